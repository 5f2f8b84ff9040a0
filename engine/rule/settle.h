// Which of the candidates of one sentence stand.
//
// `“It rained,” said Ana Ortiz of the bank.` may be found by a rule that ends
// at `Ortiz` and by one that goes on to `bank`. One place has one attribution:
// the order below decides, and never the order of files.
#ifndef QUOTH_RULE_SETTLE_H_
#define QUOTH_RULE_SETTLE_H_

#include <vector>

#include "rule/candidates.h"
#include "rule/compiled_rules.h"

namespace quoth {

struct Settled {
  static constexpr uint32_t kNone = UINT32_MAX;

  std::vector<uint32_t> accepted;  // indices of candidates, best first
  std::vector<uint32_t> beaten_by;  // by candidate: the one it lost to
  std::vector<uint32_t> within;     // by candidate: for `yields inner`
  // Kept for the next sentence, so that its room need not be found again.
  std::vector<uint32_t> order;  // candidates, best first
  std::vector<int> ranks;       // by candidate: of those that say the same
};

// Clearly better odds, then priority, then more roles, then the longer extent,
// then more characters of text in the pattern, then the rule's id. Of rules
// that say the same, the one of the highest priority stands, as high as the
// likeliest of them.
void settle(const std::vector<Candidate>& candidates,
            const CompiledRules& rules, Settled& out);

}  // namespace quoth

#endif  // QUOTH_RULE_SETTLE_H_
