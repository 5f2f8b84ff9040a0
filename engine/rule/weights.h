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

#include "base/hash_index.h"
#include "rule/places.h"
#include "rule/traits.h"

namespace quoth {

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
  // Of findings of the rule at about these odds; of all rules when there were
  // too few of this one.
  Measured measured(uint32_t rule, float odds) const;
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
  HashIndex index_;  // of the keys of traits, plus 1
  std::vector<float> weights_;
  std::vector<bool> counted_;      // by rule
  std::vector<Steps> of_rule_;     // by rule
  Steps of_all_{};
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
