// Who the sources denote.
//
//   “It rained,” said Zoë Díaz. She left. “And it was cold,” she added.
//
// One walk through the text: names and roles bring their entities into the
// discourse, pronouns are resolved against it as they come, and every
// attribution gets its speakers from the mentions of its source, or, without
// one, from who spoke before. Every answer carries the word for its method.
#include "base/vocabulary.h"
#include "claim/descriptions.h"
#include "claim/discourse.h"
#include "claim/genders.h"
#include "claim/mention_places.h"
#include "claim/publications.h"
#include "claim/repeated_quotations.h"
#include "claim/sources.h"
#include "stages.h"

namespace quoth {
namespace {

namespace wc = word_class;

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
        places_(text, segments, mentions, words),
        publications_(segments, mentions, entities, words, places_),
        descriptions_(text, segments, mentions, words, entities, discourse_,
                      publications_, places_),
        sources_(text, segments, mentions, words, entities, discourse_,
                 publications_, places_, descriptions_) {
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
    bool subject_known = false;
    Id<Entity> about;
    const uint32_t lead_end = lead_to_pronoun(s, first, last);
    for (uint32_t m = first; m < last; ++m) {
      const Mention& mention = mentions_[m];
      if (mention.in_quotation) continue;
      if (m < lead_end) continue;
      const bool opens = !subject_seen || (!subject_known && follows_lead(m));
      const bool subject = opens && may_be_subject(mention);
      if (is_pronoun(mention)) {
        resolve_pronoun(m);
        if (mention.kind == MentionKind::subject_pronoun) {
          subject_seen = subject_known = true;
        }
      }
      if (subject && !entities_.of_mention[m].entity) describe(m);
      Id<Entity> e = entities_.of_mention[m].entity;
      if (!e && is_nobody_known(m)) e = add_nobody(m);
      if (subject && !is_pronoun(mention)) {
        subject_seen = true;
        subject_known = e && !opens_clause(m);
      }
      if (e) discourse_.enter(e, mention, place_of(m, subject));
      if (subject || mention.kind == MentionKind::subject_pronoun) about = e;
      publications_.enter(m, s, about);
    }
    for (uint32_t m = first; m < lead_end; ++m) enter_aside(m);
    if (!holds_words(s)) return;
    about_ = about;
    about_sentence_ = s;
  }

  void enter_aside(uint32_t m) {
    if (mentions_[m].in_quotation) return;
    if (is_pronoun(mentions_[m])) resolve_pronoun(m);
    const Id<Entity> e = entities_.of_mention[m].entity;
    if (e) discourse_.enter(e, mentions_[m], Discourse::Place::aside);
  }

  bool may_be_subject(const Mention& mention) const {
    return !mention.embedded && mention.kind != MentionKind::time &&
           !mention.genitive && !places_.after_adposition(mention);
  }

  // In `Asked by Ana Ortiz, she said` the pronoun, or `first`: whoever the
  // words before it name, they are about whom it means.
  uint32_t lead_to_pronoun(uint32_t s, uint32_t first, uint32_t last) const {
    const uint32_t opening = segments_.sentences[s].first_token;
    constexpr WordClasses kLeads = wc::participle | wc::gerund;
    if (!words_.is(segments_.tokens[opening].word, kLeads)) return first;
    for (uint32_t m = first; m < last; ++m) {
      const Mention& mention = mentions_[m];
      if (mention.kind == MentionKind::subject_pronoun &&
          !mention.in_quotation && places_.follows_comma(m)) {
        return m;
      }
    }
    return first;
  }

  // The firm of `an analyst at Kravik Partners`.
  bool is_workplace(uint32_t m) const {
    const Id<Entity> e = entities_.of_mention[m].entity;
    return entities_.entities[e.index].kind == EntityKind::organization &&
           m > 0 && mentions_[m - 1].kind == MentionKind::role &&
           mentions_[m - 1].last_token + 1 == mentions_[m].first_token &&
           sources_.after_affiliate(mentions_[m]);
  }

  Discourse::Place place_of(uint32_t m, bool subject) const {
    if (is_workplace(m)) return Discourse::Place::aside;
    if (!subject) {
      return is_introduced(m) ? Discourse::Place::introduced
                              : Discourse::Place::other;
    }
    return opens_clause(m) ? Discourse::Place::lead : Discourse::Place::subject;
  }

  // `... which concerns Zoë Díaz, the mayor.` after which she will speak.
  bool is_introduced(uint32_t m) const {
    const Mention& mention = mentions_[m];
    const Entity& who = entities_.entities[entities_.of_mention[m].entity.index];
    const bool first = !mention.name.empty() && !who.roles.empty() &&
                       who.mentions.front().index == m;
    return first && m + 1 < mentions_.size() &&
           mentions_[m + 1].first_token == mention.last_token + 1 &&
           places_.follows_comma(m + 1) && is_last_person(m);
  }

  bool is_last_person(uint32_t m) const {
    for (uint32_t k = m + 1; k < mentions_.size() &&
                             mentions_[k].sentence == mentions_[m].sentence;
         ++k) {
      const Mention& other = mentions_[k];
      if (other.kind == MentionKind::person && !other.embedded &&
          !other.in_quotation && !places_.after_adposition(other)) {
        return false;
      }
    }
    return true;
  }

