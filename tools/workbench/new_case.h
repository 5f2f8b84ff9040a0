// A judged change as a case of a rule file, so that the judgement lasts.
//
// `“We won,” said Ana Ortiz.` was lost, and a person says that it should not
// have been: it becomes a `+` under the rule that had it.
#ifndef QUOTH_TOOLS_WORKBENCH_NEW_CASE_H_
#define QUOTH_TOOLS_WORKBENCH_NEW_CASE_H_

#include <optional>

#include "workbench/file_edit.h"
#include "workbench/findings.h"

namespace quoth {

struct NewCase {
  std::string rule;
  std::string line;  // "+ {content=…} …" or "- …"
};

// What the change says once a person has judged it: `right` when it is as it
// should be. None where no rule has a say in it.
std::optional<NewCase> case_of(const Change& change, bool right);

// The edit that puts it below what the rule has; none when the pack has no such
// rule, or the rule has the case already.
std::optional<FileEdit> edit_to_add(const NewCase& added,
                                    const RuleSet& rules);

}  // namespace quoth

#endif  // QUOTH_TOOLS_WORKBENCH_NEW_CASE_H_
