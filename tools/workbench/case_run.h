// Runs the cases that stand under rules, each as an article of its own and
// through the whole pack, as in production.
//
//   + {content=“We won,”} {cue=said} {source=Jane Doe}.
//
// comes out as `ok`, or as what is wrong with it: see Outcome.
#ifndef QUOTH_TOOLS_WORKBENCH_CASE_RUN_H_
#define QUOTH_TOOLS_WORKBENCH_CASE_RUN_H_

#include <array>
#include <functional>
#include <string>
#include <vector>

#include "quoth/rules.h"
#include "rule/cases.h"
#include "rule/compiled_rules.h"

namespace quoth {

struct CaseResult {
  uint32_t rule = 0;     // index in CompiledRules::rules
  uint32_t example = 0;  // index in its cases
  CaseOutcome outcome;
};

// Which cases to run: of rules that pass `rule`, and of these such that pass
// `example`. Both may be empty.
struct CaseFilter {
  std::function<bool(const Rule&)> rule;
  std::function<bool(const Rule&, const Case&)> example;
};

struct CaseRun {
  std::vector<CaseResult> results;  // in the order of the rules
  std::vector<WordId> words;        // that stand in a case; sorted
  std::array<uint32_t, kOutcomes> counts{};

  uint32_t count(Outcome outcome) const {
    return counts[static_cast<size_t>(outcome)];
  }
  uint32_t failures() const;
};

// Drafts have no match lines and are passed over.
CaseRun run_cases(const RuleSet& rules, const CaseFilter& filter,
                  unsigned threads);

}  // namespace quoth

#endif  // QUOTH_TOOLS_WORKBENCH_CASE_RUN_H_
