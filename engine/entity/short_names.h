// The long names that short ones of bodies stand for: `the Post` for The
// Washington Post, `UN` for United Nations.
#ifndef QUOTH_ENTITY_SHORT_NAMES_H_
#define QUOTH_ENTITY_SHORT_NAMES_H_

#include <vector>

#include "base/hash_index.h"
#include "entity/name_forms.h"

namespace quoth {

class ShortNames {
 public:
  // REQUIRES: ids come in order, and the form has two parts or more.
  void add(const NameForm& form, Id<Entity> entity);

  // The first entity whose initials `form` is. REQUIRES: it has one part.
  Id<Entity> with_initials(const NameForm& form) const;

  // The first entity whose name begins or ends with all parts of `form` and has
  // more. One for which is_empty(entity) is true is passed over, for good.
  template <typename IsEmpty>
  Id<Entity> longer(const NameForm& form, IsEmpty is_empty) {
    if (form.name.parts.size() > kLongest) return {};
    const Keys keys = keys_of(form.name.parts);
    Id<Entity> begins = first_at(keys.front.back(), is_empty);
    Id<Entity> ends = first_at(keys.back.back(), is_empty);
    return !begins || (ends && ends < begins) ? ends : begins;
  }

 private:
  static constexpr size_t kLongest = 8;  // parts of a short form

  struct Keys {  // of 1, 2, 3 ... parts from the front and from the back
    std::vector<uint64_t> front;
    std::vector<uint64_t> back;
  };
  struct Place {
    Id<Entity> entity;
    uint32_t next = 0;  // in places_, of the same key; 0: none
  };
  struct Chain {
    uint32_t first = 0;
    uint32_t last = 0;
  };
  static Keys keys_of(const std::vector<std::string>& parts);
  void append(uint64_t key, Id<Entity> entity);

  template <typename IsEmpty>
  Id<Entity> first_at(uint64_t key, IsEmpty is_empty) {
    uint32_t& at = chains_[chain_of_.find(key)].first;
    while (at != 0 && is_empty(places_[at].entity)) at = places_[at].next;
    return places_[at].entity;
  }

  HashIndex by_initials_;  // the entity, plus 1
  HashIndex chain_of_;     // in chains_
  std::vector<Chain> chains_{1};
  std::vector<Place> places_{1};
};

}  // namespace quoth

#endif  // QUOTH_ENTITY_SHORT_NAMES_H_
