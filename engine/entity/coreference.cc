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

#include "base/unicode.h"
#include "base/vocabulary.h"
#include "entity/names.h"
#include "entity/roles.h"
#include "stages.h"

namespace quoth {
namespace {

namespace wc = word_class;

// All mentions whose names read alike.
struct NameForm {
  NameParts name;
  std::vector<uint32_t> mentions;
  int person = 0;
  int body = 0;
  int place = 0;
  Gender gender = Gender::unknown;
  Id<Entity> entity;
  bool is_person() const { return person > body && person > place; }
};

class Resolver {
 public:
  Resolver(std::string_view text, const std::vector<Mention>& mentions,
           const Vocabulary& words)
      : text_(text), mentions_(mentions), words_(words) {
    out_.of_mention.resize(mentions.size());
  }

  Entities run(const Segments& segments) {
    collect_forms();
    full_names();
    acronyms();
    surnames();
    given_names();
    short_forms();
    remaining_names();
    describe_entities();
    resolve_roles(text_, segments, mentions_, words_, out_);
    bodies();
    documents();
    return std::move(out_);
  }

 private:
  void collect_forms() {
    std::unordered_map<std::string_view, uint32_t> known;
    for (uint32_t m = 0; m < mentions_.size(); ++m) {
      const Mention& mention = mentions_[m];
      if (mention.name.empty()) continue;
      bool person = mention.kind == MentionKind::person;
      auto text = slice(text_, mention.name);
      auto next = static_cast<uint32_t>(forms_.size());
      auto [at, is_new] = known.try_emplace(text, next);
      if (is_new) {
        forms_.emplace_back();
        forms_.back().name = parse_name(text, person, words_);
      }
      vote(forms_[at->second], mention);
      forms_[at->second].mentions.push_back(m);
    }
  }

  static void vote(NameForm& form, const Mention& mention) {
    switch (mention.kind) {
      case MentionKind::person: ++form.person; break;
      case MentionKind::place: ++form.place; break;
      default: ++form.body;
    }
    if (mention.gender == Gender::male || mention.gender == Gender::female) {
      form.gender = mention.gender;
    }
  }

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
    leading_.push_back(&form - forms_.data());
    return id;
  }

  void link(NameForm& form, Id<Entity> entity, std::string_view why) {
    form.entity = entity;
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
    return forms_[leading_[id.index]];
  }

  // Names of two parts or more, and single names of known bodies and places.
  // `Jan Novak` and `Jan P. Novak` are one person.
  void full_names() {
    for (NameForm& form : forms_) {
      bool full = form.name.parts.size() > 1;
      if (!full && (form.is_person() || form.body < form.place)) continue;
      Id<Entity> same = find_full(form);
      std::string_view why = "name";
      if (same && form.name.parts != leading(same).name.parts) {
        why = "nickname";
      }
      if (!same) {
        same = add_entity(form);
        by_last_[form.name.parts.back()].push_back(same);
        by_first_[form.name.parts.front()].push_back(same);
      }
      link(form, same, why);
    }
  }

  Id<Entity> find_full(const NameForm& form) const {
    auto found = by_last_.find(form.name.parts.back());
    if (found == by_last_.end()) return {};
    for (Id<Entity> id : found->second) {
      const NameForm& other = leading(id);
      if (form.name.parts == other.name.parts) return id;
      bool people = form.is_person() && is_person(id);
      bool full = form.name.parts.size() > 1 && other.name.parts.size() > 1;
      if (people && full && same_person(form.name, other.name, words_)) {
        return id;
      }
    }
    return {};
  }

  // IAEA, once the International Atomic Energy Agency has been named.
  void acronyms() {
    for (NameForm& form : forms_) {
      if (form.name.parts.size() != 1 || form.name.parts[0].size() < 2) {
        continue;
      }
      if (form.entity && leading(form.entity).name.parts.size() > 1) continue;
      for (uint32_t e = 0; e < out_.entities.size(); ++e) {
        const NameForm& other = forms_[leading_[e]];
        if (other.name.parts.size() < 2 || is_person({e})) continue;
        if (initials(other.name) != dotless(form.name.parts[0])) continue;
        merge(form, {e}, "acronym");
        break;
      }
    }
  }

  static std::string dotless(std::string text) {
    std::erase(text, '.');
    return text;
  }

  // Links a form that may have founded an entity of its own.
  void merge(NameForm& form, Id<Entity> entity, std::string_view why) {
    if (form.entity == entity) return;
    if (form.entity) {
      auto& own = out_.entities[form.entity.index].mentions;
      std::erase_if(own, [&](Id<Mention> m) {
        return std::find(form.mentions.begin(), form.mentions.end(),
                         m.index) != form.mentions.end();
      });
    }
    link(form, entity, why);
  }

  void surnames() {
    for (NameForm& form : forms_) {
      if (form.entity) continue;
      auto found = by_last_.find(form.name.parts.back());
      if (found == by_last_.end()) continue;
      link_short(form, found->second, "surname");
    }
  }

  void given_names() {
    for (NameForm& form : forms_) {
      if (form.entity || form.name.parts.size() != 1) continue;
      auto found = by_first_.find(form.name.parts.front());
      if (found == by_first_.end()) continue;
      std::vector<Id<Entity>> people;
      for (Id<Entity> id : found->second) {
        if (is_person(id)) people.push_back(id);
      }
      if (people.size() == 1) link(form, people.front(), "given-name");
    }
  }

