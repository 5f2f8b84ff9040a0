// What `quoth test --accept` makes of a case that came with other marks:
//
//   + {content=“We won,”} said {source=Jane} Doe.
//   + {content=“We won,”} said {source=Jane Doe}.
//
// Only marks change, and only of roles that the case marks.
#ifndef QUOTH_TOOLS_WORKBENCH_ACCEPT_H_
#define QUOTH_TOOLS_WORKBENCH_ACCEPT_H_

#include <optional>

#include "workbench/case_run.h"
#include "workbench/file_edit.h"

namespace quoth {

// The edit that makes the case say what came; none where marks alone cannot:
// where the rule gave nothing, or should not have.
std::optional<FileEdit> edit_to_accept(const CaseResult& result,
                                       const RuleSet& rules);

}  // namespace quoth

#endif  // QUOTH_TOOLS_WORKBENCH_ACCEPT_H_
