// What the text is about at one place in it: whom a pronoun may mean there,
// and who spoke last. In `Zoë Díaz said it rained. Ana Ortiz agreed. She` the
// last word is Ana's: she is nearer, and the subject there.
#ifndef QUOTH_CLAIM_DISCOURSE_H_
#define QUOTH_CLAIM_DISCOURSE_H_

#include <functional>
#include <vector>

#include "quoth/extraction.h"

namespace quoth {

class Discourse {
 public:
  explicit Discourse(const Entities& entities) : entities_(entities) {}

  // `counts` is false for a sentence of nothing but quotations: it takes the
  // reader no further away from what stands before it.
  void begin_sentence(uint32_t paragraph, bool counts);
  // Where in its sentence a mention is: `lead` as the subject of a clause in
  // front of what the sentence is about, `introduced` with a name and a role,
  // `aside` where nothing is told about it.
  enum class Place : uint8_t { subject, lead, introduced, aside, other };
  void enter(Id<Entity> entity, const Mention& mention, Place place);
  // `entity` was the speaker of an attribution.
  void spoke(Id<Entity> entity, bool quoted);

  // The entity a pronoun denotes here, or none when the evidence is thin.
  // `may_be` says no to what a phrase that is read like one cannot mean.
  using MayBe = std::function<bool(Id<Entity>)>;
  Id<Entity> antecedent(const Mention& pronoun,
                        const MayBe& may_be = nullptr) const;
  // `entity` had been entered before `place`, in bytes.
  bool knew(Id<Entity> entity, uint32_t place) const;
  // Who spoke last, at most `paragraphs` before this one.
  Speaker last_speaker(uint32_t paragraphs) const;

 private:
  struct Salience {
    Id<Entity> entity;
    uint32_t sentence = 0;   // of its last mention
    uint32_t subject = 0;    // sentence where it was last the subject, plus 1
    uint32_t lead = 0;       // where it was the subject of a lead, plus 1
    uint32_t introduced = 0;  // where it was, plus 1
    uint32_t spoke = 0;      // number of the sentence where it last spoke + 1
    uint32_t mentions = 0;
    uint32_t place = 0;      // where its last mention began, in bytes
    uint32_t first_place = 0;  // and its first one
    bool weak = false;  // last mention was a possessor, in a phrase or aside
  };
  // Of an entity that is mentioned or speaks here.
  Salience& touch(Id<Entity> entity);
  void move_to_end(uint32_t place);
  static bool stands_nearer(const Salience& a, const Salience& b);
  bool is_topic(const Salience& salience) const;
  int score(const Salience& salience, const Mention& pronoun) const;

  const Entities& entities_;
  std::vector<Salience> all_;
  std::vector<uint32_t> place_of_;  // in all_, an entry an entity
  std::vector<uint32_t> recent_;    // in all_, the last one touched last
  uint32_t sentence_ = 0;
  uint32_t paragraph_ = 0;
  uint32_t last_paragraph_ = 0;
  Id<Entity> last_;
};

}  // namespace quoth

#endif  // QUOTH_CLAIM_DISCOURSE_H_
