// The alphabet of rule texts.
//
// A rule text is one sentence with a symbol for each word, mention and mark.
// Two words that stand in the same lists among those the
// rules name are alike to every rule and share a symbol; `said` and `told` do
// until some rule asks for {tells}. So a list of a thousand verbs costs a rule
// no more than a list of two, and a rule stays a small regular expression.
#ifndef QUOTH_RULE_ALPHABET_H_
#define QUOTH_RULE_ALPHABET_H_

#include <bitset>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <re2/re2.h>

#include "base/vocabulary.h"

namespace quoth {

using Symbol = uint16_t;
inline constexpr size_t kMaxSymbols = 1700;
using SymbolSet = std::bitset<kMaxSymbols>;

namespace symbol {
enum : Symbol {
  previous,  // the sentence before, as one symbol
  next,      // the paragraph after, when it is nothing but quotations
  start,     // of the sentence
  end,
  full_stop,
  exclamation,
  question,
  ellipsis,  // the last of the marks that close a sentence
  comma,
  colon,
  semicolon,
  open_parenthesis,
  close_parenthesis,
  open_bracket,
  close_bracket,
  dash,
  slash,
  other_mark,
  speech_quote,  // “It rained,”
  phrase_quote,  // “rainy and cold all day”
  word_quote,    // “rainy”: one or two words
  title_quote,   // “Harbour Nights”
  number,
  first_mention,
};
}  // namespace symbol

inline constexpr size_t kMaxRawPieces = 6;

enum class AtomKind : uint8_t {
  symbols,  // the fixed symbols from `first` to `last`
  any,      // every symbol of a sentence
  open,     // any but those that close a sentence
  word,     // a word outside mentions
  number,   // digits, or a word of the class number
  list,     // a word of vocabulary list `first`
  literal,  // the word literals[first]
  raw,      // a word that matches raws[first]
  mention,  // of a kind in the set `kinds`, its head in list `first`
};

// What one element of a pattern stands for: a set of symbols.
struct Atom {
  static constexpr uint32_t kNoList = Vocabulary::kNoList;

  AtomKind kind = AtomKind::any;
  uint32_t first = 0;
  uint32_t last = 0;
  uint16_t kinds = 0;  // bit i: MentionKind i
  bool genitive = false;

  friend auto operator<=>(const Atom&, const Atom&) = default;
};

// Every atom that the rules of a pack name, each once.
struct Atoms {
  std::vector<Atom> atoms;
  std::vector<std::string> names;  // as a rule writes it: {says}, that
  std::vector<std::string> literals;  // folded
  std::vector<std::string> raws;

  uint32_t add(const Atom& atom, std::string name);
  uint32_t add_literal(std::string_view word);
  uint32_t add_raw(std::string_view source);
};

inline constexpr size_t kMentionKinds = 12;

class Alphabet {
 public:
  // REQUIRES: words is frozen and knows all literals; raws compile.
  Alphabet(const Atoms& atoms, const Vocabulary& words);

  const SymbolSet& symbols(uint32_t atom) const { return sets_[atom]; }
  // The symbol of a token of kind word. `text` is asked only for words that
  // the pack does not know.
  Symbol of_word(WordId id, std::string_view text) const {
    if (id != 0 || raws_.empty()) return words_[id].symbol;
    return of_unknown(text);
  }
  Symbol of_mention(const Mention& mention) const {
    const MentionSymbols& all = mentions_[row(mention)];
    const WordFacts& head = words_[mention.head];
    if (head.alone != 0 && mention.last_token == mention.first_token + 1 &&
        !all.of_alone.empty()) {
      return all.of_alone[head.alone - 1u];
    }
    return all.of_lists.empty() ? all.first : all.of_lists[head.list_set];
  }
  size_t size() const { return names_.size(); }
  const std::string& name(Symbol symbol) const { return names_[symbol]; }

 private:
  // The symbols of one kind of mention: one for each set of named lists that
  // a head can stand in, and one for each word that is a mention by itself
  // and a literal of some rule (`this was announced by`).
  struct MentionSymbols {
    Symbol first = 0;
    std::vector<Symbol> of_lists;  // by list set; empty: all are alike
    std::vector<Symbol> of_alone;  // by WordFacts::alone - 1; empty for
                                   // genitives
  };
  // Every word of an article is asked for these: they lie together.
  struct WordFacts {
    uint32_t list_set = 0;
    Symbol symbol = 0;
    uint8_t alone = 0;  // 0, or 1 + an index in alone_atoms_
  };
  using Signature = std::vector<uint32_t>;  // the atoms that fit, sorted

  // Genitives come after all others, so that the kinds a pattern unites are
  // neighbours and its class of symbols is one range.
  static size_t row(const Mention& mention) {
    return static_cast<size_t>(mention.kind) +
           (mention.genitive ? kMentionKinds : 0);
  }
  void find_words_alone(const Atoms& atoms, const Vocabulary& words);
  void number_mentions(const Atoms& atoms, const Vocabulary& words);
  void number_mentions_of(size_t row, const Atoms& atoms,
                          const Vocabulary& words);
  std::vector<Signature> fit_words(const Atoms& atoms,
                                   const Vocabulary& words);
  void number_words(const Atoms& atoms, const Vocabulary& words);
  Signature raw_signature(size_t set) const;
  bool holds(const Atom& atom, uint32_t number, Symbol symbol) const;
  bool holds_mention(const Atom& atom, Symbol symbol) const;
  void build_sets(const Atoms& atoms);
  Symbol of_unknown(std::string_view text) const;
  Symbol add_symbol(std::string name, const Signature& atoms);

  std::vector<std::string> names_;       // by symbol
  std::vector<Signature> fits_;          // by symbol: atoms beyond fixed ones
  std::vector<WordFacts> words_;         // by WordId
  std::vector<uint32_t> alone_atoms_;    // literals that can be mentions
  std::vector<WordId> alone_words_;      // and their words
  std::map<Symbol, uint32_t> literal_of_;  // mention symbols of such words
  MentionSymbols mentions_[2 * kMentionKinds];
  Symbol first_word_ = 0;
  std::vector<std::unique_ptr<RE2>> raws_;
  std::vector<uint32_t> raw_atoms_;
  std::vector<Symbol> of_raws_;          // by the set of raws that fit
  std::vector<SymbolSet> sets_;          // by atom
};

}  // namespace quoth

#endif  // QUOTH_RULE_ALPHABET_H_
