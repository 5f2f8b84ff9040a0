// Cells of a table for people: `ok` in six columns is `ok    ` or `    ok`.
#ifndef QUOTH_TOOLS_WORKBENCH_COLUMNS_H_
#define QUOTH_TOOLS_WORKBENCH_COLUMNS_H_

#include <string>
#include <string_view>

#include "base/display.h"

namespace quoth {

inline std::string blanks(std::string_view text, size_t width) {
  const size_t columns = display_width(text);
  return std::string(columns < width ? width - columns : 0, ' ');
}
inline std::string left(std::string_view text, size_t width) {
  return std::string(text) + blanks(text, width);
}
inline std::string right(std::string_view text, size_t width) {
  return blanks(text, width).append(text);
}

// "1 case", "3 cases".
inline std::string counted(size_t count, const std::string& what) {
  return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

}  // namespace quoth

#endif  // QUOTH_TOOLS_WORKBENCH_COLUMNS_H_
