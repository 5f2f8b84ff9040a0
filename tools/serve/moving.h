// Leading spans from one version of an article into another.
//
// In `He won,” said Ana.` a reviewer marked `said` as the cue. In the corrected
// `Correction. He won,” said Ana.` the same word stands twelve characters
// further on. A span is led to the same words with the most of the same words
// around them; where there are none, the whole marking is lost, and the
// decision that made it has no place.
#ifndef QUOTH_TOOLS_SERVE_MOVING_H_
#define QUOTH_TOOLS_SERVE_MOVING_H_

#include <optional>
#include <string>
#include <vector>

#include "serve/extracted.h"

namespace quoth {

// Between code points, in which people and graphs count, and bytes.
class CodePoints {
 public:
  // REQUIRES: text is valid UTF-8.
  explicit CodePoints(std::string_view text);

  uint32_t count() const { return static_cast<uint32_t>(bytes_.size() - 1); }
  // REQUIRES: span is {"start", "end"} within the text.
  Span bytes_of(const Json& span) const;
  uint32_t index_of(uint32_t byte) const;

 private:
  std::vector<uint32_t> bytes_;  // where each begins, and the end
};

// `marking` with every {"start", "end"} in it, however deep, where the same
// words are in `new_text`; none when one of them is nowhere. What else is in
// it stays.
std::optional<Json> moved(const Json& marking, std::string_view old_text,
                          std::string_view new_text);

// Of an attribution as it stands in a graph of this text.
Anchor anchor_in(const Json& attribution, std::string_view text);

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_MOVING_H_
