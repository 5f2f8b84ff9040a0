// `Bus fares will fall by 12% next year` holds a word of the pack's list
// signal-future and a number: signals {future, number}. Two signals make it
// worth 0.64 of a fact-checker's time: 1 - 0.6^n for n signals, so that the
// first counts most and none is worth nothing. This is an order for a reading
// list, not a probability.
#include "claim/claims.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "base/hash.h"
#include "base/hash_index.h"
#include "base/vocabulary.h"
#include "claim/claim_text.h"

namespace quoth {
namespace {

constexpr std::string_view kNumber = "number";
constexpr uint64_t kNumberBit = 1ull << Vocabulary::kMostSignals;

// Of the content: its words, those inside quotations too, and its numbers.
// `tokens` are those of the whole text.
std::vector<std::string> signals_in(const std::vector<Span>& content,
                                    const std::vector<Token>& tokens,
                                    const Vocabulary& words) {
  uint64_t found = 0;
  for (Span part : content) {
    auto token = std::partition_point(
        tokens.begin(), tokens.end(),
        [&](const Token& t) { return t.span.begin < part.begin; });
    for (; token != tokens.end() && token->span.begin < part.end; ++token) {
      found |= token->kind == TokenKind::number ? kNumberBit
                                                : words.signals_of(token->word);
    }
  }
  std::vector<std::string> names;
  names.reserve(static_cast<size_t>(std::popcount(found)));
  if ((found & kNumberBit) != 0) names.emplace_back(kNumber);
  for (size_t i = 0; i < words.signal_names().size(); ++i) {
    if ((found >> i & 1) != 0) names.push_back(words.signal_names()[i]);
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

// Two decimals say all there is to say.
double check_worthiness(size_t signals) {
  double worth = 1 - std::pow(0.6, static_cast<double>(signals));
  return std::round(worth * 100) / 100;
}

bool stands_for_a_name(MentionKind kind) {
  return kind != MentionKind::subject_pronoun &&
         kind != MentionKind::object_pronoun &&
         kind != MentionKind::possessive && kind != MentionKind::relative;
}

bool speaks(const Statement& statement, Id<Entity> entity) {
  return std::any_of(
      statement.speakers.begin(), statement.speakers.end(),
      [&](const Speaker& speaker) { return speaker.entity == entity; });
}

// Adds the named entities whose mentions stand in `part`, each once. Pronouns
// do not count: they may be wrong, and a name will do.
void add_entities_in(Span part, const std::vector<Mention>& mentions,
                     const Entities& entities, const Statement& statement,
                     Id<Claim> claim, KeySet& met,
                     std::vector<Id<Entity>>& about) {
  auto first = std::partition_point(
      mentions.begin(), mentions.end(),
      [&](const Mention& m) { return m.span.begin < part.begin; });
  size_t known = std::min(mentions.size(), entities.of_mention.size());
  for (auto i = static_cast<size_t>(first - mentions.begin());
       i < known && mentions[i].span.begin < part.end; ++i) {
    Id<Entity> entity = entities.of_mention[i].entity;
    if (!entity || !entities.entities[entity.index].named) continue;
    if (!part.contains(mentions[i].span)) continue;
    if (!stands_for_a_name(mentions[i].kind)) continue;
    if (speaks(statement, entity)) continue;
    if (met.insert(joined(claim.index, entity.index))) {
      about.push_back(entity);
    }
  }
}

// Claims as they are met, each once.
class ClaimList {
 public:
  ClaimList(std::string_view text, const std::vector<Token>& tokens,
            const Segments& segments, const Vocabulary& words,
            ClaimGraph& graph)
      : tokens_(tokens),
        words_(words),
        texts_(text, segments, words),
        graph_(graph) {}

  Id<Claim> add(const std::vector<Span>& content) {
    const std::string_view said = texts_.of(content);
    const size_t begin = folded_.text.size();
    append_folded_words(said, folded_.text);
    const std::string_view folded =
        std::string_view(folded_.text).substr(begin);
    const uint64_t key = hash64(folded);
    if (uint32_t number = known_.find(key)) {
      folded_.text.resize(begin);
      return {number - 1};
    }
    Claim& claim = graph_.claims.emplace_back();
    const auto number = static_cast<uint32_t>(graph_.claims.size());
    known_.add(key, number);
    claim.text = said;
    claim.signals = signals_in(content, tokens_, words_);
    claim.check_worthiness = check_worthiness(claim.signals.size());
    graph_.claim_ids.push_back(hash_.clear().add(folded).id('c'));
    folded_.claims.push_back(
        {static_cast<uint32_t>(begin),
         static_cast<uint32_t>(folded_.text.size())});
    places_.push_back({content.front().begin, content.back().end});
    return {number - 1};
  }

  void finish() { link_repeated_claims(folded_, places_, graph_.claims); }

 private:
  const std::vector<Token>& tokens_;
  const Vocabulary& words_;
  ClaimTexts texts_;
  ClaimGraph& graph_;
  HashIndex known_;  // by the folded words: the claim, plus 1
  FoldedClaims folded_;
  IdHash hash_;
  std::vector<Span> places_;
};

}  // namespace

void add_claims(std::string_view text, const std::vector<Token>& tokens,
                const Segments& segments, const std::vector<Mention>& mentions,
                const Entities& entities,
                const std::vector<Attribution>& attributions,
                const std::vector<Statement>& statements,
                const Vocabulary& words, ClaimGraph& graph) {
  ClaimList claims(text, tokens, segments, words, graph);
  KeySet known;  // what claims are about
  for (size_t i = 0; i < attributions.size(); ++i) {
    const std::vector<Span>& content = attributions[i].content;
    Id<Claim> claim = claims.add(content);
    graph.claim_of.push_back(claim);
    for (Span part : content) {
      add_entities_in(part, mentions, entities, statements[i], claim, known,
                      graph.claims[claim.index].about);
    }
  }
  claims.finish();
}

}  // namespace quoth
