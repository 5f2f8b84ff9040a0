// See short_names.h. `harbour board of works` is entered under `harbour`,
// `harbour board`, `harbour board of`, and from its end under `works`, `of
// works`, `board of works`; a short form is one look at either side.
#include "entity/short_names.h"

#include <algorithm>

#include "base/hash.h"

namespace quoth {
namespace {

constexpr uint32_t kMostKeys = 1 << 23;  // what the index holds

std::string dotless(std::string text) {
  std::erase(text, '.');
  return text;
}

}  // namespace

ShortNames::Keys ShortNames::keys_of(const std::vector<std::string>& parts) {
  Keys keys;
  uint64_t front = 1;
  uint64_t back = 2;
  for (size_t i = 0; i < std::min(parts.size(), kLongest); ++i) {
    front = joined(front, hash64(parts[i]));
    back = joined(back, hash64(parts[parts.size() - 1 - i]));
    keys.front.push_back(front);
    keys.back.push_back(back);
  }
  return keys;
}

void ShortNames::add(const NameForm& form, Id<Entity> entity) {
  const uint64_t key = hash64(initials(form.name));
  if (by_initials_.find(key) == 0) by_initials_.add(key, entity.index + 1);
  if (places_.size() + 2 * kLongest > kMostKeys) return;
  const Keys keys = keys_of(form.name.parts);
  const size_t count = std::min(form.name.parts.size() - 1, keys.front.size());
  for (size_t i = 0; i < count; ++i) {
    append(keys.front[i], entity);
    append(keys.back[i], entity);
  }
}

void ShortNames::append(uint64_t key, Id<Entity> entity) {
  uint32_t number = chain_of_.find(key);
  if (number == 0) {
    number = static_cast<uint32_t>(chains_.size());
    chain_of_.add(key, number);
    chains_.emplace_back();
  }
  Chain& chain = chains_[number];
  const auto place = static_cast<uint32_t>(places_.size());
  places_.push_back({entity});
  (chain.first == 0 ? chain.first : places_[chain.last].next) = place;
  chain.last = place;
}

Id<Entity> ShortNames::with_initials(const NameForm& form) const {
  const uint32_t number =
      by_initials_.find(hash64(dotless(form.name.parts[0])));
  return number == 0 ? Id<Entity>{} : Id<Entity>{number - 1};
}

}  // namespace quoth
