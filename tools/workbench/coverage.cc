// See coverage.h. check_case says for each case which match lines and guards it
// went through; here that is held against all there are.
#include "workbench/coverage.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace quoth {
namespace {

std::string line_text(const MatchLine& line) {
  std::string out;
  for (const Element& element : line.elements) {
    if (!out.empty()) out += ' ';
    out += element.text;
  }
  return out;
}

class CoverageTaker {
 public:
  CoverageTaker(const CaseRun& run, const RuleSet& rules)
      : run_(run), rules_(rules.rules()), words_(rules.vocabulary()) {
    for (const CaseResult& result : run.results) {
      tested_.insert(result.rule);
      for (uint32_t line : result.outcome.lines) lines_.insert(line);
      for (uint32_t guard : result.outcome.guards) {
        guards_.insert({result.rule, guard});
      }
    }
  }

  Coverage run() {
    count_lines();
    for (uint32_t rule : tested_) count_guards(rule);
    const auto runs = [](const Rule& rule) {
      return rule.status != Status::draft && !rule.cases.empty();
    };
    const auto all = std::count_if(rules_.rules.begin(), rules_.rules.end(),
                                   runs);
    if (std::cmp_equal(tested_.size(), all)) count_lists();
    return std::move(out_);
  }

 private:
  static void add(bool covered, Uncovered what, Tally& tally) {
    ++tally.all;
    tally.covered += covered;
    if (!covered) tally.never.push_back(std::move(what));
  }

  void count_lines() {
    std::set<uint32_t> fired;
    for (uint32_t i = 0; i < rules_.lines.size(); ++i) {
      const MatchLine& line = rules_.lines[i];
      if (!tested_.contains(line.rule)) continue;
      const Rule& rule = rules_.rules[line.rule];
      if (lines_.contains(i)) fired.insert(line.rule);
      add(lines_.contains(i),
          {rule.id, rule.file, line.elements.front().line, line_text(line)},
          out_.lines);
    }
    for (uint32_t r : tested_) {
      const Rule& rule = rules_.rules[r];
      add(fired.contains(r), {rule.id, rule.file, rule.line, ""}, out_.rules);
    }
  }

  void count_guards(uint32_t number) {
    const Rule& rule = rules_.rules[number];
    for (uint32_t g = 0; g < rule.guards.size(); ++g) {
      add(guards_.contains({number, g}),
          {rule.id, rule.file, rule.guards[g].line, rule.guards[g].text},
          out_.guards);
    }
  }

  // The lists that rules name, with their columns taken together.
  void count_lists() {
    std::set<uint32_t> numbers;
    for (const Atom& atom : rules_.atoms.atoms) {
      if (atom.kind == AtomKind::list) numbers.insert(atom.first);
    }
    for (const Rule& rule : rules_.rules) {
      for (const Guard& guard : rule.guards) {
        if (guard.kind == GuardKind::in) numbers.insert(guard.list);
      }
    }
    std::set<std::string> named;
    for (const std::string& name : words_.list_names()) {
      const std::string list = name.substr(0, name.find('.'));
      const std::string column =
          list.size() < name.size() ? name.substr(list.size() + 1) : "";
      if (numbers.contains(words_.list_number(list, column))) {
        named.insert(list);
      }
    }
    for (const std::string& name : named) count_list(name);
  }

  void count_list(const std::string& name) {
    const uint32_t number = words_.list_number(name, "");
    std::map<WordId, bool> entries;  // by first form: is it in a case
    for (WordId id = 1; id < words_.size(); ++id) {
      if (!words_.in_list(id, number)) continue;
      const WordId lemma = words_[id].lemma == 0 ? id : words_[id].lemma;
      entries[lemma] |=
          std::binary_search(run_.words.begin(), run_.words.end(), id);
    }
    ListTally tally;
    tally.list = name;
    for (const auto& [id, covered] : entries) {
      tally.covered += covered;
      if (!covered) tally.never.emplace_back(words_[id].form);
    }
    std::sort(tally.never.begin(), tally.never.end());
    out_.lists.push_back(std::move(tally));
  }

  const CaseRun& run_;
  const CompiledRules& rules_;
  const Vocabulary& words_;
  std::set<uint32_t> tested_;
  std::set<uint32_t> lines_;
  std::set<std::pair<uint32_t, uint32_t>> guards_;  // rule and guard
  Coverage out_;
};

}  // namespace

Coverage coverage_of(const CaseRun& run, const RuleSet& rules) {
  return CoverageTaker(run, rules).run();
}

}  // namespace quoth
