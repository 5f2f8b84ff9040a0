// A reader of lines. In
//
//   rule according-to
//     match {content={clause}}, {according-to:cue}
//           {speaker:source}
//     + {content=Prices fell}, {cue=according to} {source=the bank}.
//
// what starts a line at its margin opens a slot or a rule, what is indented
// belongs to the rule, what is indented deeper than the line before goes on
// with it, and what starts with + or - is an example. Nothing else is quoted
// or escaped, so a sentence can be pasted as it stands in the paper.
#include "rule/rule_file.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/unicode.h"

namespace quoth {
namespace {

constexpr std::string_view kBlank = " \t\r";
constexpr std::array<std::string_view, 8> kTopKeys = {
    "format", "pack", "version", "use", "off", "gate", "slot", "rule"};
constexpr std::array<std::string_view, 11> kRuleKeys = {
    "about",    "match", "not",  "where",  "yields", "act",
    "priority", "status", "tags", "refs", "replaces"};
constexpr std::array<std::string_view, 3> kContinued = {"match", "not",
                                                         "where"};

template <size_t N>
bool is_one_of(std::string_view name,
               const std::array<std::string_view, N>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_name(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

class RuleFileReader {
 public:
  // `pack`: the first file of its pack.
  RuleFileReader(uint32_t file, uint32_t pack, const PackFile& source,
                 PackText& out, Complaints& complaints)
      : file_(file),
        pack_(pack),
        opens_pack_(source.opens_pack),
        text_(source.text),
        out_(out),
        complaints_(complaints) {}

  void run() {
    if (!is_utf8()) return;
    uint32_t begin = text_.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    while (begin < text_.size()) {
      size_t end = std::min(text_.find('\n', begin), text_.size());
      read_line({file_, begin, static_cast<uint32_t>(end)});
      begin = static_cast<uint32_t>(end) + 1;
    }
  }

 private:
  bool is_utf8() {
    for (uint32_t at = 0; at < text_.size();) {
      CodePoint c = code_point_at(text_, at);
      if (c.value == 0xFFFD && !text_.substr(at).starts_with("\uFFFD")) {
        complaints_.error({file_, at, at + 1}, "this is not UTF-8",
                          "save the file as UTF-8");
        return false;
      }
      at += c.size;
    }
    return true;
  }

  std::string_view text(Place at) const { return complaints_.text(at); }
  std::string name(Place at) const { return std::string(text(at)); }

  void read_line(Place line) {
    Place body = trimmed(line, complaints_);
    if (body.begin == body.end || text_[body.begin] == '#') return;
    uint32_t indent = body.begin - line.begin;
    if (indent > 0 && open_ != nullptr && indent > indent_) {
      open_->end = body.end;  // goes on with the line before
      return;
    }
    open_ = nullptr;
    indent_ = indent;
    if (indent == 0) {
      read_top_line(body);
    } else if (rule_ == kNone) {
      complaints_.error(body, "this line belongs to no rule",
                        "rules begin with `rule NAME` at the margin");
    } else {
      read_rule_line(body);
    }
  }

  // The first word of `line`; `rest` is what follows it.
  Place first_word(Place line, Place& rest) const {
    size_t size = std::min(text(line).find_first_of(" \t"),
                           text(line).size());
    Place key{file_, line.begin, line.begin + static_cast<uint32_t>(size)};
    rest = trimmed({file_, key.end, line.end}, complaints_);
    return key;
  }

  void read_top_line(Place line) {
    Place value;
    Place key = first_word(line, value);
    std::string_view word = text(key);
    if (word == "rule") {
      start_rule(value);
    } else if (word == "slot") {
      read_slot(value);
    } else if (is_one_of(word, kTopKeys)) {
      read_head(key, value);
    } else {
      bool in_rule = is_one_of(word, kRuleKeys) || word == "+" || word == "-";
      complaints_.error(
          key, "no such line: " + name(key),
          in_rule ? "lines of a rule are indented below `rule NAME`"
                  : suggestion(word, {kTopKeys.begin(), kTopKeys.end()}));
    }
  }

  static std::string suggestion(std::string_view word,
                                const std::vector<std::string>& names) {
    std::string near = nearest_name(word, names);
    if (!near.empty()) return "did you mean " + near + "?";
    std::string out = "one of";
    for (const std::string& known : names) out += " " + known;
    return out;
  }

  void read_head(Place key, Place value) {
    std::string_view word = text(key);
    if (file_ != 0 && !opens_pack_) {
      complaints_.error(key, name(key) + " stands in the pack file only",
                        "leave this line out");
    } else if (word == "format" && text(value) != "1") {
      complaints_.error(value, "format " + name(value) + " is not known",
                        "this program reads format 1");
    } else if (word == "pack") {
      append_name(value, out_.pack);
    } else if (word == "version") {
      append_name(value, out_.version);
    } else if (word == "off") {
      switch_off(value);
    } else if (word == "gate") {
      read_gate(value);
    }
  }

  // en+newsroom: of several packs, in their order.
  void append_name(Place value, std::string& names) const {
    names = file_ == 0 ? name(value) : names + "+" + name(value);
  }

  // off quote-says-source source-calls
  void switch_off(Place value) {
    while (value.begin < value.end) {
      Place rest;
      const Place id = first_word(value, rest);
      const auto rule = find_earlier(text(id));
      if (rule != out_.rules.end()) {
        out_.rules.erase(rule);
      } else {
        std::vector<std::string> names;
        for (const RuleSource& other : out_.rules) names.push_back(other.id);
        const std::string near = nearest_name(text(id), names);
        complaints_.error(id, "no earlier pack has a rule " + name(id),
                          near.empty() ? "" : "did you mean " + near + "?");
      }
      value = rest;
    }
  }

  // The rule of that id in a pack before this one.
  std::vector<RuleSource>::iterator find_earlier(std::string_view id) {
    return std::find_if(out_.rules.begin(), out_.rules.end(),
                        [&](const RuleSource& rule) {
                          return rule.id == id && rule.place.file < pack_;
                        });
  }

  // gate relations relation f1 0.64
  void read_gate(Place value) {
    constexpr std::array<std::string_view, 3> kMeasures = {"precision",
                                                           "recall", "f1"};
    std::string_view rest = text(value);
    const std::string_view least = take_last_word(rest);
    const std::string_view measure = take_last_word(rest);
    double number = 0;
    const char* end = least.data() + least.size();
    const auto [at, error] = std::from_chars(least.data(), end, number);
    if (rest.empty() || error != std::errc() || at != end || number < 0 ||
        number > 1 || !is_one_of(measure, kMeasures)) {
      complaints_.error(value, "this is no gate",
                        "gate relations relation f1 0.64, or gate RULE "
                        "precision 0.9");
      return;
    }
    out_.gates.push_back({std::string(rest), std::string(measure), number,
                          complaints_.path(value),
                          complaints_.line_of(value)});
  }

  static std::string_view take_last_word(std::string_view& rest) {
    const size_t blank = rest.find_last_of(kBlank);
    const size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
    const std::string_view word = rest.substr(begin);
    rest = trimmed(rest.substr(0, begin));
    return word;
  }

  void start_rule(Place id) {
    auto first = std::find_if(
        out_.rules.begin(), out_.rules.end(),
        [&](const RuleSource& other) { return other.id == text(id); });
    if (first != out_.rules.end() && first->place.file < pack_) {
      out_.rules.erase(first);  // replaced by this one
    } else if (first != out_.rules.end() && is_name(text(id))) {
      complaints_.error(id, "a second rule " + name(id),
                        "the first is on " +
                            complaints_.pointer(first->place, id));
    }
    rule_ = out_.rules.size();
    out_.rules.push_back({name(id), id, {}, {}});
    if (!is_name(text(id))) {
      complaints_.error(id, "a rule needs a name",
                        "small letters, digits and hyphens: rule said-after");
    }
  }

  void read_slot(Place value) {
    size_t equals = text(value).find('=');
    rule_ = kNone;
    if (equals == std::string_view::npos) {
      complaints_.error(value, "a slot without =",
                        "slot speaker = {person}");
      return;
    }
    auto at = value.begin + static_cast<uint32_t>(equals);
    Place slot = trimmed({file_, value.begin, at}, complaints_);
    if (!is_name(text(slot))) {
      complaints_.error(slot, "a slot needs a name",
                        "small letters, digits and hyphens");
      return;
    }
    out_.slots.push_back({name(slot), slot, {file_, at + 1, value.end}});
    open_ = &out_.slots.back().pattern;
  }

  void read_rule_line(Place line) {
    if (read_case(line)) return;
    Place value;
    Place key = first_word(line, value);
    std::string_view word = text(key);
    RuleSource& rule = out_.rules[rule_];
    if ((word == "because:" || word == "why:") && !rule.cases.empty()) {
      Case& last = rule.cases.back();
      (word == "why:" ? last.why : last.because) = text(value);
    } else if (is_one_of(word, kRuleKeys) || word == "why") {
      rule.lines.push_back({key, value});
      if (is_one_of(word, kContinued)) open_ = &rule.lines.back().value;
    } else {
      complaints_.error(
          key, "no such line in a rule: " + name(key),
          suggestion(word, {kRuleKeys.begin(), kRuleKeys.end()}));
    }
  }

  // [alone] [todo] + text, or with -
  bool read_case(Place line) {
    Case out;
    Place rest = line;
    for (;;) {
      Place after;
      Place key = first_word(rest, after);
      std::string_view word = text(key);
      if (word == "alone") {
        out.alone = true;
      } else if (word == "todo") {
        out.todo = true;
      } else if (word == "+" || word == "-") {
        out.positive = word == "+";
        out.place = after;
        out.line = complaints_.line_of(line);
        add_case(std::move(out));
        return true;
      } else {
        return false;
      }
      rest = after;
    }
  }

  void add_case(Case example) {
    RuleSource& rule = out_.rules[rule_];
    Place place = example.place;
    parse_case_text(place, complaints_, example);
    if (example.text.empty()) {
      complaints_.error(place, "a case without a sentence");
    } else if (example.positive && example.marks.empty()) {
      complaints_.error(place, "nothing is marked in this case",
                        "mark what must be found: {source=Jane Doe}");
    }
    for (const RoleMark& mark : example.marks) {
      if (mark.number == 0) continue;
      complaints_.error(place, "a case marks one attribution",
                        "leave out the :" + std::to_string(mark.number));
    }
    for (const Case& other : rule.cases) {
      if (other.text == example.text && other.marks == example.marks) {
        complaints_.warn(place, "the same case twice",
                         "the first is on line " +
                             std::to_string(other.line));
      }
    }
    rule.cases.push_back(std::move(example));
  }

  static constexpr size_t kNone = SIZE_MAX;

  uint32_t file_;
  uint32_t pack_;
  bool opens_pack_;
  std::string_view text_;
  PackText& out_;
  Complaints& complaints_;
  size_t rule_ = kNone;      // the rule that indented lines belong to
  Place* open_ = nullptr;    // what a deeper line goes on with
  uint32_t indent_ = 0;      // of the line that opened it
};

}  // namespace

std::string_view trimmed(std::string_view text) {
  size_t begin = text.find_first_not_of(kBlank);
  if (begin == std::string_view::npos) return text.substr(text.size());
  return text.substr(begin, text.find_last_not_of(kBlank) + 1 - begin);
}

Place trimmed(Place place, const Complaints& complaints) {
  std::string_view all = complaints.text(place);
  std::string_view part = trimmed(all);
  auto begin = place.begin + static_cast<uint32_t>(part.data() - all.data());
  return {place.file, begin, begin + static_cast<uint32_t>(part.size())};
}

PackText read_rule_files(const std::vector<PackFile>& files,
                         Complaints& complaints) {
  PackText out;
  uint32_t pack = 0;
  for (uint32_t i = 0; i < files.size(); ++i) {
    if (files[i].opens_pack) pack = i;
    if (files[i].path.ends_with(".rules")) {
      RuleFileReader(i, pack, files[i], out, complaints).run();
    }
  }
  return out;
}

std::vector<Place> used_paths(const PackFile& file) {
  std::vector<Place> out;
  std::string_view text = file.text;
  for (size_t begin = 0; begin < text.size();) {
    size_t end = std::min(text.find('\n', begin), text.size());
    std::string_view line = text.substr(begin, end - begin);
    if (line.starts_with("use ") || line.starts_with("use\t")) {
      std::string_view path = trimmed(line.substr(4));
      auto at = static_cast<uint32_t>(path.data() - text.data());
      out.push_back({0, at, at + static_cast<uint32_t>(path.size())});
    }
    begin = end + 1;
  }
  return out;
}

}  // namespace quoth
