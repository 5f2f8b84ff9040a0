// Who the sources denote.
//
//   “It rained,” said Zoë Díaz. She left. “And it was cold,” she added.
//
// One walk through the text: names and roles bring their entities into the
// discourse, pronouns are resolved against it as they come, and every
// attribution gets its speakers from the mentions of its source, or, without
// one, from who spoke before. Every answer carries the word for its method.
#include <algorithm>

#include "base/vocabulary.h"
#include "claim/discourse.h"
#include "claim/genders.h"
#include "claim/publications.h"
#include "claim/repeated_quotations.h"
#include "stages.h"

namespace quoth {
namespace {

namespace wc = word_class;
constexpr uint32_t kNone = UINT32_MAX;
constexpr uint32_t kGenitive = 4;  // bytes of the longest ending, ’s
constexpr uint32_t kRelativeReach = 64;  // mentions before `who`

class SpeakerFinder {
 public:
  SpeakerFinder(std::string_view text, const Segments& segments,
                const std::vector<Mention>& mentions,
                const std::vector<Attribution>& attributions,
                const Vocabulary& words, Entities& entities)
      : text_(text),
        segments_(segments),
        mentions_(mentions),
        attributions_(attributions),
        words_(words),
        entities_(entities),
        discourse_(entities),
        publications_(segments, mentions, entities, words) {
    out_.resize(attributions.size());
  }

  std::vector<Statement> run() {
    index_attributions();
    uint32_t m = 0;
    for (uint32_t s = 0; s < segments_.sentences.size(); ++s) {
      discourse_.begin_sentence(segments_.sentences[s].paragraph,
                                holds_words(s));
      uint32_t first = m;
      while (m < mentions_.size() && mentions_[m].sentence == s) ++m;
      read_sentence(s, first, m);
      for (uint32_t a : at_sentence_[s]) {
        resolve(a, first, m);
        enter_speaker(a);
      }
    }
    share_speakers(text_, attributions_, out_);
    return std::move(out_);
  }

 private:
  void index_attributions() {
    at_sentence_.resize(segments_.sentences.size());
    for (uint32_t a = 0; a < attributions_.size(); ++a) {
      at_sentence_[attributions_[a].sentence].push_back(a);
    }
  }

  bool holds_words(uint32_t s) const {
    const Sentence& sentence = segments_.sentences[s];
    for (uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
      if (segments_.tokens[i].kind == TokenKind::word) return true;
    }
    return false;
  }

  // Enters the sentence's mentions into the discourse, resolving pronouns.
  void read_sentence(uint32_t s, uint32_t first, uint32_t last) {
    bool subject_seen = false;
    for (uint32_t m = first; m < last; ++m) {
      const Mention& mention = mentions_[m];
      if (mention.in_quotation) continue;
      bool subject = !subject_seen && !mention.embedded &&
                     mention.kind != MentionKind::time &&
                     !mention.genitive && !after_adposition(mention);
      if (is_pronoun(mention)) {
        resolve_pronoun(m);
        if (mention.kind == MentionKind::subject_pronoun) subject_seen = true;
      }
      Id<Entity> e = entities_.of_mention[m].entity;
      if (!e && is_nobody_known(m)) e = add_nobody(m);
      if (subject && !is_pronoun(mention)) subject_seen = true;
      if (e) discourse_.enter(e, mention, subject);
      publications_.enter(m, s);
    }
  }

  // `A teacher asked for more. She said ...`: somebody without a name, for whom
  // a pronoun may stand, so that it is not taken for someone who has one.
  bool is_nobody_known(uint32_t m) const {
    const Mention& mention = mentions_[m];
    return mention.kind == MentionKind::role && !mention.definite &&
           !mention.plural && !mention.embedded && !mention.genitive &&
           !after_adposition(mention);
  }

  Id<Entity> add_nobody(uint32_t m) {
    Id<Entity> id{static_cast<uint32_t>(entities_.entities.size())};
    Entity& nobody = entities_.entities.emplace_back();
    nobody.kind = EntityKind::person;
    nobody.gender = mentions_[m].gender;
    nobody.name = slice(text_, mentions_[m].span);
    nobody.mentions.push_back({m});
    entities_.of_mention[m] = {id, "described"};
    return id;
  }

  static bool is_pronoun(const Mention& m) {
    return m.kind == MentionKind::subject_pronoun ||
           m.kind == MentionKind::object_pronoun ||
           m.kind == MentionKind::possessive;
  }

  bool after_adposition(const Mention& m) const {
    return m.first_token > segments_.sentences[m.sentence].first_token &&
           words_.is(segments_.tokens[m.first_token - 1].word,
                     wc::adposition);
  }

  void resolve_pronoun(uint32_t m) {
    const Mention& mention = mentions_[m];
    WordClasses c = words_.classes(mention.head);
    if ((c & (wc::first_person | wc::second_person)) != 0) return;
    if (mention.gender == Gender::unknown && !mention.plural) return;
    Id<Entity> e = discourse_.antecedent(mention);
    if (!e) return;
    entities_.of_mention[m] = {e, "pronoun"};
    entities_.entities[e.index].mentions.push_back({m});
  }

