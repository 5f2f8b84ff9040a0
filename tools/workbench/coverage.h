// What of the rules no case exercises.
//
// A rule with two match lines whose `+` are all found by the first says nothing
// about the second: break it, and no case fails.
#ifndef QUOTH_TOOLS_WORKBENCH_COVERAGE_H_
#define QUOTH_TOOLS_WORKBENCH_COVERAGE_H_

#include <string>
#include <vector>

#include "workbench/case_run.h"

namespace quoth {

// Something that cases should exercise, with its place in the pack.
struct Uncovered {
  std::string rule;
  std::string file;
  uint32_t line = 0;
  std::string what;  // of a match line or guard: its text
};

struct Tally {
  size_t covered = 0;
  size_t all = 0;
  std::vector<Uncovered> never;
};

// The words of a list that rules name.
struct ListTally {
  std::string list;
  size_t covered = 0;
  std::vector<std::string> never;  // entries, by their first forms

  size_t all() const { return covered + never.size(); }
};

struct Coverage {
  Tally rules;   // that a + shows to fire
  Tally lines;   // that found what a + marks
  Tally guards;  // that turned a match down
  std::vector<ListTally> lists;  // empty unless every rule was run
};

// Of the rules that have a case in `run`.
Coverage coverage_of(const CaseRun& run, const RuleSet& rules);

}  // namespace quoth

#endif  // QUOTH_TOOLS_WORKBENCH_COVERAGE_H_