  // One form may denote two people of one surname: each mention goes to the
  // one whose gender fits, else to the one whose full name is used most.
  void link_short(NameForm& form, const std::vector<Id<Entity>>& candidates,
                  std::string_view why) {
    bool any = false;
    for (uint32_t m : form.mentions) {
      Id<Entity> best = best_bearer(mentions_[m], candidates);
      if (!best) continue;
      any = true;
      form.entity = best;
      link_mention(m, best, why);
    }
    if (!any) return;
    for (uint32_t m : form.mentions) {
      if (!out_.of_mention[m].entity) link_mention(m, form.entity, why);
    }
  }

  Id<Entity> best_bearer(const Mention& mention,
                         const std::vector<Id<Entity>>& candidates) const {
    Id<Entity> best;
    size_t best_score = 0;
    for (Id<Entity> id : candidates) {
      if (!is_person(id)) continue;
      const NameForm& form = leading(id);
      if (form.name.parts.size() < 2) continue;
      Gender a = mention.gender;
      Gender b = form.gender;
      bool clash = a != Gender::unknown && b != Gender::unknown && a != b;
      size_t score = (clash ? 0 : 1000) + form.mentions.size() +
                     (form.mentions.front() < index_of(mention) ? 500 : 0);
      if (score > best_score) {
        best = id;
        best_score = score;
      }
    }
    return best;
  }

  uint32_t index_of(const Mention& mention) const {
    return static_cast<uint32_t>(&mention - mentions_.data());
  }

  // `the Post` after `The Washington Post`, `Harbour` after `Harbour Board`.
  void short_forms() {
    for (NameForm& form : forms_) {
      const auto& parts = form.name.parts;
      bool own = form.entity &&
                 leading(form.entity).name.parts.size() != parts.size();
      if (own || form.person > form.body + form.place) continue;
      if (form.place > form.body) continue;
      Id<Entity> longer = find_longer(form);
      if (longer) merge(form, longer, "short-form");
    }
  }

  Id<Entity> find_longer(const NameForm& form) const {
    const auto& parts = form.name.parts;
    for (uint32_t e = 0; e < out_.entities.size(); ++e) {
      const auto& other = forms_[leading_[e]].name.parts;
      if (is_person({e}) || other.size() <= parts.size()) continue;
      if (out_.entities[e].mentions.empty()) continue;
      bool prefix = std::equal(parts.begin(), parts.end(), other.begin());
      bool suffix = std::equal(parts.rbegin(), parts.rend(), other.rbegin());
      if (prefix || suffix) return {e};
    }
    return {};
  }

  void remaining_names() {
    for (NameForm& form : forms_) {
      if (form.entity) continue;
      Id<Entity> same = find_single(form);
      if (!same) {
        same = add_entity(form);
        by_last_[form.name.parts.back()].push_back(same);
      }
      link(form, same, "name");
    }
  }

  Id<Entity> find_single(const NameForm& form) const {
    auto found = by_last_.find(form.name.parts.back());
    if (found == by_last_.end()) return {};
    for (Id<Entity> id : found->second) {
      if (leading(id).name.parts == form.name.parts) return id;
    }
    return {};
  }

  // The fullest form gives the name, the others the aliases.
  void describe_entities() {
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
      auto& aliases = entity.aliases;
      if (form.name.shown != entity.name &&
          std::find(aliases.begin(), aliases.end(), form.name.shown) ==
              aliases.end()) {
        aliases.push_back(form.name.shown);
      }
    }
  }

  // `the Díaz campaign`, `Díaz's office`: a body with a name in it goes by all
  // of its words; `the commission`, `the campaign`: the last body whose name
  // has that word.
  void bodies() {
    std::unordered_map<std::string, Id<Entity>> by_words;
    std::vector<std::pair<WordId, Id<Entity>>> by_head;
    for (uint32_t m = 0; m < mentions_.size(); ++m) {
      const Mention& mention = mentions_[m];
      if (mention.kind != MentionKind::organization || mention.in_quotation) {
        continue;
      }
      Id<Entity> e = out_.of_mention[m].entity;
      WordId head = words_[mention.head].lemma;
      if (e) {
        by_head.emplace_back(folded_head(mention), e);
      } else if (holds_name(m)) {
        by_head.emplace_back(head, add_body(m, by_words));
      } else if (mention.definite && !mention.genitive) {
        auto last = std::find_if(
            by_head.rbegin(), by_head.rend(),
            [&](const auto& known) { return known.first == head; });
        if (last != by_head.rend()) link_mention(m, last->second, "short-form");
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
  std::vector<size_t> leading_;  // an entry an entity: the form it began with
  std::unordered_map<std::string, std::vector<Id<Entity>>> by_last_;
  std::unordered_map<std::string, std::vector<Id<Entity>>> by_first_;
  Entities out_;
};

}  // namespace

Entities resolve_coreference(std::string_view text, const Segments& segments,
                             const std::vector<Mention>& mentions,
                             const RuleSet& rules) {
  return Resolver(text, mentions, rules.vocabulary()).run(segments);
}

}  // namespace quoth
