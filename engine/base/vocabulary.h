// The words of a pack: which forms there are, what kind of word each is, and
// which word lists it stands in.
//
// A pack lists words in .lex files. `said` stands in verbs.lex as a form of
// `say`, and, since says.lex lists `say`, in that list too. The vocabulary
// joins all lists: the form `said` has one WordId, the classes verb and past,
// and the lists {verbs, says}. Everything later works on WordIds; no stage
// compares strings. An entry of several words ("according to") is one form,
// which the tokenizer takes whole; its words have ids as well, by which it is
// found, but are entries only where the pack lists them by themselves.
//
// The classes are the interface between engine and packs: a language says
// which of its words are determiners; the engine knows only what a determiner
// does in a noun phrase.
#ifndef QUOTH_BASE_VOCABULARY_H_
#define QUOTH_BASE_VOCABULARY_H_

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/hash_index.h"
#include "base/phrase_trie.h"
#include "quoth/extraction.h"
#include "quoth/result.h"
#include "quoth/rules.h"

namespace quoth {

// A set of WordClass bits.
using WordClasses = uint64_t;

namespace word_class {
// clang-format off
enum : WordClasses {
  determiner    = 1ull << 0,   // the, a, this, some
  definite      = 1ull << 1,   // the, this
  possessive    = 1ull << 2,   // his, their: determiner that is a pronoun
  pronoun       = 1ull << 3,   // he, him, it
  subject       = 1ull << 4,   // he, they, I
  object        = 1ull << 5,   // him, them, me
  relative      = 1ull << 6,   // who, which
  adposition    = 1ull << 7,   // of, in, from
  of            = 1ull << 8,   // the adposition between parts of a name: of
  coordinator   = 1ull << 9,   // and, or, but
  conjoins      = 1ull << 10,  // the coordinator that makes names a group: and
  subordinator  = 1ull << 11,  // because, while, that
  auxiliary     = 1ull << 12,  // is, has, did
  modal         = 1ull << 13,  // will, would
  negation      = 1ull << 14,  // not, never
  adverb        = 1ull << 15,  // also, repeatedly
  verb          = 1ull << 16,
  base          = 1ull << 17,  // say
  third         = 1ull << 18,  // says
  past          = 1ull << 19,  // said
  participle    = 1ull << 20,  // said, spoken
  gerund        = 1ull << 21,  // saying
  noun          = 1ull << 22,  // a noun, whatever else it is: claim
  adjective     = 1ull << 23,
  number        = 1ull << 24,  // two, dozens
  title         = 1ull << 25,  // Mr., Sen., President: stands before a name
  role          = 1ull << 26,  // spokesman, mayor: what a person is
  given_name    = 1ull << 27,  // Ana
  place         = 1ull << 28,  // Lisbon
  demonym       = 1ull << 29,  // Portuguese
  organization  = 1ull << 30,  // NASA, Reuters: known by that name
  organization_word = 1ull << 31,  // Agency, University, Inc.
  document      = 1ull << 32,  // report, letter
  group         = 1ull << 33,  // residents, officials
  person        = 1ull << 34,  // woman, teacher: a person not named
  time          = 1ull << 35,  // Monday, March, yesterday
  male          = 1ull << 36,
  female        = 1ull << 37,
  neuter        = 1ull << 38,
  plural        = 1ull << 39,
  first_person  = 1ull << 40,
  second_person = 1ull << 41,
  abbreviation  = 1ull << 42,  // ends in a full stop that ends no sentence
  particle      = 1ull << 43,  // de, van, bin: lower-case part of a name
  suffix        = 1ull << 44,  // Jr., III: after a name
  cue_noun      = 1ull << 45,  // claim, warning: splits off its possessor
  genitive      = 1ull << 46,  // 's as an ending
  speech        = 1ull << 47,  // a verb or phrase that reports speech: said
  line_start    = 1ull << 48,  // an entry is compared with the start of lines
  line_whole    = 1ull << 49,  // ... with whole lines
  line_part     = 1ull << 50,  // ... with any place of a short line
  nickname      = 1ull << 51,  // lemma and forms are one name: William Bill
  spokesperson  = 1ull << 52,  // a role that speaks for what it is of
  not_name      = 1ull << 53,  // capitalised, yet no part of a name: However
  clitic        = 1ull << 54,  // split off after an apostrophe: 'll
  outlet        = 1ull << 55,  // an organization that publishes: Reuters
  element_name  = 1ull << 56,  // an entry is compared with names in a page
  example       = 1ull << 57,  // the adposition before an example: including
};
// clang-format on
}  // namespace word_class

// A known form.
struct Word {
  std::string_view form;
  WordId lemma = 0;         // the first column of its entry
  WordClasses classes = 0;  // of all its entries together
};

// What a look-up of a form tells: which it is, and two facts that the tokenizer
// asks of every word. They come in the slot that was found, so that it need not
// ask a table for them.
class Form {
 public:
  // Listed by itself, and not only a word of entries.
  static constexpr uint32_t kEntry = 1;
  // The first word of an entry of several.
  static constexpr uint32_t kOpens = 2;

  Form() = default;
  Form(WordId id, uint32_t flags) : number_(id << 2 | flags) {}
  explicit Form(uint32_t number) : number_(number) {}

