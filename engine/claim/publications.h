// For whom documents speak: `the article in the Post` for the paper that
// published it, `the statement` after `Zoë Díaz issued a statement` for her.
#ifndef QUOTH_CLAIM_PUBLICATIONS_H_
#define QUOTH_CLAIM_PUBLICATIONS_H_

#include <unordered_map>
#include <utility>
#include <vector>

#include "base/vocabulary.h"
#include "claim/mention_places.h"
#include "quoth/extraction.h"

namespace quoth {

class Publications {
 public:
  // REQUIRES: all outlive this; entities only get pronouns from now on.
  Publications(const Segments& segments, const std::vector<Mention>& mentions,
               const Entities& entities, const Vocabulary& words,
               const MentionPlaces& places)
      : segments_(segments),
        mentions_(mentions),
        entities_(entities),
        words_(words),
        places_(places),
        issues_(words.list_number("issues", "")),
        authors_(words.list_number("authors", "")),
        settings_(words.list_number("settings", "")),
        own_words_(words.list_number("own-words", "")),
        outlets_(entities.entities.size(), Known::not_asked) {}

  // Mention `m` was read, which stands in sentence `s`; `subject` is what that
  // is about, as far as it was read. REQUIRES: in order.
  void enter(uint32_t m, uint32_t s, Id<Entity> subject);

  // `speaker` spoke in sentence `s`. REQUIRES: that was entered, and no later
  // one.
  void spoke(Id<Entity> speaker, uint32_t s);

  // Who published document `m`, or none.
  Id<Entity> publisher_of(uint32_t m) const;

  bool looks_like_outlet(const Entity& entity) const;

 private:
  enum class Known : uint8_t { not_asked, no, yes };
  bool is_outlet(Id<Entity> e);
  void enter_document(uint32_t m, uint32_t s, Id<Entity> subject);
  void enter_setting(uint32_t m, uint32_t s);
  bool is_first(uint32_t m) const;
  Id<Entity> issuer_of(uint32_t m, Id<Entity> subject) const;
  Id<Entity> author_behind(uint32_t m) const;
  bool follows(uint32_t m, uint32_t list) const;
  Id<Entity> outlet_behind(uint32_t m);
  bool is_linked(uint32_t end, uint32_t next) const;

  const Segments& segments_;
  const std::vector<Mention>& mentions_;
  const Entities& entities_;
  const Vocabulary& words_;
  const MentionPlaces& places_;
  const uint32_t issues_;   // a list of the pack, as is
  const uint32_t authors_;
  const uint32_t settings_;
  const uint32_t own_words_;
  std::vector<Known> outlets_;  // an entry an entity
  std::vector<std::pair<uint32_t, Id<Entity>>> published_;  // in order
  std::unordered_map<uint32_t, Id<Entity>> author_of_;  // of documents
  std::vector<uint32_t> settings_here_;  // documents that speech was told to
  uint32_t settings_sentence_ = 0;       // stand in, and their sentence
  Id<Entity> publisher_;
  Id<Entity> outlet_;  // the last one named
  uint32_t outlet_sentence_ = 0;
};

}  // namespace quoth

#endif  // QUOTH_CLAIM_PUBLICATIONS_H_
