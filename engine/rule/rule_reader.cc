// See rule_reader.h. Every first word of a line has a function in a table;
// `not before (if|whether)` goes to the one for `not`, which makes a Guard with
// the pattern that must not stand there.
#include "rule/rule_reader.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace quoth {
namespace {

constexpr std::array<std::string_view, 4> kStatusNames = {
    "draft", "test", "stable", "deprecated"};
constexpr std::array<std::string_view, 3> kModeNames = {"direct", "indirect",
                                                        "mixed"};
constexpr std::array<std::string_view, 8> kActNames = {
    "statement", "question", "order",   "belief",
    "intention", "denial",   "support", "other"};
constexpr std::array<std::string_view, 5> kTests = {"in", "has", "is",
                                                    "longer", "shorter"};

template <size_t N>
std::string one_of(const std::array<std::string_view, N>& names) {
  std::string out = "one of";
  for (std::string_view name : names) out.append(" ").append(name);
  return out;
}

template <size_t N>
size_t index_in(const std::array<std::string_view, N>& names,
                std::string_view name) {
  return static_cast<size_t>(std::find(names.begin(), names.end(), name) -
                             names.begin());
}

class RuleReader {
 public:
  RuleReader(const RuleSource& source, Resolver& resolver,
             Complaints& complaints)
      : source_(source), resolver_(resolver), complaints_(complaints) {}

  RuleDraft run() {
    Rule& rule = out_.rule;
    rule.id = source_.id;
    rule.line = complaints_.line_of(source_.place);
    rule.cases = source_.cases;
    for (const RuleLine& line : source_.lines) read_line(line);
    check();
    return std::move(out_);
  }

 private:
  using Read = void (RuleReader::*)(Place key, Place value);
  struct Key {
    std::string_view name;
    Read read;
  };

  std::string_view text(Place at) const { return complaints_.text(at); }

  void read_line(const RuleLine& line) {
    static constexpr Key kKeys[] = {
        {"about", &RuleReader::read_about},
        {"why", &RuleReader::read_why},
        {"match", &RuleReader::read_match},
        {"not", &RuleReader::read_not},
        {"where", &RuleReader::read_where},
        {"yields", &RuleReader::read_yields},
        {"act", &RuleReader::read_act},
        {"priority", &RuleReader::read_priority},
        {"status", &RuleReader::read_status},
        {"tags", &RuleReader::read_tags},
        {"refs", &RuleReader::read_refs},
        {"replaces", &RuleReader::read_replaces},
    };
    for (const Key& key : kKeys) {
      if (key.name != text(line.key)) continue;
      if (line.value.begin == line.value.end) {
        complaints_.error(line.key, "nothing stands behind " +
                                        std::string(key.name));
        return;
      }
      return (this->*key.read)(line.key, line.value);
    }
  }

  void read_about(Place, Place value) { out_.rule.about = text(value); }
  void read_why(Place, Place value) { out_.rule.why = text(value); }

  void read_match(Place, Place value) {
    Node line = resolver_.pattern(value);
    if (!captures(line, Role::content)) {
      complaints_.error(value, "this captures no content",
                        "mark what is said: {quote:content} or "
                        "{content={clause}}");
    }
    out_.lines.push_back(std::move(line));
  }

  static bool captures(const Node& node, Role role) {
    if (node.kind == NodeKind::capture && node.role == role) return true;
    return std::any_of(
        node.children.begin(), node.children.end(),
        [&](const Node& child) { return captures(child, role); });
  }

  // The first word of `value`, which then begins at the next.
  Place take_word(Place& value) const {
    std::string_view all = text(value);
    size_t size = std::min(all.find_first_of(" \t\n"), all.size());
    Place word{value.file, value.begin,
               value.begin + static_cast<uint32_t>(size)};
    size_t next = std::min(all.find_first_not_of(" \t\n\r", size),
                           all.size());
    value.begin += static_cast<uint32_t>(next);
    return word;
  }

  void add_guard(Guard guard, Node pattern) {
    out_.rule.guards.push_back(std::move(guard));
    out_.guard_patterns.push_back(std::move(pattern));
  }

  static std::string one_line(std::string_view text) {
    std::string out;
    for (char c : text) {
      bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!blank) out.push_back(c);
      if (blank && !out.ends_with(' ')) out.push_back(' ');
    }
    return out;
  }

  std::string whole_text(Place key, Place value) const {
    return one_line(text({key.file, key.begin, value.end}));
  }

  void read_not(Place key, Place value) {
    Guard guard;
    guard.negated = true;
    guard.text = whole_text(key, value);
    guard.line = complaints_.line_of(key);
    Place where = take_word(value);
    if (text(where) == "after") {
      guard.kind = GuardKind::after;
    } else if (text(where) != "before") {
      complaints_.error(where, "no guard not " + std::string(text(where)),
                        "the guards are not before, not after and where");
      return;
    }
    Node pattern = guard_pattern(value, where);
    add_guard(std::move(guard), std::move(pattern));
  }