  // The first of mentions [first, last) that begins at `place` or later.
  uint32_t mention_from(uint32_t place, uint32_t first, uint32_t last) const {
    auto at = std::partition_point(
        mentions_.begin() + first, mentions_.begin() + last,
        [&](const Mention& m) { return m.span.begin < place; });
    return static_cast<uint32_t>(at - mentions_.begin());
  }

  // The mentions of a span that are not part of another, in order.
  std::vector<uint32_t> mentions_in(Span span, uint32_t first,
                                    uint32_t last) const {
    std::vector<uint32_t> out;
    for (uint32_t m = mention_from(span.begin, first, last);
         m < last && mentions_[m].span.begin < span.end + kGenitive; ++m) {
      const Mention& mention = mentions_[m];
      if (mention.embedded || mention.in_quotation) continue;
      uint32_t ending = mention.genitive ? kGenitive : 0;
      if (mention.span.end <= span.end + ending) out.push_back(m);
    }
    return out;
  }

  // When a source begins inside a phrase (`his` of `his advice`, `Díaz's` of
  // `Díaz's claim`), the embedded mention there.
  uint32_t mention_at(Span span, uint32_t first, uint32_t last) const {
    for (uint32_t m = mention_from(span.begin, first, last);
         m < last && mentions_[m].span.begin == span.begin; ++m) {
      const Mention& mention = mentions_[m];
      if (!mention.in_quotation && span.contains(mention.span)) return m;
    }
    return kNone;
  }

  void resolve(uint32_t a, uint32_t first, uint32_t last) {
    const Attribution& attribution = attributions_[a];
    Statement& statement = out_[a];
    if (attribution.source.empty()) {
      without_source(a, statement);
    } else {
      from_source(attribution.source, first, last, statement);
    }
    if (!attribution.addressee.empty()) {
      Statement addressed;
      from_source(attribution.addressee, first, last, addressed);
      statement.addressees = std::move(addressed.speakers);
    }
  }

  void from_source(Span source, uint32_t first, uint32_t last,
                   Statement& out) const {
    std::vector<uint32_t> all = mentions_in(source, first, last);
    if (all.empty()) {
      uint32_t m = mention_at(source, first, last);
      if (m != kNone) all.push_back(m);
    }
    if (all.empty()) {  // the label of a turn inside quotation marks
      for (uint32_t m = mention_from(source.begin, first, last);
           m < last && mentions_[m].span.begin == source.begin; ++m) {
        if (mentions_[m].span == source) all.push_back(m);
      }
    }
    if (all.empty()) {
      out.status = SourceStatus::described;
      return;
    }
    uint32_t head = all.front();
    out.status = status_of(mentions_[head]);
    add_speaker(head, all, 0, out);
    if (out.speakers.empty()) described(head, out);
    for (size_t i = 1; i < all.size(); ++i) {
      if (is_conjoined(all[i]) && !after_adposition(mentions_[all[i - 1]])) {
        add_speaker(all[i], all, i, out);
      }
    }
    if (out.speakers.empty()) apposed_name(all, out);
    if (!out.speakers.empty() && out.status == SourceStatus::described &&
        entities_.entities[out.speakers[0].entity.index].named) {
      out.status = SourceStatus::named;
    }
  }

  static SourceStatus status_of(const Mention& m) {
    if (is_pronoun(m) || m.kind == MentionKind::relative) {
      return SourceStatus::pronoun;
    }
    return m.name.empty() ? SourceStatus::described : SourceStatus::named;
  }

  void add_speaker(uint32_t m, const std::vector<uint32_t>& all, size_t at,
                   Statement& out) const {
    Speaker speaker = speaker_of(m);
    // `the mayor of Lisbon, Zoë Díaz`: the name in apposition knows best.
    if (!speaker.entity && mentions_[m].kind == MentionKind::relative) {
      speaker = antecedent_of_relative(m);
    }
    if (!speaker.entity || !is_named(speaker.entity)) {
      for (size_t i = at + 1; i < all.size(); ++i) {
        // `her neighbour in Lisbon and Porto, Zoë Díaz`
        if (is_conjoined(all[i]) && !after_adposition(mentions_[all[i - 1]])) {
          break;
        }
        if (!follows_comma(all[i]) || mentions_[all[i]].name.empty()) continue;
        Speaker apposed = speaker_of(all[i]);
        if (apposed.entity) speaker = {apposed.entity, "apposition"};
        break;
      }
    }
    if (!speaker.entity || !is_named(speaker.entity)) return;
    for (const Speaker& s : out.speakers) {
      if (s.entity == speaker.entity) return;
    }
    out.speakers.push_back(speaker);
  }

