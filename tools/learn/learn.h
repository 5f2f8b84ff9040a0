// From annotated articles to the counts of a pack.
#ifndef QUOTH_TOOLS_LEARN_LEARN_H_
#define QUOTH_TOOLS_LEARN_LEARN_H_

#include <string>

#include "gold/corpus.h"
#include "gold/figures.h"
#include "quoth/rules.h"

namespace quoth {

struct Learned {
  std::string counts;  // the text of the file of counts
  std::string cues;    // that of the list of cues; "" where the pack has none
  size_t candidates = 0;
  size_t right = 0;
  // Of each half of the articles by what was learned from the other half.
  Figures figures;
};

// Counts that `pack` has already are left aside, and its list learned-cues is
// counted anew first. `least` is the probability
// below which a candidate is dropped.
inline constexpr std::string_view kCountsEnding = ".counts";
inline constexpr std::string_view kCueFile = "/learned-cues.lex";

Result<Learned> learn(const Corpus& corpus, const PackSources& pack,
                      double least);

}  // namespace quoth

#endif  // QUOTH_TOOLS_LEARN_LEARN_H_
