// See name_forms.h. A name is taken apart once, however often `Díaz` stands in
// the text.
#include "entity/name_forms.h"

#include "base/hash.h"
#include "base/hash_index.h"

namespace quoth {
namespace {

void vote(NameForm& form, const Mention& mention) {
  switch (mention.kind) {
    case MentionKind::person: ++form.person; break;
    case MentionKind::place: ++form.place; break;
    default: ++form.body;
  }
  if (mention.gender == Gender::male || mention.gender == Gender::female) {
    form.gender = mention.gender;
  }
}

}  // namespace

std::vector<NameForm> collect_forms(std::string_view text,
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
      forms.emplace_back().name = parse_name(name, person, words);
      number = static_cast<uint32_t>(forms.size());
      known.add(key, number);
    }
    NameForm& form = forms[number - 1];
    vote(form, mention);
    form.mentions.push_back(m);
  }
  return forms;
}

}  // namespace quoth
