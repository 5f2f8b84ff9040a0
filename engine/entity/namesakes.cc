// See namesakes.h. A look-up is by the hash of one part (`díaz`) or of all
// (`zoë díaz`); the people of one surname are a chain in the order of the text.
#include "entity/namesakes.h"

#include "base/hash.h"

namespace quoth {
namespace {

// A family tree or a list of the dead has more people of one name, but no
// reader would know either whom the surname alone means.
constexpr uint32_t kMostPeople = 32;

uint64_t hash_of(const std::vector<std::string>& parts) {
  uint64_t hash = parts.size();
  for (const std::string& part : parts) hash = joined(hash, hash64(part));
  return hash;
}

// Where `index` has `key`, adding it as a new place of `places` if it has not.
template <typename Place>
Place& place_of(uint64_t key, HashIndex& index, std::vector<Place>& places) {
  uint32_t number = index.find(key);
  if (number == 0) {
    number = static_cast<uint32_t>(places.size());
    index.add(key, number);
    places.emplace_back();
  }
  return places[number];
}

}  // namespace

void Namesakes::add(const NameForm& form, Id<Entity> entity) {
  by_parts_.add(hash_of(form.name.parts), entity.index + 1);
  if (form.is_person() && form.is_full()) add_person(form, entity);
}

void Namesakes::add_person(const NameForm& form, Id<Entity> entity) {
  GivenName& given =
      place_of(hash64(form.name.parts.front()), by_first_, given_);
  given.entity = entity;
  ++given.people;
  Group& group = place_of(hash64(form.name.parts.back()), by_last_, groups_);
  if (++group.size > kMostPeople) return;
  const auto place = static_cast<uint32_t>(people_.size());
  people_.push_back({entity, &form});
  (group.first == 0 ? group.first : people_[group.last].next) = place;
  group.last = place;
}

template <typename Visit>
void Namesakes::visit_surname(const NameForm& form, Visit visit) const {
  uint32_t at = groups_[by_last_.find(hash64(form.name.parts.back()))].first;
  while (at != 0 && !visit(people_[at])) at = people_[at].next;
}

Id<Entity> Namesakes::with_parts_of(const NameForm& form) const {
  const uint32_t number = by_parts_.find(hash_of(form.name.parts));
  return number == 0 ? Id<Entity>{} : Id<Entity>{number - 1};
}

Id<Entity> Namesakes::with_full_name(const NameForm& form) const {
  Id<Entity> found = with_parts_of(form);
  if (!form.is_person() || !form.is_full()) return found;
  visit_surname(form, [&](const Person& person) {
    if (found && found < person.entity) return true;
    if (!same_person(form.name, person.form->name, words_)) return false;
    found = person.entity;
    return true;
  });
  return found;
}

Id<Entity> Namesakes::with_given_name(const NameForm& form) const {
  const GivenName& given =
      given_[by_first_.find(hash64(form.name.parts.front()))];
  return given.people == 1 ? given.entity : Id<Entity>{};
}

Id<Entity> Namesakes::with_surname(const NameForm& form, uint32_t mention,
                                   Gender gender) const {
  Id<Entity> best;
  size_t best_score = 0;
  visit_surname(form, [&](const Person& person) {
    const Gender own = person.form->gender;
    const bool clash = gender != Gender::unknown && own != Gender::unknown &&
                       gender != own;
    const bool named_before = person.form->mentions.front() < mention;
    const size_t score = (clash ? 0 : 1000) + (named_before ? 500 : 0) +
                         person.form->mentions.size();
    if (score > best_score) {
      best = person.entity;
      best_score = score;
    }
    return false;
  });
  return best;
}

}  // namespace quoth
