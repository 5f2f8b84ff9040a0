// See namesakes.h. A look-up is by the hash of one part (`díaz`) or of all
// (`zoë díaz`); the people of one surname are a chain in the order of the text.
#include "entity/namesakes.h"

#include <algorithm>

#include "base/hash.h"

namespace quoth {
namespace {

// A family tree or a list of the dead has more people of one name, but no
// reader would know either whom the surname alone means.
constexpr uint32_t kMostPeople = 32;

constexpr uint32_t kNear = 2;  // sentences since somebody was named in full
constexpr size_t kMostCounted = 99;
constexpr size_t kNamedBefore = 500;
constexpr size_t kJustNamed = 1000;
constexpr size_t kGenderKnown = 2000;
constexpr size_t kGenderFits = 4000;

bool clashes(Gender a, Gender b) {
  return a != Gender::unknown && b != Gender::unknown && a != b;
}

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
  add_namesake(form, entity);
}

void Namesakes::add_namesake(const NameForm& form, Id<Entity> entity) {
  Group& group = place_of(hash64(form.name.parts.back()), by_last_, groups_);
  if (++group.size > kMostPeople) return;
  const auto place = static_cast<uint32_t>(people_.size());
  people_.push_back({entity, &form});
  (group.first == 0 ? group.first : people_[group.last].next) = place;
  group.last = place;
}

uint32_t Namesakes::first_with_surname(const NameForm& form) const {
  return groups_[by_last_.find(hash64(form.name.parts.back()))].first;
}

template <typename Visit>
void Namesakes::visit_surname(const NameForm& form, Visit visit) const {
  uint32_t at = first_with_surname(form);
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

// The last of the form's mentions before `mention`, or `mention`.
uint32_t Namesakes::last_before(const NameForm& form, uint32_t mention) const {
  auto at = std::lower_bound(form.mentions.begin(), form.mentions.end(),
                             mention);
  return at == form.mentions.begin() ? mention : *(at - 1);
}

bool Namesakes::opens_sentence(uint32_t mention) const {
  const Mention& m = mentions_[mention];
  return !m.embedded && !m.in_quotation &&
         (mention == 0 || mentions_[mention - 1].sentence != m.sentence);
}

// Of each kind of evidence any is worth more than all of those below it.
size_t Namesakes::fit(const Person& person, const NameForm& form,
                      uint32_t mention) const {
  const Mention& here = mentions_[mention];
  const uint32_t last = last_before(*person.form, mention);
  const bool before = last != mention;
  const bool subject =
      before && opens_sentence(last) &&
      mentions_[last].sentence + kNear >= here.sentence;
  const size_t uses =
      person.form->mentions.size() + (form.titled ? person.titled : 0);
  return kGenderFits * !clashes(here.gender, person.form->gender) +
         kGenderKnown * (here.gender != Gender::unknown &&
                         here.gender == person.form->gender) +
         kJustNamed * subject + kNamedBefore * before +
         std::min(uses, kMostCounted);
}

Id<Entity> Namesakes::with_surname(const NameForm& form, uint32_t mention,
                                   Id<Entity> meant_before) const {
  Id<Entity> best;
  size_t best_fit = 0;
  visit_surname(form, [&](const Person& person) {
    const size_t value = fit(person, form, mention);
    const bool same = person.entity == meant_before;
    if (value < best_fit || (value == best_fit && !same)) return false;
    best = person.entity;
    best_fit = value;
    return false;
  });
  return best;
}

void Namesakes::count(const NameForm& form) {
  Person* only = nullptr;
  uint32_t fitting = 0;
  for (uint32_t at = first_with_surname(form); at != 0; at = people_[at].next) {
    if (clashes(form.gender, people_[at].form->gender)) continue;
    only = &people_[at];
    ++fitting;
  }
  if (fitting == 1) only->titled += form.mentions.size();
}

bool Namesakes::is_somebody_else(const NameForm& form) const {
  bool any = false;
  bool all_clash = true;
  visit_surname(form, [&](const Person& person) {
    any = true;
    all_clash &= clashes(form.gender, person.form->gender);
    return !all_clash;
  });
  return any && all_clash;
}

}  // namespace quoth
