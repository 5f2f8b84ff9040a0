// Where base noun phrases end: `the board's lawyers`, `the Ministry of Health`
// and `the long, hard winter` are one phrase each, `Díaz Monday` is two.
#ifndef QUOTH_ENTITY_PHRASES_H_
#define QUOTH_ENTITY_PHRASES_H_

#include <string_view>
#include <vector>

#include "base/vocabulary.h"
#include "entity/parts.h"
#include "quoth/extraction.h"

namespace quoth {

// Tokens [first, last) of a sentence or a quotation and the part of each.
struct ParsedTokens {
  ParsedTokens(std::string_view all, const Vocabulary& vocabulary)
      : text(all), words(vocabulary) {}

  std::string_view text;
  const Vocabulary& words;
  const Token* tokens = nullptr;
  uint32_t first = 0;
  uint32_t last = 0;
  std::vector<Part> parts;  // of tokens[first] and those behind it

  // A mark beyond the last.
  Part part(uint32_t i) const {
    return i < last ? parts[i - first] : Part::mark;
  }
  WordClasses classes(uint32_t i) const {
    return words.classes(tokens[i].word);
  }
  bool is(uint32_t i, WordClasses any) const {
    return (classes(i) & any) != 0;
  }
  std::string_view form(uint32_t i) const {
    return slice(text, tokens[i].span);
  }
};

// Nouns, and what stands before them without a preposition.
bool in_phrase(Part part);

// The end of the phrase that begins at token i: modifiers and nouns, possessors
// with their endings, and `of` inside the names of organisations.
uint32_t phrase_end(const ParsedTokens& tokens, uint32_t i);

// `claim that` of `Díaz's latest claim that`: a noun that is a cue, since a
// clause or what it is about comes after it, is no part of its possessor.
bool opens_cue_noun(const ParsedTokens& tokens, uint32_t i);

}  // namespace quoth

#endif  // QUOTH_ENTITY_PHRASES_H_
