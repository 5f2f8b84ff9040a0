// See unicode.h. ASCII goes through one table of flags; everything else asks
// ICU for its properties.
#include "base/unicode.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <array>

namespace quoth {
namespace {

enum : uint8_t { kLetter = 1, kDigit = 2, kUpper = 4, kLower = 8, kSpace = 16 };

constexpr std::array<uint8_t, 128> kAscii = [] {
  std::array<uint8_t, 128> table{};
  for (int c = 'a'; c <= 'z'; ++c) table[c] = kLetter | kLower;
  for (int c = 'A'; c <= 'Z'; ++c) table[c] = kLetter | kUpper;
  for (int c = '0'; c <= '9'; ++c) table[c] = kDigit;
  for (int c : {' ', '\t', '\n', '\r', '\f', '\v'}) table[c] = kSpace;
  return table;
}();

bool has(char32_t c, uint8_t flag) { return (kAscii[c] & flag) != 0; }

char32_t straight(char32_t c) {
  if (c < 0x80) return c == '`' ? '\'' : c;
  if (is_apostrophe(c)) return '\'';
  if (is_hyphen(c)) return '-';
  if (c == 0x201C || c == 0x201D || c == 0x201E || c == 0xAB || c == 0xBB) {
    return '"';
  }
  return is_space(c) ? ' ' : c;
}

template <typename Map>
void append_mapped(std::string_view text, std::string& out, Map map) {
  for (size_t at = 0; at < text.size();) {
    CodePoint c = code_point_at(text, at);
    at += c.size;
    if (c.value >= 0x80 && is_format(c.value)) continue;
    append_utf8(map(straight(c.value)), out);
  }
}

}  // namespace

CodePoint code_point_at(std::string_view text, size_t at) {
  if (at >= text.size()) return {};
  auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return {byte, 1};
  int32_t i = 0;
  UChar32 c = 0;
  U8_NEXT_OR_FFFD(text.data() + at, i, static_cast<int32_t>(text.size() - at),
                  c);
  return {static_cast<char32_t>(c), static_cast<uint32_t>(i)};
}

CodePoint code_point_before(std::string_view text, size_t at) {
  if (at == 0) return {};
  auto i = static_cast<int32_t>(at);
  UChar32 c = 0;
  U8_PREV_OR_FFFD(text.data(), 0, i, c);
  return {static_cast<char32_t>(c),
          static_cast<uint32_t>(at - static_cast<size_t>(i))};
}

bool is_letter(char32_t c) {
  if (c < 0x80) return has(c, kLetter);
  auto u = static_cast<UChar32>(c);
  return u_isalpha(u) || (U_GET_GC_MASK(u) & U_GC_M_MASK) != 0;
}
bool is_digit(char32_t c) {
  return c < 0x80 ? has(c, kDigit) : u_isdigit(static_cast<UChar32>(c));
}
bool is_upper(char32_t c) {
  if (c < 0x80) return has(c, kUpper);
  auto u = static_cast<UChar32>(c);
  // Scripts without case (Hebrew, Han) write names in plain letters.
  return u_isupper(u) || u_istitle(u) || u_charType(u) == U_OTHER_LETTER;
}
bool is_lower(char32_t c) {
  return c < 0x80 ? has(c, kLower) : u_islower(static_cast<UChar32>(c));
}
bool is_space(char32_t c) {
  if (c < 0x80) return has(c, kSpace);
  return u_isUWhiteSpace(static_cast<UChar32>(c)) || c == 0xFEFF;
}
bool is_format(char32_t c) {
  return c >= 0x80 && u_charType(static_cast<UChar32>(c)) == U_FORMAT_CHAR &&
         c != 0xFEFF;
}
bool is_apostrophe(char32_t c) {
  return c == '\'' || c == 0x2019 || c == 0x2BC || c == 0x2018 || c == '`' ||
         c == 0xB4;
}
bool is_hyphen(char32_t c) { return c == '-' || c == 0x2010 || c == 0x2011; }
bool is_dash(char32_t c) { return c >= 0x2012 && c <= 0x2015; }

void append_utf8(char32_t c, std::string& out) {
  if (c < 0x80) {
    out.push_back(static_cast<char>(c));
    return;
  }
  uint8_t bytes[4];
  int32_t size = 0;
  U8_APPEND_UNSAFE(bytes, size, c);
  out.append(reinterpret_cast<const char*>(bytes),
             static_cast<size_t>(size));
}

void append_folded(std::string_view text, std::string& out) {
  append_mapped(text, out, [](char32_t c) -> char32_t {
    if (c < 0x80) return has(c, kUpper) ? c + 32 : c;
    return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
  });
}
std::string folded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  append_folded(text, out);
  return out;
}
void append_straight(std::string_view text, std::string& out) {
  append_mapped(text, out, [](char32_t c) { return c; });
}

}  // namespace quoth
