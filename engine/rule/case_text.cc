// The marks of a case. `{content=“We won,”} said {source=Jane Doe}.` is read
// into the sentence without braces and two spans of it.
#include <algorithm>
#include <charconv>
#include <optional>

#include "rule/cases.h"

namespace quoth {
namespace {

class CaseTextParser {
 public:
  CaseTextParser(Place place, Complaints& complaints, Case& out)
      : place_(place),
        source_(complaints.text(place)),
        complaints_(complaints),
        out_(out) {}

  void run() {
    while (at_ < source_.size()) {
      char c = source_[at_];
      if (c == '\\' && at_ + 1 < source_.size()) {
        escape();
      } else if (c == '{') {
        open();
      } else if (c == '}') {
        close();
      } else {
        out_.text.push_back(c);
        ++at_;
      }
    }
    for (const Open& mark : open_) {
      complaints_.error(here(mark.at, 1), "this mark is not closed",
                        "its } is missing");
    }
    std::sort(out_.marks.begin(), out_.marks.end(),
              [](const RoleMark& a, const RoleMark& b) {
                return a.span < b.span;
              });
  }

 private:
  struct Open {
    std::optional<Role> role;
    uint32_t number;
    uint32_t begin;  // of out_.text
    size_t at;       // of source_
  };

  Place here(size_t at, size_t length) const {
    auto begin = place_.begin + static_cast<uint32_t>(at);
    return {place_.file, begin, begin + static_cast<uint32_t>(length)};
  }

  void escape() {
    char c = source_[at_ + 1];
    if (c == 'n') {
      out_.text.push_back('\n');
    } else if (c == '{' || c == '}' || c == '\\') {
      out_.text.push_back(c);
    } else {
      out_.text.append(source_.substr(at_, 2));
    }
    at_ += 2;
  }

  void open() {
    size_t equals = source_.find('=', at_);
    size_t end = source_.find_first_of("{}", at_ + 1);
    if (equals == std::string_view::npos || equals > end) {
      complaints_.error(here(at_, 1), "a brace that marks nothing",
                        "a mark is {source=Jane Doe}; a brace as text is \\{");
      out_.text.push_back(source_[at_++]);
      return;
    }
    std::string_view name = source_.substr(at_ + 1, equals - at_ - 1);
    const uint32_t number = take_number(name);
    std::optional<Role> role = find_role(name);
    if (!role) {
      complaints_.error(here(at_ + 1, name.size()),
                        "no role named " + std::string(name),
                        "the roles are source, cue, content and addressee");
    }
    open_.push_back(
        {role, number, static_cast<uint32_t>(out_.text.size()), at_});
    at_ = equals + 1;
  }

  // `content:2` becomes `content` and 2. What is no number stays, and is then
  // no role either.
  static uint32_t take_number(std::string_view& name) {
    const size_t colon = std::min(name.find(':'), name.size());
    const std::string_view digits =
        name.substr(std::min(colon + 1, name.size()));
    uint32_t number = 0;
    const char* end = digits.data() + digits.size();
    const auto [at, error] = std::from_chars(digits.data(), end, number);
    if (error != std::errc() || at != end || number == 0) return 0;
    name = name.substr(0, colon);
    return number;
  }

  void close() {
    if (open_.empty()) {
      complaints_.error(here(at_, 1), "nothing opens this brace",
                        "a brace as text is \\}");
    } else {
      Open mark = open_.back();
      open_.pop_back();
      Span span{mark.begin, static_cast<uint32_t>(out_.text.size())};
      if (mark.role) out_.marks.push_back({*mark.role, span, mark.number});
    }
    ++at_;
  }

  Place place_;
  std::string_view source_;
  Complaints& complaints_;
  Case& out_;
  std::vector<Open> open_;
  size_t at_ = 0;
};

}  // namespace

void parse_case_text(Place place, Complaints& complaints, Case& out) {
  CaseTextParser(place, complaints, out).run();
}

namespace {

// What stands in a case for `text`.
void append_escaped(std::string_view text, std::string& out) {
  for (char c : text) {
    if (c == '\n') {
      out += "\\n";
      continue;
    }
    if (c == '{' || c == '}' || c == '\\') out += '\\';
    out += c;
  }
}

}  // namespace

std::string marked_text(std::string_view text, std::vector<RoleMark> marks) {
  struct Edge {
    uint32_t at;
    bool closes;
    uint32_t far;  // the other end, so that marks nest
    std::string insert;
  };
  std::vector<Edge> edges;
  for (const RoleMark& mark : marks) {
    std::string name(to_string(mark.role));
    if (mark.number != 0) name += ":" + std::to_string(mark.number);
    edges.push_back(
        {mark.span.begin, false, mark.span.end, "{" + name + "="});
    edges.push_back({mark.span.end, true, mark.span.begin, "}"});
  }
  std::stable_sort(edges.begin(), edges.end(),
                   [](const Edge& a, const Edge& b) {
                     if (a.at != b.at) return a.at < b.at;
                     if (a.closes != b.closes) return a.closes;
                     return a.far > b.far;
                   });
  std::string out;
  uint32_t at = 0;
  for (const Edge& edge : edges) {
    append_escaped(text.substr(at, edge.at - at), out);
    out += edge.insert;
    at = edge.at;
  }
  append_escaped(text.substr(at), out);
  return out;
}

std::vector<RoleMark> marks_of(const Attribution& found) {
  std::vector<RoleMark> marks;
  auto add = [&](Role role, Span span) {
    if (!span.empty()) marks.push_back({role, span, 0});
  };
  add(Role::source, found.source);
  add(Role::cue, found.cue);
  for (Span span : found.content) add(Role::content, span);
  add(Role::addressee, found.addressee);
  return marks;
}

std::string marked_text(std::string_view text, const Attribution& found) {
  return marked_text(text, marks_of(found));
}

}  // namespace quoth
