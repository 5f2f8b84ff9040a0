// Code points of UTF-8 text: decoding, classes and folding.
//
// `Zoë’s` folds to `zoë's`: lower case, and one straight form for each family
// of apostrophes, quotation marks and hyphens, so that a word of a pack is
// found however a paper sets it. ASCII never reaches ICU.
#ifndef QUOTH_BASE_UNICODE_H_
#define QUOTH_BASE_UNICODE_H_

#include <cstdint>
#include <string>
#include <string_view>

namespace quoth {

struct CodePoint {
  char32_t value = 0;
  uint32_t size = 0;  // bytes; 0 only at the end of the text
};

// The code point at byte `at`. REQUIRES: text is valid UTF-8.
CodePoint code_point_at(std::string_view text, size_t at);
// The one that ends before byte `at`.
CodePoint code_point_before(std::string_view text, size_t at);

bool is_letter(char32_t c);  // letters and combining marks
bool is_digit(char32_t c);
bool is_upper(char32_t c);
bool is_lower(char32_t c);
bool is_space(char32_t c);       // Unicode white space and BOM
bool is_format(char32_t c);      // invisible: soft hyphen, joiners, directions
bool is_apostrophe(char32_t c);  // ' ’ ʼ ‘ ` ´
bool is_hyphen(char32_t c);      // - ‐ ‑ (not dashes)
bool is_dash(char32_t c);        // – — ― ‒

void append_utf8(char32_t c, std::string& out);

// Appends `text` folded: lower case, marks and white space straightened,
// format characters left out.
void append_folded(std::string_view text, std::string& out);
std::string folded(std::string_view text);
// Appends `text` with marks straightened and its case kept.
void append_straight(std::string_view text, std::string& out);

}  // namespace quoth

#endif  // QUOTH_BASE_UNICODE_H_
