// Quotation marks: which characters may open or close a quotation.
#ifndef QUOTH_QUOTE_QUOTE_MARKS_H_
#define QUOTH_QUOTE_QUOTE_MARKS_H_

#include <string_view>
#include <vector>

#include "quoth/span.h"

namespace quoth {

enum class MarkFamily : uint8_t {
  curly,      // “ ”, and „ “ or „ ” and ” ”
  straight,   // "
  guillemet,  // « » and » «
  single,     // ‘ ’ and ‚ ‘ and ‹ ›
  apostrophe, // '
  doubled,    // '' and ``
};

// A mark in its place. `may_open` and `may_close` say what its shape and its
// neighbours allow; a straight mark between spaces allows both.
struct QuoteMark {
  Span span;
  MarkFamily family = MarkFamily::curly;
  bool may_open = false;
  bool may_close = false;
  bool low = false;  // „ ‚: closed by a mark that else opens
};

// The marks of text[place), in order. Apostrophes inside words are left out.
std::vector<QuoteMark> find_quote_marks(std::string_view text, Span place);

}  // namespace quoth

#endif  // QUOTH_QUOTE_QUOTE_MARKS_H_
