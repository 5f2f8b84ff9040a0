// See markup.h.
#include "write/markup.h"

#include "base/unicode.h"

namespace quoth {
namespace {

bool is_allowed(char32_t c) {
  if (c == '\t' || c == '\n') return true;
  if (c < 0x20 || (c >= 0x7F && c < 0xA0)) return false;
  return (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF);
}

}  // namespace

void append_escaped(std::string_view text, std::string& out) {
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    switch (c.value) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      case '\r': out += "&#13;"; break;
      default:
        append_utf8(is_allowed(c.value) ? c.value : 0xFFFD, out);
    }
    at += c.size;
  }
}

}  // namespace quoth
