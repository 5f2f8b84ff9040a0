// See article_notes.h:
//
//   a.txt: warning: no UTF-8; read as windows-1252
//   a.txt:5: warning: 2 paragraphs in French left out: “Le bac reste au port…”
//   b.txt: warning: is in French; 9 of its 10 paragraphs left out
#include "article_notes.h"

#include <algorithm>
#include <iterator>

#include "base/display.h"
#include "text/language_guess.h"

namespace quoth {
namespace {

constexpr uint32_t kShown = 60;  // columns of what was left out

Diagnostic note(const std::string& file, std::string message,
                std::string hint = "") {
  Diagnostic out;
  out.file = file;
  out.message = std::move(message);
  out.hint = std::move(hint);
  out.severity = Severity::warning;
  return out;
}

Diagnostic lost_note(const Extraction& found, const std::string& file) {
  const std::vector<std::string>& lost = found.lost_quotations;
  const bool one = lost.size() == 1;
  return note(file,
              std::to_string(lost.size()) + " of the " +
                  std::to_string(lost.size() + found.quotations.size()) +
                  " quotations of the page" +
                  (one ? " is not in its text: “"
                       : " are not in its text: “") +
                  shortened(one_line(lost.front()), kShown) +
                  (one ? "”" : "”, …"),
              "`quoth explain --zones` says why");
}

using Zones = std::vector<ZonedSpan>;

// The end of the foreign zones from `first` on that are of one language.
Zones::const_iterator end_of_run(Zones::const_iterator first,
                                 Zones::const_iterator end) {
  return std::find_if(first, end, [&](const ZonedSpan& zone) {
    return zone.language != first->language;
  });
}

// "4 paragraphs in French".
std::string counted(std::ptrdiff_t count, const std::string& language) {
  return (count == 1 ? "a paragraph in "
                     : std::to_string(count) + " paragraphs in ") +
         language_name(language);
}

Diagnostic foreign_note(const Extraction& found, const std::string& file,
                        Zones::const_iterator first,
                        Zones::const_iterator last) {
  const std::string_view text = slice(found.document.text, first->span);
  return note(file, counted(last - first, first->language) +
                        " left out: “" + shortened(one_line(text), kShown) +
                        "”");
}

uint32_t line_of(std::string_view text, uint32_t at) {
  const std::string_view before = text.substr(0, at);
  return 1 + static_cast<uint32_t>(
                 std::count(before.begin(), before.end(), '\n'));
}

bool is_foreign(const ZonedSpan& zone) { return zone.zone == Zone::foreign; }

Diagnostic mostly_foreign_note(const Zones& zones, const std::string& file,
                               std::ptrdiff_t left_out) {
  const auto first = std::find_if(zones.begin(), zones.end(), is_foreign);
  const std::string all = std::to_string(zones.size());
  const bool whole = left_out == std::ssize(zones);
  return note(file, "is in " + language_name(first->language) + "; " +
                        (whole ? "all"
                               : std::to_string(left_out) + " of its " + all +
                                     " paragraphs") +
                        " left out");
}

// One of an article that is mostly foreign, else one for each run.
void add_foreign_notes(const Extraction& found, const std::string& file,
                       bool lines, std::vector<Diagnostic>& out) {
  const Zones& zones = found.zones;
  const auto left_out = std::count_if(zones.begin(), zones.end(), is_foreign);
  if (left_out * 2 > std::ssize(zones)) {
    return out.push_back(mostly_foreign_note(zones, file, left_out));
  }
  auto at = std::find_if(zones.begin(), zones.end(), is_foreign);
  while (at != zones.end()) {
    const auto end = end_of_run(at, zones.end());
    out.push_back(foreign_note(found, file, at, end));
    if (lines) out.back().line = line_of(found.document.text, at->span.begin);
    at = std::find_if(end, zones.end(), is_foreign);
  }
}

}  // namespace

std::vector<Diagnostic> article_notes(const Extraction& found,
                                      const std::string& file, bool lines) {
  std::vector<Diagnostic> out;
  const Document& document = found.document;
  if (!document.charset.empty()) {
    out.push_back(note(file, "no UTF-8; read as " + document.charset));
  }
  add_foreign_notes(found, file, lines, out);
  if (!found.lost_quotations.empty()) {
    out.push_back(lost_note(found, document.source));
  }
  return out;
}

}  // namespace quoth
