// Classes of words that noun phrases tell apart: those that only build
// sentences (`the`, `of`, `however`), those that name (`Ana`, `Lisbon`, `Bank`)
// and those that say what something is (`mayor`, `report`).
#ifndef QUOTH_ENTITY_WORD_GROUPS_H_
#define QUOTH_ENTITY_WORD_GROUPS_H_

#include "base/vocabulary.h"

namespace quoth {

inline constexpr WordClasses kFunction =
    word_class::determiner | word_class::possessive | word_class::pronoun |
    word_class::relative | word_class::adposition | word_class::coordinator |
    word_class::subordinator | word_class::auxiliary | word_class::modal |
    word_class::negation | word_class::adverb | word_class::not_name;
inline constexpr WordClasses kNamed =
    word_class::given_name | word_class::place | word_class::demonym |
    word_class::organization | word_class::organization_word |
    word_class::title | word_class::particle | word_class::suffix;
inline constexpr WordClasses kNominal =
    word_class::noun | word_class::role | word_class::group |
    word_class::document | word_class::person | word_class::cue_noun;

}  // namespace quoth

#endif  // QUOTH_ENTITY_WORD_GROUPS_H_
