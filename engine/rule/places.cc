// See places.h. For `{speeker}` on line 11 the complaint carries that line,
// column 30 (code points, since the line may hold “ and é), the length of the
// name, and {speaker}, which is one letter away.
#include "rule/places.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace quoth {
namespace {

constexpr size_t kLongestShown = 2000;  // bytes of a line in a complaint

uint32_t code_points(std::string_view text) {
  return static_cast<uint32_t>(
      std::count_if(text.begin(), text.end(),
                    [](char c) { return (c & 0xC0) != 0x80; }));
}

// Edits that turn `a` into `b`; a swap of neighbours counts as two.
size_t distance(std::string_view a, std::string_view b) {
  std::vector<size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), size_t{0});
  for (size_t i = 0; i < a.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i + 1;
    for (size_t j = 0; j < b.size(); ++j) {
      size_t changed = diagonal + (a[i] != b[j]);
      diagonal = row[j + 1];
      row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
    }
  }
  return row.back();
}

}  // namespace

uint32_t Complaints::line_of(Place at) const {
  std::string_view text = files_[at.file].text;
  auto before = text.substr(0, at.begin);
  return 1 + static_cast<uint32_t>(
                 std::count(before.begin(), before.end(), '\n'));
}

std::string Complaints::pointer(Place at, Place from) const {
  std::string line = std::to_string(line_of(at));
  return at.file == from.file ? "line " + line
                              : files_[at.file].path + ":" + line;
}

bool Complaints::is_full(Severity severity) const {
  size_t kept =
      severity == Severity::error ? errors_ : found_.size() - errors_;
  return kept >= kMost;
}

void Complaints::add(Diagnostic diagnostic) {
  if (is_full(diagnostic.severity)) return;
  if (std::find(found_.begin(), found_.end(), diagnostic) == found_.end()) {
    errors_ += diagnostic.severity == Severity::error;
    found_.push_back(std::move(diagnostic));
  }
}

void Complaints::add(Place at, Severity severity, std::string message,
                     std::string hint) {
  if (is_full(severity)) return;
  std::string_view all = files_[at.file].text;
  size_t begin = at.begin == 0 ? 0 : all.rfind('\n', at.begin - 1) + 1;
  size_t end = std::min(all.find('\n', at.begin), all.size());
  std::string_view line = all.substr(begin, end - begin);
  if (line.ends_with('\r')) line.remove_suffix(1);
  Diagnostic d;
  d.file = files_[at.file].path;
  d.line = line_of(at);
  d.column = 1 + code_points(all.substr(begin, at.begin - begin));
  size_t stop = std::min<size_t>(at.end, begin + line.size());
  d.length = stop > at.begin ? code_points(all.substr(at.begin,
                                                      stop - at.begin))
                             : 1;
  if (line.size() <= kLongestShown) d.source_line = line;
  d.message = std::move(message);
  d.hint = std::move(hint);
  d.severity = severity;
  add(std::move(d));
}

std::vector<Diagnostic> Complaints::sorted() const {
  std::vector<Diagnostic> out = found_;
  auto order = [this](const Diagnostic& d) {
    auto file = std::find_if(
        files_.begin(), files_.end(),
        [&](const PackFile& f) { return f.path == d.file; });
    return std::tuple(file - files_.begin(), d.line, d.column);
  };
  std::stable_sort(out.begin(), out.end(),
                   [&](const Diagnostic& a, const Diagnostic& b) {
                     return order(a) < order(b);
                   });
  return out;
}

std::string nearest_name(std::string_view name,
                         const std::vector<std::string>& names) {
  size_t best = name.size() / 3 + 2;  // this many edits are too many
  std::string out;
  for (const std::string& candidate : names) {
    size_t edits = distance(name, candidate);
    if (edits < best) {
      best = edits;
      out = candidate;
    }
  }
  return out;
}

}  // namespace quoth
