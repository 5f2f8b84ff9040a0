// From bytes, in which quoth counts, to the units in which others count.
//
// In `👍 Zoë won` the name stands at bytes [5, 9), at code points [2, 5), and
// at UTF-16 code units [3, 6), which is what JavaScript and Java count.
#ifndef QUOTH_BASE_OFFSETS_H_
#define QUOTH_BASE_OFFSETS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "quoth/write.h"

namespace quoth {

// Answers for one text. Costs nothing where a byte is a unit anyway: for bytes
// and for text that is all ASCII.
class OffsetIndex {
 public:
  // REQUIRES: text is valid UTF-8 and outlives the index.
  OffsetIndex(std::string_view text, OffsetUnit unit);

  // The offset of byte `at`, which must not stand inside a code point.
  uint32_t operator()(uint32_t at) const {
    return counts_.empty() ? at : count_to(at);
  }

 private:
  uint32_t count_to(uint32_t at) const;

  std::string_view text_;
  OffsetUnit unit_;
  std::vector<uint32_t> counts_;  // units before each block of the text
};

// The length of `text` in `unit`.
uint32_t length_in(std::string_view text, OffsetUnit unit);

}  // namespace quoth

#endif  // QUOTH_BASE_OFFSETS_H_
