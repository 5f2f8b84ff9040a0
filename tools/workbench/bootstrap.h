// Whether a difference of two packs is more than the luck of which articles a
// corpus happens to hold.
//
// The articles are drawn again a thousand times, with replacement and as pairs
// of before and after. If the F1 of the second pack is higher in nearly all of
// these corpora, it is higher.
#ifndef QUOTH_TOOLS_WORKBENCH_BOOTSTRAP_H_
#define QUOTH_TOOLS_WORKBENCH_BOOTSTRAP_H_

#include <array>
#include <vector>

#include "gold/figures.h"

namespace quoth {

struct Difference {
  double before = 0;  // F1, or recall where only that means anything
  double after = 0;
  double low = 0;     // of after - before, with a probability of 95%
  double high = 0;

  double change() const { return after - before; }
  // The interval holds 0: too little data to tell.
  bool is_open() const { return low <= 0 && high >= 0; }
};

// The value that stands for a figure in comparisons.
double value_of(Figure figure, const Figures& figures);

// An entry an article. The same input gives the same output: the numbers
// drawn are always the same. REQUIRES: both are of one size.
std::array<Difference, kFigures> differences(
    const std::vector<Figures>& before, const std::vector<Figures>& after);

}  // namespace quoth

#endif  // QUOTH_TOOLS_WORKBENCH_BOOTSTRAP_H_
