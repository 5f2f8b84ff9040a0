// The pack that a command works with, or its errors on standard error.
#ifndef QUOTH_TOOLS_LOAD_RULES_H_
#define QUOTH_TOOLS_LOAD_RULES_H_

#include <optional>
#include <string>
#include <vector>

#include "quoth/rules.h"

namespace quoth {

// `directory` holds pack.rules; "" means the English pack: that of
// $QUOTH_RULES, else the one that came with this program, else where find_pack
// finds it. None: every diagnostic was printed; the exit code is kExitRules.
std::optional<RuleSet> load_rules(const std::string& directory);

// The directory that load_rules() takes `given` for; "": there is none.
std::string pack_directory(const std::string& given);

// Prints each to standard error.
void print(const std::vector<Diagnostic>& diagnostics);

}  // namespace quoth

#endif  // QUOTH_TOOLS_LOAD_RULES_H_
