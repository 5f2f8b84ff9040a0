// A file of counts as text; engine/rule/weights.cc says what its lines mean.
#ifndef QUOTH_TOOLS_LEARN_COUNTS_FILE_H_
#define QUOTH_TOOLS_LEARN_COUNTS_FILE_H_

#include <map>
#include <string>

#include "learn/fit.h"
#include "rule/weights.h"

namespace quoth {

// How often findings were right, by rule or kind and by step of probability.
struct Rightness {
  using Steps = std::array<Measured, Weights::kSteps.size()>;

  std::map<std::string, Steps> of_rule;    // findings that quote nothing
  std::map<std::string, Steps> of_quoted;  // the others, by rule too
  std::map<std::string, Measured> of_kind;  // quotations that no rule took
};

struct CountsFile {
  std::string from;   // what was counted, for people
  double least = 0;   // probability
  Rightness rightness;
  std::string text(const Fit& fit, const Examples& examples,
                   const RuleSet& rules) const;
};

}  // namespace quoth

#endif  // QUOTH_TOOLS_LEARN_COUNTS_FILE_H_
