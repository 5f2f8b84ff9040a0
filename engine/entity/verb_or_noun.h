// Whether a word that may be a verb is one where it stands: `claims` is a noun
// in `the claims` and a verb in `he claims`.
#ifndef QUOTH_ENTITY_VERB_OR_NOUN_H_
#define QUOTH_ENTITY_VERB_OR_NOUN_H_

#include "base/vocabulary.h"
#include "entity/parts.h"
#include "quoth/extraction.h"

namespace quoth {

// What stands around a token whose part is asked for.
struct PartContext {
  const Token* begin;  // of its sentence or quotation
  const Token* end;
  const Vocabulary& words;
  Part before;  // of the token before
};

// The part of `t`, which the pack lists as a verb.
Part verb_or_noun(const Token& t, const PartContext& at);

// The token behind `t` may belong to a noun phrase that `t` opens.
bool nominal_follows(const Token& t, const PartContext& at);

// `the`, `her`, `young`: a noun or more of its phrase will follow.
bool is_modifier(Part part);

// A past form that is no noun and no adjective.
bool is_bare_past(WordClasses classes);

}  // namespace quoth

#endif  // QUOTH_ENTITY_VERB_OR_NOUN_H_
