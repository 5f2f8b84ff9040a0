// See name_forms.h. A name is taken apart once, however often `Díaz` stands in
// the text.
#include "entity/name_forms.h"

#include <algorithm>

#include "base/hash.h"
#include "base/hash_index.h"

namespace quoth {
namespace {

namespace wc = word_class;

// `Kesk` in `the Kesk plan` may be a person's, but nothing says so.
bool is_modifier(const NameForm& form, const Mention& mention) {
  return mention.kind == MentionKind::person && mention.embedded &&
         !mention.genitive && !form.is_full();
}

void vote(NameForm& form, const Mention& mention, const Vocabulary& words) {
  if (is_modifier(form, mention)) return;
  form.sure_body |=
      mention.definite ||
      words.is(mention.head,
               wc::organization | wc::organization_word | wc::outlet);
  switch (mention.kind) {
    case MentionKind::person: ++form.person; break;
    case MentionKind::place: ++form.place; break;
    default: ++form.body;
  }
  if (mention.gender == Gender::male || mention.gender == Gender::female) {
    form.gender = mention.gender;
  }
}

// `Flowers left`, and not mostly `a Flowers plan`, as of a firm.
bool is_bare_name(const NameForm& form, const std::vector<Mention>& mentions) {
  if (form.is_full() || form.person == 0) return false;
  int bare = 0;
  for (uint32_t m : form.mentions) {
    const Mention& mention = mentions[m];
    if (mention.in_quotation || mention.definite) continue;
    bare += mention.embedded && !mention.genitive ? -1 : 1;
  }
  return bare > 0;
}

// REQUIRES: form.is_full().
uint64_t opening(const NameForm& form) {
  return joined(hash64(form.name.parts[0]), hash64(form.name.parts[1]));
}

void make_person(NameForm& form) {
  form.person += form.body + form.place;
  form.body = form.place = 0;
}

// `Ana Flowers` reads like a firm and `Virginia Díaz` like a place, until the
// text calls her `Flowers` or `Díaz`: without an article, neither goes by its
// last word alone.
void recognise_surnames(const std::vector<Mention>& mentions,
                        std::vector<NameForm>& forms) {
  KeySet surnames;
  KeySet bodies;  // by the two words they begin with
  for (const NameForm& form : forms) {
    if (is_bare_name(form, mentions)) {
      surnames.insert(hash64(form.name.parts[0]));
    } else if (form.is_full() && form.sure_body) {
      bodies.insert(opening(form));
    }
  }
  for (NameForm& form : forms) {
    const bool weak = form.is_full() && !form.is_person() &&
                      !form.sure_body && !bodies.contains(opening(form));
    if (!weak || !surnames.contains(hash64(form.name.parts.back()))) continue;
    make_person(form);
  }
}

// `DÍAZ:` is no short form of a body where the text has a Zoë Díaz.
void recognise_capitals(std::vector<NameForm>& forms) {
  KeySet surnames;
  for (const NameForm& form : forms) {
    if (form.is_full() && form.is_person()) {
      surnames.insert(hash64(form.name.parts.back()));
    }
  }
  for (NameForm& form : forms) {
    const bool weak = !form.is_full() && form.body > 0 && !form.sure_body;
    if (!weak || !surnames.contains(hash64(form.name.parts[0]))) continue;
    form.person += form.body;
    form.body = 0;
  }
}

// What stands around the names of an article.
class Neighbours {
 public:
  Neighbours(std::string_view text, const std::vector<Token>& tokens,
             const std::vector<Mention>& mentions, const Vocabulary& words)
      : text_(text),
        tokens_(tokens),
        mentions_(mentions),
        words_(words),
        workplaces_(words.list_number("workplaces", "")),
        affiliates_(words.list_number("affiliates", "")) {}

  // `Serhii Radio, a chemist,` is no station, and neither is `Radio` then.
  void recognise_bearers(std::vector<NameForm>& forms) const {
    KeySet surnames;
    for (NameForm& form : forms) {
      if (form.is_person() || !form.is_full() || !is_bearer(form)) continue;
      make_person(form);
      surnames.insert(hash64(form.name.parts.back()));
    }
    for (NameForm& form : forms) {
      if (form.is_full() || form.is_person() || is_definite(form)) continue;
      if (surnames.contains(hash64(form.name.parts[0]))) make_person(form);
    }
  }

