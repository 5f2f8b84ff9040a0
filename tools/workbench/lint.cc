// See lint.h. Each kind of oddity is one function; what it says has the place
// of the line to change.
#include "workbench/lint.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <tuple>

#include "rule/compiled_rules.h"
#include "rule/resolve.h"

namespace quoth {
namespace {

namespace fs = std::filesystem;

// The lists that rules name, by number, with their columns apart.
std::set<uint32_t> named_lists(const CompiledRules& rules) {
  std::set<uint32_t> out;
  for (const Atom& atom : rules.atoms.atoms) {
    if (atom.kind == AtomKind::list) out.insert(atom.first);
  }
  for (const Rule& rule : rules.rules) {
    for (const Guard& guard : rule.guards) {
      if (guard.kind == GuardKind::in) out.insert(guard.list);
    }
  }
  return out;
}

// "says" and "says.gerund" by number.
std::map<uint32_t, std::string> list_names(const Vocabulary& words) {
  std::map<uint32_t, std::string> out;
  for (const std::string& name : words.list_names()) {
    const size_t dot = std::min(name.find('.'), name.size());
    const std::string column =
        dot < name.size() ? name.substr(dot + 1) : std::string();
    out[words.list_number(name.substr(0, dot), column)] = name;
  }
  return out;
}

std::map<uint32_t, std::vector<WordId>> words_by_list(
    const CompiledRules& rules) {
  std::map<uint32_t, std::vector<WordId>> out;
  for (uint32_t list : named_lists(rules)) out[list];
  for (WordId id = 1; id < rules.vocabulary.size(); ++id) {
    for (uint32_t list : rules.vocabulary.lists_of(id)) {
      const auto at = out.find(list);
      if (at != out.end()) at->second.push_back(id);
    }
  }
  return out;
}

class Linter {
 public:
  Linter(const RuleSet& rules, const std::vector<std::string>& directories)
      : rules_(rules.rules()),
        directories_(directories),
        complaints_(rules_.files),
        text_(read_rule_files(rules_.files, complaints_)) {}

  std::vector<Diagnostic> run() {
    // What reading the files again said stands in complaints_ already.
    for (const Diagnostic& warning : rules_.warnings) add_once(warning);
    lists_without_words();
    lists_of_the_same_words();
    entries_there_twice();
    match_lines_that_never_win();
    cases_of_two_rules();
    slots_not_used();
    files_not_used();
    return complaints_.sorted();
  }

 private:
  void add_once(const Diagnostic& warning) {
    const auto known = complaints_.sorted();
    if (std::find(known.begin(), known.end(), warning) == known.end()) {
      complaints_.add(warning);
    }
  }

  const RuleSource& source_of(const Rule& rule) const {
    return *std::find_if(text_.rules.begin(), text_.rules.end(),
                         [&](const RuleSource& s) { return s.id == rule.id; });
  }

  // Where the pack names the list first: `{says}`.
  Place place_of_list(const std::string& name) const {
    for (uint32_t file = 0; file < rules_.files.size(); ++file) {
      const PackFile& from = rules_.files[file];
      if (!from.path.ends_with(".rules")) continue;
      const size_t at = from.text.find("{" + name);
      if (at == std::string::npos) continue;
      const auto begin = static_cast<uint32_t>(at + 1);
      return {file, begin, begin + static_cast<uint32_t>(name.size())};
    }
    return {};
  }

  void lists_without_words() {
    const auto names = list_names(rules_.vocabulary);
    for (const auto& [list, words] : words_by_list(rules_)) {
      const auto name = names.find(list);
      if (!words.empty() || name == names.end()) continue;
      complaints_.warn(place_of_list(name->second),
                       "the list " + name->second + " has no words",
                       "nothing matches it");
    }
  }

