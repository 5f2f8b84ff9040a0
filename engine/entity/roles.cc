// See roles.h. A role phrase is a mention of kind role with the prepositional
// phrases behind it: `the chief executive of the space agency Roscosmos`. Its
// head is what it is (chief executive), its qualifiers are all its other
// words; which phrases fit is role_facts.h.
#include "entity/roles.h"

#include <algorithm>
#include <string>

#include "base/hash.h"
#include "base/hash_index.h"
#include "base/unicode.h"
#include "entity/introductions.h"
#include "entity/role_facts.h"

namespace quoth {
namespace {

namespace wc = word_class;
constexpr uint32_t kNone = UINT32_MAX;

// Prepositional phrases that one role can have behind it.
constexpr int kMostPhrases = 16;

class RoleResolver {
 public:
  RoleResolver(std::string_view text, const Segments& segments,
               const std::vector<Mention>& mentions, const Vocabulary& words,
               Entities& entities)
      : text_(text),
        segments_(segments),
        tokens_(segments.tokens),
        mentions_(mentions),
        words_(words),
        entities_(entities),
        facts_(words) {
    index_mentions();
  }

  void run() {
    for (uint32_t m = 0; m < mentions_.size(); ++m) {
      if (is_person(m)) read_roles(m);
    }
    read_introductions();
    facts_.index();
    last_named_.assign(entities_.entities.size(), 0);
    for (uint32_t m = 0; m < mentions_.size(); ++m) {
      if (mentions_[m].kind == MentionKind::role) resolve(m);
      const Id<Entity> e = entities_.of_mention[m].entity;
      if (e && !mentions_[m].in_quotation) last_named_[e.index] = m + 1;
    }
  }

 private:
  void index_mentions() {
    begins_.assign(tokens_.size() + 1, kNone);
    ends_.assign(tokens_.size() + 1, kNone);
    for (uint32_t m = 0; m < mentions_.size(); ++m) {
      const Mention& mention = mentions_[m];
      if (mention.embedded || mention.in_quotation) continue;
      begins_[mention.first_token] = m;
      ends_[mention.last_token] = m;
    }
  }

  bool is_person(uint32_t m) const {
    const Mention& mention = mentions_[m];
    Id<Entity> e = entities_.of_mention[m].entity;
    return e && !mention.in_quotation && !mention.embedded &&
           !mention.name.empty() && !mention.genitive &&
           entities_.entities[e.index].kind != EntityKind::organization;
  }

  bool is_role(uint32_t m) const {
    return m != kNone && mentions_[m].kind == MentionKind::role &&
           !mentions_[m].genitive;
  }

  bool is_comma(uint32_t token) const {
    return token < tokens_.size() &&
           text_[tokens_[token].span.begin] == ',' &&
           tokens_[token].kind == TokenKind::mark;
  }

  // One past the last token of the phrases that an adposition ties to the
  // mention that ends at `token`.
  uint32_t phrase_end(uint32_t token) const {
    for (int count = 0; count < kMostPhrases; ++count) {
      if (token + 1 >= tokens_.size() || begins_[token + 1] == kNone ||
          !words_.is(tokens_[token].word, wc::adposition)) {
        break;
      }
      uint32_t next = begins_[token + 1];
      if (mentions_[next].kind == MentionKind::time) break;
      token = mentions_[next].last_token;
    }
    return token;
  }

  // The role mention behind the comma at `token`, or kNone: `, the mayor` and
  // `, now the mayor`.
  uint32_t role_behind(uint32_t token) const {
    if (!is_comma(token) || ++token >= begins_.size()) return kNone;
    if (token + 1 < begins_.size() && !is_role(begins_[token]) &&
        words_.is(tokens_[token].word, wc::adverb | wc::time)) {
      ++token;
    }
    return is_role(begins_[token]) ? begins_[token] : kNone;
  }

  // The role mention whose phrase ends at `token`, or kNone. A short form in
  // brackets may stand at its end: the head of the Harbour Board (HB),
  uint32_t role_before(uint32_t token) const {
    if (token > 3 && text_[tokens_[token - 1].span.begin] == ')' &&
        text_[tokens_[token - 3].span.begin] == '(') {
      token -= 3;
    }
    for (int steps = 0; steps < 4; ++steps) {
      uint32_t m = ends_[token];
      if (m == kNone) return kNone;
      if (is_role(m)) return m;
      uint32_t begin = mentions_[m].first_token;
      if (begin == 0 || !words_.is(tokens_[begin - 1].word, wc::adposition)) {
        return kNone;
      }
      token = begin - 1;
    }
    return kNone;
  }

