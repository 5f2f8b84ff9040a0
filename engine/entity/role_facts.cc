// See role_facts.h. Heads are alike when they are one word or both lead
// something; then shared qualifiers count most.
#include "entity/role_facts.h"

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

}  // namespace

uint64_t RoleFacts::form_key(WordId head) const {
  return hash64(folded(words_[head].form));
}

// From the last to the first, and a fact that is told again only once.
void RoleFacts::index() {
  KeySet known;
  for (auto place = static_cast<uint32_t>(facts_.size()); place-- > 0;) {
    const RoleFact& fact = facts_[place];
    if (!known.insert(key_of(fact))) continue;
    append(place, by_lemma_[words_[fact.head].lemma]);
    append(place, by_form_[form_key(fact.head)]);
    if (is_leader(fact.head)) append(place, of_leaders_);
  }
}

template <typename Visit>
void RoleFacts::visit_alike(WordId head, Visit visit) const {
  auto lemma = by_lemma_.find(words_[head].lemma);
  if (lemma != by_lemma_.end()) {
    for (uint32_t place : lemma->second) visit(place);
  }
  auto form = by_form_.find(form_key(head));
  if (form != by_form_.end()) {
    for (uint32_t place : form->second) visit(place);
  }
  if (!is_leader(head)) return;
  for (uint32_t place : of_leaders_) visit(place);
}

Id<Entity> RoleFacts::bearer(
    const RolePhrase& role, const std::vector<uint32_t>& last_named) const {
  if (facts_.empty()) return {};
  uint32_t best = 0;
  int best_score = 0;
  auto beats = [&](uint32_t place, int score) {
    if (score != best_score) return score > best_score;
    const uint32_t named = last_named[facts_[place].bearer.index];
    const uint32_t rival = last_named[facts_[best].bearer.index];
    return named != rival ? named > rival : place > best;
  };
  visit_alike(role.head, [&](uint32_t place) {
    const int score = fit(role, facts_[place]);
    if (!beats(place, score)) return;
    best = place;
    best_score = score;
  });
  if (best_score == 0) return {};
  const Id<Entity> bearer = facts_[best].bearer;
  if (best_score > 1) return bearer;
  // A weak fit will do only when nobody else is called so.
  bool alone = true;
  visit_alike(role.head, [&](uint32_t place) {
    alone &= facts_[place].bearer == bearer;
  });
  return alone ? bearer : Id<Entity>{};
}

// Shared qualifiers count most; a head alone will do when nothing speaks
// against it: the name of a body may be that of `the space agency`. REQUIRES: the heads are alike.
int RoleFacts::fit(const RolePhrase& role, const RoleFact& fact) const {
  const bool same = words_[role.head].lemma == words_[fact.head].lemma ||
                    form_key(role.head) == form_key(fact.head);
  const std::vector<std::string>& own = role.qualifiers;
  const int shared = count_shared(own, fact.qualifiers);
  if (shared > 0) return 4 + 2 * shared + same;
  if (own.empty() || fact.qualifiers.empty()) return same ? 3 : 1;
  return same || role.of_body;
}

}  // namespace quoth
