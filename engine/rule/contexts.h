// What stands at a place of a rule text, as evidence.
//
// Before `said` in `Ana Ortiz said that it rained` stands {person}, behind it
// `that`. Words of the closed classes stand for themselves, all others for
// their kind, so that what is counted in one article is met again in the next.
#ifndef QUOTH_RULE_CONTEXTS_H_
#define QUOTH_RULE_CONTEXTS_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rule/rule_text.h"

namespace quoth {

// A fixed symbol, a kind of mention, a kind of word, or the lemma of a word.
using Context = uint32_t;

class Contexts {
 public:
  // REQUIRES: both outlive this.
  Contexts(const Alphabet& alphabet, const Vocabulary& words);

  // Of symbol `i`, which may lie before the first or behind the last.
  Context at(const RuleText& text, const Article& article, size_t i) const;

  // As a file of counts writes it: `that`, `,`, {person}, {past}.
  std::string name(Context context) const;
  std::optional<Context> find(std::string_view name) const;

 private:
  Context of_word(WordId id) const;

  const Alphabet& alphabet_;
  const Vocabulary& words_;
  std::vector<Context> of_word_;  // by WordId
};

}  // namespace quoth

#endif  // QUOTH_RULE_CONTEXTS_H_
