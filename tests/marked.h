// Texts with their spans marked, for rows that a person can read:
//
//   “[content It rained],” [cue said] [source Zoë Díaz].
//
// reads as the text `“It rained,” said Zoë Díaz.` and three spans with names.
// A test takes the marks off, runs a stage on the text, writes what it found
// as marks again and compares the two lines: one look says what is wrong.
// Marks may stand inside one another. `\[` and `\]` are brackets of the text.
#ifndef QUOTH_TESTS_MARKED_H_
#define QUOTH_TESTS_MARKED_H_

#include <algorithm>
#include <cassert>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/span.h"

namespace quoth {

struct MarkedSpan {
  std::string name;
  Span span;

  friend bool operator==(const MarkedSpan&, const MarkedSpan&) = default;
};

struct Marked {
  std::string text;
  std::vector<MarkedSpan> marks;  // in the order of their opening brackets

  // REQUIRES: there is a mark of that name. The first one.
  Span at(std::string_view name) const {
    auto found = std::find_if(marks.begin(), marks.end(),
                              [&](const MarkedSpan& m) { return m.name == name; });
    assert(found != marks.end());
    return found->span;
  }
};

// REQUIRES: every bracket is closed, and every mark has a name and a space.
inline Marked read_marked(std::string_view row) {
  Marked out;
  std::vector<size_t> open;
  auto size = [&] { return static_cast<uint32_t>(out.text.size()); };
  for (size_t at = 0; at < row.size(); ++at) {
    char c = row[at];
    if (c == '\\' && at + 1 < row.size()) {
      out.text += row[++at];
    } else if (c == '[') {
      size_t space = row.find(' ', at);
      assert(space != row.npos);
      open.push_back(out.marks.size());
      out.marks.push_back(
          {std::string(row.substr(at + 1, space - at - 1)), {size(), 0}});
      at = space;
    } else if (c == ']') {
      assert(!open.empty());
      out.marks[open.back()].span.end = size();
      open.pop_back();
    } else {
      out.text += c;
    }
  }
  assert(open.empty());
  return out;
}

// The other way round: what stands in a row for these spans. Of two that
// begin at one place the longer is outside, or the one given first. Spans
// that cross are written as they come; no row reads so.
inline std::string write_marked(std::string_view text,
                                std::vector<MarkedSpan> marks) {
  std::stable_sort(marks.begin(), marks.end(),
                   [](const MarkedSpan& a, const MarkedSpan& b) {
                     if (a.span.begin != b.span.begin) {
                       return a.span.begin < b.span.begin;
                     }
                     return a.span.end > b.span.end;
                   });
  std::string out;
  std::vector<uint32_t> ends;
  size_t next = 0;
  for (uint32_t at = 0; at <= text.size(); ++at) {
    out.append(static_cast<size_t>(std::erase(ends, at)), ']');
    for (; next < marks.size() && marks[next].span.begin == at; ++next) {
      out += "[" + marks[next].name + " ";
      ends.push_back(marks[next].span.end);
    }
    if (at == text.size()) break;
    if (text[at] == '[' || text[at] == ']') out += '\\';
    out += text[at];
  }
  return out;
}

}  // namespace quoth

#endif  // QUOTH_TESTS_MARKED_H_
