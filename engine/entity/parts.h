// What part each token plays in its sentence: determiner, noun, verb ...
//
// No tagger: the classes that the pack gives a word, its capitals, and its
// neighbours on the left decide. `claims` is a noun in `the claims` and a verb
// in `he claims`; `proposed` is an adjective in `the proposed law`.
#ifndef QUOTH_ENTITY_PARTS_H_
#define QUOTH_ENTITY_PARTS_H_

#include <string_view>
#include <vector>

#include "base/hash_index.h"
#include "base/vocabulary.h"
#include "quoth/extraction.h"

namespace quoth {

enum class Part : uint8_t {
  determiner,
  possessive,
  adjective,
  noun,
  name,
  number,
  time,
  verb,
  auxiliary,
  adverb,
  adposition,
  coordinator,
  subordinator,
  pronoun,
  relative,
  genitive,
  mark,
  quotation,
};

// How often each word that may be a name is capitalised inside sentences, and
// how often it is not: what tells a name at the head of a sentence from a noun
// there.
class CaseCounts {
 public:
  CaseCounts(std::string_view text, const std::vector<Token>& tokens,
             const Vocabulary& words);
  bool seen_small(std::string_view form) const;
  bool seen_as_name(std::string_view form) const;

 private:
  struct Counts {
    uint32_t small = 0;
    uint32_t capital_inside = 0;
  };
  const Counts& of(std::string_view form) const;

  HashIndex of_form_;             // by the hash of the folded form
  std::vector<Counts> counts_{1};  // the first: of all forms never seen
};

// The parts of tokens [begin, end), one sentence or one quotation, appended
// to `out` (cleared first). `opens` says that the range opens a sentence.
void find_parts(std::string_view text, const Token* begin, const Token* end,
                const Vocabulary& words, const CaseCounts& counts,
                std::vector<Part>& out);

}  // namespace quoth

#endif  // QUOTH_ENTITY_PARTS_H_
