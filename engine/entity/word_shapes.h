// What the letters of a word say about it, where the pack does not know it:
// `novak1` is a user's name, `KravNU` short for something, `Lisbon-based` an
// adjective whatever its capital.
#ifndef QUOTH_ENTITY_WORD_SHAPES_H_
#define QUOTH_ENTITY_WORD_SHAPES_H_

#include <string_view>

#include "base/vocabulary.h"

namespace quoth {

// A user's name: jan_novak, novak1, @novak.
bool reads_as_handle(std::string_view form);

// A quotation with its marks that may stand inside a name: “Zo”, “The Rock”.
bool reads_as_nickname(std::string_view quoted);

// Short for something, and not for a person: KravNU, K-1.
bool reads_as_short_form(std::string_view form);

// By the endings of the pack, which are written with a hyphen: -ly.
bool reads_as_adverb(std::string_view form, const Vocabulary& words);

// Lisbon-based, Harbour-owned: what ends in a small participle or adjective.
bool reads_as_compound(std::string_view form, const Vocabulary& words);

// Of `80-year-old` the classes of `year-old`; else none.
WordClasses classes_behind_number(std::string_view form,
                                  const Vocabulary& words);

}  // namespace quoth

#endif  // QUOTH_ENTITY_WORD_SHAPES_H_
