// The standoff of brat. A line `T3	Content 0 20;24 40	…` is a span, in code
// points, maybe of several parts; a line `E1	Attribution:T4 Content:T3` ties
// spans together by their roles. Other lines (notes, relations) do not count.
#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

#include "base/unicode.h"
#include "gold/corpus.h"

namespace quoth {
namespace {

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> out;
  for (size_t begin = 0; begin <= text.size();) {
    const size_t end = std::min(text.find(at, begin), text.size());
    if (end > begin) out.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return out;
}

// Byte offsets by code point, and the end of the text.
std::vector<uint32_t> byte_of_code_point(std::string_view text) {
  std::vector<uint32_t> out;
  for (uint32_t at = 0; at < text.size();) {
    out.push_back(at);
    at += code_point_at(text, at).size;
  }
  out.push_back(static_cast<uint32_t>(text.size()));
  return out;
}

class StandoffReader {
 public:
  StandoffReader(std::string_view text, const std::string& file)
      : file_(file), bytes_(byte_of_code_point(text)) {}

  Result<std::vector<GoldAttribution>> run(std::string_view annotations) {
    for (size_t begin = 0; begin < annotations.size();) {
      const size_t end =
          std::min(annotations.find('\n', begin), annotations.size());
      ++line_;
      read_line(annotations.substr(begin, end - begin));
      begin = end + 1;
    }
    if (!errors_.empty()) return errors_;
    return attributions();
  }

 private:
  void read_line(std::string_view line) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    const auto cells = split(line, '\t');
    if (cells.size() < 2) return;
    if (cells[0].starts_with('T')) read_span(cells[0], cells[1]);
    if (cells[0].starts_with('E')) events_.emplace_back(cells[1]);
  }

  // `Content 0 20;24 40`
  void read_span(std::string_view id, std::string_view cell) {
    const size_t space = cell.find(' ');
    if (space == std::string_view::npos) return;
    std::vector<Span>& spans = spans_[std::string(id)];
    for (std::string_view part : split(cell.substr(space + 1), ';')) {
      const auto numbers = split(part, ' ');
      std::optional<Span> span;
      if (numbers.size() == 2) span = span_of(numbers[0], numbers[1]);
      if (span) {
        spans.push_back(*span);
      } else {
        complain(std::string(part) + " is no span of the text");
      }
    }
  }

  std::optional<Span> span_of(std::string_view begin,
                              std::string_view end) const {
    const auto from = number(begin);
    const auto to = number(end);
    if (!from || !to || *from > *to || *to >= bytes_.size()) {
      return std::nullopt;
    }
    return Span{bytes_[*from], bytes_[*to]};
  }

  static std::optional<size_t> number(std::string_view text) {
    size_t out = 0;
    const char* end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, out);
    if (error != std::errc() || at != end) return std::nullopt;
    return out;
  }

  std::vector<GoldAttribution> attributions() const {
    std::vector<GoldAttribution> out;
    for (size_t i = 0; i < events_.size(); ++i) {
      GoldAttribution gold{static_cast<uint32_t>(i + 1), take(i, "Source"),
                           take(i, "Cue"), take(i, "Content")};
      if (!gold.content.empty()) out.push_back(std::move(gold));
    }
    return out;
  }

  // The spans of every role of that name: Content, Content2 and so on.
  std::vector<Span> take(size_t event, std::string_view role) const {
    std::vector<Span> out;
    for (std::string_view argument : split(events_[event], ' ')) {
      const size_t colon = argument.find(':');
      if (!argument.starts_with(role) || colon == argument.npos) continue;
      const auto spans = spans_.find(std::string(argument.substr(colon + 1)));
      if (spans == spans_.end()) continue;
      out.insert(out.end(), spans->second.begin(), spans->second.end());
    }
    std::sort(out.begin(), out.end());
    return out;
  }

  void complain(std::string message) {
    Diagnostic error;
    error.file = file_;
    error.line = line_;
    error.message = std::move(message);
    error.hint = "offsets count code points of the text beside it";
    errors_.push_back(std::move(error));
  }

  const std::string& file_;
  std::vector<uint32_t> bytes_;
  uint32_t line_ = 0;
  std::map<std::string, std::vector<Span>> spans_;
  std::vector<std::string> events_;
  std::vector<Diagnostic> errors_;
};

}  // namespace

Result<std::vector<GoldAttribution>> read_standoff(std::string_view annotations,
                                                   std::string_view text,
                                                   const std::string& file) {
  return StandoffReader(text, file).run(annotations);
}

}  // namespace quoth
