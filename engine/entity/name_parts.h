// Where the name in a phrase begins, and what kind of thing it names.
//
// In `Labour MP Jan Novak` the name is `Jan Novak`, a person; in `the Kravik
// Teachers' Union` it is all of it, a body.
#ifndef QUOTH_ENTITY_NAME_PARTS_H_
#define QUOTH_ENTITY_NAME_PARTS_H_

#include "base/vocabulary.h"
#include "entity/phrases.h"
#include "quoth/extraction.h"

namespace quoth {

// `the Prime Minister`, `one senior Democrat`: a phrase [begin, core) whose
// capitals name nobody.
bool names_nobody(const ParsedTokens& tokens, uint32_t begin, uint32_t core);

// Where the name at the end of phrase [begin, core) begins: after the last
// possessor and the last word that is no name. REQUIRES: token core - 1 is one.
uint32_t name_begin(const ParsedTokens& tokens, uint32_t begin, uint32_t core);

// True when the name of a phrase that ends at `core` begins after token i, as
// after a demonym or body in front of a person's: `Russian President Jan
// Novak`, `Labour MP Jan Novak`.
bool leads_name(const ParsedTokens& tokens, uint32_t i, uint32_t core);

// What the name [begin, core) names. `before` has the classes of the words in
// front of it in its phrase, `definite` is that of the phrase.
MentionKind name_kind(const ParsedTokens& tokens, uint32_t begin,
                      uint32_t core, WordClasses before, bool definite);

}  // namespace quoth

#endif  // QUOTH_ENTITY_NAME_PARTS_H_
