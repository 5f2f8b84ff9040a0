// See discourse.h. The weights order the evidence; their exact values hardly
// matter: gender decides, then how near, then who was the subject or spoke.
#include "claim/discourse.h"

#include <algorithm>

namespace quoth {
namespace {

constexpr uint32_t kReach = 8;   // sentences a pronoun looks back
constexpr size_t kMostRecent = 64;  // entities a pronoun may denote
constexpr int kNear = 60;        // what a mention in this sentence is worth
constexpr int kStep = 14;        // what a sentence of distance takes off
constexpr int kSubject = 10;     // subject of the sentence before, or of this
constexpr int kRecentSubject = 8;  // of the one before that
constexpr int kOldSubject = 3;   // of an earlier one
constexpr int kIntroduced = 8;   // in the sentence before
constexpr int kLastSpeaker = 7;
constexpr int kSpoke = 3;
constexpr int kGender = 3;       // known to fit, not just not known to differ
constexpr int kWeak = -10;       // only a possessor, or inside a phrase

}  // namespace

void Discourse::begin_sentence(uint32_t paragraph, bool counts) {
  sentence_ += counts;
  paragraph_ = paragraph;
}

Discourse::Salience& Discourse::touch(Id<Entity> entity) {
  if (entity.index >= place_of_.size()) {
    place_of_.resize(entity.index + 1, UINT32_MAX);
  }
  uint32_t& at = place_of_[entity.index];
  if (at == UINT32_MAX) {
    at = static_cast<uint32_t>(all_.size());
    all_.emplace_back().entity = entity;
  }
  move_to_end(at);
  return all_[at];
}

void Discourse::move_to_end(uint32_t place) {
  const auto known = std::find(recent_.rbegin(), recent_.rend(), place);
  if (known != recent_.rend()) {
    std::rotate(known.base() - 1, known.base(), recent_.end());
    return;
  }
  if (recent_.size() == kMostRecent) recent_.erase(recent_.begin());
  recent_.push_back(place);
}

void Discourse::enter(Id<Entity> entity, const Mention& mention,
                      Place place) {
  Salience& s = touch(entity);
  bool weak = mention.embedded || mention.genitive || place == Place::aside;
  s.weak = weak && (s.sentence != sentence_ || s.weak);
  s.sentence = sentence_;
  s.place = mention.span.begin;
  if (s.mentions == 0) s.first_place = s.place;
  if (place == Place::subject) s.subject = sentence_ + 1;
  if (place == Place::lead) s.lead = sentence_ + 1;
  if (place == Place::introduced) s.introduced = sentence_ + 1;
  ++s.mentions;
}

void Discourse::spoke(Id<Entity> entity, bool) {
  Salience& s = touch(entity);
  s.spoke = sentence_ + 1;
  s.sentence = sentence_;
  last_ = entity;
  last_paragraph_ = paragraph_;
}

// What one of the last sentences was about, or what was just named by itself.
bool Discourse::is_topic(const Salience& s) const {
  return (s.subject > 0 && s.subject + 1 >= sentence_) ||
         (s.spoke > 0 && s.spoke + 1 >= sentence_) ||
         (!s.weak && s.sentence + 1 >= sentence_);
}

int Discourse::score(const Salience& s, const Mention& pronoun) const {
  const Entity& entity = entities_.entities[s.entity.index];
  uint32_t distance = sentence_ - s.sentence;
  bool person = entity.kind == EntityKind::person;
  int score = kNear - kStep * static_cast<int>(distance);
  if (pronoun.plural || pronoun.gender == Gender::neuter) {
    const bool body = entity.kind == EntityKind::organization;
    const bool thing = pronoun.kind == MentionKind::organization
                           ? body
                           : body || entity.plural ||
                                 entity.kind == EntityKind::document;
    if (!thing) return -1;
  } else {
    if (!person || entity.plural) return -1;
    const bool both_known = entity.gender != Gender::unknown &&
                            pronoun.gender != Gender::unknown;
    if (both_known && entity.gender != pronoun.gender) return -1;
    if (both_known) score += kGender;
  }
  if (s.lead > sentence_) {
    score += kSubject;
  } else if (s.subject > 0) {
    score += s.subject >= sentence_       ? kSubject
             : s.subject + 1 == sentence_ ? kRecentSubject
                                          : kOldSubject;
  }
  if (s.entity == last_ && s.spoke + 2 >= sentence_) {
    score += kLastSpeaker;
  } else if (s.spoke > 0 && s.spoke + 3 >= sentence_) {
    score += kSpoke;
  }
  if (s.introduced > 0 && s.introduced == sentence_) score += kIntroduced;
  if (s.weak) score += kWeak;
  score += static_cast<int>(std::min(s.mentions, 6u)) / 2;
  return score;
}

// Of two that begin at one place the one that the text named first.
bool Discourse::stands_nearer(const Salience& a, const Salience& b) {
  return a.place != b.place ? a.place > b.place : &a < &b;
}

// Many words fit many bodies: `the group` is what the text is about there, or
// the only body that it has named, not just any of them.
Id<Entity> Discourse::antecedent(const Mention& pronoun,
                                 const MayBe& may_be) const {
  const bool body = pronoun.kind == MentionKind::organization;
  const Salience* best = nullptr;
  int best_score = 0;
  int fitting = 0;
  for (auto at = recent_.rbegin(); at != recent_.rend(); ++at) {
    const Salience& s = all_[*at];
    if (sentence_ - s.sentence > kReach) break;
    if (may_be && !may_be(s.entity)) continue;
    int value = score(s, pronoun);
    fitting += value > 0;
    if (body && !is_topic(s) && s.subject + s.spoke == 0) continue;
    if (value <= 0 || value < best_score) continue;
    if (value == best_score && !stands_nearer(s, *best)) continue;
    best = &s;
    best_score = value;
  }
  const bool sure = best != nullptr &&
                    (!body || fitting == 1 || is_topic(*best));
  return sure ? best->entity : Id<Entity>{};
}

bool Discourse::knew(Id<Entity> entity, uint32_t place) const {
  if (entity.index >= place_of_.size()) return false;
  const uint32_t at = place_of_[entity.index];
  return at != UINT32_MAX && all_[at].first_place < place;
}

Speaker Discourse::last_speaker(uint32_t paragraphs) const {
  if (!last_ || last_paragraph_ + paragraphs < paragraph_) return {};
  return {last_, "carried-over"};
}

}  // namespace quoth
