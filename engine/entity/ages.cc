// See ages.h. In `Colin Marsh, 44,` a number stands between the name and the
// next mark; in `the 44-year-old` one stands before a hyphen and words that the
// pack knows for people. Of several people of one age a definite phrase means
// the one named last; an indefinite one before all of them means nobody.
#include "entity/ages.h"

#include <algorithm>
#include <string>

#include "entity/word_shapes.h"

namespace quoth {
namespace {

namespace wc = word_class;

constexpr uint32_t kOldest = 120;

// The number that `form` begins with, or 0 when nobody is that old.
uint32_t age_in(std::string_view form) {
  uint32_t age = 0;
  for (char c : form) {
    if (c < '0' || c > '9') break;
    age = age * 10 + static_cast<uint32_t>(c - '0');
    if (age > kOldest) return 0;
  }
  return age;
}

class AgeResolver {
 public:
  AgeResolver(std::string_view text, const Segments& segments,
              const std::vector<Mention>& mentions, const Vocabulary& words,
              Entities& entities)
      : text_(text),
        tokens_(segments.tokens),
        mentions_(mentions),
        words_(words),
        entities_(entities),
        people_(kOldest + 1) {}

  void run() {
    for (uint32_t m = 0; m < mentions_.size(); ++m) read(m);
    for (uint32_t m = 0; m < mentions_.size(); ++m) resolve(m);
  }

 private:
  struct Person {
    Id<Entity> entity;
    uint32_t mention = 0;  // with the age
  };

  std::string_view form(uint32_t token) const {
    return token < tokens_.size() ? slice(text_, tokens_[token].span)
                                  : std::string_view{};
  }

  void read(uint32_t m) {
    const Mention& mention = mentions_[m];
    const Id<Entity> e = entities_.of_mention[m].entity;
    if (!e || mention.name.empty() || mention.in_quotation ||
        entities_.entities[e.index].kind != EntityKind::person) {
      return;
    }
    uint32_t age = age_behind(mention.last_token);
    if (age == 0) age = age_within(mention);
    if (age == 0) return;
    std::vector<Person>& known = people_[age];
    if (known.empty() || known.back().entity != e) known.push_back({e, m});
  }

  // `, 44,` or `(44)`
  uint32_t age_behind(uint32_t token) const {
    const std::string_view mark = form(token);
    if (mark != "," && mark != "(") return 0;
    const std::string_view number = form(token + 1);
    const std::string_view close = form(token + 2);
    const bool closed = close.empty() || close == "," || close == ")" ||
                        close == "." || close == ";";
    const uint32_t age = age_in(number);
    return closed && number == std::to_string(age) ? age : 0;
  }

  // `44-year-old` of `the 44-year-old driver`
  uint32_t age_within(const Mention& mention) const {
    for (uint32_t t = mention.first_token; t < mention.last_token; ++t) {
      const WordClasses behind = classes_behind_number(form(t), words_);
      if ((behind & (wc::role | wc::person)) != 0) return age_in(form(t));
    }
    return 0;
  }

  void resolve(uint32_t m) {
    const Mention& mention = mentions_[m];
    if (mention.kind != MentionKind::role || mention.in_quotation ||
        !mention.name.empty() || entities_.of_mention[m].entity) {
      return;
    }
    const Id<Entity> e = person_of(age_within(mention), m);
    if (!e || clashes(mention.gender, entities_.entities[e.index].gender)) {
      return;
    }
    entities_.of_mention[m] = {e, "age"};
    entities_.entities[e.index].mentions.push_back({m});
  }

  static bool clashes(Gender a, Gender b) {
    return a != Gender::unknown && b != Gender::unknown && a != b;
  }

  Id<Entity> person_of(uint32_t age, uint32_t m) const {
    const std::vector<Person>& known = people_[age];
    const auto later = std::partition_point(
        known.begin(), known.end(),
        [m](const Person& person) { return person.mention < m; });
    const bool told = later != known.begin();
    if (mentions_[m].definite && told) return (later - 1)->entity;
    const bool before_the_name = !told && known.size() == 1;
    return before_the_name ? known.front().entity : Id<Entity>{};
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  const std::vector<Mention>& mentions_;
  const Vocabulary& words_;
  Entities& entities_;
  std::vector<std::vector<Person>> people_;  // by age
};

}  // namespace

void resolve_ages(std::string_view text, const Segments& segments,
                  const std::vector<Mention>& mentions,
                  const Vocabulary& words, Entities& entities) {
  AgeResolver(text, segments, mentions, words, entities).run();
}

}  // namespace quoth
