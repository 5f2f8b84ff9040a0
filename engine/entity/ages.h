// `the 44-year-old` after `Colin Marsh, 44,`: people by the age that the
// article gives them. `A 44-year-old man` may come before the name does.
#ifndef QUOTH_ENTITY_AGES_H_
#define QUOTH_ENTITY_AGES_H_

#include <string_view>
#include <vector>

#include "base/vocabulary.h"
#include "quoth/extraction.h"

namespace quoth {

// Links roles that hold an age to the person of that age, `why` being "age".
void resolve_ages(std::string_view text, const Segments& segments,
                  const std::vector<Mention>& mentions,
                  const Vocabulary& words, Entities& entities);

}  // namespace quoth

#endif  // QUOTH_ENTITY_AGES_H_
