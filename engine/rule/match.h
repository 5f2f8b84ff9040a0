// What match_rules does, with its switches: for tests and for `explain`.
#ifndef QUOTH_RULE_MATCH_H_
#define QUOTH_RULE_MATCH_H_

#include <vector>

#include "rule/candidates.h"
#include "rule/compiled_rules.h"
#include "rule/rule_text.h"

namespace quoth {

struct MatchOptions {
  static constexpr uint32_t kAllRules = UINT32_MAX;

  bool use_sieve = true;  // false: every line is tried at every place
  uint32_t only_rule = kAllRules;
};

std::vector<Attribution> match_rules(const Article& article,
                                     const CompiledRules& rules,
                                     const MatchOptions& options);

}  // namespace quoth

#endif  // QUOTH_RULE_MATCH_H_
