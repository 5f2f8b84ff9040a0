// What traits weigh, and how often findings like this one are right: the file
// of counts of a pack, written by `quoth learn` from annotated articles.
//
//   +0.412   233/410  rule source-says-that
//
// says that of 410 candidates of this rule 233 were right, and that the trait
// adds 0.412 to the odds of a candidate when all its other traits are weighed
// too. The odds are natural logarithms: 0 is one right in two.
#ifndef QUOTH_RULE_WEIGHTS_H_
#define QUOTH_RULE_WEIGHTS_H_

#include <array>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "rule/places.h"
#include "rule/traits.h"

namespace quoth {

// Weights by the hashes of traits, in one flat table: half of a slot of eight
// bytes is of the hash, half is the weight, so a look-up touches one line of
// memory. A trait that was never added is taken for another once in billions.
class WeightTable {
 public:
  WeightTable() : slots_(16) {}

  // 0: none.
  float find(uint64_t key) const {
    for (size_t at = key & last();; at = (at + 1) & last()) {
      if (slots_[at].tag == tag_of(key)) return slots_[at].weight;
      if (slots_[at].tag == 0) return 0;
    }
  }
  // Brings the line nearer, for a find() soon.
  void expect(uint64_t key) const {
    __builtin_prefetch(&slots_[key & last()]);
  }
  // False when it is there already.
  bool add(uint64_t key, float weight);

 private:
  struct Slot {
    uint32_t tag = 0;  // 0: empty
    float weight = 0;
  };
  static uint32_t tag_of(uint64_t key) {
    return static_cast<uint32_t>(key >> 32) | 1;
  }
  size_t last() const { return slots_.size() - 1; }
  void grow();

  std::vector<Slot> slots_;  // a power of two of them, half of them empty
  std::vector<uint64_t> keys_;
};

class Weights {
 public:
  // From the file of the pack that ends in ".counts", if it has one.
  static Weights read(const std::vector<PackFile>& files, const Traits& traits,
                      const CompiledRules& rules, Complaints& complaints);

  // False for a pack that was never counted: all candidates stand then.
  bool any() const { return any_; }
  // False for a rule that was written after the counting or met too seldom in
  // it: it stands as written.
  bool counted(uint32_t rule) const {
    return rule < counted_.size() && counted_[rule];
  }
  float odds(const std::vector<Trait>& traits) const;
  float weight(const Trait& trait) const;
  // Candidates of lower odds are dropped.
  float least() const { return least_; }
  // Of findings of the rule at about these odds, with quotations or without; of
  // all rules when there were too few of this one. Right is, of quotations,
  // that they are the source's, else that the source says about this.
  Measured measured(uint32_t rule, bool quotes, float odds) const;
  // Of quotations that no rule took; see RuleSet::measured.
  Measured measured(std::string_view kind) const;

  static constexpr uint32_t kFewest = 10;  // that say anything of a rule

  // Findings are counted in steps of probability: from 0.5 to below 0.65, say.
  static constexpr std::array<float, 7> kSteps = {0,    0.5f, 0.65f, 0.8f,
                                                  0.9f, 0.95f, 0.98f};
  static size_t step_of(float odds);

 private:
  class Reader;
  using Steps = std::array<Measured, kSteps.size()>;

  bool any_ = false;
  float base_ = 0;   // odds of a candidate without traits
  float least_ = 0;
  WeightTable weights_;
  std::vector<bool> counted_;      // by rule
  struct Counts {
    std::vector<Steps> of_rule;  // by rule
    Steps of_all{};
  };
  std::array<Counts, 2> counts_;  // of findings without quotations, and with
  std::map<std::string, Measured, std::less<>> of_kind_;
};

// Weighs the candidates of one sentence after the other.
class Weigher {
 public:
  Weigher(const Article& article, const CompiledRules& rules)
      : article_(article), rules_(rules) {}

  // Sets their odds. Candidates that take the content of others, and those of
  // rules that were never counted, stand whatever they show.
  void weigh(const RuleText& text, std::vector<Candidate>& candidates);
  bool is_unlikely(const Candidate& candidate) const {
    return candidate.odds < rules_.weights->least();
  }

 private:
  static constexpr float kStands = 100;

  const Article& article_;
  const CompiledRules& rules_;
  std::vector<Trait> traits_;  // reused for every candidate
};

}  // namespace quoth

#endif  // QUOTH_RULE_WEIGHTS_H_
