// What a line of a page looks like before anyone reads its words.
//
//   Harbour board backs new ferry          8 words at most, no full stop
//   16 Mar, 2021 16:00
//   LISBON – “We won,” said Ana Ortiz.     a mark of quotation, a full stop
//     • Why always                          a bullet and the line below it,
//       the ferry?                          which is one block with it
//
// A block is one line, or the lines of one paragraph that was broken at a
// fixed width, or of one bullet. All shapes are counted in one pass.
#ifndef QUOTH_TEXT_LINE_BLOCK_H_
#define QUOTH_TEXT_LINE_BLOCK_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/document.h"
#include "quoth/span.h"

namespace quoth {

struct LineBlock {
  Span span;  // from its first mark or letter to its last
  uint32_t points = 0;
  uint32_t words = 0;
  uint32_t letters = 0;     // of any script
  uint32_t foreign = 0;     // letters of a script that is not the pack's
  uint32_t sentences = 0;   // full stops before a capital, and the last one
  uint32_t capitals = 0;    // words of four or more letters with a capital
  uint32_t lower_long = 0;  // words of five or more letters without
  bool blank_before = true;
  bool bullet = false;
  bool lower_start = false;
  bool quoted = false;       // has a double quotation mark
  bool opens_quote = false;  // begins with one
  char last_mark = 0;        // '.', '?', '!', ':', ';', ',' or 0

  bool decided = false;
  Zone zone = Zone::body;
  std::string reason;

  bool stop() const { return last_mark == '.'; }
  bool ends_sentence() const {
    return stop() || last_mark == '?' || last_mark == '!';
  }
  bool is_foreign() const { return foreign * 2 > letters; }
  bool title_case() const { return capitals >= 3 && lower_long == 0; }
  void decide(Zone new_zone, std::string why) {
    decided = true;
    zone = new_zone;
    reason = std::move(why);
  }
};

// `script` is ICU's number of the script that the pack is written in.
std::vector<LineBlock> find_line_blocks(std::string_view text,
                                        int script);

}  // namespace quoth

#endif  // QUOTH_TEXT_LINE_BLOCK_H_
