// How long each rule takes over articles: which pattern to write more narrowly
// when a pack has become slow.
#ifndef QUOTH_TOOLS_WORKBENCH_RULE_PROFILE_H_
#define QUOTH_TOOLS_WORKBENCH_RULE_PROFILE_H_

#include <string>
#include <vector>

#include "quoth/extraction.h"
#include "quoth/rules.h"

namespace quoth {

class RuleProfile {
 public:
  explicit RuleProfile(const RuleSet& rules);

  // Matches every rule against every sentence once more, by the clock.
  void add(const Extraction& found);
  // The rules by time, the slowest first: time, share, how often a pattern was
  // tried, how many matches it had before guards and conflicts, and the size
  // of its largest pattern: beyond about 500 RE2 is ten times slower.
  std::string table() const;

 private:
  struct Row {
    double seconds = 0;
    size_t tried = 0;
    size_t found = 0;
  };

  const RuleSet& rules_;
  std::vector<Row> rows_;  // an entry a rule
};

}  // namespace quoth

#endif  // QUOTH_TOOLS_WORKBENCH_RULE_PROFILE_H_
