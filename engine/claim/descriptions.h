// Whom a phrase without a name means, when that is whom the text is about:
//
//   Zoë Díaz won the seat. The businesswoman left. ... the Harbour Line ... the
//   company ... the 80-year-old ... the former mayor
#ifndef QUOTH_CLAIM_DESCRIPTIONS_H_
#define QUOTH_CLAIM_DESCRIPTIONS_H_

#include <string_view>
#include <vector>

#include "base/vocabulary.h"
#include "claim/discourse.h"
#include "claim/mention_places.h"
#include "claim/publications.h"
#include "quoth/extraction.h"

namespace quoth {

class Descriptions {
 public:
  // REQUIRES: all outlive this.
  Descriptions(std::string_view text, const Segments& segments,
               const std::vector<Mention>& mentions, const Vocabulary& words,
               const Entities& entities, const Discourse& discourse,
               const Publications& publications, const MentionPlaces& places)
      : text_(text),
        segments_(segments),
        mentions_(mentions),
        words_(words),
        former_(words.list_number("former", "")),
        any_body_(words.list_number("any-body", "")),
        private_bodies_(words.list_number("private-bodies", "")),
        public_bodies_(words.list_number("public-bodies", "")),
        entities_(entities),
        discourse_(discourse),
        publications_(publications),
        places_(places) {}

  // Whom the text is about, when mention `m` describes that, or none.
  Id<Entity> described(uint32_t m) const;

 private:
  bool may_be_any_body(uint32_t m) const;
  bool may_mean(uint32_t m, Id<Entity> e) const;
  bool stands_beside_roles(const Mention& mention) const;
  bool tells_the_past(uint32_t m) const;
  bool opens_with_possessor(uint32_t m) const;
  bool is_introduced(uint32_t m) const;
  bool holds_name(uint32_t m) const;
  bool is_public_body(std::string_view name) const;
  bool describes_part(uint32_t m, Id<Entity> e) const;
  bool is_named(Id<Entity> e) const {
    return entities_.entities[e.index].named;
  }

  std::string_view text_;
  const Segments& segments_;
  const std::vector<Mention>& mentions_;
  const Vocabulary& words_;
  const uint32_t former_;  // a list of the pack, as is
  const uint32_t any_body_;
  const uint32_t private_bodies_;
  const uint32_t public_bodies_;
  const Entities& entities_;
  const Discourse& discourse_;
  const Publications& publications_;
  const MentionPlaces& places_;
};

}  // namespace quoth

#endif  // QUOTH_CLAIM_DESCRIPTIONS_H_
