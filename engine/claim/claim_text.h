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

#include "base/vocabulary.h"
#include "quoth/extraction.h"

namespace quoth {

// Claims of one article. Words of the pack's list `claim-openers` are left out
// at the beginning.
class ClaimTexts {
 public:
  ClaimTexts(std::string_view text, const Segments& segments,
             const Vocabulary& words);

  // The claim that `content` makes; it stands until the next call.
  std::string_view of(const std::vector<Span>& content);

 private:
  std::string_view without_opener(std::string_view claim) const;

  std::string_view text_;
  const Segments& segments_;
  const Vocabulary& words_;
  uint32_t openers_ = 0;  // the list
  std::string joined_;
};

// Appends the words of `text` in lower case with one space between, without
// punctuation: `Fares “will” fall.` gives `fares will fall`. Hyphens,
// apostrophes, and the points in numbers stay where they join two letters or
// digits. Where nothing is left, `text` as it is.
void append_folded_words(std::string_view text, std::string& out);

}  // namespace quoth

#endif  // QUOTH_CLAIM_CLAIM_TEXT_H_
