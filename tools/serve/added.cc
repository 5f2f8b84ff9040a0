// See added.h.
#include "serve/added.h"

#include "serve/moving.h"
#include "stages.h"

namespace quoth {
namespace {

class Adder {
 public:
  explicit Adder(Extraction& x) : x_(x), code_points_(x.document.text) {}

  void add(const Json& roles) {
    Attribution one;
    for (const Json& part : roles["content"]) {
      one.content.push_back(code_points_.bytes_of(part));
    }
    one.source = span_of(roles, "source");
    one.cue = span_of(roles, "cue");
    one.addressee = span_of(roles, "addressee");
    place(one);
    x_.statements.push_back(statement_of(one, roles));
    x_.attributions.push_back(std::move(one));
  }

 private:
  Span span_of(const Json& roles, const char* role) const {
    if (!roles.contains(role) || roles[role].is_null()) return {};
    return code_points_.bytes_of(roles[role]);
  }

  bool is_content(const Attribution& one, Span span) const {
    return std::ranges::any_of(
        one.content, [&](Span part) { return part.overlaps(span); });
  }

  // Sentence, zone, quotations and mode.
  void place(Attribution& one) const {
    const std::vector<Sentence>& sentences = x_.segments.sentences;
    for (uint32_t s = 0; s < sentences.size(); ++s) {
      if (sentences[s].span.begin <= one.content.front().begin) {
        one.sentence = s;
      }
    }
    if (!sentences.empty()) {
      one.zone =
          x_.segments.paragraphs[sentences[one.sentence].paragraph].zone;
    }
    for (uint32_t q = 0; q < x_.quotations.size(); ++q) {
      if (is_content(one, x_.quotations[q].outer)) one.quotations.push_back(q);
    }
    one.mode = mode_of(one);
  }

  Mode mode_of(const Attribution& one) const {
    if (one.quotations.empty()) return Mode::indirect;
    for (const Token& token : x_.segments.tokens) {
      const bool plain = token.kind == TokenKind::word ||
                         token.kind == TokenKind::number;
      if (plain && is_content(one, token.span)) return Mode::mixed;
    }
    return Mode::direct;
  }

  Statement statement_of(const Attribution& one, const Json& roles) {
    Statement statement;
    statement.source = one.source;
    if (roles.contains("speakers")) {
      for (const Json& name : roles["speakers"]) {
        statement.speakers.push_back(
            {entity_named(name, x_.entities), kReviewer});
      }
    } else if (const Id<Entity> entity = denoted_by(one.source)) {
      statement.speakers.push_back({entity, kReviewer});
    }
    statement.status = !statement.speakers.empty() ? SourceStatus::named
                       : one.source.empty()        ? SourceStatus::none
                                                   : SourceStatus::described;
    return statement;
  }

  // Of the first mention in the source that denotes anyone.
  Id<Entity> denoted_by(Span source) const {
    for (size_t m = 0; m < x_.mentions.size(); ++m) {
      if (!source.contains(x_.mentions[m].span)) continue;
      const Id<Entity> entity = x_.entities.of_mention[m].entity;
      if (entity) return entity;
    }
    return {};
  }

  Extraction& x_;
  CodePoints code_points_;
};

}  // namespace

Id<Entity> entity_named(const std::string& name, Entities& entities) {
  std::vector<Entity>& all = entities.entities;
  for (uint32_t i = 0; i < all.size(); ++i) {
    if (all[i].name == name) return {i};
  }
  Entity made;
  made.name = name;
  made.named = true;
  all.push_back(made);
  return {static_cast<uint32_t>(all.size() - 1)};
}

Extraction with_added(const Extraction& found,
                      const std::vector<Marking>& markings,
                      const RuleSet& rules) {
  Extraction x = found;
  if (markings.empty()) return x;
  const size_t first = x.attributions.size();
  Adder adder(x);
  for (const Marking& marking : markings) adder.add(marking.roles);
  x.graph = build_claim_graph(
      x.document, find_tokens(x.document.text, rules), x.segments, x.mentions,
      x.entities, x.attributions, x.statements, rules);
  for (size_t i = 0; i < markings.size(); ++i) {
    if (markings[i].id.empty()) continue;
    x.graph.attribution_ids[first + i] = markings[i].id;
  }
  return x;
}

}  // namespace quoth
