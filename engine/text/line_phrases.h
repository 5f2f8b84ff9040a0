// Finds the phrases of a pack's zone lists in a line.
//
//   Photo: Ana Ortiz / Harbour News      "photo", list zone-captions-label
//   Sign up here to get our newsletter   "sign up", list zone-newsletter
//   12 Comments                          "0 comments": 0 is any number
//
// How a list is compared follows from its name, so that a pack decides it:
//   …-label     the phrase and a mark after it (colon, slash, bar, dash)
//   …-links     a line without a full stop; alone, it opens a list of links
//   …-comments  opens the comments, to the end
//   …-names     the phrase and capitalised words after it: By Ana Ortiz
// and of every other list: the phrase is enough. A line with a double quotation
// mark and a full stop is prose, whatever it begins with.
#ifndef QUOTH_TEXT_LINE_PHRASES_H_
#define QUOTH_TEXT_LINE_PHRASES_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "base/vocabulary.h"
#include "text/line_block.h"

namespace quoth {

enum class PhraseRole : uint8_t { plain, label, links, comments, names };

struct PhraseMatch {
  const LinePhrase* phrase = nullptr;  // null: none
  PhraseRole role = PhraseRole::plain;
  bool whole = false;  // the line is nothing but the phrase

  explicit operator bool() const { return phrase != nullptr; }
};

class LinePhrases {
 public:
  explicit LinePhrases(const Vocabulary& words) : words_(words) {}

  // The phrase that says what `line` is: of the whole line before one at its
  // start before one inside it, and then the longest. `block` is its shape.
  PhraseMatch find(std::string_view line, const LineBlock& block);

 private:
  bool may_open(std::string_view line);
  void fold(std::string_view line, bool short_line);
  PhraseMatch find_at(size_t at, WordClasses where,
                      const LineBlock& block) const;
  // Fills `match` when it gets that far.
  bool admits(const LinePhrase& phrase, size_t at, WordClasses where,
              const LineBlock& block, PhraseMatch& match) const;

  const Vocabulary& words_;
  std::string scratch_;
  std::string folded_;   // of the line at hand, in lower case, numbers as 0
  std::string straight_; // the same with its case, for names
};

}  // namespace quoth

#endif  // QUOTH_TEXT_LINE_PHRASES_H_
