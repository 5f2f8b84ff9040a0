// Every column takes what its longest cell needs while that fits. Else columns
// give way in the steps of kSteps until the table is as wide as it may be:
// `Jane Doe  indirect  said  The mayor would not …` keeps who, how and enough
// of what to be read at a glance.
#include "write/table_layout.h"

#include <algorithm>

#include "base/display.h"

namespace quoth {
namespace {

using Widths = std::array<uint32_t, kColumns>;

constexpr uint32_t kGap = 2;
constexpr std::string_view kLine = "─";

struct Step {
  Column column;
  uint32_t at_least;
};
constexpr Step kSteps[] = {
    {kWhat, 48}, {kRule, 18}, {kTo, 16},  {kVia, 16}, {kWho, 24}, {kHow, 22},
    {kWhat, 36}, {kRule, 12}, {kTo, 10},  {kVia, 10}, {kWho, 16}, {kHow, 18},
    {kWhat, 24}, {kRule, 8},  {kTo, 6},   {kVia, 6},  {kWho, 12}, {kHow, 14},
    {kWhat, 12}, {kRule, 4},  {kTo, 4},   {kVia, 4},  {kWho, 6},  {kHow, 8},
    {kWhat, 4},
};

Widths natural_widths(const std::vector<Row>& rows) {
  Widths widths{};
  for (const Row& row : rows) {
    for (size_t i = 0; i < kColumns; ++i) {
      widths[i] = std::max(widths[i], display_width(row[i]));
    }
  }
  return widths;
}

Widths fitted_widths(const std::vector<Row>& rows, uint32_t width) {
  Widths widths = natural_widths(rows);
  uint32_t total = kGap * (kColumns - 1);
  for (uint32_t each : widths) total += each;
  for (Step step : kSteps) {
    uint32_t& column = widths[step.column];
    if (total <= width) break;
    if (column <= step.at_least) continue;
    uint32_t less = std::min(total - width, column - step.at_least);
    column -= less;
    total -= less;
  }
  return widths;
}

void append_line(const Row& row, const Widths& widths, std::string& out) {
  for (size_t i = 0; i < kColumns; ++i) {
    std::string cell = shortened(row[i], widths[i]);
    out += cell;
    if (i + 1 == kColumns) break;
    out.append(widths[i] - display_width(cell) + kGap, ' ');
  }
  out += '\n';
}

Row lines_under(const Widths& widths) {
  Row row;
  for (size_t i = 0; i < kColumns; ++i) {
    for (uint32_t n = 0; n < widths[i]; ++n) row[i] += kLine;
  }
  return row;
}

}  // namespace

void append_rows(const std::vector<Row>& rows, uint32_t width,
                 std::string& out) {
  Widths widths = fitted_widths(rows, width);
  for (size_t i = 0; i < rows.size(); ++i) {
    append_line(rows[i], widths, out);
    if (i == 0) append_line(lines_under(widths), widths, out);
  }
}

}  // namespace quoth
