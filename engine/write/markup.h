// Text as markup: `<b>` in an article is four characters to be read and never
// a tag, in XML as in HTML.
#ifndef QUOTH_WRITE_MARKUP_H_
#define QUOTH_WRITE_MARKUP_H_

#include <string>
#include <string_view>

namespace quoth {

// Fit for an element and for a value between double quotation marks. What no
// XML may hold (controls, noncharacters) becomes U+FFFD. A carriage return is
// written as a reference, or readers would drop it. REQUIRES: text is UTF-8.
void append_escaped(std::string_view text, std::string& out);

}  // namespace quoth

#endif  // QUOTH_WRITE_MARKUP_H_
