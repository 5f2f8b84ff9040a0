// What people are, and who is meant by a role.
#ifndef QUOTH_ENTITY_ROLES_H_
#define QUOTH_ENTITY_ROLES_H_

#include <string_view>
#include <vector>

#include "base/vocabulary.h"
#include "quoth/extraction.h"

namespace quoth {

// Reads roles from titles (`council leader Zoë Díaz`) and appositions (`Zoë
// Díaz, the head of the Harbour Board,`), and links mentions by role (`the
// board's head`, `the mayor`) to the people who have them. Adds to `entities`:
// roles, affiliations and the entities of those mentions.
void resolve_roles(std::string_view text, const Segments& segments,
                   const std::vector<Mention>& mentions,
                   const Vocabulary& words, Entities& entities);

}  // namespace quoth

#endif  // QUOTH_ENTITY_ROLES_H_
