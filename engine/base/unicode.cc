// See unicode.h. ASCII goes through one table of flags; everything else asks
// ICU for its properties.
#include "base/unicode.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace quoth {
namespace {

// REQUIRES: c is not ASCII.
char32_t straight(char32_t c) {
  if (is_apostrophe(c)) return '\'';
  if (is_hyphen(c)) return '-';
  if (c == 0x201C || c == 0x201D || c == 0x201E || c == 0xAB || c == 0xBB) {
    return '"';
  }
  return is_space(c) ? ' ' : c;
}

size_t ascii_prefix(std::string_view text) {
  constexpr uint64_t kHighBits = 0x8080808080808080;
  size_t at = 0;
  for (uint64_t eight; at + 8 <= text.size(); at += 8) {
    std::memcpy(&eight, text.data() + at, 8);
    if ((eight & kHighBits) != 0) break;
  }
  while (at < text.size() && is_ascii(text[at])) ++at;
  return at;
}

constexpr size_t kWord = 16;  // bytes of most words

// The one ASCII character that is no straight form of itself.
char straight(char c) { return c == '`' ? '\'' : c; }

struct Straighten {
  char operator()(char c) const { return straight(c); }
  char32_t operator()(char32_t c) const { return c; }
};

struct Fold {
  char operator()(char c) const {
    return straight(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
  }
  char32_t operator()(char32_t c) const {
    return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
  }
};

// Runs of ASCII are copied and then mapped where they lie, in loops that the
// compiler can do sixteen bytes at a time, which a single word is too short
// for; `map` never sees a format character.
template <typename Map>
void append_mapped(std::string_view text, std::string& out, Map map) {
  size_t at = 0;
  if (text.size() <= kWord) {
    char word[kWord];
    for (; at < text.size() && is_ascii(text[at]); ++at) {
      word[at] = map(text[at]);
    }
    out.append(word, at);
  }
  while (at < text.size()) {
    const size_t run = ascii_prefix(text.substr(at));
    out.append(text, at, run);
    char* end = out.data() + out.size();
    for (char* c = end - run; c != end; ++c) *c = map(*c);
    at += run;
    while (at < text.size() && !is_ascii(text[at])) {
      const CodePoint c = beyond_ascii::code_point_at(text, at);
      at += c.size;
      if (!is_format(c.value)) append_utf8(map(straight(c.value)), out);
    }
  }
}

}  // namespace

namespace beyond_ascii {

CodePoint code_point_at(std::string_view text, size_t at) {
  int32_t i = 0;
  UChar32 c = 0;
  U8_NEXT_OR_FFFD(text.data() + at, i, static_cast<int32_t>(text.size() - at),
                  c);
  return {static_cast<char32_t>(c), static_cast<uint32_t>(i)};
}

bool is_letter(char32_t c) {
  auto u = static_cast<UChar32>(c);
  return u_isalpha(u) || (U_GET_GC_MASK(u) & U_GC_M_MASK) != 0;
}
bool is_digit(char32_t c) { return u_isdigit(static_cast<UChar32>(c)); }
bool is_alphanumeric(char32_t c) {
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) &
          (U_GC_L_MASK | U_GC_N_MASK)) != 0;
}
bool is_upper(char32_t c) {
  auto u = static_cast<UChar32>(c);
  // Scripts without case (Hebrew, Han) write names in plain letters.
  return u_isupper(u) || u_istitle(u) || u_charType(u) == U_OTHER_LETTER;
}
bool is_lower(char32_t c) { return u_islower(static_cast<UChar32>(c)); }
bool is_space(char32_t c) {
  return u_isUWhiteSpace(static_cast<UChar32>(c)) || c == 0xFEFF;
}
bool is_format(char32_t c) {
  return u_charType(static_cast<UChar32>(c)) == U_FORMAT_CHAR && c != 0xFEFF;
}

}  // namespace beyond_ascii

CodePoint code_point_before(std::string_view text, size_t at) {
  if (at == 0) return {};
  auto i = static_cast<int32_t>(at);
  UChar32 c = 0;
  U8_PREV_OR_FFFD(text.data(), 0, i, c);
  return {static_cast<char32_t>(c),
          static_cast<uint32_t>(at - static_cast<size_t>(i))};
}

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
  append_mapped(text, out, Fold());
}
std::string folded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  append_folded(text, out);
  return out;
}
void append_straight(std::string_view text, std::string& out) {
  append_mapped(text, out, Straighten());
}

int main_script(std::string_view text) {
  std::array<uint32_t, USCRIPT_CODE_LIMIT> counts{};
  for (size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    at += point.size;
    if (!is_letter(point.value)) continue;
    UErrorCode status = U_ZERO_ERROR;
    const int script =
        uscript_getScript(static_cast<UChar32>(point.value), &status);
    if (script > USCRIPT_INHERITED && script < USCRIPT_CODE_LIMIT) {
      ++counts[static_cast<size_t>(script)];
    }
  }
  const auto most = std::max_element(counts.begin(), counts.end());
  return *most == 0 ? -1 : static_cast<int>(most - counts.begin());
}

}  // namespace quoth