  void lists_of_the_same_words() {
    const auto names = list_names(rules_.vocabulary);
    std::map<std::vector<WordId>, std::string> first;
    for (const auto& [list, words] : words_by_list(rules_)) {
      const auto name = names.find(list);
      if (words.empty() || name == names.end()) continue;
      const auto [at, is_new] = first.try_emplace(words, name->second);
      if (is_new) continue;
      complaints_.warn(place_of_list(name->second),
                       "the lists " + at->second + " and " + name->second +
                           " have the same words",
                       "one of them would do");
    }
  }

  void entries_there_twice() {
    for (uint32_t file = 0; file < rules_.files.size(); ++file) {
      const std::string& text = rules_.files[file].text;
      if (!rules_.files[file].path.ends_with(".lex")) continue;
      std::map<std::string_view, Place> first;
      size_t begin = text.starts_with("---\n") ? 0 : text.find("\n---\n") + 1;
      for (; begin < text.size(); begin = text.find('\n', begin) + 1) {
        const size_t end = std::min(text.find('\n', begin), text.size());
        const Place line = trimmed({file, static_cast<uint32_t>(begin),
                                    static_cast<uint32_t>(end)},
                                   complaints_);
        const std::string_view entry = complaints_.text(line);
        if (entry.empty() || entry.front() == '#') continue;
        const auto [at, is_new] = first.try_emplace(entry, line);
        if (!is_new) {
          complaints_.warn(line, "the same entry twice",
                           "the first is on " +
                               complaints_.pointer(at->second, line));
        }
        if (end == text.size()) break;
      }
    }
  }

  // Of the match line: what stands behind `match` for the n-th time.
  Place place_of_line(const MatchLine& line) const {
    const Rule& rule = rules_.rules[line.rule];
    size_t number = 0;
    for (const MatchLine& other : rules_.lines) {
      if (&other == &line) break;
      number += other.rule == line.rule;
    }
    for (const RuleLine& part : source_of(rule).lines) {
      if (complaints_.text(part.key) == "match" && number-- == 0) {
        return part.value;
      }
    }
    return source_of(rule).place;
  }

  // True when every guard of `a` is one of `b`: what a finds, b finds.
  static bool guards_within(const Rule& a, const Rule& b) {
    return std::all_of(a.guards.begin(), a.guards.end(), [&](const Guard& g) {
      return std::any_of(b.guards.begin(), b.guards.end(),
                         [&](const Guard& other) {
                           return other.text == g.text;
                         });
    });
  }

  // What each line matches, with a number for each set of symbols: the codes
  // of its regular expression are those of its own rule.
  std::vector<std::string> shapes_of_lines() const {
    std::vector<std::string> out;
    std::vector<SymbolSet> sets;
    const auto number = [&sets](const SymbolSet& set) {
      const auto at = std::find(sets.begin(), sets.end(), set);
      const auto index = at - sets.begin();
      if (at == sets.end()) sets.push_back(set);
      return "<" + std::to_string(index) + ">";
    };
    for (const MatchLine& line : rules_.lines) {
      std::vector<Role> roles;
      append_regex(line.pattern, *rules_.alphabet, number, out.emplace_back(),
                   roles);
    }
    return out;
  }

  size_t index_of(const MatchLine& line) const {
    return static_cast<size_t>(&line - rules_.lines.data());
  }

  // Of two lines that match the same: always settled in favour of `a`, which
  // takes whatever `b` takes.
  bool beats(const MatchLine& a, const MatchLine& b) const {
    const Rule& x = rules_.rules[a.rule];
    const Rule& y = rules_.rules[b.rule];
    return guards_within(x, y) && (x.modes.empty() || x.modes == y.modes) &&
           x.inner == y.inner &&
           std::tuple(-x.priority, std::string_view(x.id)) <
               std::tuple(-y.priority, std::string_view(y.id));
  }

