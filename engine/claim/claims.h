// Which propositions the attributions of an article put forward.
#ifndef QUOTH_CLAIM_CLAIMS_H_
#define QUOTH_CLAIM_CLAIMS_H_

#include <string>
#include <string_view>
#include <vector>

#include "quoth/extraction.h"
#include "quoth/rules.h"

namespace quoth {

// Fills claims, claim_ids and claim_of of `graph`. Attributions whose contents
// are the same words put forward the same claim.
void add_claims(std::string_view text, const Segments& segments,
                const std::vector<Mention>& mentions, const Entities& entities,
                const std::vector<Attribution>& attributions,
                const std::vector<Statement>& statements, const RuleSet& rules,
                ClaimGraph& graph);

// Fills Claim::repeats. `words` and `places` have an entry a claim: its folded
// words, and from where to where they stand first.
void link_repeated_claims(const std::vector<std::string>& words,
                          const std::vector<Span>& places,
                          std::vector<Claim>& claims);

}  // namespace quoth

#endif  // QUOTH_CLAIM_CLAIMS_H_
