// Code points of UTF-8 text: decoding, classes and folding.
//
// `Zoë’s` folds to `zoë's`: lower case, and one straight form for each family
// of apostrophes, quotation marks and hyphens, so that a word of a pack is
// found however a paper sets it. ASCII never reaches ICU, and is answered here,
// where the compiler can see it: nearly every code point is ASCII, and each is
// asked several times what it is.
#ifndef QUOTH_BASE_UNICODE_H_
#define QUOTH_BASE_UNICODE_H_

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace quoth {

struct CodePoint {
  char32_t value = 0;
  uint32_t size = 0;  // bytes; 0 only at the end of the text
};

namespace beyond_ascii {
CodePoint code_point_at(std::string_view text, size_t at);
bool is_letter(char32_t c);
bool is_digit(char32_t c);
bool is_alphanumeric(char32_t c);
bool is_upper(char32_t c);
bool is_lower(char32_t c);
bool is_space(char32_t c);
bool is_format(char32_t c);
}  // namespace beyond_ascii

namespace ascii {
enum : uint8_t { kLetter = 1, kDigit = 2, kUpper = 4, kLower = 8, kSpace = 16 };

inline constexpr std::array<uint8_t, 128> kClasses = [] {
  std::array<uint8_t, 128> table{};
  for (int c = 'a'; c <= 'z'; ++c) table[c] = kLetter | kLower;
  for (int c = 'A'; c <= 'Z'; ++c) table[c] = kLetter | kUpper;
  for (int c = '0'; c <= '9'; ++c) table[c] = kDigit;
  for (int c : {' ', '\t', '\n', '\r', '\f', '\v'}) table[c] = kSpace;
  return table;
}();

inline bool has(char32_t c, uint8_t flag) { return (kClasses[c] & flag) != 0; }
}  // namespace ascii

inline bool is_ascii(char byte) {
  return static_cast<unsigned char>(byte) < 0x80;
}

// The end of the run of letters a to z at byte `at`: most of most words, so
// eight bytes are looked at together.
inline size_t end_of_small(std::string_view text, size_t at) {
  constexpr uint64_t kEach = 0x0101010101010101;
  constexpr uint64_t kHigh = 0x80 * kEach;
  while (std::endian::native == std::endian::little && at + 8 <= text.size()) {
    uint64_t eight;
    std::memcpy(&eight, text.data() + at, 8);
    const uint64_t low = eight & ~kHigh;
    const uint64_t from_a = low + (0x80 - 'a') * kEach;
    const uint64_t beyond_z = low + (0x7F - 'z') * kEach;
    const uint64_t others = (~from_a | beyond_z | eight) & kHigh;
    if (others != 0) {
      return at + static_cast<size_t>(std::countr_zero(others)) / 8;
    }
    at += 8;
  }
  while (at < text.size() && text[at] >= 'a' && text[at] <= 'z') ++at;
  return at;
}

// The code point at byte `at`. REQUIRES: text is valid UTF-8.
inline CodePoint code_point_at(std::string_view text, size_t at) {
  if (at >= text.size()) return {};
  auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return {byte, 1};
  return beyond_ascii::code_point_at(text, at);
}
// The one that ends before byte `at`.
CodePoint code_point_before(std::string_view text, size_t at);

// Letters and combining marks.
inline bool is_letter(char32_t c) {
  return c < 0x80 ? ascii::has(c, ascii::kLetter) : beyond_ascii::is_letter(c);
}
inline bool is_digit(char32_t c) {
  return c < 0x80 ? ascii::has(c, ascii::kDigit) : beyond_ascii::is_digit(c);
}
// Letters and numbers of every kind, without combining marks.
inline bool is_alphanumeric(char32_t c) {
  return c < 0x80 ? ascii::has(c, ascii::kLetter | ascii::kDigit)
                  : beyond_ascii::is_alphanumeric(c);
}
inline bool is_upper(char32_t c) {
  return c < 0x80 ? ascii::has(c, ascii::kUpper) : beyond_ascii::is_upper(c);
}
inline bool is_lower(char32_t c) {
  return c < 0x80 ? ascii::has(c, ascii::kLower) : beyond_ascii::is_lower(c);
}
// Unicode white space and BOM.
inline bool is_space(char32_t c) {
  return c < 0x80 ? ascii::has(c, ascii::kSpace) : beyond_ascii::is_space(c);
}
// Invisible: soft hyphen, joiners, directions.
inline bool is_format(char32_t c) {
  return c >= 0x80 && beyond_ascii::is_format(c);
}
// ' ’ ʼ ‘ ` ´
inline bool is_apostrophe(char32_t c) {
  return c == '\'' || c == 0x2019 || c == 0x2BC || c == 0x2018 || c == '`' ||
         c == 0xB4;
}
// - ‐ ‑, not dashes.
inline bool is_hyphen(char32_t c) {
  return c == '-' || c == 0x2010 || c == 0x2011;
}
// – — ― ‒
inline bool is_dash(char32_t c) { return c >= 0x2012 && c <= 0x2015; }

void append_utf8(char32_t c, std::string& out);

// Appends `text` folded: lower case, marks and white space straightened,
// format characters left out.
void append_folded(std::string_view text, std::string& out);
std::string folded(std::string_view text);
// Appends `text` with marks straightened and its case kept.
void append_straight(std::string_view text, std::string& out);

// The script of most letters of `text`, as ICU numbers scripts, or -1 when it
// has none.
int main_script(std::string_view text);

}  // namespace quoth

#endif  // QUOTH_BASE_UNICODE_H_
