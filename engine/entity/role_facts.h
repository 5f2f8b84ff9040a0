// What an article says that people are, for looking up who `the mayor` is.
//
// After `Zoë Díaz, the head of the Harbour Board,` the fact {Zoë Díaz, head,
// {harbour, board}} answers `the board's head`. Only the last facts of a kind
// are asked: whoever was called mayor before all of them is forgotten by the
// reader too, and a text of nothing but mayors costs no more for each of them.
#ifndef QUOTH_ENTITY_ROLE_FACTS_H_
#define QUOTH_ENTITY_ROLE_FACTS_H_

#include <string>
#include <unordered_map>
#include <vector>

#include "base/vocabulary.h"
#include "quoth/extraction.h"

namespace quoth {

struct RoleFact {
  Id<Entity> bearer;
  WordId head = 0;
  std::vector<std::string> qualifiers;  // folded, sorted
  std::string form;  // of the head, folded; add() sets it
};

// `the Roscosmos chief`, who may be the head of the space agency.
struct RolePhrase {
  WordId head = 0;
  std::vector<std::string> qualifiers;  // folded, sorted
  bool of_body = false;  // a body's name is its only qualifier
  std::string form = {};  // of the head, folded; bearer() sets it
};

class RoleFacts {
 public:
  // REQUIRES: words outlives this.
  explicit RoleFacts(const Vocabulary& words)
      : words_(words),
        leaders_(words.list_number("leaders", "")),
        deputies_(words.list_number("deputies", "")) {}

  void add(RoleFact fact);
  // REQUIRES: called once, after the last add() and before the first bearer().
  void index();

  // The bearer of the role that fits best; of several the one who was named
  // last. REQUIRES: last_named has an entry an entity, the later the higher, 0
  // for those not named yet.
  Id<Entity> bearer(RolePhrase role,
                    const std::vector<uint32_t>& last_named) const;
  bool is_leader(WordId word) const {
    return leaders_ != Vocabulary::kNoList && words_.in_list(word, leaders_);
  }

 private:
  using Places = std::vector<uint32_t>;  // in facts_, the last one first
  bool is_deputy(std::string_view word) const;
  bool holds_deputy(const std::vector<std::string>& words) const;
  bool is_same(const RolePhrase& role, const RoleFact& fact) const;
  int fit(const RolePhrase& role, const RoleFact& fact) const;
  // Calls visit(place) for the facts whose head is like that of `role`; for
  // some twice.
  template <typename Visit>
  void visit_alike(const RolePhrase& role, Visit visit) const;

  const Vocabulary& words_;
  uint32_t leaders_;   // a list of the pack, as is
  uint32_t deputies_;
  std::vector<RoleFact> facts_;
  std::unordered_map<WordId, Places> by_lemma_;
  std::unordered_map<std::string, Places> by_form_;
  std::unordered_map<std::string, Places> by_initials_;
  Places of_leaders_;
};

}  // namespace quoth

#endif  // QUOTH_ENTITY_ROLE_FACTS_H_
