// See publications.h. Three ways to know the author: `a letter from Díaz` names
// her behind, who `issued a statement` is the subject there, and what she `said
// in a statement` is hers; each is remembered for `the letter`. Three ways to
// know the paper: `the article in the Post` names it behind; `the piece` later
// means the same one's; and `the story` after `New York magazine ran a profile`
// is that of the outlet last named.
#include "claim/publications.h"

#include <algorithm>

namespace quoth {
namespace {

constexpr uint32_t kMentionsBehind = 4;  // a document that may name its paper
constexpr uint32_t kSentencesAfter = 2;  // an outlet was named

}  // namespace

void Publications::enter(uint32_t m, uint32_t s, Id<Entity> subject) {
  const Mention& mention = mentions_[m];
  const Id<Entity> e = entities_.of_mention[m].entity;
  if (e && !mention.embedded && is_outlet(e)) {
    outlet_ = e;
    outlet_sentence_ = s;
  }
  if (mention.kind == MentionKind::document) enter_document(m, s, subject);
}

void Publications::enter_document(uint32_t m, uint32_t s,
                                  Id<Entity> subject) {
  if (const Id<Entity> e = outlet_behind(m)) {
    publisher_ = e;
    published_.push_back({m, e});
    return;
  }
  const uint32_t document = entities_.of_mention[m].entity.index;
  Id<Entity> author = author_behind(m);
  if (!author) author = issuer_of(m, subject);
  if (author) {
    author_of_[document] = author;
  } else if (auto known = author_of_.find(document);
             known != author_of_.end() && !mentions_[m].plural &&
             !places_.has_possessor(m)) {  // her statement may be another
    author = known->second;
  }
  if (author) {
    published_.push_back({m, author});
    return;
  }
  const bool own = words_.in_list(mentions_[m].head, own_words_);
  if (own && follows(m, settings_)) enter_setting(m, s);
  if (!mentions_[m].definite) return;
  const bool near = outlet_ && s <= outlet_sentence_ + kSentencesAfter &&
                    !mentions_[m].plural;
  if (publisher_) {
    published_.push_back({m, publisher_});
  } else if (near && is_first(m)) {
    published_.push_back({m, outlet_});
  }
}

void Publications::enter_setting(uint32_t m, uint32_t s) {
  if (settings_sentence_ != s) settings_here_.clear();
  settings_sentence_ = s;
  settings_here_.push_back(m);
}

// `Díaz said in a statement that ...`
void Publications::spoke(Id<Entity> speaker, uint32_t s) {
  if (settings_sentence_ != s || !entities_.entities[speaker.index].named) {
    return;
  }
  for (uint32_t m : settings_here_) {
    author_of_.emplace(entities_.of_mention[m].entity.index, speaker);
  }
}

// Nothing before it was called so.
bool Publications::is_first(uint32_t m) const {
  const Id<Entity> e = entities_.of_mention[m].entity;
  return !e || entities_.entities[e.index].mentions.front().index == m;
}

bool Publications::follows(uint32_t m, uint32_t list) const {
  const uint32_t t = mentions_[m].first_token;
  return list != Vocabulary::kNoList &&
         t > segments_.sentences[mentions_[m].sentence].first_token &&
         words_.in_list(segments_.tokens[t - 1].word, list);
}

// `Díaz issued a statement`
Id<Entity> Publications::issuer_of(uint32_t m, Id<Entity> subject) const {
  const bool own = !mentions_[m].definite && follows(m, issues_);
  return own && subject && entities_.entities[subject.index].named
             ? subject
             : Id<Entity>{};
}

// `a letter from Díaz`
Id<Entity> Publications::author_behind(uint32_t m) const {
  for (uint32_t k = m + 1; k < mentions_.size(); ++k) {
    if (mentions_[k].embedded) continue;
    const Id<Entity> e = entities_.of_mention[k].entity;
    const bool next = mentions_[k].first_token ==
                          mentions_[m].last_token + 1 &&
                      mentions_[k].sentence == mentions_[m].sentence;
    return next && e && follows(k, authors_) &&
                   entities_.entities[e.index].named &&
                   !entities_.entities[e.index].place
               ? e
               : Id<Entity>{};
  }
  return {};
}

Id<Entity> Publications::outlet_behind(uint32_t m) {
  const Mention& mention = mentions_[m];
  const auto limit = std::min<uint32_t>(
      static_cast<uint32_t>(mentions_.size()), m + 1 + kMentionsBehind);
  uint32_t end = mention.last_token;
  for (uint32_t k = m + 1; k < limit; ++k) {
    const Mention& next = mentions_[k];
    if (next.in_quotation || next.sentence != mention.sentence) break;
    if (next.embedded) continue;
    if (next.first_token > end + 3 || !is_linked(end, next.first_token)) break;
    const Id<Entity> e = entities_.of_mention[k].entity;
    if (e && is_outlet(e)) return e;
    end = next.last_token;
  }
  return {};
}

bool Publications::is_linked(uint32_t end, uint32_t next) const {
  for (uint32_t i = end; i < next; ++i) {
    if (segments_.tokens[i].kind == TokenKind::mark) return false;
  }
  return next > end;
}

// Asked for every mention, and so remembered for each entity of a name; others
// may be added meanwhile.
bool Publications::is_outlet(Id<Entity> e) {
  if (!entities_.entities[e.index].named) return false;
  Known& known = outlets_[e.index];
  if (known == Known::not_asked) {
    known = looks_like_outlet(entities_.entities[e.index]) ? Known::yes
                                                           : Known::no;
  }
  return known == Known::yes;
}

bool Publications::looks_like_outlet(const Entity& entity) const {
  for (Id<Mention> m : entity.mentions) {
    const Mention& mention = mentions_[m.index];
    if (!mention.name.empty() && words_.is(mention.head, word_class::outlet)) {
      return true;
    }
  }
  return words_.is(words_.find(entity.name), word_class::outlet);
}

Id<Entity> Publications::publisher_of(uint32_t m) const {
  auto at = std::lower_bound(
      published_.begin(), published_.end(), m,
      [](const auto& known, uint32_t mention) { return known.first < mention; });
  return at != published_.end() && at->first == m ? at->second : Id<Entity>{};
}

}  // namespace quoth
