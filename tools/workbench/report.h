// What `quoth test` has to say, and the forms in which it can say it: text for
// people, JSON for programs, JUnit and TAP for what runs tests, SARIF for what
// shows findings beside the lines of a file.
#ifndef QUOTH_TOOLS_WORKBENCH_REPORT_H_
#define QUOTH_TOOLS_WORKBENCH_REPORT_H_

#include <optional>
#include <string>
#include <vector>

#include "workbench/case_run.h"
#include "workbench/corpus_run.h"
#include "workbench/coverage.h"

namespace quoth {

struct TestReport {
  const RuleSet& rules;
  std::string explain;  // how the command that explains a place begins
  std::optional<CaseRun> cases;
  std::optional<Coverage> coverage;  // of all rules, when all cases were run
  std::optional<CorpusRun> corpus;
  std::vector<GateResult> gates;
  bool verbose = false;  // text: words of lists that no case has

  // True when something failed, never fired or missed its gate.
  bool failed() const;

  const Rule& rule(const CaseResult& result) const {
    return rules.rules().rules[result.rule];
  }
  const Case& example(const CaseResult& result) const {
    return rule(result).cases[result.example];
  }
};

// Each appends to `out`.
using ReportWriter = void (*)(const TestReport&, std::string& out);
void write_text_report(const TestReport& report, std::string& out);
void write_json_report(const TestReport& report, std::string& out);
void write_junit_report(const TestReport& report, std::string& out);
void write_tap_report(const TestReport& report, std::string& out);
void write_sarif_report(const TestReport& report, std::string& out);

// Shared by these: one failure in words, for people.
//   wanted   “We won,” said Jane Doe.
//            ^^^^^^^^^ content
// without indentation.
void write_failure(const TestReport& report, const CaseResult& result,
                   std::string& out);
// What is wrong in one line: "missing: nothing by quote-says-source".
std::string failure_line(const TestReport& report, const CaseResult& result);
// "said-after: relations f1 is 0.61, below its gate of 0.64".
std::string gate_line(const GateResult& gate);

// A line of carets for each mark, in text order, to stand below the text.
void write_carets(std::string_view text, std::vector<RoleMark> marks,
                  const std::string& indent, std::string& out);

// 0.7485: four digits, as gates are given.
std::string four_digits(double share);

}  // namespace quoth

#endif  // QUOTH_TOOLS_WORKBENCH_REPORT_H_