  void read_roles(uint32_t m) {
    const Mention& mention = mentions_[m];
    read_title(m);
    const uint32_t behind = role_behind(mention.last_token);
    if (behind != kNone) {
      uint32_t end = phrase_end(mentions_[behind].last_token);
      bool closed = end >= tokens_.size() || is_comma(end) ||
                    tokens_[end].kind == TokenKind::mark ||
                    words_.is(tokens_[end].word, wc::relative);
      if (closed) add_role(m, behind, end);
    }
    uint32_t before = mention.first_token;
    if (before > 0 && is_comma(before - 1)) {
      uint32_t role = role_before(before - 1);
      if (role != kNone && !has_name_before(role)) {
        add_role(m, role, before - 1);
      }
    }
    // the director of Roscosmos Jan Novak: a body leads the name's phrase.
    bool led = mention.name.begin > mention.span.begin;
    if (led && before > 0 &&
        words_.is(tokens_[before - 1].word, wc::adposition)) {
      uint32_t role = role_before(before - 1);
      if (role != kNone) add_role(m, role, before);
    }
  }

  // `A driver was cleared. Colin Marsh denied the charge.`
  void read_introductions() {
    for (const Introduction& one :
         find_introductions(segments_, mentions_, words_, entities_)) {
      add_role(one.name, one.role,
               phrase_end(mentions_[one.role].last_token), "introduction");
    }
  }

  // In `Jan Novak, the mayor, Zoë Díaz` the mayor is Jan's.
  bool has_name_before(uint32_t role) const {
    uint32_t begin = mentions_[role].first_token;
    return begin > 1 && is_comma(begin - 1) && ends_[begin - 1] != kNone &&
           is_person(ends_[begin - 1]);
  }

  // `Russian space agency head` of `Russian space agency head Jan Novak`.
  void read_title(uint32_t m) {
    const Mention& mention = mentions_[m];
    WordId head = 0;
    std::vector<std::string> qualifiers;
    Span span{mention.span.begin, mention.span.begin};
    Span shown = shown_name(m);
    for (uint32_t i = mention.first_token; i < mention.last_token; ++i) {
      const Token& t = tokens_[i];
      if (t.span.begin >= shown.begin) break;
      bool is_head = words_.is(t.word, wc::role | wc::title | wc::person);
      // `Superintendent Dr. Zoë Díaz` is both.
      if (is_head && words_.is(head, wc::role) && t.capital &&
          words_.is(t.word, wc::title)) {
        record(m, head, qualifiers, span);
        span = {t.span.begin, t.span.begin};
      }
      if (is_head) head = t.word;
      if (is_head && span.end > span.begin) {
        span.end = t.span.end;
        continue;
      }
      if (!words_.is(t.word, wc::determiner | wc::genitive)) {
        add_words(t, qualifiers);
      } else if (span.end == span.begin) {
        span.begin = span.end = t.span.end + 1;
        continue;
      }
      span.end = t.span.end;
    }
    if (head == 0 || words_.is(head, wc::male | wc::female)) {
      if (!words_.is(head, wc::role)) return;
    }
    if (span.end <= span.begin) return;
    record(m, head, std::move(qualifiers), span);
    affiliate(m, m, mention.last_token);
  }

  // Where the bearer's own name begins: after titles inside the name.
  Span shown_name(uint32_t m) const {
    const Mention& mention = mentions_[m];
    Span out = mention.name;
    for (uint32_t i = mention.first_token; i + 1 < mention.last_token; ++i) {
      const Token& t = tokens_[i];
      if (t.span.begin < out.begin) continue;
      if (!words_.is(t.word, wc::title) || words_.is(t.word, wc::given_name)) {
        break;
      }
      out.begin = tokens_[i + 1].span.begin;
    }
    return out;
  }

  // `space agency` is one token where the pack lists it, but two qualifiers;
  // `New Lisbon` is one.
  void add_words(const Token& token, std::vector<std::string>& out) const {
    std::string_view words = slice(text_, token.span);
    for (size_t end; !token.capital &&
                     (end = words.find(' ')) != std::string_view::npos;) {
      out.push_back(folded(words.substr(0, end)));
      words.remove_prefix(end + 1);
    }
    out.push_back(folded(words));
  }

  std::vector<std::string> qualifiers_of(uint32_t role, uint32_t end) const {
    std::vector<std::string> out;
    const Mention& mention = mentions_[role];
    for (uint32_t i = mention.first_token; i < end; ++i) {
      const Token& t = tokens_[i];
      if (t.kind != TokenKind::word || i + 1 == mention.last_token) continue;
      if (words_.is(t.word, wc::determiner | wc::adposition | wc::genitive |
                                wc::possessive | wc::conjoins)) {
        continue;
      }
      add_words(t, out);
    }
    return out;
  }

