// Extractions made by hand, so that what comes after the rules is tested
// without them. Places are named by the words that stand there:
//
//   HandMade made("“It rained,” said Zoë.");
//   made.at("said") is Span{16, 20}
#ifndef QUOTH_TESTS_HAND_MADE_H_
#define QUOTH_TESTS_HAND_MADE_H_

#include <string>
#include <string_view>

#include "base/unicode.h"
#include "base/vocabulary.h"
#include "quoth/extraction.h"
#include "stages.h"

namespace quoth {

// A pack of a few words. REQUIRES: it compiles.
inline RuleSet small_pack() {
  PackSources sources;
  sources.files = {
      {"en/pack.rules",
       "format  1\npack    en\nversion 1.0.0\nuse     verbs.lex\n"
       "use     claim-openers.lex\nuse     signal-future.lex\n"
       "use     signal-comparison.lex\n\n"
       "rule quote-said\n"
       "  about    “It rained,” said Ana Ortiz.\n"
       "  match    {quote:content} {verbs:cue} {person:source}\n"},
      {"en/verbs.lex",
       "list verbs\nclass verb\nforms base third past participle gerund\n"
       "---\nsay: says, said, said, saying\ntell: tells, told, told, telling\n"},
      {"en/claim-openers.lex", "---\nthat\n"},
      {"en/signal-future.lex", "---\nwill\n"},
      {"en/signal-comparison.lex", "---\nmore than\nhigher\n"}};
  return *compile_rules(sources);
}

class HandMade {
 public:
  explicit HandMade(std::string text) { x.document.text = std::move(text); }

  // REQUIRES: the words stand in the text, `skip` times before.
  Span at(std::string_view words, int skip = 0) const {
    size_t found = x.document.text.find(words);
    while (skip-- > 0) found = x.document.text.find(words, found + 1);
    auto begin = static_cast<uint32_t>(found);
    return {begin, begin + static_cast<uint32_t>(words.size())};
  }

  uint32_t quotation(std::string_view outer, std::string_view inner) {
    Quotation made;
    made.outer = at(outer);
    auto begin = static_cast<uint32_t>(outer.find(inner));
    made.inner.begin = made.outer.begin + begin;
    made.inner.end =
        made.inner.begin + static_cast<uint32_t>(inner.size());
    x.quotations.push_back(made);
    return static_cast<uint32_t>(x.quotations.size() - 1);
  }

  // Words, with every quotation made so far as one token.
  void tokenize(const RuleSet& rules) {
    const std::string& text = x.document.text;
    x.segments.tokens.clear();
    for (uint32_t at = 0; at < text.size();) {
      Token token;
      token.span = next_token(at, token);
      if (is_digit(code_point_at(text, at).value)) {
        token.kind = TokenKind::number;
      }
      if (token.kind == TokenKind::word) {
        token.word =
            rules.vocabulary().find_folded(folded(slice(text, token.span)));
      }
      if (!token.span.empty()) x.segments.tokens.push_back(token);
      at = token.span.empty() ? at + 1 : token.span.end;
    }
  }

  Id<Mention> mention(Span span, MentionKind kind, Id<Entity> entity) {
    Mention made;
    made.span = span;
    made.kind = kind;
    if (kind == MentionKind::person) made.name = span;
    Id<Mention> id = {static_cast<uint32_t>(x.mentions.size())};
    x.mentions.push_back(made);
    x.entities.of_mention.push_back({entity, "name"});
    x.entities.entities[entity.index].mentions.push_back(id);
    return id;
  }

  Id<Entity> entity(EntityKind kind, std::string name) {
    Entity made;
    made.kind = kind;
    made.name = std::move(name);
    made.named = true;
    x.entities.entities.push_back(made);
    return {static_cast<uint32_t>(x.entities.entities.size() - 1)};
  }

  // Its fields are the caller's to fill. The reference holds until the next.
  Attribution& attribution(Statement statement = {}) {
    x.statements.push_back(std::move(statement));
    return x.attributions.emplace_back();
  }

  Extraction finish(const RuleSet& rules) {
    tokenize(rules);
    for (size_t i = 0; i < x.attributions.size(); ++i) {
      x.statements[i].source = x.attributions[i].source;
    }
    x.graph = build_claim_graph(
        x.document, find_tokens(x.document.text, rules), x.segments,
        x.mentions, x.entities, x.attributions, x.statements, rules);
    return x;
  }

  Extraction x;

 private:
  Span next_token(uint32_t at, Token& token) const {
    for (uint32_t i = 0; i < x.quotations.size(); ++i) {
      if (x.quotations[i].outer.begin != at) continue;
      token.kind = TokenKind::quotation;
      token.quotation = i;
      return x.quotations[i].outer;
    }
    uint32_t end = at;
    CodePoint c = code_point_at(x.document.text, end);
    while (is_letter(c.value) || is_digit(c.value)) {
      end += c.size;
      c = code_point_at(x.document.text, end);
    }
    return {at, end};
  }
};

}  // namespace quoth

#endif  // QUOTH_TESTS_HAND_MADE_H_
