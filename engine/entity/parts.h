// What part each token plays in its sentence: determiner, noun, verb ...
//
// No tagger: the classes that the pack gives a word, its capitals, and its
// neighbours on the left decide. `claims` is a noun in `the claims` and a verb
// in `he claims`; `proposed` is an adjective in `the proposed law`.
#ifndef QUOTH_ENTITY_PARTS_H_
#define QUOTH_ENTITY_PARTS_H_

#include <string_view>
#include <vector>

#include "base/vocabulary.h"
#include "entity/case_counts.h"
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

// The parts of tokens [begin, end), one sentence or one quotation, appended
// to `out` (cleared first). `opens` says that the range opens a sentence.
void find_parts(std::string_view text, const Token* begin, const Token* end,
                const Vocabulary& words, const CaseCounts& counts,
                std::vector<Part>& out);

}  // namespace quoth

#endif  // QUOTH_ENTITY_PARTS_H_
