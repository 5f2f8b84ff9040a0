// Weights of traits from examples: logistic regression, by LIBLINEAR.
//
// A trait that 233 of 410 candidates with it were right is not worth the odds
// of that: its candidates share other traits. Fitted together, each trait gets
// what it adds to the others.
#ifndef QUOTH_TOOLS_LEARN_FIT_H_
#define QUOTH_TOOLS_LEARN_FIT_H_

#include <functional>
#include <vector>

#include "learn/examples.h"

namespace quoth {

struct Weighed {
  float weight = 0;
  uint32_t right = 0;  // candidates with the trait
  uint32_t seen = 0;
};

struct Fit {
  float base = 0;                 // of a candidate without traits
  std::vector<Weighed> weights;   // an entry a trait; seen 0: not used
};

// From the examples of those articles that `take` lets through. Traits that
// fewer than five of them show are left out. The same examples, the same fit.
Fit fit_weights(const Examples& examples,
                const std::function<bool(uint32_t article)>& take);

}  // namespace quoth

#endif  // QUOTH_TOOLS_LEARN_FIT_H_