  bool is_named(Id<Entity> e) const {
    return entities_.entities[e.index].named;
  }

  Speaker speaker_of(uint32_t m) const {
    if (Id<Entity> publisher = publications_.publisher_of(m)) {
      return {publisher, "publication"};
    }
    const Coreference& c = entities_.of_mention[m];
    if (mentions_[m].kind == MentionKind::document) {
      Speaker author = author_of(m);
      if (author.entity) return author;
    }
    if (c.entity) return {c.entity, c.why};
    return {};
  }

  // `Díaz's letter`, `a Reuters report`: a document speaks for whom it names.
  Speaker author_of(uint32_t m) const {
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

  bool follows_comma(uint32_t m) const {
    uint32_t t = mentions_[m].first_token;
    return t > 0 && text_[segments_.tokens[t - 1].span.begin] == ',';
  }

  bool is_conjoined(uint32_t m) const {
    uint32_t t = mentions_[m].first_token;
    return t > 0 &&
           words_.is(segments_.tokens[t - 1].word, wc::conjoins);
  }

  // `Zoë Díaz, who said ...`
  Speaker antecedent_of_relative(uint32_t m) const {
    uint32_t token = mentions_[m].first_token;
    const uint32_t farthest = m - std::min(m, kRelativeReach);
    for (uint32_t k = m; k-- > farthest;) {
      const Mention& mention = mentions_[k];
      if (mention.sentence != mentions_[m].sentence) break;
      if (mention.in_quotation || mention.embedded) continue;
      if (mention.last_token + 1 < token) {
        // over `, the mayor of Lisbon,`
        if (mention.name.empty()) continue;
      }
      if (entities_.of_mention[k].entity) {
        return {entities_.of_mention[k].entity, "relative"};
      }
      if (mention.last_token + 1 >= token) break;
    }
    return {};
  }

  // `the group`, `the Lisbon businesswoman`: what the text is about, when the
  // phrase presupposes that the reader knows who is meant.
  void described(uint32_t m, Statement& out) const {
    const Mention& mention = mentions_[m];
    if (!mention.definite || !mention.name.empty() || mention.plural) return;
    Mention known = mention;
    if (mention.kind == MentionKind::organization) {
      known.gender = Gender::neuter;
    } else if (mention.kind != MentionKind::role || !holds_name(m)) {
      return;
    }
    Id<Entity> e = discourse_.antecedent(known);
    if (e && is_named(e)) out.speakers.push_back({e, "description"});
  }

  bool holds_name(uint32_t m) const {
    if (m + 1 >= mentions_.size()) return false;
    const Mention& next = mentions_[m + 1];
    return next.embedded && !next.name.empty() && !next.genitive &&
           next.span.end < mentions_[m].span.end;
  }

  // A described source with a name right behind it in the same noun phrase
  // chain: `the director of Roscosmos Jan Novak`.
  void apposed_name(const std::vector<uint32_t>& all, Statement& out) const {
    for (uint32_t m : all) {
      const Mention& mention = mentions_[m];
      bool led = !mention.name.empty() &&
                 mention.name.begin > mention.span.begin;
      if (!led || mention.kind != MentionKind::person) continue;
      if (mentions_[all.front()].kind != MentionKind::role) continue;
      Id<Entity> e = entities_.of_mention[m].entity;
      if (e) out.speakers.push_back({e, "apposition"});
      return;
    }
  }

  void without_source(uint32_t a, Statement& out) const {
    const Attribution& attribution = attributions_[a];
    out.status = SourceStatus::none;
    if (!attribution.cue.empty()) return;
    Speaker last = discourse_.last_speaker(attribution.continues ? 2 : 0);
    if (!last.entity) return;
    out.status = SourceStatus::implicit;
    out.speakers.push_back({last.entity, "carried-over"});
  }

  void enter_speaker(uint32_t a) {
    Zone zone = attributions_[a].zone;
    bool aside = zone == Zone::boilerplate || zone == Zone::comments;
    if (aside || attributions_[a].within || out_[a].speakers.empty()) return;
    discourse_.spoke(out_[a].speakers.front().entity,
                     !attributions_[a].quotations.empty());
  }

  std::string_view text_;
  const Segments& segments_;
  const std::vector<Mention>& mentions_;
  const std::vector<Attribution>& attributions_;
  const Vocabulary& words_;
  Entities& entities_;
  Discourse discourse_;
  Publications publications_;
  std::vector<std::vector<uint32_t>> at_sentence_;
  std::vector<Statement> out_;
};

}  // namespace

std::vector<Statement> resolve_speakers(
    std::string_view text, const Segments& segments,
    const std::vector<Mention>& mentions,
    const std::vector<Attribution>& attributions, const RuleSet& rules,
    Entities& entities) {
  learn_genders(mentions, entities);
  return SpeakerFinder(text, segments, mentions, attributions,
                       rules.vocabulary(), entities)
      .run();
}

}  // namespace quoth
