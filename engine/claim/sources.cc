// See sources.h. The first mention of a source says whom it denotes, those that
// `and` joins to it who else. Where the first has no name, a name behind it may
// know better: in apposition, behind a body, or the body itself.
#include "claim/sources.h"

#include <algorithm>

namespace quoth {
namespace {

namespace wc = word_class;
constexpr uint32_t kGenitive = 4;  // bytes of the longest ending, ’s
constexpr uint32_t kRelativeReach = 64;  // mentions before `who`

SourceStatus status_of(const Mention& m) {
  if (is_pronoun(m) || m.kind == MentionKind::relative) {
    return SourceStatus::pronoun;
  }
  return m.name.empty() ? SourceStatus::described : SourceStatus::named;
}

void add(Speaker speaker, Statement& out) {
  if (!speaker.entity) return;
  for (const Speaker& s : out.speakers) {
    if (s.entity == speaker.entity) return;
  }
  out.speakers.push_back(speaker);
}

}  // namespace

bool is_pronoun(const Mention& m) {
  return m.kind == MentionKind::subject_pronoun ||
         m.kind == MentionKind::object_pronoun ||
         m.kind == MentionKind::possessive;
}

Sources::Sources(std::string_view text, const Segments& segments,
                 const std::vector<Mention>& mentions, const Vocabulary& words,
                 const Entities& entities, const Discourse& discourse,
                 const Publications& publications,
                 const MentionPlaces& places,
                 const Descriptions& descriptions)
    : text_(text),
      segments_(segments),
      mentions_(mentions),
      words_(words),
      affiliates_(words.list_number("affiliates", "")),
      members_(words.list_number("members", "")),
      entities_(entities),
      discourse_(discourse),
      publications_(publications),
      places_(places),
      descriptions_(descriptions) {}

Statement Sources::read(Span source, uint32_t first, uint32_t last) const {
  Statement out;
  out.status = SourceStatus::described;
  const Mentions all = mentions_of(source, {first, last});
  if (all.empty()) return out;
  out.status = status_of(mentions_[all.front()]);
  add_speaker(all, 0, out);
  if (out.speakers.empty()) {
    add({descriptions_.described(all.front()), "description"}, out);
  }
  for (size_t i = 1; i < all.size(); ++i) {
    if (joins_source(all, i)) add_speaker(all, i, out);
  }
  if (out.speakers.empty()) add(name_behind_body(all), out);
  if (out.speakers.empty()) add(body_spoken_for(all), out);
  if (!out.speakers.empty() && out.status == SourceStatus::described &&
      is_named(out.speakers[0].entity)) {
    out.status = SourceStatus::named;
  }
  return out;
}

Sources::Mentions Sources::mentions_of(Span source, Range in) const {
  Mentions all = outer_mentions(source, in);
  if (all.empty()) all = inner_mention(source, in);
  if (all.empty()) all = turn_label(source, in);
  return all;
}

// The first mention that begins at `place` or later.
uint32_t Sources::mention_from(uint32_t place, Range in) const {
  auto at = std::partition_point(
      mentions_.begin() + in.first, mentions_.begin() + in.last,
      [&](const Mention& m) { return m.span.begin < place; });
  return static_cast<uint32_t>(at - mentions_.begin());
}

// Those that are not part of another.
Sources::Mentions Sources::outer_mentions(Span source, Range in) const {
  Mentions out;
  for (uint32_t m = mention_from(source.begin, in);
       m < in.last && mentions_[m].span.begin < source.end + kGenitive; ++m) {
    const Mention& mention = mentions_[m];
    if (mention.embedded || mention.in_quotation) continue;
    const uint32_t ending = mention.genitive ? kGenitive : 0;
    if (mention.span.end <= source.end + ending) out.push_back(m);
  }
  return out;
}

// When a source begins inside a phrase (`his` of `his advice`, `Díaz's` of
// `Díaz's claim`), the embedded mention there.
Sources::Mentions Sources::inner_mention(Span source, Range in) const {
  for (uint32_t m = mention_from(source.begin, in);
       m < in.last && mentions_[m].span.begin == source.begin; ++m) {
    const Mention& mention = mentions_[m];
    if (!mention.in_quotation && source.contains(mention.span)) return {m};
  }
  return {};
}

// “DÍAZ: It rained.”
Sources::Mentions Sources::turn_label(Span source, Range in) const {
  for (uint32_t m = mention_from(source.begin, in);
       m < in.last && mentions_[m].span.begin == source.begin; ++m) {
    if (mentions_[m].span == source) return {m};
  }
  return {};
}

void Sources::add_speaker(const Mentions& all, size_t at,
                          Statement& out) const {
  const uint32_t m = all[at];
  Speaker speaker = speaker_of(m);
  if (!speaker.entity && mentions_[m].kind == MentionKind::relative) {
    speaker = antecedent_of_relative(m);
  }
  if (!speaker.entity || !is_named(speaker.entity)) {
    speaker = name_behind_comma(all, at);
  }
  if (speaker.entity && is_named(speaker.entity)) add(speaker, out);
}

Speaker Sources::speaker_of(uint32_t m) const {
  if (Id<Entity> publisher = publications_.publisher_of(m)) {
    return {publisher, "publication"};
  }
  if (mentions_[m].kind == MentionKind::document) {
    const Speaker author = author_of(m);
    if (author.entity) return author;
  }
  const Coreference& c = entities_.of_mention[m];
  return c.entity ? Speaker{c.entity, c.why} : Speaker{};
}

// `Díaz's letter`, `a Reuters report`: a document speaks for whom it names.
Speaker Sources::author_of(uint32_t m) const {
  for (uint32_t k = m + 1; k < mentions_.size(); ++k) {
    if (!mentions_[k].embedded ||
        mentions_[k].span.begin >= mentions_[m].span.end) {
      break;
    }
    Id<Entity> e = entities_.of_mention[k].entity;
    if (e && is_named(e) && !entities_.entities[e.index].place) {
      return {e, "publication"};
    }
  }
  return {};
}

// `Lisbon` in `the Harbour Board in Lisbon, which said ...`
bool Sources::is_place_of_body(uint32_t m) const {
  const Id<Entity> e = entities_.of_mention[m].entity;
  if (m == 0 || !e || !entities_.entities[e.index].place ||
      !places_.after_adposition(mentions_[m])) {
    return false;
  }
  const Mention& before = mentions_[m - 1];
  const Id<Entity> body = entities_.of_mention[m - 1].entity;
  return body && before.last_token + 1 == mentions_[m].first_token &&
         entities_.entities[body.index].kind == EntityKind::organization;
}

// `Zoë Díaz, who said ...`
Speaker Sources::antecedent_of_relative(uint32_t m) const {
  const uint32_t token = mentions_[m].first_token;
  const bool of_thing = mentions_[m].gender == Gender::neuter;
  const uint32_t farthest = m - std::min(m, kRelativeReach);
  for (uint32_t k = m; k-- > farthest;) {
    const Mention& mention = mentions_[k];
    if (mention.sentence != mentions_[m].sentence) break;
    if (mention.in_quotation || mention.embedded) continue;
    const bool next_to_it = mention.last_token + 1 >= token;
    // over `, the mayor of Lisbon,`
    if (!next_to_it && mention.name.empty()) continue;
    if (of_thing && is_place_of_body(k)) continue;
    if (entities_.of_mention[k].entity) {
      return {entities_.of_mention[k].entity, "relative"};
    }
    if (next_to_it) break;
  }
  return {};
}

// `the mayor of Lisbon, Zoë Díaz`: the name in apposition knows best.
Speaker Sources::name_behind_comma(const Mentions& all, size_t at) const {
  for (size_t i = at + 1; i < all.size() && !joins_source(all, i); ++i) {
    if (!places_.follows_comma(all[i]) || mentions_[all[i]].name.empty()) {
      continue;
    }
    const Speaker apposed = speaker_of(all[i]);
    return apposed.entity ? Speaker{apposed.entity, "apposition"} : Speaker{};
  }
  return {};
}

// `the director of Roscosmos Jan Novak`: a name right behind a body's.
Speaker Sources::name_behind_body(const Mentions& all) const {
  if (mentions_[all.front()].kind != MentionKind::role) return {};
  for (uint32_t m : all) {
    const Mention& mention = mentions_[m];
    const bool led = !mention.name.empty() &&
                     mention.name.begin > mention.span.begin;
    if (!led || mention.kind != MentionKind::person) continue;
    return {entities_.of_mention[m].entity, "apposition"};
  }
  return {};
}

// `a spokeswoman`, but not `a school spokeswoman`, be that one entry or two.
bool Sources::is_bare(const Mention& m) const {
  const Span head = segments_.tokens[m.last_token - 1].span;
  return m.last_token <= m.first_token + 2 &&
         slice(text_, head).find(' ') == std::string_view::npos;
}

// `the Harbour Board` of `all Harbour Board officials`
bool Sources::is_member_of(uint32_t part, uint32_t m) const {
  const Mention& body = mentions_[part];
  return words_.in_list(words_[mentions_[m].head].lemma, members_) &&
         !body.genitive && !body.name.empty() &&
         body.last_token + 1 == mentions_[m].last_token;
}

// `The Harbour Board won. The council paid, a spokeswoman said.`
bool Sources::has_body_between(Id<Entity> e, uint32_t m) const {
  while (m-- > 0 && entities_.of_mention[m].entity != e) {
    const Mention& other = mentions_[m];
    const bool body = other.kind == MentionKind::organization ||
                      (other.kind == MentionKind::group &&
                       !words_.is(other.head, wc::plural));
    if (body && other.name.empty() && !other.in_quotation) return true;
  }
  return false;
}

// `officials at the Harbour Board`, `a Harbour Board spokeswoman`: they speak
// for the body, and a spokeswoman without one for what the text is about.
Speaker Sources::body_spoken_for(const Mentions& all) const {
  const Mention& first = mentions_[all[0]];
  const bool spokesperson =
      first.name.empty() && words_.is(first.head, wc::spokesperson);
  if (!spokesperson && first.kind != MentionKind::group) return {};
  const bool behind =
      all.size() > 1 && after_affiliate(mentions_[all[1]]);
  Id<Entity> e;
  if (behind) {
    e = entities_.of_mention[all[1]].entity;
  } else if (places_.is_part(all[0] + 1, all[0]) &&
             (spokesperson || is_member_of(all[0] + 1, all[0]))) {
    e = entities_.of_mention[all[0] + 1].entity;
  } else if (spokesperson && all.size() == 1 && is_bare(first)) {
    Mention body = first;
    body.kind = MentionKind::organization;
    body.gender = Gender::neuter;
    e = discourse_.antecedent(body);
    if (e && has_body_between(e, all[0])) e = {};
  }
  const bool body =
      e && is_named(e) &&
      entities_.entities[e.index].kind == EntityKind::organization;
  return body ? Speaker{e, "affiliation"} : Speaker{};
}

bool Sources::is_named(Id<Entity> e) const {
  return entities_.entities[e.index].named;
}

bool Sources::is_conjoined(uint32_t m) const {
  const uint32_t t = mentions_[m].first_token;
  return t > 0 && words_.is(segments_.tokens[t - 1].word, wc::conjoins);
}

// Not `Porto` in `her neighbour in Lisbon and Porto`, and not `chief` in `the
// founder and chief`, who is one person.
bool Sources::joins_source(const Mentions& all, size_t at) const {
  const Mention& m = mentions_[all[at]];
  const bool bare_role =
      m.kind == MentionKind::role && m.name.empty() && !m.definite;
  return is_conjoined(all[at]) && !bare_role &&
         !places_.after_adposition(mentions_[all[at - 1]]);
}

bool Sources::after_affiliate(const Mention& m) const {
  return places_.after_adposition(m) &&
         words_.in_list(segments_.tokens[m.first_token - 1].word, affiliates_);
}

}  // namespace quoth
