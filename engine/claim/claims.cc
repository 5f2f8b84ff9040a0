// `Bus fares will fall by 12% next year` holds a word of the pack's list
// signal-future and a number: signals {future, number}. Two signals make it
// worth 0.64 of a fact-checker's time: 1 - 0.6^n for n signals, so that the
// first counts most and none is worth nothing. This is an order for a reading
// list, not a probability.
#include "claim/claims.h"

#include <algorithm>
#include <cmath>

#include "base/hash.h"
#include "base/hash_index.h"
#include "base/vocabulary.h"
#include "claim/claim_text.h"

namespace quoth {
namespace {

constexpr std::string_view kSignalPrefix = "signal-";
constexpr std::string_view kNumber = "number";
constexpr uint64_t kNumberBit = 1;
constexpr size_t kMostSignals = 63;

// The signal lists of a pack; a set of signals is a set of bits.
class Signals {
 public:
  explicit Signals(const Vocabulary& words) : words_(words) {
    names_.emplace_back(kNumber);
    for (const std::string& list : words.list_names(kSignalPrefix)) {
      bool is_column = list.find('.') != std::string::npos;
      if (!is_column) add(list);
    }
  }

  // Of the content: its tokens, and the words inside its quotations, which are
  // tokens as a whole.
  std::vector<std::string> in(std::string_view text, const Segments& segments,
                              const std::vector<Span>& content) {
    uint64_t found = 0;
    for (Span part : content) {
      auto token = std::partition_point(
          segments.tokens.begin(), segments.tokens.end(),
          [&](const Token& t) { return t.span.end <= part.begin; });
      for (; token != segments.tokens.end() && token->span.begin < part.end;
           ++token) {
        found |= of_token(text, *token, part);
      }
    }
    return names_of(found);
  }

 private:
  void add(const std::string& list) {
    if (names_.size() == kMostSignals) return;
    uint32_t number = words_.list_number(list, "");
    if (bit_of_list_.size() <= number) bit_of_list_.resize(number + 1, 0);
    bit_of_list_[number] = 1ull << names_.size();
    names_.push_back(list.substr(kSignalPrefix.size()));
  }

  uint64_t of_word(WordId word) const {
    uint64_t bits = 0;
    for (uint32_t list : words_.lists_of(word)) {
      if (list < bit_of_list_.size()) bits |= bit_of_list_[list];
    }
    return bits;
  }

  uint64_t of_token(std::string_view text, const Token& token, Span part) {
    if (token.kind == TokenKind::number) return kNumberBit;
    if (token.kind != TokenKind::quotation) return of_word(token.word);
    Span inside = {std::max(token.span.begin, part.begin),
                   std::min(token.span.end, part.end)};
    fold_words(slice(text, inside), folded_);
    return of_words(folded_);
  }

  uint64_t of_words(std::string_view folded) {
    uint64_t found = 0;
    for (size_t at = 0; at < folded.size();) {
      size_t end = std::min(folded.find(' ', at), folded.size());
      if (folded[at] >= '0' && folded[at] <= '9') found |= kNumberBit;
      found |= of_phrases(folded, at, end);
      at = end + 1;
    }
    return found;
  }

  // Of the word at [begin, end) and of the phrases that it opens.
  uint64_t of_phrases(std::string_view folded, size_t begin, size_t end) {
    const PhraseTrie& phrases = words_.phrases();
    WordId word = words_.find_form(folded.substr(begin, end - begin));
    uint64_t bits = of_word(words_.entry(word));
    PhraseTrie::Node node = phrases.first(word);
    while (node != 0 && end < folded.size()) {
      begin = end + 1;
      end = std::min(folded.find(' ', begin), folded.size());
      word = words_.find_form(folded.substr(begin, end - begin));
      node = phrases.next(node, word);
      const PhraseTrie::Ending* phrase = &phrases.first_ending(node);
      for (; phrase->entry != 0; phrase = &phrases.next_ending(*phrase)) {
        bits |= of_word(phrase->entry);
      }
    }
    return bits;
  }

  std::vector<std::string> names_of(uint64_t bits) const {
    std::vector<std::string> out;
    for (size_t i = 0; i < names_.size(); ++i) {
      if (bits >> i & 1) out.push_back(names_[i]);
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
  }

  const Vocabulary& words_;
  std::vector<std::string> names_;  // an entry a bit
  std::vector<uint64_t> bit_of_list_;
  std::string folded_;  // words of the quotation at hand
};

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
  ClaimList(std::string_view text, const Segments& segments,
            const RuleSet& rules, ClaimGraph& graph)
      : text_(text),
        segments_(segments),
        rules_(rules),
        signals_(rules.vocabulary()),
        graph_(graph) {}

  Id<Claim> add(const std::vector<Span>& content) {
    std::string said = claim_text(text_, segments_, content, rules_);
    fold_words(said, folded_);
    const uint64_t key = hash64(folded_);
    if (uint32_t number = known_.find(key)) return {number - 1};
    Claim& claim = graph_.claims.emplace_back();
    const auto number = static_cast<uint32_t>(graph_.claims.size());
    known_.add(key, number);
    claim.text = std::move(said);
    claim.signals = signals_.in(text_, segments_, content);
    claim.check_worthiness = check_worthiness(claim.signals.size());
    graph_.claim_ids.push_back(IdHash().add(folded_).id('c'));
    words_.push_back(folded_);
    places_.push_back({content.front().begin, content.back().end});
    return {number - 1};
  }

  void finish() { link_repeated_claims(words_, places_, graph_.claims); }

 private:
  std::string_view text_;
  const Segments& segments_;
  const RuleSet& rules_;
  Signals signals_;
  ClaimGraph& graph_;
  HashIndex known_;     // by the folded words: the claim, plus 1
  std::string folded_;  // words of the claim at hand
  std::vector<std::string> words_;  // an entry a claim
  std::vector<Span> places_;
};

}  // namespace

void add_claims(std::string_view text, const Segments& segments,
                const std::vector<Mention>& mentions, const Entities& entities,
                const std::vector<Attribution>& attributions,
                const std::vector<Statement>& statements, const RuleSet& rules,
                ClaimGraph& graph) {
  ClaimList claims(text, segments, rules, graph);
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
