// See role_facts.h. Heads are alike when they are one word, when one is short
// for the other (`CEO` for `chief executive`, `chief` for `police chief`) or
// when both lead something; then shared qualifiers count most.
#include "entity/role_facts.h"

#include <algorithm>

#include "base/hash.h"
#include "base/hash_index.h"
#include "base/unicode.h"

namespace quoth {
namespace {

constexpr size_t kMostFacts = 64;  // of a kind that are asked

void append(uint32_t place, std::vector<uint32_t>& places) {
  if (places.size() < kMostFacts) places.push_back(place);
}

uint64_t key_of(const RoleFact& fact) {
  uint64_t key = joined(fact.bearer.index, fact.head);
  for (const std::string& word : fact.qualifiers) {
    key = joined(key, hash64(word));
  }
  return key;
}

// How many words two sorted lists share.
int count_shared(const std::vector<std::string>& a,
                 const std::vector<std::string>& b) {
  int shared = 0;
  auto x = a.begin();
  auto y = b.begin();
  while (x != a.end() && y != b.end()) {
    const int order = x->compare(*y);
    shared += order == 0;
    x += order <= 0;
    y += order >= 0;
  }
  return shared;
}

// `police chief` is a chief too.
std::string_view last_word(std::string_view form) {
  return form.substr(form.rfind(' ') + 1);
}

// `pm` of `prime minister`; nothing of one word.
std::string initials_of(std::string_view form) {
  std::string out;
  if (form.find(' ') == std::string_view::npos) return out;
  for (size_t at = 0; at < form.size(); ++at) {
    if (at == 0 || form[at - 1] == ' ') out += form[at];
  }
  return out;
}

// CEO is short for `chief executive` as well, with a word less.
bool is_short_for(std::string_view form, std::string_view longer) {
  const std::string initials = initials_of(longer);
  return initials.size() > 1 && form.starts_with(initials) &&
         form.size() <= initials.size() + 1;
}

}  // namespace

void RoleFacts::add(RoleFact fact) {
  fact.form = folded(words_[fact.head].form);
  facts_.push_back(std::move(fact));
}

// From the last to the first, and a fact that is told again only once.
void RoleFacts::index() {
  KeySet known;
  for (auto place = static_cast<uint32_t>(facts_.size()); place-- > 0;) {
    const RoleFact& fact = facts_[place];
    if (!known.insert(key_of(fact))) continue;
    append(place, by_lemma_[words_[fact.head].lemma]);
    append(place, by_form_[fact.form]);
    if (fact.form.find(' ') != std::string::npos) {
      append(place, by_initials_[initials_of(fact.form)]);
      if (!is_deputy(fact.form.substr(0, fact.form.find(' ')))) {
        append(place, by_form_[std::string(last_word(fact.form))]);
      }
    }
    if (is_leader(fact.head)) append(place, of_leaders_);
  }
}

template <typename Visit>
void RoleFacts::visit_alike(const RolePhrase& role, Visit visit) const {
  auto visit_places = [&](const auto& places_of, const std::string& key) {
    const auto at = places_of.find(key);
    if (at == places_of.end()) return;
    for (uint32_t place : at->second) visit(place);
  };
  auto lemma = by_lemma_.find(words_[role.head].lemma);
  if (lemma != by_lemma_.end()) {
    for (uint32_t place : lemma->second) visit(place);
  }
  std::string form = role.form;
  visit_places(by_form_, form);
  if (const std::string initials = initials_of(form); !initials.empty()) {
    visit_places(by_form_, initials);
  } else if (form.size() > 1) {
    visit_places(by_initials_, form);
    form.pop_back();
    if (form.size() > 1) visit_places(by_initials_, form);
  }
  if (!is_leader(role.head)) return;
  for (uint32_t place : of_leaders_) visit(place);
}

Id<Entity> RoleFacts::bearer(
    RolePhrase role, const std::vector<uint32_t>& last_named) const {
  if (facts_.empty()) return {};
  role.form = folded(words_[role.head].form);
  uint32_t best = 0;
  int best_score = 0;
  auto beats = [&](uint32_t place, int score) {
    if (score != best_score) return score > best_score;
    const uint32_t named = last_named[facts_[place].bearer.index];
    const uint32_t rival = last_named[facts_[best].bearer.index];
    return named != rival ? named > rival : place > best;
  };
  visit_alike(role, [&](uint32_t place) {
    const int score = fit(role, facts_[place]);
    if (!beats(place, score)) return;
    best = place;
    best_score = score;
  });
  if (best_score == 0) return {};
  const Id<Entity> bearer = facts_[best].bearer;
  if (best_score > 1) return bearer;
  if (last_named[bearer.index] == 0) return {};
  // A weak fit will do only when nobody else is called so.
  bool alone = true;
  visit_alike(role, [&](uint32_t place) {
    alone &= facts_[place].bearer == bearer;
  });
  return alone ? bearer : Id<Entity>{};
}

// `deputy` of `the deputy mayor`, who is not the mayor.
bool RoleFacts::is_deputy(std::string_view word) const {
  return deputies_ != Vocabulary::kNoList &&
         words_.in_list(words_.find(word), deputies_);
}

bool RoleFacts::holds_deputy(const std::vector<std::string>& words) const {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return is_deputy(word);
  });
}

bool RoleFacts::is_same(const RolePhrase& role, const RoleFact& fact) const {
  return words_[role.head].lemma == words_[fact.head].lemma ||
         role.form == fact.form || is_short_for(role.form, fact.form) ||
         is_short_for(fact.form, role.form);
}

// Shared qualifiers count most; a head alone will do when nothing speaks
// against it: the name of a body may be that of `the space agency`. REQUIRES:
// the heads are alike.
int RoleFacts::fit(const RolePhrase& role, const RoleFact& fact) const {
  const bool same = is_same(role, fact);
  const std::vector<std::string>& own = role.qualifiers;
  if (holds_deputy(fact.qualifiers) && !holds_deputy(own)) return 0;
  const int shared = count_shared(own, fact.qualifiers);
  if (shared > 0) return 4 + 2 * shared + same;
  if (own.empty() || fact.qualifiers.empty()) return same ? 3 : 1;
  return same || role.of_body;
}

}  // namespace quoth
