// Every candidate of an article with its traits: what counting starts from.
//
// Over `Zoë Díaz said that it rained` it is the candidate of source-says-that
// and that of every other rule that comes to something there, whatever they
// weigh; whether each is right, annotated articles must say.
#ifndef QUOTH_RULE_EVIDENCE_H_
#define QUOTH_RULE_EVIDENCE_H_

#include <vector>

#include "quoth/extraction.h"
#include "quoth/rules.h"
#include "rule/traits.h"

namespace quoth {

struct Evidence {
  Span source;  // empty: none
  Span cue;     // empty: none
  std::vector<Span> content;
  Span sentence;  // and what of its neighbours the candidate reaches into
  std::vector<Trait> traits;
};

// Without candidates that take their content from others.
std::vector<Evidence> find_evidence(const Extraction& extraction,
                                    const RuleSet& rules);

}  // namespace quoth

#endif  // QUOTH_RULE_EVIDENCE_H_
