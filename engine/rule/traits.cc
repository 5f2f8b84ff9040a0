// See traits.h. A template is a name and the types of its values:
//   R  a rule   W  the lemma of a word   X  a context (contexts.h)
//   N  a number: a length in symbols, rounded, or bits   M  a mode
#include "rule/traits.h"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "base/hash.h"
#include "rule/compiled_rules.h"

namespace quoth {
namespace {

struct Template {
  std::string_view name;
  std::string_view types;
};

enum Kind : uint32_t {
  kRule,
  kRuleMode,
  kRuleCue,
  kCue,
  kCueNext,
  kCueContent,
  kHelper,
  kSource,
  kRuleSource,
  kSourceHead,
  kSourceLength,
  kBeforeSource,
  kRuleBefore,
  kRuleContent,
  kRuleLength,
  kRuleFinite,
  kRuleQuoted,
  kRuleComma,
  kAfterContent,
  kRuleAfter,
  kAfterMatch,
};
constexpr Template kTemplates[] = {
    {"rule", "R"},
    {"rule-mode", "RM"},
    {"rule-cue", "RW"},
    {"cue", "WW"},           // its head and its last word
    {"cue-next", "WX"},
    {"cue-content", "WWX"},
    {"helper", "W"},         // a word of the cue beside those two
    {"source", "X"},         // what it opens with
    {"rule-source", "RX"},
    {"source-head", "W"},
    {"source-length", "RN"},
    {"before-source", "X"},
    {"rule-before", "RX"},   // what stands before the match
    {"rule-content", "RXX"}, // the first two symbols of the content
    {"rule-length", "RN"},
    {"rule-finite", "RN"},   // twice its finite verbs, and 1 for an auxiliary
    {"rule-quoted", "RN"},   // words of its first quotation
    {"rule-comma", "RX"},    // behind the first comma of the content
    {"after-content", "X"},
    {"rule-after", "RX"},
    {"after-match", "X"},
};
constexpr std::string_view kBetween = " | ";
constexpr std::string_view kNothing = "{}";
constexpr uint32_t kNone = UINT32_MAX;
constexpr Mode kModes[] = {Mode::direct, Mode::indirect, Mode::mixed};

// 1 2 3 5 8 13 21 34, and all above.
uint32_t rounded(uint32_t length) {
  constexpr uint32_t kSteps[] = {0, 1, 2, 3, 5, 8, 13, 21, 34, 99};
  const auto* at = std::ranges::lower_bound(kSteps, length);
  return at == std::end(kSteps) ? 99 : *at;
}

}  // namespace

// One candidate, while its traits are read.
struct Traits::Reading {
  const Traits& all;
  const Candidate& candidate;
  const RuleText& text;
  const Article& article;
  std::vector<Trait>& out;
  uint32_t rule = 0;

  void add(Kind kind, uint32_t a, uint32_t b = 0, uint32_t c = 0) {
    out.push_back({kind, {a, b, c}});
  }
  Context at(size_t i) const { return all.contexts_.at(text, article, i); }
  // The last word of symbol `i`, or 0.
  WordId word(uint32_t i) const {
    const RuleSymbol& symbol = text.symbols[i];
    return symbol.last_token == symbol.first_token
               ? 0
               : article.segments.tokens[symbol.last_token - 1].word;
  }
  WordClasses classes(uint32_t i) const {
    return all.rules_.vocabulary.classes(word(i));
  }
  WordId lemma(uint32_t i) const {
    return all.rules_.vocabulary.lemma(word(i));
  }

  // The last verb of the cue that is no auxiliary, else its last word.
  uint32_t head_of_cue() const {
    constexpr WordClasses kHelpers = word_class::auxiliary | word_class::modal;
    for (uint32_t i = candidate.cue.last; i-- > candidate.cue.first;) {
      const WordClasses is = classes(i);
      if ((is & word_class::verb) != 0 && (is & kHelpers) == 0) return i;
    }
    return candidate.cue.last - 1;
  }

  void read_cue() {
    const Captured& cue = candidate.cue;
    const Context first = at(candidate.content.front().first);
    if (cue.empty()) return add(kCueContent, kNone, kNone, first);
    const uint32_t head = head_of_cue();
    const uint32_t tail = head == cue.last - 1 ? kNone : lemma(cue.last - 1);
    add(kRuleCue, rule, lemma(head));
    add(kCue, lemma(head), tail);
    add(kCueNext, lemma(head), at(cue.last));
    add(kCueContent, lemma(head), tail, first);
    for (uint32_t i = cue.first; i + 1 < cue.last; ++i) {
      if (i != head) add(kHelper, lemma(i));
    }
  }

  // Names are left out: who speaks often in one year's papers says nothing
  // about the next.
  void read_source_head() {
    const Captured& source = candidate.source;
    for (uint32_t i = source.first; i < source.last; ++i) {
      if (!text.symbols[i].mention) continue;
      const Mention& mention = article.mentions[text.symbols[i].mention.index];
      const bool is_name = mention.kind <= MentionKind::place;
      if (!is_name) add(kSourceHead, lemma(i));
      return;
    }
  }

  void read_source() {
    const Captured& source = candidate.source;
    if (source.empty()) return add(kSource, kNone);
    add(kSource, at(source.first));
    add(kRuleSource, rule, at(source.first));
    read_source_head();
    add(kSourceLength, rule, rounded(source.last - source.first));
    add(kBeforeSource, at(source.first - size_t{1}));
  }

