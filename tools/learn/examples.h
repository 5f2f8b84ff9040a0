// Candidates of annotated articles, each with what it shows and whether people
// agree with it: what weights are learned from.
//
// Where gold has `{source=Ana Ortiz} {cue=said} {content=that it rained}`, the
// candidate `that it rained` by `Ana Ortiz` is right, `that it` is not.
#ifndef QUOTH_TOOLS_LEARN_EXAMPLES_H_
#define QUOTH_TOOLS_LEARN_EXAMPLES_H_

#include <map>
#include <vector>

#include "gold/corpus.h"
#include "quoth/rules.h"
#include "rule/evidence.h"

namespace quoth {

struct Example {
  uint32_t article = 0;
  bool right = false;
  bool exact = false;  // right, and its content has just the words of the gold
  std::vector<uint32_t> traits;  // indices of Examples::traits
};

struct Examples {
  std::vector<Trait> traits;
  std::vector<Example> all;
};

// Candidates inside the content of a gold attribution are left out unless they
// are right: gold has the outermost attribution of a stretch only, so nobody
// judged them.
Examples find_examples(const Corpus& corpus, const RuleSet& rules);

}  // namespace quoth

#endif  // QUOTH_TOOLS_LEARN_EXAMPLES_H_
