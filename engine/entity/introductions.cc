// See introductions.h. The role is the subject of a clause and means nobody
// known, so that `the driver` will do only before anybody was named; the next
// sentence is about a person who is named there for the first time, headlines
// aside, in full. Who is called something else beside the name is somebody
// else, unless the role was one of those that say little (`An expert warned of
// rain. Analyst Zoë Díaz ...`).
#include "entity/introductions.h"

#include <algorithm>
#include <string>

#include "base/unicode.h"

namespace quoth {
namespace {

namespace wc = word_class;
constexpr uint32_t kNone = UINT32_MAX;
constexpr uint32_t kManyRoles = UINT32_MAX - 1;

class IntroductionFinder {
 public:
  IntroductionFinder(const Segments& segments,
                     const std::vector<Mention>& mentions,
                     const Vocabulary& words, const Entities& entities)
      : segments_(segments),
        mentions_(mentions),
        words_(words),
        any_role_(words.list_number("any-role", "")),
        accords_(words.list_number("accords", "")),
        entities_(entities),
        named_(entities.entities.size()) {}

  std::vector<Introduction> run() {
    std::vector<Introduction> out;
    uint32_t role = kNone;  // of the sentence before
    uint32_t m = 0;
    for (uint32_t s = 0; s < segments_.sentences.size(); ++s) {
      const uint32_t first = m;
      while (m < mentions_.size() && mentions_[m].sentence == s) ++m;
      if (zone_of(s) == Zone::headline) continue;
      const uint32_t name = subject_of(first, m);
      if (role < kManyRoles && name != kNone && introduces(role, name)) {
        out.push_back({role, name});
      }
      role = zone_of(s) == Zone::body ? unknown_role(first, m) : kNone;
      enter_names(first, m);
    }
    return out;
  }

 private:
  Zone zone_of(uint32_t s) const {
    return segments_.paragraphs[segments_.sentences[s].paragraph].zone;
  }

  bool is_outer(const Mention& mention) const {
    return !mention.embedded && !mention.in_quotation && !mention.genitive &&
           mention.kind != MentionKind::time;
  }

  bool opens_with_quotation(uint32_t s) const {
    const uint32_t first = segments_.sentences[s].first_token;
    return segments_.tokens[first].kind == TokenKind::quotation;
  }

  bool after_adposition(const Mention& mention) const {
    return mention.first_token > 0 &&
           words_.is(segments_.tokens[mention.first_token - 1].word,
                     wc::adposition);
  }

  // `according to an expert`
  bool after_accord(const Mention& mention) const {
    return accords_ != Vocabulary::kNoList && mention.first_token > 0 &&
           words_.in_list(segments_.tokens[mention.first_token - 1].word,
                          accords_);
  }

  // `A driver was`, `the head of a school was`
  bool before_verb(uint32_t m) const {
    const uint32_t end = segments_.sentences[mentions_[m].sentence].last_token;
    uint32_t t = mentions_[m].last_token;
    for (uint32_t k = m + 1; k < mentions_.size() && t < end &&
                             words_.is(segments_.tokens[t].word, wc::of);
         ++k) {
      if (mentions_[k].embedded) continue;
      if (mentions_[k].first_token != t + 1) break;
      t = mentions_[k].last_token;
    }
    return t < end &&
           words_.is(segments_.tokens[t].word,
                     wc::third | wc::past | wc::auxiliary | wc::modal);
  }

  // Of mentions [first, last) the first that no preposition leads to, unless a
  // quotation opens their sentence: who says that may be somebody else.
  uint32_t subject_of(uint32_t first, uint32_t last) const {
    if (first == last || opens_with_quotation(mentions_[first].sentence)) {
      return kNone;
    }
    for (uint32_t m = first; m < last; ++m) {
      if (is_outer(mentions_[m]) && !after_adposition(mentions_[m])) return m;
    }
    return kNone;
  }

  // The only role there that is a subject and means nobody known.
  uint32_t unknown_role(uint32_t first, uint32_t last) const {
    uint32_t role = kNone;
    for (uint32_t m = first; m < last; ++m) {
      const Mention& mention = mentions_[m];
      if (mention.kind != MentionKind::role || !mention.name.empty() ||
          !is_outer(mention) || entities_.of_mention[m].entity ||
          !(after_accord(mention) ||
            (before_verb(m) && !after_adposition(mention))) ||
          (mention.definite && any_person_) ||
          segments_.tokens[mention.first_token].kind == TokenKind::number ||
          words_.is(segments_.tokens[mention.first_token].word, wc::number)) {
        continue;
      }
      role = role == kNone ? m : kManyRoles;
    }
    return role;
  }

  bool introduces(uint32_t role, uint32_t name) const {
    const Mention& mention = mentions_[name];
    const Id<Entity> e = entities_.of_mention[name].entity;
    const bool alone = mention.span == mention.name;
    if (mention.kind != MentionKind::person || !e || named_[e.index] ||
        (!alone && entities_.entities[e.index].roles.empty())) {
      return false;
    }
    const Entity& person = entities_.entities[e.index];
    const Gender gender = mentions_[role].gender;
    const bool clash = gender != Gender::unknown &&
                       person.gender != Gender::unknown &&
                       gender != person.gender;
    const bool full = person.name.find(' ') != std::string::npos;
    return full && !clash && may_have(person, mentions_[role].head);
  }

  // True for who is called nothing or that, and for words that say little.
  bool may_have(const Entity& person, WordId head) const {
    const bool any = any_role_ != Vocabulary::kNoList &&
                     words_.in_list(head, any_role_);
    const std::string wanted = folded(words_[head].form);
    return any || person.roles.empty() ||
           std::any_of(person.roles.begin(), person.roles.end(),
                       [&](const std::string& role) {
                         return folded(role).find(wanted) != std::string::npos;
                       });
  }

  void enter_names(uint32_t first, uint32_t last) {
    for (uint32_t m = first; m < last; ++m) {
      const Id<Entity> e = entities_.of_mention[m].entity;
      if (!e || mentions_[m].in_quotation) continue;
      named_[e.index] = true;
      any_person_ |= mentions_[m].kind == MentionKind::person;
    }
  }

  const Segments& segments_;
  const std::vector<Mention>& mentions_;
  const Vocabulary& words_;
  const uint32_t any_role_;  // a list of the pack, as is
  const uint32_t accords_;
  const Entities& entities_;
  std::vector<bool> named_;  // in the text so far, an entry an entity
  bool any_person_ = false;
};

}  // namespace

std::vector<Introduction> find_introductions(
    const Segments& segments, const std::vector<Mention>& mentions,
    const Vocabulary& words, const Entities& entities) {
  return IntroductionFinder(segments, mentions, words, entities).run();
}

}  // namespace quoth
