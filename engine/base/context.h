// The words around a place: what finds it again when the text has changed.
//
// In `He said “no” twice` the quotation has `He said ` before it and ` twice`
// after it. Counted in code points, so that no letter is cut.
#ifndef QUOTH_BASE_CONTEXT_H_
#define QUOTH_BASE_CONTEXT_H_

#include <string_view>

#include "base/unicode.h"

namespace quoth {

inline constexpr int kContextSize = 32;  // code points on each side

// Up to kContextSize code points that end at byte `at`.
inline std::string_view context_before(std::string_view text, size_t at) {
  size_t begin = at;
  for (int n = 0; n < kContextSize && begin > 0; ++n) {
    begin -= code_point_before(text, begin).size;
  }
  return text.substr(begin, at - begin);
}

// Up to kContextSize code points that begin at byte `at`.
inline std::string_view context_after(std::string_view text, size_t at) {
  size_t end = at;
  for (int n = 0; n < kContextSize && end < text.size(); ++n) {
    end += code_point_at(text, end).size;
  }
  return text.substr(at, end - at);
}

}  // namespace quoth

#endif  // QUOTH_BASE_CONTEXT_H_
