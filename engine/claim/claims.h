// Which propositions the attributions of an article put forward: `fares will
// fall` for both `“Fares will fall,” said Ana.` and `Ana said fares will fall.`
#ifndef QUOTH_CLAIM_CLAIMS_H_
#define QUOTH_CLAIM_CLAIMS_H_

#include <string>
#include <string_view>
#include <vector>

#include "base/vocabulary.h"
#include "quoth/extraction.h"

namespace quoth {

// Fills claims, claim_ids and claim_of of `graph`. Attributions whose contents
// are the same words put forward the same claim. `tokens` are those of the
// whole text, not those of `segments`, to which a quotation is one.
void add_claims(std::string_view text, const std::vector<Token>& tokens,
                const Segments& segments, const std::vector<Mention>& mentions,
                const Entities& entities,
                const std::vector<Attribution>& attributions,
                const std::vector<Statement>& statements,
                const Vocabulary& words, ClaimGraph& graph);

// The folded words of claims, one after the other in one string.
struct FoldedClaims {
  std::string text;
  std::vector<Span> claims;  // of `text`, an entry a claim

  std::string_view operator[](size_t claim) const {
    return slice(text, claims[claim]);
  }
};

// Fills Claim::repeats. `places` has an entry a claim: from where to where it
// stands first.
void link_repeated_claims(const FoldedClaims& folded,
                          const std::vector<Span>& places,
                          std::vector<Claim>& claims);

}  // namespace quoth

#endif  // QUOTH_CLAIM_CLAIMS_H_