  WordId id() const { return number_ >> 2; }  // 0: no form of the pack
  bool is(uint32_t flag) const { return (number_ & flag) != 0; }
  // The id when it is an entry, else 0.
  WordId entry() const { return is(kEntry) ? id() : 0; }
  uint32_t flags() const { return number_ & 3; }
  uint32_t number() const { return number_; }

 private:
  uint32_t number_ = 0;
};

// A line phrase of a zone list and what it says.
struct LinePhrase {
  std::string form;  // folded
  WordClasses where = 0;  // line_start, line_whole, line_part, element_name
  Zone zone = Zone::boilerplate;
  std::string list;  // its list, for the reason
};

class Vocabulary {
 public:
  // Errors: everything wrong in the .lex files, which are those of `files`
  // whose path ends in ".lex".
  static Result<Vocabulary> read(const std::vector<PackFile>& files);

  const Word& operator[](WordId id) const { return words_[id]; }
  WordClasses classes(WordId id) const { return facts_[id].classes; }
  bool is(WordId id, WordClasses any) const {
    return (classes(id) & any) != 0;
  }
  WordId lemma(WordId id) const { return facts_[id].lemma; }
  size_t size() const { return words_.size(); }

  // The id of the entry of exactly this form, or 0.
  WordId find(std::string_view form) const { return find_form(form).entry(); }
  // The same for a form of which only the case may differ. `folded` is the
  // form in lower case.
  WordId find_folded(std::string_view folded) const { return find(folded); }
  // An entry or a word of an entry. Forms are told apart by their hashes alone;
  // see hash_index.h.
  Form find_form(std::string_view form) const;
  // Entries of several words, by the ids of their words in lower case.
  const PhraseTrie& phrases() const { return phrases_; }

  // Lists by name. `form_name` selects a column ("gerund") or is "".
  // Every (list, column) pair that exists has a number.
  static constexpr uint32_t kNoList = UINT32_MAX;
  uint32_t list_number(std::string_view name, std::string_view form_name) const;
  // Of all lists and columns, or of those whose names begin with `prefix`.
  std::vector<std::string> list_names(std::string_view prefix = {}) const;
  // The numbers of the lists that word `id` stands in, sorted.
  const std::vector<uint32_t>& lists_of(WordId id) const {
    return list_sets_[list_set(id)];
  }
  bool in_list(WordId id, uint32_t list) const;
  // Groups of words by the set of lists they stand in: words of one group are
  // alike to every rule that names only lists.
  uint32_t list_set(WordId id) const { return facts_[id].list_set; }
  size_t list_set_count() const { return list_sets_.size(); }

  // What words signal, a bit each: bit i of signals_of(`costs`) is set when
  // signal_names()[i] is `money` and the pack's list signal-money has `costs`.
  static constexpr size_t kMostSignals = 63;
  const std::vector<std::string>& signal_names() const {
    return signal_names_;
  }
  uint64_t signals_of(WordId id) const {
    return signals_of_set_[list_set(id)];
  }

  // Of the line phrases, [begin, end): those whose first word is that of
  // `folded`, in the order of the pack.
  struct LinePhrases {
    const LinePhrase* first = nullptr;
    const LinePhrase* last = nullptr;
    const LinePhrase* begin() const { return first; }
    const LinePhrase* end() const { return last; }
  };
  LinePhrases line_phrases_like(std::string_view folded) const;

  // The script that the pack is written in: ICU's number, or -1.
  int script() const { return script_; }

  // Puts `form` on a list of its own and returns the number of that list: how
  // the compiler of rules makes a literal a list like any other. Call freeze()
  // after the last one.
  uint32_t add_literal(std::string_view form);
  // Numbers the sets of lists and finds the script. read() returns a frozen
  // vocabulary.
  void freeze();

  Vocabulary(Vocabulary&&) = default;
  Vocabulary& operator=(Vocabulary&&) = default;

 private:
  friend class LexReader;
  Vocabulary();
  // Sets `flags` of the form, which may be new.
  WordId intern(std::string_view form, uint32_t flags);
  // Interns an entry; one of several words is entered among the phrases too.
  WordId add_form(std::string_view form);
  void add_to_list(WordId id, uint32_t list);
  void find_signals();
  void index_line_phrases();

  // What the stages ask of every word of an article, close together.
  struct Facts {
    WordClasses classes = 0;
    WordId lemma = 0;
    uint32_t list_set = 0;
  };

  std::deque<std::string> forms_;  // what Word::form points into
  std::vector<Word> words_;
  std::vector<Facts> facts_;  // by WordId, since frozen
  // By the hash of the form. Most words of a text are short, and the table of
  // those alone fits into a processor's own cache.
  static constexpr size_t kShort = 5;  // bytes
  HashIndex short_ids_;
  HashIndex ids_;
  std::array<Form, 128> of_char_{};  // the same of one character
  PhraseTrie phrases_;
  std::vector<std::vector<uint32_t>> list_sets_;
  std::vector<uint64_t> signals_of_set_;  // by list set
  std::vector<std::string> signal_names_;
  std::vector<std::vector<uint32_t>> lists_of_word_;  // until frozen
  std::map<std::string, uint32_t, std::less<>> list_numbers_;
  std::vector<LinePhrase> line_phrases_;  // those of one first word together
  std::vector<uint32_t> line_groups_;     // the first phrase of each such group
  HashIndex line_group_of_;               // by the hash of the first word
  int script_ = -1;
};

}  // namespace quoth

#endif  // QUOTH_BASE_VOCABULARY_H_
