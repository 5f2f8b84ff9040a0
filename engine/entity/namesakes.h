// Entities by parts of their names: who `Díaz` or `Zoë` may be.
//
// All answers cost the same however many names an article has. Of very many
// people of one surname only the first are asked.
#ifndef QUOTH_ENTITY_NAMESAKES_H_
#define QUOTH_ENTITY_NAMESAKES_H_

#include <string_view>
#include <vector>

#include "base/hash_index.h"
#include "base/vocabulary.h"
#include "entity/name_forms.h"

namespace quoth {

class Namesakes {
 public:
  // REQUIRES: both outlive this.
  Namesakes(const std::vector<Mention>& mentions, const Vocabulary& words)
      : mentions_(mentions), words_(words) {}

  // `form` founded `entity`. REQUIRES: ids come in order, with_parts_of(form)
  // is none, and the form stays where it is.
  void add(const NameForm& form, Id<Entity> entity);

  // The entity that a form of exactly these parts founded.
  Id<Entity> with_parts_of(const NameForm& form) const;
  // The first that goes by these parts or is the same person.
  Id<Entity> with_full_name(const NameForm& form) const;
  // The only person with this given name, or none.
  Id<Entity> with_given_name(const NameForm& form) const;
  // Whom of the people with this surname a mention means: the one whose gender
  // fits, then who was the first in one of the last sentences, then whose full
  // name is used most, and at last the one whom it meant before.
  Id<Entity> with_surname(const NameForm& form, uint32_t mention,
                          Id<Entity> meant_before) const;
  // A titled surname (`Mr. Díaz`) may mean one person alone, and then says whom
  // other titles (`President Díaz`) mean most often.
  void count(const NameForm& form);
  // True for `Mr. Díaz` where the text names nobody but Ana and Zoë Díaz.
  // After that, add_namesake() makes him one of them.
  bool is_somebody_else(const NameForm& form) const;
  void add_namesake(const NameForm& form, Id<Entity> entity);

 private:
  struct Person {
    Id<Entity> entity;
    const NameForm* form;
    uint32_t next = 0;  // in people_, of the same surname; 0: none
    size_t titled = 0;  // mentions by surname that can mean nobody else
  };
  struct Group {  // of one surname
    uint32_t first = 0;
    uint32_t last = 0;
    uint32_t size = 0;
  };
  struct GivenName {
    Id<Entity> entity;
    uint32_t people = 0;
  };
  void add_person(const NameForm& form, Id<Entity> entity);
  uint32_t last_before(const NameForm& form, uint32_t mention) const;
  bool opens_sentence(uint32_t mention) const;
  size_t fit(const Person& person, const NameForm& form,
             uint32_t mention) const;
  // Calls visit(person) for the first people of the surname until it is true.
  uint32_t first_with_surname(const NameForm& form) const;
  template <typename Visit>
  void visit_surname(const NameForm& form, Visit visit) const;

  const std::vector<Mention>& mentions_;
  const Vocabulary& words_;
  HashIndex by_parts_;  // the entity, plus 1
  HashIndex by_last_;   // in groups_
  HashIndex by_first_;  // in given_
  std::vector<Person> people_{1};
  std::vector<Group> groups_{1};
  std::vector<GivenName> given_{1};
};

}  // namespace quoth

#endif  // QUOTH_ENTITY_NAMESAKES_H_
