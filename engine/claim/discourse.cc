// See discourse.h. The weights order the evidence; their exact values hardly
// matter: gender decides, then who was the subject or spoke, then how near.
#include "claim/discourse.h"

#include <algorithm>

namespace quoth {
namespace {

constexpr uint32_t kReach = 8;   // sentences a pronoun looks back
constexpr int kNear = 30;        // what a mention in this sentence is worth
constexpr int kStep = 3;         // what a sentence of distance takes off
constexpr int kSubject = 8;      // subject of the sentence before, or of this
constexpr int kOldSubject = 3;   // of an earlier one
constexpr int kLastSpeaker = 6;
constexpr int kSpoke = 3;
constexpr int kGender = 3;       // known to fit, not just not known to differ
constexpr int kWeak = -6;        // only a possessor, or inside a phrase

}  // namespace

void Discourse::begin_sentence(uint32_t paragraph, bool counts) {
  sentence_ += counts;
  paragraph_ = paragraph;
}

void Discourse::enter(Id<Entity> entity, const Mention& mention,
                      bool subject) {
  auto at = std::find_if(all_.begin(), all_.end(), [&](const Salience& s) {
    return s.entity == entity;
  });
  if (at == all_.end()) {
    at = all_.insert(all_.end(), Salience{});
    at->entity = entity;
  }
  bool weak = mention.embedded || mention.genitive;
  at->weak = weak && (at->sentence != sentence_ || at->weak);
  at->sentence = sentence_;
  at->place = mention.span.begin;
  if (subject) at->subject = sentence_ + 1;
  ++at->mentions;
}

void Discourse::spoke(Id<Entity> entity, bool) {
  for (Salience& s : all_) {
    if (s.entity == entity) s.spoke = sentence_ + 1;
  }
  last_ = entity;
  last_paragraph_ = paragraph_;
}

int Discourse::score(const Salience& s, const Mention& pronoun) const {
  const Entity& entity = entities_.entities[s.entity.index];
  uint32_t distance = sentence_ - s.sentence;
  if (distance > kReach) return -1;
  bool person = entity.kind == EntityKind::person ||
                (entity.kind == EntityKind::unknown && !entity.place);
  int score = kNear - kStep * static_cast<int>(distance);
  if (pronoun.plural || pronoun.gender == Gender::neuter) {
    bool thing = entity.kind == EntityKind::organization ||
                 entity.kind == EntityKind::document || entity.plural;
    if (!thing) return -1;
  } else {
    if (!person || entity.plural) return -1;
    if (entity.gender != Gender::unknown && entity.gender != pronoun.gender) {
      return -1;
    }
    if (entity.gender == pronoun.gender) score += kGender;
  }
  if (s.subject > 0) {
    score += s.subject + 1 >= sentence_ ? kSubject : kOldSubject;
  }
  if (s.entity == last_) {
    score += kLastSpeaker;
  } else if (s.spoke > 0 && s.spoke + 3 >= sentence_) {
    score += kSpoke;
  }
  if (s.weak) score += kWeak;
  score += static_cast<int>(std::min(s.mentions, 6u)) / 2;
  return score;
}

Id<Entity> Discourse::antecedent(const Mention& pronoun) const {
  Id<Entity> best;
  int best_score = 0;
  uint32_t best_place = 0;
  for (const Salience& s : all_) {
    int value = score(s, pronoun);
    bool better = value > best_score ||
                  (value == best_score && value > 0 && s.place > best_place);
    if (!better) continue;
    best = s.entity;
    best_score = value;
    best_place = s.place;
  }
  return best;
}

Speaker Discourse::last_speaker(uint32_t paragraphs) const {
  if (!last_ || last_paragraph_ + paragraphs < paragraph_) return {};
  return {last_, "carried-over"};
}

}  // namespace quoth
