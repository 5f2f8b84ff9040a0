// See descriptions.h. The phrase is read like a pronoun of its kind, and then
// everything that speaks against the answer is asked: roles that the text has
// given that person, a possessor, a body that goes by no such word.
#include "claim/descriptions.h"

#include <algorithm>

#include "base/unicode.h"

namespace quoth {

namespace wc = word_class;

// The phrase presupposes that the reader knows who is meant. Somebody of whom
// the text has said what he is will not be called something else, unless by a
// name, a number or what he was once: `the Lisbon lawyer`, `the 80-year-old`,
// `the former mayor`.
Id<Entity> Descriptions::described(uint32_t m) const {
  Mention known = mentions_[m];
  const bool past = tells_the_past(m);
  if (!known.definite && !(past && opens_with_possessor(m))) return {};
  if (!known.name.empty() || known.plural) return {};
  const bool body = known.kind == MentionKind::organization;
  if (body) known.gender = Gender::neuter;
  if (!body && known.kind != MentionKind::role) return {};
  if (body && !may_be_any_body(m)) return {};
  const bool beside = !body && stands_beside_roles(known);
  if (!body && !beside && !past && is_introduced(m)) return {};
  const Id<Entity> e = discourse_.antecedent(
      known, [&](Id<Entity> one) { return may_mean(m, one); });
  // Not Ana in `The hacker wrote that Ana Ortiz left`.
  if (!e || !is_named(e) || !discourse_.knew(e, known.span.begin)) return {};
  const Entity& entity = entities_.entities[e.index];
  const bool outlet = body && words_.is(known.head, wc::outlet);
  if (outlet && !publications_.looks_like_outlet(entity)) return {};
  const bool fits = body || beside || past || holds_name(m) ||
                    entity.roles.empty();
  return fits && !describes_part(m, e) ? e : Id<Entity>{};
}

// Not `his company`, nor `the council`.
bool Descriptions::may_be_any_body(uint32_t m) const {
  return !places_.has_possessor(m) &&
         words_.in_list(mentions_[m].head, any_body_);
}

// A phrase with a name in it (`the Lisbon lawyer`) means nobody without one,
// and `the company` no police.
bool Descriptions::may_mean(uint32_t m, Id<Entity> e) const {
  if (!is_named(e)) return !holds_name(m);
  if (!words_.in_list(mentions_[m].head, private_bodies_)) return true;
  const Entity& entity = entities_.entities[e.index];
  return !is_public_body(entity.name) &&
         std::none_of(entity.aliases.begin(), entity.aliases.end(),
                      [&](std::string_view name) {
                        return is_public_body(name);
                      });
}

// The Lisbon Police
bool Descriptions::is_public_body(std::string_view name) const {
  name.remove_prefix(name.rfind(' ') + 1);
  return words_.in_list(words_.find(folded(name)), public_bodies_);
}

// What people are whatever else they are called: an age, of roles the only word
// not in the pack, `the Liberal`, `the mother of two`. Many are `the woman`.
bool Descriptions::stands_beside_roles(const Mention& m) const {
  if (m.head == 0) return true;
  if (!words_.is(m.head, wc::person) || words_.is(m.head, wc::role)) {
    return false;
  }
  return !words_.is(m.head, wc::male | wc::female) ||
         words_[m.head].form.find(' ') != std::string_view::npos;
}

// `the former mayor`: whatever else somebody is called now.
bool Descriptions::tells_the_past(uint32_t m) const {
  const Mention& mention = mentions_[m];
  bool past = false;
  for (uint32_t t = mention.first_token; t < mention.last_token; ++t) {
    const WordId word = segments_.tokens[t].word;
    past |= words_.in_list(word, former_);
    past &= !words_.is(word, wc::genitive);  // the former mayor's wife
  }
  return past;
}

// `Díaz's former aide`
bool Descriptions::opens_with_possessor(uint32_t m) const {
  return m + 1 < mentions_.size() && mentions_[m + 1].embedded &&
         mentions_[m + 1].genitive &&
         mentions_[m + 1].span.begin == mentions_[m].span.begin;
}

// `her lawyer`, `the mayor's lawyer`, `the lawyer of the mayor` and `the
// lawyer, a Lisbon woman,` are introduced here.
bool Descriptions::is_introduced(uint32_t m) const {
  const uint32_t behind = mentions_[m].last_token;
  const uint32_t end = segments_.sentences[mentions_[m].sentence].last_token;
  if (behind < end && words_.is(segments_.tokens[behind].word, wc::of)) {
    return true;
  }
  if (places_.has_possessor(m)) return true;
  uint32_t k = m + 1;
  while (places_.is_part(k, m)) ++k;
  return k < mentions_.size() && mentions_[k].first_token == behind + 1 &&
         places_.follows_comma(k) &&
         (mentions_[k].kind == MentionKind::role ||
          !mentions_[k].name.empty());
}

// `the Lisbon lawyer`
bool Descriptions::holds_name(uint32_t m) const {
  if (m + 1 >= mentions_.size()) return false;
  const Mention& part = mentions_[m + 1];
  return part.embedded && !part.name.empty() && !part.genitive &&
         part.span.end < mentions_[m].span.end;
}

// `Díaz` in `the Díaz lawyer`, `Lisbon` in `the member for Lisbon`.
bool Descriptions::describes_part(uint32_t m, Id<Entity> e) const {
  if (m + 1 >= mentions_.size()) return false;
  const Mention& part = mentions_[m + 1];
  const bool behind = part.first_token == mentions_[m].last_token + 1 &&
                      places_.after_adposition(part);
  return (part.embedded || behind) && entities_.of_mention[m + 1].entity == e;
}

}  // namespace quoth
