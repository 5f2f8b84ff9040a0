// How wide text is at a terminal.
//
// `Zoë` takes three columns whether ë is one code point or two, `東京` takes
// four, and so does `👍👍`. Widths are those of Unicode's East Asian Width; a
// terminal that draws an emoji of several parts as one will be narrower.
#ifndef QUOTH_BASE_DISPLAY_H_
#define QUOTH_BASE_DISPLAY_H_

#include <cstdint>
#include <string>
#include <string_view>

namespace quoth {

// In columns. REQUIRES: text is valid UTF-8.
uint32_t display_width(std::string_view text);

// On one line and harmless to a terminal: runs of white space become one
// space, control and direction characters go.
std::string one_line(std::string_view text);

// `text` if it fits into `width` columns, else its beginning and an ellipsis,
// cut between words where one ends near enough. Never parts a letter from its
// combining marks.
std::string shortened(std::string_view text, uint32_t width);

// Valid UTF-8: every byte that is none becomes U+FFFD. For names of files.
std::string repaired(std::string_view text);

}  // namespace quoth

#endif  // QUOTH_BASE_DISPLAY_H_
