// The parts of a name, and which names may be one person's.
//
// `Sen. William J. Díaz Jr.` has the parts william, j, díaz: titles and
// suffixes tell about the bearer, not which one it is. It may be the same as
// Bill Díaz and as Díaz, not as Ana Díaz.
#ifndef QUOTH_ENTITY_NAMES_H_
#define QUOTH_ENTITY_NAMES_H_

#include <string>
#include <string_view>
#include <vector>

#include "base/vocabulary.h"

namespace quoth {

struct NameParts {
  std::vector<std::string> parts;  // folded, in order, at least one
  std::string shown;               // as the text has it, without titles

  friend bool operator==(const NameParts&, const NameParts&) = default;
};

// The parts of a name's text. `person` drops titles and suffixes; a body keeps
// all but a leading article.
NameParts parse_name(std::string_view name, bool person,
                     const Vocabulary& words);

// Two given names that may be one: equal, an initial, or a nickname of the
// pack (Bill, William).
bool same_given_name(const std::string& a, const std::string& b,
                     const Vocabulary& words);

// Two full names of one person: the same last part, given names that fit, and
// no contradiction in between. REQUIRES: both have two parts or more.
bool same_person(const NameParts& a, const NameParts& b,
                 const Vocabulary& words);

// `un` of United Nations: the initials of the parts that are written with
// capitals in `shown`.
std::string initials(const NameParts& name);

}  // namespace quoth

#endif  // QUOTH_ENTITY_NAMES_H_