  void match_lines_that_never_win() {
    const std::vector<std::string> shapes = shapes_of_lines();
    for (const MatchLine& line : rules_.lines) {
      for (const MatchLine& other : rules_.lines) {
        const bool same = shapes[index_of(other)] == shapes[index_of(line)] &&
                          other.roles == line.roles;
        if (&other == &line || !same) continue;
        const bool twice = other.rule == line.rule && &other < &line;
        if (!twice && !beats(other, line)) continue;
        const Place at = place_of_line(line);
        complaints_.warn(
            at,
            twice ? "the same match line twice"
                  : "this line never wins: " + rules_.rules[other.rule].id +
                        " takes all that it matches",
            "it is on " + complaints_.pointer(place_of_line(other), at));
        break;
      }
    }
  }

  // One place has one attribution, so both cannot hold.
  void cases_of_two_rules() {
    std::map<std::string, std::pair<const Case*, const Rule*>> first;
    for (const Rule& rule : rules_.rules) {
      for (const Case& example : rule.cases) {
        if (!example.positive || example.alone || example.todo) continue;
        const auto [at, is_new] = first.try_emplace(
            marked_text(example.text, example.marks), &example, &rule);
        if (is_new || at->second.second == &rule) continue;
        complaints_.warn(
            example.place, "the rule " + at->second.second->id +
                               " has the same case, and only one can win",
            "the other is on " +
                complaints_.pointer(at->second.first->place, example.place));
      }
    }
  }

  void slots_not_used() {
    for (const SlotSource& slot : text_.slots) {
      const bool used = std::any_of(
          rules_.files.begin(), rules_.files.end(), [&](const PackFile& f) {
            return f.path.ends_with(".rules") &&
                   (f.text.find("{" + slot.name + "}") != f.text.npos ||
                    f.text.find("{" + slot.name + ":") != f.text.npos);
          });
      if (!used) {
        complaints_.warn(slot.place, "nothing uses the slot " + slot.name);
      }
    }
  }

  void files_not_used() {
    for (const std::string& directory : directories_) {
      std::vector<std::string> found;
      std::error_code error;
      for (fs::recursive_directory_iterator entry(directory, error), end;
           !error && entry != end; entry.increment(error)) {
        const std::string path = entry->path().string();
        if (path.ends_with(".rules") || path.ends_with(".lex") ||
            path.ends_with(".counts")) {
          found.push_back(path);
        }
      }
      std::sort(found.begin(), found.end());
      for (const std::string& path : found) file_not_used(path);
    }
  }

  void file_not_used(const std::string& path) {
    const bool used = std::any_of(
        rules_.files.begin(), rules_.files.end(), [&](const PackFile& file) {
          std::error_code unknown;
          return file.path == path || fs::equivalent(file.path, path, unknown);
        });
    if (used) return;
    Diagnostic warning;
    warning.file = path;
    warning.message = "the pack does not use this file";
    warning.hint = "name it in pack.rules with `use`";
    warning.severity = Severity::warning;
    complaints_.add(std::move(warning));
  }

  const CompiledRules& rules_;
  const std::vector<std::string>& directories_;
  Complaints complaints_;
  const PackText text_;
};

}  // namespace

std::vector<Diagnostic> lint(const RuleSet& rules,
                             const std::vector<std::string>& directories) {
  return Linter(rules, directories).run();
}

std::string list_overlaps(const RuleSet& rules) {
  const auto names = list_names(rules.vocabulary());
  const auto lists = words_by_list(rules.rules());
  std::string out;
  for (auto a = lists.begin(); a != lists.end(); ++a) {
    for (auto b = std::next(a); b != lists.end(); ++b) {
      if (!names.contains(a->first) || !names.contains(b->first)) continue;
      std::vector<WordId> both;
      std::set_intersection(a->second.begin(), a->second.end(),
                            b->second.begin(), b->second.end(),
                            std::back_inserter(both));
      if (both.empty()) continue;
      out += "{" + names.at(a->first) + "} " +
             std::to_string(a->second.size()) + ", {" + names.at(b->first) +
             "} " + std::to_string(b->second.size()) + ", both " +
             std::to_string(both.size()) + "\n";
    }
  }
  return out;
}

}  // namespace quoth
