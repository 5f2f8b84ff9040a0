// What is odd about a pack that compiles: what can never take effect, what is
// there twice, what nothing uses.
//
// A second rule with the match line of a first of higher priority never wins; a
// list without words matches nothing. Nobody is told so by a case.
#ifndef QUOTH_TOOLS_WORKBENCH_LINT_H_
#define QUOTH_TOOLS_WORKBENCH_LINT_H_

#include <string>
#include <vector>

#include "quoth/result.h"
#include "quoth/rules.h"

namespace quoth {

// Warnings, in the order of files and lines, with those of the compiler.
// `directories`: where the packs stand, for files that no `use` names.
std::vector<Diagnostic> lint(const RuleSet& rules,
                             const std::vector<std::string>& directories);

// Which word lists that rules name have words in common: a line a pair.
std::string list_overlaps(const RuleSet& rules);

}  // namespace quoth

#endif  // QUOTH_TOOLS_WORKBENCH_LINT_H_
