// Which mentions denote the same person, organisation or document.
//
//   Zoë Díaz, the head of the Harbour Board, ... Díaz ... the board's head
//
// Ordered sieves, each a function that carries the word for `why`: full names
// first, then surnames, given names, acronyms and short forms of bodies; then
// appositions, which tell what people are, and roles, which look that up.
// Pronouns wait for engine/claim, which knows who spoke.
#include <algorithm>
#include <unordered_map>

#include "base/hash.h"
#include "base/hash_index.h"
#include "base/unicode.h"
#include "base/vocabulary.h"
#include "entity/ages.h"
#include "entity/name_forms.h"
#include "entity/namesakes.h"
#include "entity/roles.h"
#include "entity/short_names.h"
#include "stages.h"

namespace quoth {
namespace {

namespace wc = word_class;

class Resolver {
 public:
  Resolver(std::string_view text, const Segments& segments,
           const std::vector<Mention>& mentions, const Vocabulary& words)
      : text_(text),
        mentions_(mentions),
        words_(words),
        forms_(collect_forms(text, segments.tokens, mentions, words)),
        namesakes_(mentions, words) {
    out_.of_mention.resize(mentions.size());
    out_.entities.reserve(forms_.size());
    leading_.reserve(forms_.size());
  }

  Entities run(const Segments& segments) {
    full_names();
    index_short_names();
    acronyms();
    other_namesakes();
    surnames();
    given_names();
    short_forms();
    drop_moved_mentions();
    remaining_names();
    describe_entities();
    resolve_roles(text_, segments, mentions_, words_, out_);
    resolve_ages(text_, segments, mentions_, words_, out_);
    bodies();
    documents();
    return std::move(out_);
  }

 private:
  Id<Entity> add_entity(const NameForm& form) {
    Id<Entity> id{static_cast<uint32_t>(out_.entities.size())};
    Entity entity;
    entity.named = true;
    entity.place = !form.is_person() && form.place > form.body;
    entity.kind = form.is_person()        ? EntityKind::person
                  : form.body > 0         ? EntityKind::organization
                                          : EntityKind::unknown;
    entity.gender = form.gender;
    entity.name = form.name.shown;
    out_.entities.push_back(std::move(entity));
    leading_.push_back({static_cast<size_t>(&form - forms_.data()), 0});
    namesakes_.add(form, id);
    return id;
  }

  void link(NameForm& form, Id<Entity> entity, std::string_view why) {
    form.entity = entity;
    leading_[entity.index].mentions += form.mentions.size();
    for (uint32_t m : form.mentions) link_mention(m, entity, why);
  }

  void link_mention(uint32_t m, Id<Entity> entity, std::string_view why) {
    out_.of_mention[m] = {entity, why};
    out_.entities[entity.index].mentions.push_back({m});
  }

  bool is_person(Id<Entity> id) const {
    return out_.entities[id.index].kind == EntityKind::person;
  }
  const NameForm& leading(Id<Entity> id) const {
    return forms_[leading_[id.index].form];
  }

  // Names of two parts or more, and single names of known bodies and places.
  // `Jan Novak` and `Jan P. Novak` are one person.
  void full_names() {
    for (NameForm& form : forms_) {
      if (!form.is_full() && (form.is_person() || form.body < form.place)) {
        continue;
      }
      Id<Entity> same = namesakes_.with_full_name(form);
      std::string_view why = "name";
      if (same && form.name.parts != leading(same).name.parts) {
        why = "nickname";
      }
      link(form, same ? same : add_entity(form), why);
    }
  }

  void index_short_names() {
    for (uint32_t e = 0; e < out_.entities.size(); ++e) {
      const NameForm& form = leading({e});
      if (form.is_full() && !is_person({e})) short_names_.add(form, {e});
    }
  }

  // IAEA, once the International Atomic Energy Agency has been named.
  void acronyms() {
    for (NameForm& form : forms_) {
      if (form.is_full() || form.name.parts[0].size() < 2) continue;
      if (form.entity && leading(form.entity).is_full()) continue;
      Id<Entity> longer = short_names_.with_initials(form);
      if (longer) merge(form, longer, "acronym");
    }
  }

