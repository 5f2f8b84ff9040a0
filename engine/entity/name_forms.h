// The names of an article as they are written, each once.
//
// `Zoë Díaz … Díaz … Zoë Díaz` has two forms; the first has two mentions. What
// a form is of, its mentions vote on.
#ifndef QUOTH_ENTITY_NAME_FORMS_H_
#define QUOTH_ENTITY_NAME_FORMS_H_

#include <string_view>
#include <vector>

#include "base/vocabulary.h"
#include "entity/names.h"
#include "quoth/extraction.h"

namespace quoth {

// All mentions whose names read alike.
struct NameForm {
  NameParts name;
  std::vector<uint32_t> mentions;
  int person = 0;
  int body = 0;
  int place = 0;
  bool titled = false;     // Mr. Díaz, of whom the name is Díaz
  bool sure_body = false;  // more than its last word speaks for one
  Gender gender = Gender::unknown;
  Id<Entity> entity;

  bool is_person() const { return person > body && person > place; }
  bool is_full() const { return name.parts.size() > 1; }
};

// In the order of their first mentions. `tokens` are the segments'.
std::vector<NameForm> collect_forms(std::string_view text,
                                    const std::vector<Token>& tokens,
                                    const std::vector<Mention>& mentions,
                                    const Vocabulary& words);

}  // namespace quoth

#endif  // QUOTH_ENTITY_NAME_FORMS_H_