  // `the chief engineer at Etlaq`: where people work is a body.
  void recognise_workplaces(std::vector<NameForm>& forms) const {
    if (workplaces_ == Vocabulary::kNoList) return;
    KeySet surnames;
    for (const NameForm& form : forms) {
      if (form.is_full() && form.is_person()) {
        surnames.insert(hash64(form.name.parts.back()));
      }
    }
    for (NameForm& form : forms) {
      const bool unknown = !form.is_full() && form.is_person() &&
                           form.gender == Gender::unknown &&
                           !surnames.contains(hash64(form.name.parts[0]));
      if (unknown && is_workplace(form)) {
        form.body += form.person;
        form.person = 0;
      } else if (form.is_full() && form.place > 0 && has_spokesperson(form)) {
        form.body += form.place;
        form.place = 0;
      }
    }
  }

 private:
  bool is_bearer(const NameForm& form) const {
    const std::string_view shown = form.name.shown;
    const WordId given = words_.find(shown.substr(0, shown.find(' ')));
    return words_.is(given, wc::given_name) &&
           std::any_of(form.mentions.begin(), form.mentions.end(),
                       [&](uint32_t m) { return is_called_role(m); });
  }

  bool is_called_role(uint32_t m) const {
    if (m + 1 >= mentions_.size()) return false;
    const Mention& name = mentions_[m];
    const Mention& role = mentions_[m + 1];
    return !name.definite && !name.embedded && !name.in_quotation &&
           role.kind == MentionKind::role && !role.in_quotation &&
           role.name.empty() && role.first_token == name.last_token + 1 &&
           text_[tokens_[name.last_token].span.begin] == ',';
  }

  bool is_definite(const NameForm& form) const {
    return std::any_of(form.mentions.begin(), form.mentions.end(),
                       [&](uint32_t m) { return mentions_[m].definite; });
  }

  bool is_workplace(const NameForm& form) const {
    return std::any_of(
        form.mentions.begin(), form.mentions.end(), [&](uint32_t m) {
          const Mention* before = linked_by(workplaces_, m);
          return before != nullptr && (before->kind == MentionKind::role ||
                                       before->kind == MentionKind::group);
        });
  }

  // `a spokeswoman for Lisbon Power`
  bool has_spokesperson(const NameForm& form) const {
    return affiliates_ != Vocabulary::kNoList &&
           std::any_of(form.mentions.begin(), form.mentions.end(),
                       [&](uint32_t m) {
                         const Mention* before = linked_by(affiliates_, m);
                         return before != nullptr &&
                                words_.is(before->head, wc::spokesperson);
                       });
  }

  // What a word of `list` ties mention m to, or nullptr.
  const Mention* linked_by(uint32_t list, uint32_t m) const {
    const Mention& name = mentions_[m];
    if (m == 0 || name.in_quotation || name.embedded) return nullptr;
    const Mention& before = mentions_[m - 1];
    const bool linked =
        before.last_token + 1 == name.first_token &&
        before.sentence == name.sentence &&
        words_.in_list(tokens_[before.last_token].word, list);
    return linked ? &before : nullptr;
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  const std::vector<Mention>& mentions_;
  const Vocabulary& words_;
  const uint32_t workplaces_;  // a list of the pack, as is
  const uint32_t affiliates_;
};

}  // namespace

std::vector<NameForm> collect_forms(std::string_view text,
                                    const std::vector<Token>& tokens,
                                    const std::vector<Mention>& mentions,
                                    const Vocabulary& words) {
  std::vector<NameForm> forms;
  HashIndex known;  // by text: the index of its form, plus 1
  for (uint32_t m = 0; m < mentions.size(); ++m) {
    const Mention& mention = mentions[m];
    if (mention.name.empty()) continue;
    const std::string_view name = slice(text, mention.name);
    const uint64_t key = hash64(name);
    uint32_t number = known.find(key);
    if (number == 0) {
      const bool person = mention.kind == MentionKind::person;
      NameForm& form = forms.emplace_back();
      form.name = parse_name(name, person, words);
      form.titled = person && form.name.shown.size() < name.size();
      number = static_cast<uint32_t>(forms.size());
      known.add(key, number);
    }
    NameForm& known_form = forms[number - 1];
    vote(known_form, mention, words);
    known_form.mentions.push_back(m);
  }
  recognise_surnames(mentions, forms);
  recognise_capitals(forms);
  const Neighbours neighbours(text, tokens, mentions, words);
  neighbours.recognise_bearers(forms);
  neighbours.recognise_workplaces(forms);
  return forms;
}

}  // namespace quoth