  // Links a form that may have founded an entity of its own. Its mentions are
  // dropped from there later, all at once.
  void merge(NameForm& form, Id<Entity> entity, std::string_view why) {
    if (form.entity == entity) return;
    if (form.entity) {
      leading_[form.entity.index].mentions -= form.mentions.size();
    }
    link(form, entity, why);
  }

  void drop_moved_mentions() {
    for (uint32_t e = 0; e < out_.entities.size(); ++e) {
      std::erase_if(out_.entities[e].mentions, [&](Id<Mention> m) {
        return out_.of_mention[m.index].entity.index != e;
      });
    }
  }

  // `Mr. Díaz` is not Zoë Díaz, though nobody else has that name in full; a
  // bare `Díaz` may then be either of them.
  void other_namesakes() {
    for (NameForm& form : forms_) {
      if (form.entity || form.is_full() || !form.is_person() ||
          !namesakes_.is_somebody_else(form)) {
        continue;
      }
      const Id<Entity> same = namesakes_.with_parts_of(form);
      link(form, same ? same : add_entity(form), "name");
      if (!same) namesakes_.add_namesake(form, form.entity);
    }
  }

  // One form may denote two people of one surname.
  void surnames() {
    for (const NameForm& form : forms_) {
      const bool one_gender = form.gender != Gender::unknown;
      if (!form.entity && form.titled && one_gender) namesakes_.count(form);
    }
    for (NameForm& form : forms_) {
      if (form.entity) continue;
      for (uint32_t m : form.mentions) {
        Id<Entity> best = namesakes_.with_surname(form, m, form.entity);
        if (!best) break;  // nobody has this surname
        form.entity = best;
        link_mention(m, best, "surname");
      }
    }
  }

  void given_names() {
    for (NameForm& form : forms_) {
      if (form.entity || form.is_full()) continue;
      Id<Entity> person = namesakes_.with_given_name(form);
      if (person) link(form, person, "given-name");
    }
  }

  // `the Post` after `The Washington Post`, `Harbour` after `Harbour Board`.
  void short_forms() {
    for (NameForm& form : forms_) {
      bool own = form.entity && leading(form.entity).name.parts.size() !=
                                    form.name.parts.size();
      if (own) continue;
      if (form.place > form.body) continue;
      Id<Entity> longer = short_names_.longer(form, [&](Id<Entity> e) {
        return leading_[e.index].mentions == 0;
      });
      const bool person = form.person > form.body + form.place;
      if (!longer || (person && !opens_body(form, longer)) ||
          is_better_known(form, longer)) {
        continue;
      }
      merge(form, longer, "short-form");
    }
  }

  // `Kestrel … Kestrel … the Kestrel Fan Day`: what goes by the short name from
  // the start is no part of what is named after it.
  bool is_better_known(const NameForm& form, Id<Entity> other) const {
    const NameForm& longer = leading(other);
    return form.mentions.front() < longer.mentions.front() &&
           form.mentions.size() > 2 * longer.mentions.size() &&
           !words_.is(mentions_[longer.mentions.front()].head,
                      wc::organization_word | wc::organization | wc::outlet);
  }

  // `Kestrel` after `Kestrel Energy Inc.`, and with no other use of the word.
  bool opens_body(const NameForm& form, Id<Entity> body) const {
    const NameForm& longer = leading(body);
    const WordId last = mentions_[longer.mentions.front()].head;
    return form.gender == Gender::unknown && form.name.parts.size() == 1 &&
           words_.find(form.name.shown) == 0 &&
           longer.name.parts.front() == form.name.parts.front() &&
           words_.is(last, wc::organization_word);
  }

  void remaining_names() {
    for (NameForm& form : forms_) {
      if (form.entity) continue;
      Id<Entity> same = namesakes_.with_parts_of(form);
      link(form, same ? same : add_entity(form), "name");
    }
  }

  // The fullest form gives the name, the others the aliases.
  void describe_entities() {
    KeySet known;  // aliases of entities
    for (NameForm& form : forms_) {
      if (!form.entity) continue;
      Entity& entity = out_.entities[form.entity.index];
      if (entity.gender == Gender::unknown) entity.gender = form.gender;
      const std::string& shown = form.name.shown;
      if (shown == entity.name) continue;
      bool fuller = form.name.parts.size() >
                        leading(form.entity).name.parts.size() &&
                    form.is_person();
      if (fuller) std::swap(entity.name, form.name.shown);
      if (form.name.shown == entity.name) continue;
      uint64_t key = joined(form.entity.index, hash64(form.name.shown));
      if (known.insert(key)) entity.aliases.push_back(form.name.shown);
    }
  }

