// A compiled pack for other tools: the rules with their places, patterns,
// guards and cases, as include/quoth/rules-1.schema.json describes it.
#ifndef QUOTH_TOOLS_WORKBENCH_RULES_JSON_H_
#define QUOTH_TOOLS_WORKBENCH_RULES_JSON_H_

#include <string>

#include "quoth/rules.h"

namespace quoth {

// Appends one JSON object and a newline.
void write_rules_json(const RuleSet& rules, std::string& out);
// For people: a line a rule.
void write_rules_table(const RuleSet& rules, std::string& out);

}  // namespace quoth

#endif  // QUOTH_TOOLS_WORKBENCH_RULES_JSON_H_
