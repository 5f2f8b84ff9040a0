// RFC 9309:
//
//   User-agent: *
//   Disallow: /archive/
//   Allow: /archive/2024/
//
// The group of our own name counts, or else that of `*`. Of the rules that fit
// a path the longest wins, and of two as long the one that allows. In a pattern
// `*` is any run of characters, and `$` at its end the end of the path.
#include "robots.h"

#include <algorithm>

namespace quoth {
namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r";
  const size_t begin = text.find_first_not_of(kBlank);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlank) + 1 - begin);
}

std::string lowered(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return out;
}

// Takes the pieces between stars from left to right, each as early as it goes.
bool fits(std::string_view pattern, std::string_view path) {
  const bool to_end = pattern.ends_with('$');
  if (to_end) pattern.remove_suffix(1);
  size_t at = 0;
  bool first = true;
  for (;;) {
    const size_t star = pattern.find('*');
    const std::string_view piece = pattern.substr(0, star);
    const bool last = star == std::string_view::npos;
    if (last && to_end && !first) {
      return path.size() >= at + piece.size() && path.ends_with(piece);
    }
    const size_t found = first ? (path.starts_with(piece) ? 0 : path.npos)
                               : path.find(piece, at);
    if (found == path.npos) return false;
    at = found + piece.size();
    if (last) return !to_end || at == path.size();
    pattern.remove_prefix(star + 1);
    first = false;
  }
}

}  // namespace

Robots::Robots(std::string_view text, std::string_view agent) {
  std::vector<Rule> for_all;
  bool own_group = false;    // the lines at hand are for us
  bool all_group = false;    // ... for everybody
  bool in_names = false;     // the last line was a User-agent
  bool named = false;        // we have a group of our own
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    line = line.substr(0, line.find('#'));
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    const std::string key = lowered(trimmed(line.substr(0, colon)));
    const std::string_view value = trimmed(line.substr(colon + 1));
    if (key == "user-agent") {
      if (!in_names) own_group = all_group = false;
      in_names = true;
      own_group |= lowered(value) == agent;
      all_group |= value == "*";
      named |= own_group;
    } else if (key == "allow" || key == "disallow") {
      in_names = false;
      if (value.empty()) continue;
      const Rule rule{std::string(value), key == "allow"};
      if (own_group) rules_.push_back(rule);
      if (all_group) for_all.push_back(rule);
    }
  }
  if (!named) rules_ = std::move(for_all);
}

bool Robots::allows(std::string_view path) const {
  const Rule* best = nullptr;
  for (const Rule& rule : rules_) {
    if (!fits(rule.pattern, path)) continue;
    const bool better = best == nullptr ||
                        rule.pattern.size() > best->pattern.size() ||
                        (rule.pattern.size() == best->pattern.size() &&
                         rule.allow);
    if (better) best = &rule;
  }
  return best == nullptr || best->allow;
}

}  // namespace quoth