  void add_role(uint32_t bearer, uint32_t role, uint32_t end,
                std::string_view why = "apposition") {
    Span span{mentions_[role].span.begin, tokens_[end - 1].span.end};
    record(bearer, mentions_[role].head, qualifiers_of(role, end), span);
    affiliate(bearer, role, end);
    link(role, entities_.of_mention[bearer].entity, why);
  }

  void record(uint32_t bearer, WordId head,
              std::vector<std::string> qualifiers, Span span) {
    Id<Entity> e = entities_.of_mention[bearer].entity;
    Entity& entity = entities_.entities[e.index];
    entity.kind = EntityKind::person;
    entity.place = false;
    if (entity.gender == Gender::unknown) {
      entity.gender = words_.is(head, wc::male)     ? Gender::male
                      : words_.is(head, wc::female) ? Gender::female
                                                    : Gender::unknown;
    }
    std::string shown(slice(text_, span));
    if (known_roles_.insert(joined(e.index, hash64(shown)))) {
      entity.roles.push_back(std::move(shown));
    }
    std::sort(qualifiers.begin(), qualifiers.end());
    facts_.add({e, head, std::move(qualifiers), {}});
  }

  // Bodies named inside the role phrase.
  void affiliate(uint32_t bearer, uint32_t role, uint32_t end) {
    Id<Entity> e = entities_.of_mention[bearer].entity;
    for (uint32_t m = role; m < mentions_.size(); ++m) {
      const Mention& mention = mentions_[m];
      if (mention.first_token >= end && !mention.in_quotation) break;
      Id<Entity> body = entities_.of_mention[m].entity;
      if (!body || mention.in_quotation) continue;
      if (entities_.entities[body.index].kind != EntityKind::organization) {
        continue;
      }
      if (known_bodies_.insert(joined(e.index, body.index))) {
        entities_.entities[e.index].affiliations.push_back(body);
      }
    }
  }

  void link(uint32_t m, Id<Entity> entity, std::string_view why) {
    if (entities_.of_mention[m].entity) return;
    entities_.of_mention[m] = {entity, why};
    entities_.entities[entity.index].mentions.push_back({m});
  }

  // `the Roscosmos chief`, with nothing but the name of a body before the head.
  bool is_of_body(uint32_t m, uint32_t end) const {
    if (m + 1 >= mentions_.size() || end != mentions_[m].last_token) {
      return false;
    }
    const Mention& role = mentions_[m];
    const Mention& body = mentions_[m + 1];
    const Id<Entity> e = entities_.of_mention[m + 1].entity;
    return body.embedded && !body.genitive && e &&
           entities_.entities[e.index].kind == EntityKind::organization &&
           body.first_token <= role.first_token + 1 &&
           body.last_token + 1 == role.last_token &&
           !words_.is(body.head, wc::demonym);
  }

  // `the board's head`: the bearer whose role fits best, the later the better.
  void resolve(uint32_t m) {
    const Mention& mention = mentions_[m];
    if (entities_.of_mention[m].entity || mention.in_quotation) return;
    if (!mention.definite && !facts_.is_leader(mention.head)) return;
    uint32_t end = mention.embedded ? mention.last_token
                                    : phrase_end(mention.last_token);
    RolePhrase role{mention.head, qualifiers_of(m, end), is_of_body(m, end)};
    if (!mention.definite && role.qualifiers.empty()) return;  // no headline
    std::sort(role.qualifiers.begin(), role.qualifiers.end());
    Id<Entity> bearer = facts_.bearer(std::move(role), last_named_);
    if (bearer) link(m, bearer, "role");
  }

  std::string_view text_;
  const Segments& segments_;
  const std::vector<Token>& tokens_;
  const std::vector<Mention>& mentions_;
  const Vocabulary& words_;
  Entities& entities_;
  std::vector<uint32_t> begins_;
  std::vector<uint32_t> ends_;
  RoleFacts facts_;
  std::vector<uint32_t> last_named_;  // a mention plus 1, an entry an entity
  KeySet known_roles_;   // of entities
  KeySet known_bodies_;  // that they are affiliated with
};

}  // namespace

void resolve_roles(std::string_view text, const Segments& segments,
                   const std::vector<Mention>& mentions,
                   const Vocabulary& words, Entities& entities) {
  RoleResolver(text, segments, mentions, words, entities).run();
}

}  // namespace quoth
