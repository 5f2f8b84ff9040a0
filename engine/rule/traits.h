// What a candidate shows of itself: the evidence for and against it.
//
// In `Zoë Díaz said that it rained` a candidate of source-says-that shows, among
// others, that the rule's cue is `say`, that its source is a person, that its
// content opens with `that` and a pronoun, and that it ends with the sentence.
// Each such trait was counted in articles that people annotated (weights.h).
#ifndef QUOTH_RULE_TRAITS_H_
#define QUOTH_RULE_TRAITS_H_

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "rule/candidates.h"
#include "rule/contexts.h"

namespace quoth {

// One of the templates in traits.cc and its values.
struct Trait {
  uint32_t kind = 0;
  std::array<uint32_t, 3> values{};

  // Its hash.
  uint64_t key() const {
    constexpr uint64_t kOdd = 0x9E3779B97F4A7C15;
    uint64_t out = ((kind * kOdd + values[0]) * kOdd + values[1]) * kOdd;
    out = (out + values[2]) * kOdd;
    return out ^ out >> 29;
  }
  friend auto operator<=>(const Trait&, const Trait&) = default;
};

class Traits {
 public:
  // REQUIRES: rules outlives this; its alphabet and vocabulary stand.
  explicit Traits(const CompiledRules& rules);

  // Overwrites `out`. Linear in the symbols of the candidate.
  void read(const Candidate& candidate, const RuleText& text,
            const Article& article, std::vector<Trait>& out) const;

  // The rule, of the trait that says nothing but which rule it is.
  static std::optional<uint32_t> rule_of(const Trait& trait);

  // `rule-content source-says-that | that | {subject-pronoun}`, and back.
  std::string text(const Trait& trait) const;
  std::optional<Trait> find(std::string_view text) const;

 private:
  struct Reading;

  std::string value_text(char type, uint32_t value) const;
  std::optional<uint32_t> find_value(char type, std::string_view text) const;

  const CompiledRules& rules_;
  Contexts contexts_;
};

}  // namespace quoth

#endif  // QUOTH_RULE_TRAITS_H_