  // `the Díaz campaign`, `Díaz's office`: a body with a name in it goes by all
  // of its words; `the commission`, `the campaign`: the last body whose name
  // has that word.
  void bodies() {
    std::unordered_map<std::string, Id<Entity>> by_words;
    std::unordered_map<WordId, Id<Entity>> by_head;  // the last one
    for (uint32_t m = 0; m < mentions_.size(); ++m) {
      const Mention& mention = mentions_[m];
      if (mention.kind != MentionKind::organization || mention.in_quotation) {
        continue;
      }
      Id<Entity> e = out_.of_mention[m].entity;
      WordId head = words_[mention.head].lemma;
      if (e) {
        by_head[folded_head(mention)] = e;
      } else if (holds_name(m)) {
        by_head[head] = add_body(m, by_words);
      } else if (mention.definite && !mention.genitive) {
        auto last = by_head.find(head);
        if (last != by_head.end()) link_mention(m, last->second, "short-form");
      }
    }
  }

  // The lemma of the last word of a name, as it is written in small letters.
  WordId folded_head(const Mention& mention) const {
    std::string_view name = slice(text_, mention.name.empty() ? mention.span
                                                              : mention.name);
    name.remove_prefix(name.rfind(' ') + 1);
    return words_[words_.find(folded(name))].lemma;
  }

  bool holds_name(uint32_t m) const {
    for (uint32_t k = m + 1; k < mentions_.size(); ++k) {
      if (!mentions_[k].embedded || mentions_[k].span.begin >=
                                        mentions_[m].span.end) {
        break;
      }
      if (!mentions_[k].name.empty()) return true;
    }
    return false;
  }

  Id<Entity> add_body(uint32_t m,
                      std::unordered_map<std::string, Id<Entity>>& by_words) {
    NameParts name =
        parse_name(slice(text_, mentions_[m].span), false, words_);
    std::string key;
    for (const std::string& part : name.parts) key += part + ' ';
    Id<Entity>& id = by_words[key];
    if (!id) {
      id = {static_cast<uint32_t>(out_.entities.size())};
      Entity entity;
      entity.kind = EntityKind::organization;
      entity.gender = Gender::neuter;
      entity.named = true;
      entity.name = name.shown;
      out_.entities.push_back(std::move(entity));
    }
    link_mention(m, id, "name");
    return id;
  }

  // `the report` is the last document that was called so.
  void documents() {
    std::unordered_map<WordId, Id<Entity>> last;
    for (uint32_t m = 0; m < mentions_.size(); ++m) {
      const Mention& mention = mentions_[m];
      if (mention.kind != MentionKind::document || mention.in_quotation ||
          mention.embedded || out_.of_mention[m].entity) {
        continue;
      }
      Id<Entity>& id = last[words_[mention.head].lemma];
      if (!id || !mention.definite) {
        id = {static_cast<uint32_t>(out_.entities.size())};
        Entity entity;
        entity.kind = EntityKind::document;
        entity.gender = Gender::neuter;
        entity.name = slice(text_, mention.span);
        out_.entities.push_back(std::move(entity));
      }
      link_mention(m, id, "document");
    }
  }

  std::string_view text_;
  const std::vector<Mention>& mentions_;
  const Vocabulary& words_;
  std::vector<NameForm> forms_;
  struct Founder {
    size_t form = 0;      // the entity began with
    size_t mentions = 0;  // in names, without those that were merged away
  };
  std::vector<Founder> leading_;  // an entry an entity of a name
  Namesakes namesakes_;
  ShortNames short_names_;
  Entities out_;
};

}  // namespace

Entities resolve_coreference(std::string_view text, const Segments& segments,
                             const std::vector<Mention>& mentions,
                             const RuleSet& rules) {
  return Resolver(text, segments, mentions, rules.vocabulary())
      .run(segments);
}

}  // namespace quoth