  // `While Zoë Díaz left, Ana Ortiz stayed`: the sentence is about Ana.
  bool opens_clause(uint32_t m) const {
    const Mention& mention = mentions_[m];
    const uint32_t first = segments_.sentences[mention.sentence].first_token;
    return mention.first_token == first + 1 && !is_pronoun(mention) &&
           words_.is(segments_.tokens[first].word, wc::subordinator);
  }

  // `The storm over, Zoë Díaz left`: behind a comma and before the first verb.
  bool follows_lead(uint32_t m) const {
    const Mention& mention = mentions_[m];
    constexpr WordClasses kFinite = wc::third | wc::auxiliary | wc::modal;
    const uint32_t behind = mention.last_token;
    const bool phrase_leads =
        m > 0 && places_.follows_comma(m) &&
        mentions_[m - 1].last_token + 1 == mention.first_token;
    if (!phrase_leads || behind >= segments_.tokens.size() ||
        !words_.is(segments_.tokens[behind].word, kFinite | wc::past)) {
      return false;
    }
    for (uint32_t t = segments_.sentences[mention.sentence].first_token;
         t < mention.first_token; ++t) {
      if (words_.is(segments_.tokens[t].word, kFinite)) return false;
    }
    return true;
  }

  // `A teacher asked for more. She said ...`: somebody without a name, for whom
  // a pronoun may stand, so that it is not taken for someone who has one.
  bool is_nobody_known(uint32_t m) const {
    const Mention& mention = mentions_[m];
    return mention.kind == MentionKind::role && !mention.definite &&
           !mention.plural && !mention.embedded && !mention.genitive &&
           !places_.after_adposition(mention);
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

  void resolve(uint32_t a, uint32_t first, uint32_t last) {
    const Attribution& attribution = attributions_[a];
    Statement& statement = out_[a];
    if (attribution.source.empty()) {
      without_source(a, statement);
    } else {
      statement = sources_.read(attribution.source, first, last);
      statement.source = attribution.source;
    }
    if (!attribution.addressee.empty()) {
      statement.addressees =
          sources_.read(attribution.addressee, first, last).speakers;
    }
  }

  // As the subject of its sentence it is what the next ones are about too.
  void describe(uint32_t m) {
    if (mentions_[m].kind != MentionKind::role) return;
    Id<Entity> e = descriptions_.described(m);
    if (!e) return;
    entities_.of_mention[m] = {e, "description"};
    entities_.entities[e.index].mentions.push_back({m});
  }

  void without_source(uint32_t a, Statement& out) const {
    const Attribution& attribution = attributions_[a];
    out.status = SourceStatus::none;
    if (!attribution.cue.empty()) return;
    Speaker last = discourse_.last_speaker(attribution.continues ? 2 : 0);
    if (const Id<Entity> e = subject_before(attribution.sentence)) {
      out.status = SourceStatus::implicit;
      out.speakers.push_back({e, "subject-before"});
      return;
    }
    if (!last.entity) return;
    out.status = SourceStatus::implicit;
    out.source = last_source_of(last.entity);
    out.speakers.push_back({last.entity, "carried-over"});
  }

  // `Díaz laughs. “Pigeons sit there.”`: whom the sentence before the quotation
  // is about, in the same paragraph.
  Id<Entity> subject_before(uint32_t s) const {
    if (s == 0 || about_sentence_ != s - 1 || !about_) return {};
    const Entity& entity = entities_.entities[about_.index];
    const bool same_paragraph = segments_.sentences[s].paragraph ==
                                segments_.sentences[s - 1].paragraph;
    return same_paragraph && entity.kind == EntityKind::person && entity.named
               ? about_
               : Id<Entity>{};
  }

  void enter_speaker(uint32_t a) {
    Zone zone = attributions_[a].zone;
    bool aside = zone == Zone::boilerplate || zone == Zone::comments;
    if (aside || attributions_[a].within || out_[a].speakers.empty()) return;
    const Id<Entity> speaker = out_[a].speakers.front().entity;
    publications_.spoke(speaker, attributions_[a].sentence);
    discourse_.spoke(speaker, !attributions_[a].quotations.empty());
    if (last_source_.size() <= speaker.index) {
      last_source_.resize(entities_.entities.size());
    }
    last_source_[speaker.index] = out_[a].source;
  }

  Span last_source_of(Id<Entity> speaker) const {
    return speaker.index < last_source_.size() ? last_source_[speaker.index]
                                               : Span{};
  }

  std::string_view text_;
  const Segments& segments_;
  const std::vector<Mention>& mentions_;
  const std::vector<Attribution>& attributions_;
  const Vocabulary& words_;
  Entities& entities_;
  Discourse discourse_;
  MentionPlaces places_;
  Publications publications_;
  Descriptions descriptions_;
  Sources sources_;
  Id<Entity> about_;  // whom the last sentence of words is about
  uint32_t about_sentence_ = 0;
  std::vector<std::vector<uint32_t>> at_sentence_;
  std::vector<Span> last_source_;  // by entity: where it last spoke
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
