// Reads the statements of a rule: what `priority 60` and `where source not in
// titles` mean. Patterns are resolved here and become regular expressions in
// compile.cc, once the alphabet of the whole pack is known.
#ifndef QUOTH_RULE_RULE_READER_H_
#define QUOTH_RULE_RULE_READER_H_

#include <vector>

#include "rule/compiled_rules.h"
#include "rule/resolve.h"
#include "rule/rule_file.h"

namespace quoth {

// A rule whose patterns still wait for the alphabet.
struct RuleDraft {
  Rule rule;
  std::vector<Node> lines;
  std::vector<Node> guard_patterns;  // an entry a guard; some are empty
};

// REQUIRES: the resolver knows the slots and word lists of the pack.
RuleDraft read_rule(const RuleSource& source, Resolver& resolver,
                    Complaints& complaints);

}  // namespace quoth

#endif  // QUOTH_RULE_RULE_READER_H_