  Node guard_pattern(Place value, Place before) {
    if (value.begin >= value.end) {
      complaints_.error(before, "a pattern is missing behind " +
                                    std::string(text(before)));
    }
    return resolver_.pattern(value);
  }

  // where ROLE [not] in LIST | has P | is P | longer N | shorter N
  void read_where(Place key, Place value) {
    Guard guard;
    guard.text = whole_text(key, value);
    guard.line = complaints_.line_of(key);
    Place name = take_word(value);
    std::optional<Role> role = find_role(text(name));
    if (!role) {
      complaints_.error(name, "no role named " + std::string(text(name)),
                        one_of(kRoleNames));
      return;
    }
    guard.role = *role;
    Place test = take_word(value);
    if (text(test) == "not") {
      guard.negated = true;
      test = take_word(value);
    }
    size_t kind = index_in(kTests, text(test));
    if (kind == kTests.size()) {
      complaints_.error(test.begin < test.end ? test : name,
                        "no guard where " + std::string(text(name)) + " " +
                            std::string(text(test)),
                        one_of(kTests));
      return;
    }
    guard.kind = static_cast<GuardKind>(
        static_cast<size_t>(GuardKind::in) + kind);
    Node pattern;
    if (guard.kind == GuardKind::in) {
      guard.list = resolver_.list(text(value), value);
    } else if (guard.kind == GuardKind::has || guard.kind == GuardKind::is) {
      pattern = guard_pattern(value, test);
    } else {
      guard.count = static_cast<uint32_t>(number(value));
    }
    add_guard(std::move(guard), std::move(pattern));
  }

  int number(Place value) {
    std::string_view all = text(value);
    int out = 0;
    auto [end, error] =
        std::from_chars(all.data(), all.data() + all.size(), out);
    if (error != std::errc() || end != all.data() + all.size() || out < 0) {
      complaints_.error(value, "a number stands here", "for example 50");
    }
    return out;
  }

  template <size_t N>
  std::optional<size_t> name(Place value,
                             const std::array<std::string_view, N>& names) {
    size_t index = index_in(names, text(value));
    if (index < N) return index;
    complaints_.error(value,
                      "no such name: " + std::string(text(value)),
                      one_of(names));
    return std::nullopt;
  }

  void read_yields(Place, Place value) {
    while (value.begin < value.end) {
      Place word = take_word(value);
      if (text(word) == "inner") {
        out_.rule.inner = true;
      } else if (text(word) != "attribution") {
        if (size_t mode = index_in(kModeNames, text(word));
            mode < kModeNames.size()) {
          out_.rule.modes.push_back(static_cast<Mode>(mode));
          continue;
        }
        complaints_.error(
            word, "a rule does not yield " + std::string(text(word)),
            "one of attribution direct indirect mixed inner");
      }
    }
  }

  void read_act(Place, Place value) {
    if (auto act = name(value, kActNames)) {
      out_.rule.act = static_cast<Act>(*act);
    }
  }
  void read_priority(Place, Place value) {
    out_.rule.priority = number(value);
  }
  void read_status(Place, Place value) {
    if (auto status = name(value, kStatusNames)) {
      out_.rule.status = static_cast<Status>(*status);
    }
  }

  void read_tags(Place, Place value) { words(value, out_.rule.tags); }
  void read_refs(Place, Place value) { words(value, out_.rule.refs); }
  void read_replaces(Place, Place value) {
    words(value, out_.rule.replaces);
  }
  void words(Place value, std::vector<std::string>& out) {
    while (value.begin < value.end) out.emplace_back(text(take_word(value)));
  }

  void check() {
    if (source_.id.empty()) return;
    if (out_.lines.empty()) {
      complaints_.error(source_.place,
                        "rule " + source_.id + " has no match line",
                        "match {quote:content} {says:cue} {person:source}");
    }
    auto positives = std::count_if(
        source_.cases.begin(), source_.cases.end(),
        [](const Case& example) { return example.positive; });
    auto negatives =
        static_cast<std::ptrdiff_t>(source_.cases.size()) - positives;
    if (positives < 2 || negatives < 1) {
      complaints_.warn(
          source_.place,
          "rule " + source_.id + " has too few cases: " +
              std::to_string(positives) + " of + and " +
              std::to_string(negatives) + " of -",
          "two of + and one of - are the least that show what it does");
    }
  }

  const RuleSource& source_;
  Resolver& resolver_;
  Complaints& complaints_;
  RuleDraft out_;
};

}  // namespace

RuleDraft read_rule(const RuleSource& source, Resolver& resolver,
                    Complaints& complaints) {
  return RuleReader(source, resolver, complaints).run();
}

}  // namespace quoth