  // Twice the count of finite verbs in the content, up to 3, and 1 for an
  // auxiliary.
  uint32_t finite_verbs() const {
    bool helped = false;
    uint32_t verbs = 0;
    for (const Captured& part : candidate.content) {
      for (uint32_t i = part.first; i < part.last; ++i) {
        const WordClasses is = classes(i);
        if ((is & (word_class::modal | word_class::auxiliary)) != 0) {
          helped = true;
        } else if (!text.symbols[i].mention &&
                   (is & (word_class::third | word_class::past)) != 0) {
          ++verbs;
        }
      }
    }
    return 2 * std::min(verbs, uint32_t{3}) + (helped ? 1 : 0);
  }

  // Of the first quotation in the content; 0 without one.
  uint32_t quoted_words() const {
    const auto is_quoted = [this](uint32_t i) {
      const uint32_t token = text.symbols[i].first_token;
      return text.symbols[i].last_token == token + 1 &&
             article.segments.tokens[token].kind == TokenKind::quotation;
    };
    for (const Captured& part : candidate.content) {
      for (uint32_t i = part.first; i < part.last; ++i) {
        if (!is_quoted(i)) continue;
        const std::string_view words =
            slice(article.text, text.symbols[i].span);
        return 1 + static_cast<uint32_t>(std::ranges::count(words, ' '));
      }
    }
    return 0;
  }

  // What stands behind the first comma of the content; nothing without one.
  uint32_t behind_comma() const {
    for (const Captured& part : candidate.content) {
      for (uint32_t i = part.first; i + 1 < part.last; ++i) {
        if (text.text[i] == symbol::comma) return at(i + size_t{1});
      }
    }
    return kNone;
  }

  void read_content() {
    const Captured& first = candidate.content.front();
    const uint32_t behind = candidate.content.back().last;
    uint32_t length = 0;
    for (const Captured& part : candidate.content) {
      length += part.last - part.first;
    }
    const bool single = first.last == first.first + 1;
    add(kRuleContent, rule, at(first.first),
        single ? kNone : at(first.first + size_t{1}));
    add(kRuleLength, rule, rounded(length));
    add(kRuleFinite, rule, finite_verbs());
    add(kRuleQuoted, rule, rounded(quoted_words()));
    add(kRuleComma, rule, behind_comma());
    add(kAfterContent, at(behind));
    add(kRuleAfter, rule, at(behind));
  }
};

Traits::Traits(const CompiledRules& rules)
    : rules_(rules), contexts_(*rules.alphabet, rules.vocabulary) {}

void Traits::read(const Candidate& candidate, const RuleText& text,
                  const Article& article, std::vector<Trait>& out) const {
  out.clear();
  Reading reading{*this, candidate, text, article, out,
                  rules_.lines[candidate.line].rule};
  reading.add(kRule, reading.rule);
  reading.add(kRuleMode, reading.rule, static_cast<uint32_t>(candidate.mode));
  reading.read_cue();
  reading.read_source();
  reading.read_content();
  reading.add(kRuleBefore, reading.rule,
              reading.at(candidate.begin - size_t{1}));
  reading.add(kAfterMatch, reading.at(candidate.end));
}

std::optional<uint32_t> Traits::rule_of(const Trait& trait) {
  if (trait.kind != kRule) return std::nullopt;
  return trait.values[0];
}

std::string Traits::value_text(char type, uint32_t value) const {
  if (value == kNone) return std::string(kNothing);
  switch (type) {
    case 'R': return rules_.rules[value].id;
    case 'W': return std::string(rules_.vocabulary[value].form);
    case 'X': return contexts_.name(value);
    case 'M': return std::string(to_string(static_cast<Mode>(value)));
    default: return std::to_string(value);
  }
}

std::string Traits::text(const Trait& trait) const {
  const Template& from = kTemplates[trait.kind];
  std::string out(from.name);
  for (size_t i = 0; i < from.types.size(); ++i) {
    out += i == 0 ? " " : kBetween;
    out += value_text(from.types[i], trait.values[i]);
  }
  return out;
}

std::optional<uint32_t> Traits::find_value(char type,
                                           std::string_view text) const {
  if (text == kNothing && type != 'N') return kNone;
  if (type == 'X') return contexts_.find(text);
  if (type == 'R') {
    const uint32_t number = rules_.rule_of_id.find(hash64(text));
    if (number == 0) return std::nullopt;
    return number - 1;
  }
  if (type == 'W') {
    const WordId id = rules_.vocabulary.find_form(text).id();
    if (id == 0 && !text.empty()) return std::nullopt;
    return id;
  }
  if (type == 'M') {
    const auto* mode = std::ranges::find(
        kModes, text, [](Mode m) { return to_string(m); });
    if (mode == std::end(kModes)) return std::nullopt;
    return static_cast<uint32_t>(*mode);
  }
  uint32_t number = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) {
    return std::nullopt;
  }
  return number;
}

std::optional<Trait> Traits::find(std::string_view text) const {
  const size_t space = text.find(' ');
  const auto* from = std::ranges::find(kTemplates, text.substr(0, space),
                                       &Template::name);
  if (from == std::end(kTemplates) || space == text.npos) return std::nullopt;
  Trait out;
  out.kind = static_cast<uint32_t>(from - std::begin(kTemplates));
  text.remove_prefix(space + 1);
  for (size_t i = 0; i < from->types.size(); ++i) {
    const size_t size = text.find(kBetween);
    const auto value = find_value(from->types[i], text.substr(0, size));
    const bool last = i + 1 == from->types.size();
    if (!value || last != (size == text.npos)) return std::nullopt;
    out.values[i] = *value;
    if (!last) text.remove_prefix(size + kBetween.size());
  }
  return out;
}

}  // namespace quoth
