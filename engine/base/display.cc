// See display.h. ASCII is one column a byte; ICU knows the rest.
#include "base/display.h"

#include <unicode/uchar.h>

#include "base/unicode.h"

namespace quoth {
namespace {

// Joiners and variation selectors belong to the emoji before them.
bool is_drawn_on_another(UChar32 c) {
  return (U_GET_GC_MASK(c) & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK)) !=
             0 ||
         (c >= 0x1160 && c <= 0x11FF);  // vowels and finals of Hangul
}

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

// Embedding, override and isolation of directions: they would turn the table.
bool is_direction(char32_t c) {
  return c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

uint32_t width_of(char32_t code_point) {
  if (code_point < 0x300) return is_control(code_point) ? 0 : 1;
  auto c = static_cast<UChar32>(code_point);
  if (is_drawn_on_another(c)) return 0;
  int32_t east_asian = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
}

// The longest prefix of `text` that fits into `width` columns, in bytes.
size_t prefix_that_fits(std::string_view text, uint32_t width) {
  size_t at = 0;
  for (uint32_t used = 0; at < text.size();) {
    CodePoint c = code_point_at(text, at);
    used += width_of(c.value);
    if (used > width) break;
    at += c.size;
  }
  return at;
}

}  // namespace

uint32_t display_width(std::string_view text) {
  uint32_t width = 0;
  for (size_t at = 0; at < text.size();) {
    CodePoint c = code_point_at(text, at);
    width += width_of(c.value);
    at += c.size;
  }
  return width;
}

std::string one_line(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    CodePoint c = code_point_at(text, at);
    at += c.size;
    if (is_space(c.value)) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else if (!is_control(c.value) && !is_direction(c.value)) {
      append_utf8(c.value, out);
    }
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

std::string shortened(std::string_view text, uint32_t width) {
  if (prefix_that_fits(text, width) == text.size()) return std::string(text);
  if (width == 0) return "";
  std::string_view kept = text.substr(0, prefix_that_fits(text, width - 1));
  // The word that is cut goes as a whole if that costs a fifth at most.
  size_t gap = text[kept.size()] == ' ' ? kept.size() : kept.rfind(' ');
  if (gap != std::string_view::npos && gap * 5 >= kept.size() * 4) {
    kept = kept.substr(0, gap);
  }
  while (kept.ends_with(' ') || kept.ends_with(',')) kept.remove_suffix(1);
  return std::string(kept) + "…";
}

std::string repaired(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    CodePoint c = code_point_at(text, at);
    append_utf8(c.value, out);
    at += c.size;
  }
  return out;
}

}  // namespace quoth
