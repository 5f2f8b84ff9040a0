// See genders.h.
//
//   Aoki Lund met the board on Monday. She was late. Roe told Lund she was not.
//
// The first `she` can mean nobody but Lund, since the sentence before names no
// one else: that is a vote for a woman. The second is none, since it may mean
// Roe. All votes are counted before any pronoun is resolved, so that the end of
// an article helps with its beginning.
#include "claim/genders.h"

#include <algorithm>

namespace quoth {
namespace {

constexpr int kClear = 2;  // times as many votes as for the other
constexpr size_t kMostNear = 8;  // people of a sentence

// `Lund told her` is about somebody else, and `Lund saw her lawyer` may be.
bool tells_gender(const Mention& m) {
  return m.kind == MentionKind::subject_pronoun &&
         (m.gender == Gender::male || m.gender == Gender::female);
}

class GenderFinder {
 public:
  GenderFinder(const std::vector<Mention>& mentions, Entities& entities)
      : mentions_(mentions), entities_(entities) {
    votes_.resize(entities.entities.size());
  }

  void run() {
    for (uint32_t m = 0; m < mentions_.size(); ++m) read(m);
    for (size_t e = 0; e < votes_.size(); ++e) {
      if (is_unknown(e)) entities_.entities[e].gender = winner(votes_[e]);
    }
  }

 private:
  struct Votes {
    int male = 0;
    int female = 0;
  };

  bool is_unknown(size_t e) const {
    const Entity& entity = entities_.entities[e];
    return entity.kind == EntityKind::person && !entity.plural &&
           entity.gender == Gender::unknown;
  }

  static Gender winner(const Votes& votes) {
    if (votes.male > kClear * votes.female) return Gender::male;
    if (votes.female > kClear * votes.male) return Gender::female;
    return Gender::unknown;
  }

  void read(uint32_t m) {
    const Mention& mention = mentions_[m];
    if (mention.in_quotation) return;
    if (mention.sentence != sentence_) {
      before_.clear();
      if (mention.sentence == sentence_ + 1) std::swap(before_, here_);
      here_.clear();
      sentence_ = mention.sentence;
    }
    if (tells_gender(mention)) {
      vote(mention.gender);
    } else if (mention.kind == MentionKind::role ||
               mention.kind == MentionKind::person) {
      enter(entities_.of_mention[m].entity);
    }
  }

  // Somebody without a name or an entity may be meant as well.
  void enter(Id<Entity> e) {
    bool known = e && entities_.entities[e.index].kind == EntityKind::person;
    uint32_t who = known ? e.index : UINT32_MAX;
    if (here_.size() == kMostNear) return;
    if (std::find(here_.begin(), here_.end(), who) == here_.end()) {
      here_.push_back(who);
    }
  }

  void vote(Gender gender) {
    const std::vector<uint32_t>& near = here_.empty() ? before_ : here_;
    uint32_t meant = UINT32_MAX;
    for (uint32_t e : near) {
      if (e == UINT32_MAX) return;
      Gender known = entities_.entities[e].gender;
      if (known != Gender::unknown && known != gender) continue;
      if (meant != UINT32_MAX) return;
      meant = e;
    }
    if (meant == UINT32_MAX) return;
    ++(gender == Gender::male ? votes_[meant].male : votes_[meant].female);
  }

  const std::vector<Mention>& mentions_;
  Entities& entities_;
  std::vector<Votes> votes_;  // an entry an entity
  std::vector<uint32_t> here_;    // people of the sentence, UINT32_MAX: anyone
  std::vector<uint32_t> before_;  // of the one before
  uint32_t sentence_ = 0;
};

}  // namespace

void learn_genders(const std::vector<Mention>& mentions, Entities& entities) {
  GenderFinder(mentions, entities).run();
}

}  // namespace quoth
