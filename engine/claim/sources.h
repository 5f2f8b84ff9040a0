// Who a source denotes, once the text before it has been read.
//
// `the mayor of Lisbon, Zoë Díaz,` is a role with a name in apposition, `Ana
// Ortiz and her lawyer` two people of whom one has a name.
#ifndef QUOTH_CLAIM_SOURCES_H_
#define QUOTH_CLAIM_SOURCES_H_

#include <string_view>
#include <vector>

#include "base/vocabulary.h"
#include "claim/descriptions.h"
#include "claim/discourse.h"
#include "claim/mention_places.h"
#include "claim/publications.h"
#include "quoth/extraction.h"

namespace quoth {

bool is_pronoun(const Mention& mention);

class Sources {
 public:
  // REQUIRES: all outlive this.
  Sources(std::string_view text, const Segments& segments,
          const std::vector<Mention>& mentions, const Vocabulary& words,
          const Entities& entities, const Discourse& discourse,
          const Publications& publications, const MentionPlaces& places,
          const Descriptions& descriptions);

  // Status and speakers of a source whose sentence has the mentions [first,
  // last).
  Statement read(Span source, uint32_t first, uint32_t last) const;

  // `the Harbour Board` in `officials at the Harbour Board`
  bool after_affiliate(const Mention& mention) const;

 private:
  using Mentions = std::vector<uint32_t>;  // of one source, in order
  struct Range {  // of the mentions of a sentence
    uint32_t first;
    uint32_t last;
  };
  uint32_t mention_from(uint32_t place, Range in) const;
  Mentions mentions_of(Span source, Range in) const;
  Mentions outer_mentions(Span source, Range in) const;
  Mentions inner_mention(Span source, Range in) const;
  Mentions turn_label(Span source, Range in) const;

  void add_speaker(const Mentions& all, size_t at, Statement& out) const;
  Speaker speaker_of(uint32_t m) const;
  Speaker author_of(uint32_t m) const;
  Speaker antecedent_of_relative(uint32_t m) const;
  Speaker name_behind_comma(const Mentions& all, size_t at) const;
  Speaker name_behind_body(const Mentions& all) const;
  Speaker body_spoken_for(const Mentions& all) const;

  bool is_named(Id<Entity> e) const;
  bool is_place_of_body(uint32_t m) const;
  bool is_member_of(uint32_t part, uint32_t m) const;
  bool has_body_between(Id<Entity> e, uint32_t m) const;
  bool is_bare(const Mention& mention) const;
  bool is_conjoined(uint32_t m) const;
  bool joins_source(const Mentions& all, size_t at) const;

  std::string_view text_;
  const Segments& segments_;
  const std::vector<Mention>& mentions_;
  const Vocabulary& words_;
  const uint32_t affiliates_;  // a list of the pack, as is
  const uint32_t members_;
  const Entities& entities_;
  const Discourse& discourse_;
  const Publications& publications_;
  const MentionPlaces& places_;
  const Descriptions& descriptions_;
};

}  // namespace quoth

#endif  // QUOTH_CLAIM_SOURCES_H_
