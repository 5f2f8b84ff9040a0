// Text in columns, fitted into a number of terminal columns.
#ifndef QUOTH_WRITE_TABLE_LAYOUT_H_
#define QUOTH_WRITE_TABLE_LAYOUT_H_

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace quoth {

enum Column : size_t { kWho, kHow, kWhat, kTo, kVia, kConfidence, kRule };
inline constexpr size_t kColumns = 7;

using Row = std::array<std::string, kColumns>;

// Appends `rows`, the first of which is the head, each as one line. What does
// not fit into `width` is shortened, least important columns first.
void append_rows(const std::vector<Row>& rows, uint32_t width,
                 std::string& out);

}  // namespace quoth

#endif  // QUOTH_WRITE_TABLE_LAYOUT_H_
