// How a Diagnostic reads on a terminal:
//
//   a.rules:11:30: error: no slot named {speeker}
//      11 |   match    {quote}[,] {says} {speeker}
//         |                              ^^^^^^^^^ did you mean {speaker}?
#include <algorithm>

#include "quoth/result.h"

namespace quoth {
namespace {

std::string heading(const Diagnostic& d) {
  std::string out = d.file;
  if (d.line > 0) out += ":" + std::to_string(d.line);
  if (d.line > 0 && d.column > 0) out += ":" + std::to_string(d.column);
  out += d.severity == Severity::error ? ": error: " : ": warning: ";
  return out + d.message;
}

bool continues_code_point(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// White space as wide as the first `columns` code points of `line`; tabs stay,
// so that the caret stands under its place whatever a tab's width.
std::string indent_like(const std::string& line, uint32_t columns) {
  std::string out;
  for (size_t i = 0; i < line.size() && columns > 0; ++i) {
    if (continues_code_point(line[i])) continue;
    out.push_back(line[i] == '\t' ? '\t' : ' ');
    --columns;
  }
  return out;
}

}  // namespace

std::string to_string(const Diagnostic& d) {
  std::string out = heading(d);
  if (d.source_line.empty() || d.column == 0) {
    return out + (d.hint.empty() ? "" : "; " + d.hint) + "\n";
  }
  std::string number = std::to_string(d.line);
  std::string margin(std::max<size_t>(number.size(), 5), ' ');
  out += "\n" + margin.substr(number.size()) + number + " | " + d.source_line;
  out += "\n" + margin + " | " + indent_like(d.source_line, d.column - 1) +
         std::string(std::max(d.length, 1u), '^');
  return out + (d.hint.empty() ? "" : " " + d.hint) + "\n";
}

}  // namespace quoth
