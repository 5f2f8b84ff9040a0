// The words of a claim, standing alone.
//
// `“Fares will fall,” Ana Ortiz said, “by 12%.”` has its content in two parts;
// the claim is `Fares will fall, by 12%.`: parts joined, quotation marks and
// an opening 'that' left out, and not one word written that is not there.
#ifndef QUOTH_CLAIM_CLAIM_TEXT_H_
#define QUOTH_CLAIM_CLAIM_TEXT_H_

#include <string>
#include <string_view>
#include <vector>

#include "quoth/extraction.h"
#include "quoth/rules.h"

namespace quoth {

// Words of the pack's list `claim-openers` are left out at the beginning.
std::string claim_text(std::string_view text, const Segments& segments,
                       const std::vector<Span>& content, const RuleSet& rules);

// The words of `text` in lower case with one space between, without
// punctuation: `Fares “will” fall.` gives `fares will fall`. Hyphens,
// apostrophes, and the points in numbers stay where they join two letters or
// digits. Where nothing is left, `text` as it is.
std::string folded_words(std::string_view text);
// The same, instead of what `out` holds.
void fold_words(std::string_view text, std::string& out);

}  // namespace quoth

#endif  // QUOTH_CLAIM_CLAIM_TEXT_H_
