// See contexts.h. Numbers of contexts: below kMentions the fixed symbols of the
// alphabet, then kinds of mentions, then kinds of words, then words.
#include "rule/contexts.h"

#include <algorithm>
#include <iterator>

namespace quoth {
namespace {

constexpr Context kMentions = 0x100;  // + kind, + kGenitive
constexpr Context kGenitive = 0x10;
constexpr Context kWordKinds = 0x200;
constexpr Context kOutside = 0x300;
constexpr Context kWords = 0x400;  // + WordId of the lemma

constexpr WordClasses kClosed =
    word_class::adposition | word_class::subordinator |
    word_class::coordinator | word_class::relative | word_class::auxiliary |
    word_class::modal | word_class::negation | word_class::determiner;

// The first that fits; `said` is past before it is a participle.
struct WordKind {
  std::string_view name;
  WordClasses all;  // it has all of these
};
constexpr WordKind kKinds[] = {
    {"{third}", word_class::verb | word_class::third},
    {"{past}", word_class::verb | word_class::past},
    {"{gerund}", word_class::verb | word_class::gerund},
    {"{participle}", word_class::verb | word_class::participle},
    {"{base}", word_class::verb | word_class::base},
    {"{adverb}", word_class::adverb},
    {"{noun-word}", word_class::noun},
    {"{adjective}", word_class::adjective},
    {"{word}", 0},
};
constexpr std::string_view kMentionNames[] = {
    "{person}",         "{organization}", "{place}",    "{document}",
    "{group}",          "{role}",         "{noun}",     "{subject-pronoun}",
    "{object-pronoun}", "{possessive}",   "{relative}", "{time}"};
constexpr std::string_view kGenitiveMark = "'s";
constexpr std::string_view kOutsideName = "{outside}";

}  // namespace

Contexts::Contexts(const Alphabet& alphabet, const Vocabulary& words)
    : alphabet_(alphabet), words_(words) {
  of_word_.reserve(words.size());
  for (WordId id = 0; id < words.size(); ++id) of_word_.push_back(of_word(id));
}

Context Contexts::of_word(WordId id) const {
  const WordClasses classes = words_.classes(id);
  if (id != 0 && (classes & kClosed) != 0) return kWords + words_.lemma(id);
  const auto* kind = std::ranges::find_if(kKinds, [&](const WordKind& k) {
    return (classes & k.all) == k.all;
  });
  return kWordKinds + static_cast<Context>(kind - std::begin(kKinds));
}

Context Contexts::at(const RuleText& text, const Article& article,
                     size_t i) const {
  if (i >= text.symbols.size()) return kOutside;
  const RuleSymbol& symbol = text.symbols[i];
  if (symbol.mention) {
    const Mention& mention = article.mentions[symbol.mention.index];
    return kMentions + static_cast<Context>(mention.kind) +
           (mention.genitive ? kGenitive : 0);
  }
  const Symbol code = text.text[i];
  if (code < symbol::first_mention) return code;
  return of_word_[article.segments.tokens[symbol.last_token - 1].word];
}

std::string Contexts::name(Context context) const {
  if (context >= kWords) return std::string(words_[context - kWords].form);
  if (context == kOutside) return std::string(kOutsideName);
  if (context >= kWordKinds) {
    return std::string(kKinds[context - kWordKinds].name);
  }
  if (context < kMentions) {
    std::string name = alphabet_.name(static_cast<Symbol>(context));
    return name.size() > 3 ? "{" + name + "}" : name;
  }
  std::string out(kMentionNames[(context - kMentions) % kGenitive]);
  if (context >= kMentions + kGenitive) out += kGenitiveMark;
  return out;
}

std::optional<Context> Contexts::find(std::string_view name) const {
  if (name == kOutsideName) return kOutside;
  for (Context i = 0; i < symbol::first_mention; ++i) {
    if (this->name(i) == name) return i;
  }
  for (Context i = 0; i < std::size(kKinds); ++i) {
    if (kKinds[i].name == name) return kWordKinds + i;
  }
  const bool genitive =
      name.starts_with('{') && name.ends_with(kGenitiveMark);
  if (genitive) name.remove_suffix(kGenitiveMark.size());
  const auto* kind = std::ranges::find(kMentionNames, name);
  if (kind != std::end(kMentionNames)) {
    return kMentions + static_cast<Context>(kind - std::begin(kMentionNames)) +
           (genitive ? kGenitive : 0);
  }
  const WordId id = words_.find(name);
  if (id == 0) return std::nullopt;
  return kWords + id;
}

}  // namespace quoth
