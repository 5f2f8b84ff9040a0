// The pack that a command works with, or its errors on standard error.
#ifndef QUOTH_TOOLS_LOAD_RULES_H_
#define QUOTH_TOOLS_LOAD_RULES_H_

#include <optional>
#include <string>
#include <vector>

#include "quoth/rules.h"

namespace quoth {

// What `--rules` was given: directories that hold pack.rules, or names of packs
// such as `en`, one pack on top of the other. Nothing means `en`. The pack
// `en` is that of $QUOTH_RULES, else the one that came with this program, else
// where find_pack finds it. None: every diagnostic was printed; the exit code
// is kExitRules.
std::optional<RuleSet> load_rules(const std::vector<std::string>& packs);

// The directories that load_rules() takes `packs` for. Empty: there is none.
std::vector<std::string> pack_directories(
    const std::vector<std::string>& packs);

// Prints each to standard error.
void print(const std::vector<Diagnostic>& diagnostics);

}  // namespace quoth

#endif  // QUOTH_TOOLS_LOAD_RULES_H_
