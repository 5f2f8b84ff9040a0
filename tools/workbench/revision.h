// A pack as it was at another revision of the git repository it stands in:
// `rules/en` at `HEAD~3`, or at the branch that a change starts from.
#ifndef QUOTH_TOOLS_WORKBENCH_REVISION_H_
#define QUOTH_TOOLS_WORKBENCH_REVISION_H_

#include <set>
#include <string>
#include <vector>

#include "quoth/rules.h"

namespace quoth {

// Their paths are those of today. Errors: no git, no such revision, or a pack
// that had not all of its files. A pack that stands in no repository, such as
// the installed one, is as it always was.
Result<PackSources> read_packs_at(const std::string& revision,
                                  const std::vector<std::string>& directories);

// The ids of the rules of `after` that find or test something else than those
// of `before`: the rule, a slot of it or a case was changed, or what all of
// them share: a word list, counts, what the pack uses or switches off.
std::set<std::string> changed_rules(const RuleSet& before,
                                    const RuleSet& after);

}  // namespace quoth

#endif  // QUOTH_TOOLS_WORKBENCH_REVISION_H_
