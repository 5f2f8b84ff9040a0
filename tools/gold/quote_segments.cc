// See quote_segments.h. `"` opens where nothing is open, and closes elsewhere;
// `“` opens anew even then: `“one “two”` is read as `two`.
#include "gold/quote_segments.h"

#include "base/unicode.h"

namespace quoth {

std::vector<Span> quote_segments(std::string_view text,
                                 const WordIndex& index) {
  std::vector<Span> out;
  bool is_open = false;
  uint32_t begin = 0;
  auto close = [&](uint32_t end) {
    if (is_open && index.has_word({begin, end})) out.push_back({begin, end});
    is_open = false;
  };
  for (uint32_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    const uint32_t next = at + c.size;
    const bool is_straight = c.value == '"';
    if (c.value == '\n') {
      close(at);
    } else if (c.value == 0x201C || c.value == 0x201E || c.value == 0xAB ||
               (is_straight && !is_open)) {
      is_open = true;
      begin = next;
    } else if (c.value == 0x201D || c.value == 0xBB || is_straight) {
      close(at);
    }
    at = next;
  }
  close(static_cast<uint32_t>(text.size()));
  return out;
}

}  // namespace quoth
