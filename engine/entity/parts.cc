// See parts.h. One pass from left to right: every decision looks at the part
// just given to the token before and at the classes of the token after.
#include "entity/parts.h"

#include <optional>

#include "base/unicode.h"
#include "entity/verb_or_noun.h"
#include "entity/word_groups.h"
#include "entity/word_shapes.h"

namespace quoth {
namespace {

namespace wc = word_class;

constexpr WordClasses kGrammatical =
    wc::clitic | wc::relative | wc::possessive | wc::auxiliary | wc::modal |
    wc::negation | wc::determiner | wc::pronoun | wc::coordinator |
    wc::subordinator | wc::adposition | wc::time | wc::number | wc::particle |
    wc::adverb;

class PartFinder {
 public:
  PartFinder(std::string_view text, const Token* begin, const Token* end,
             const Vocabulary& words, const CaseCounts& counts)
      : text_(text), begin_(begin), end_(end), words_(words), counts_(counts) {
    title_case_ = is_title_case();
  }

  void run(std::vector<Part>& out) {
    out.clear();
    bool first_word = true;
    for (const Token* t = begin_; t != end_; ++t) {
      before_ = out.empty() ? Part::mark : out.back();
      out.push_back(part_of(*t, first_word));
      if (t->kind != TokenKind::mark) first_word = false;
      if (t->kind == TokenKind::mark && opens_anew(*t)) first_word = true;
    }
  }

 private:
  // What follows a colon may be a sentence of its own, and so may what follows
  // the marks inside a quotation.
  bool opens_anew(const Token& mark) const {
    char32_t c = code_point_at(text_, mark.span.begin).value;
    return c == ':' || c == '.' || c == '!' || c == '?' || c == 0x2026 ||
           c == '"' || (c >= 0x2018 && c <= 0x201F);
  }

  PartContext around() const { return {begin_, end_, words_, before_}; }
  WordClasses classes(const Token& t) const { return words_.classes(t.word); }

  // Headlines in Title Case capitalise verbs and nouns alike; they end without
  // a full stop, and a quotation at their end has none inside either.
  bool is_title_case() const {
    if (begin_ == end_) return false;
    char32_t last = code_point_before(text_, (end_ - 1)->span.end).value;
    if (!is_letter(last) && !is_digit(last) && last != '?') return false;
    int capital = 0;
    int small = 0;
    for (const Token* t = begin_; t != end_; ++t) {
      if (t->kind != TokenKind::word || (classes(*t) & kFunction) != 0) {
        continue;
      }
      ++(t->capital ? capital : small);
    }
    return capital >= 4 && capital > 4 * small;
  }

  Part part_of(const Token& t, bool first_word) {
    switch (t.kind) {
      case TokenKind::number: return Part::number;
      case TokenKind::quotation:
        return is_nickname(t) ? Part::name : Part::quotation;
      case TokenKind::mark: return mark(t);
      case TokenKind::word: break;
    }
    if (!t.capital) return small(t);
    return capital(t, first_word || title_case_);
  }

  // Zoë “Zo” Díaz: a word in quotation marks between given name and surname.
  bool is_nickname(const Token& t) const {
    const Token* n = &t + 1;
    if (before_ != Part::name || n == end_ || !n->capital) return false;
    if ((classes(*(&t - 1)) & wc::given_name) == 0 ||
        (classes(*n) & (kFunction | wc::time)) != 0) {
      return false;
    }
    return reads_as_nickname(slice(text_, t.span));
  }

  Part mark(const Token& t) {
    if ((classes(t) & wc::clitic) != 0) return genitive(t);
    if ((classes(t) & wc::coordinator) != 0) return Part::coordinator;
    char32_t c = code_point_at(text_, t.span.begin).value;
    bool money = c == '$' || c == 0xA3 || c == 0x20AC || c == 0xA5;
    return money ? Part::number : Part::mark;
  }

  Part capital(const Token& t, bool doubtful) {
    WordClasses c = classes(t);
    if ((c & wc::time) != 0) return Part::time;
    if ((c & wc::pronoun) != 0 && t.span.size() == 1) return Part::pronoun;
    // `(laughs) We did`: wherever it stands, but not in US.
    if ((c & wc::subject) != 0 && (c & kNamed) == 0 && !t.all_capitals) {
      return small(t);
    }
    if (t.all_capitals && (c & wc::role) != 0 && (c & kNamed) == 0) {
      return Part::noun;  // CEO
    }
    if (c == 0 && reads_as_compound(slice(text_, t.span), words_)) {
      return Part::adjective;
    }
    if (!doubtful) return Part::name;
    if (is_capital_phrase(t)) return small(t);
    if ((c & kFunction) != 0 && (c & (wc::given_name | wc::place)) == 0) {
      return small(t);
    }
    if ((c & kNamed) != 0) return Part::name;
    const bool only_verb = (c & wc::verb) != 0 && (c & kNominal) == 0;
    // `Said Díaz:` reports, and is not her first name.
    if (only_verb && (c & wc::speech) != 0 && before_ != Part::name &&
        !title_case_) {
      return small(t);
    }
    if (before_ == Part::name || next_is_name(t)) {
      bool verb_after_name = title_case_ && (c & wc::verb) != 0 &&
                             before_ == Part::name;
      if (c == 0) return Part::name;
      if (!title_case_ && !verb_after_name) return Part::name;
    }
    // `Lynch said`: a verb elsewhere, a name in this article.
    if (only_verb && !title_case_ &&
        counts_.seen_as_name(slice(text_, t.span))) {
      return Part::name;
    }
    if (c != 0) return small(t);
    return unknown_capital(t);
  }

  // `Environmental group` at the start of its sentence: words that the pack
  // knows as one, with a capital for the sentence alone.
  bool is_capital_phrase(const Token& t) const {
    const std::string_view form = slice(text_, t.span);
    const size_t last = form.rfind(' ');
    return last != std::string_view::npos && !title_case_ &&
           is_lower(code_point_at(form, last + 1).value);
  }

  Part unknown_capital(const Token& t) const {
    std::string_view form = slice(text_, t.span);
    if (counts_.seen_as_name(form) || reads_as_handle(form)) {
      return Part::name;
    }
    if (counts_.seen_small(form)) return Part::noun;
    return Part::name;
  }

  bool next_is_name(const Token& t) const {
    const Token* n = &t + 1;
    if (n == end_ || n->kind != TokenKind::word || !n->capital) return false;
    return (classes(*n) & kFunction) == 0;
  }

  Part small(const Token& t) {
    const WordClasses c = classes(t);
    if ((c & kGrammatical) != 0) {
      if (auto part = grammatical(t, c)) return *part;
    }
    if (c == 0) {
      const std::string_view form = slice(text_, t.span);
      if (reads_as_adverb(form, words_)) return Part::adverb;
      if (reads_as_handle(form)) return Part::name;
    }
    if ((c & wc::verb) != 0) return verb_or_noun(t, around());
    if ((c & wc::adverb) != 0 && (c & (kNominal | wc::adjective)) == 0) {
      return Part::adverb;
    }
    if ((c & wc::adjective) != 0 && (c & kNominal) == 0) {
      return Part::adjective;
    }
    return Part::noun;
  }

  // Of a word that is, among what else it may be, one of grammar.
  std::optional<Part> grammatical(const Token& t, WordClasses c) {
    if ((c & wc::clitic) != 0) return genitive(t);
    if ((c & wc::relative) != 0) return Part::relative;
    if ((c & wc::possessive) != 0) return possessive(t, c);
    // `the will`, but `this is`.
    bool noun_too = (c & wc::noun) != 0 && is_modifier(before_);
    if ((c & (wc::auxiliary | wc::modal | wc::negation)) != 0 && !noun_too) {
      return Part::auxiliary;
    }
    if ((c & wc::determiner) != 0) return determiner(t, c);
    if ((c & wc::pronoun) != 0) return pronoun(t, c);
    if ((c & wc::coordinator) != 0) return Part::coordinator;
    if ((c & wc::subordinator) != 0 && (c & wc::adposition) == 0) {
      return Part::subordinator;
    }
    if ((c & wc::adposition) != 0) return Part::adposition;
    if ((c & wc::time) != 0) return Part::time;
    if ((c & wc::number) != 0) return Part::number;
    if ((c & wc::particle) != 0 && before_ == Part::name) return Part::name;
    if ((c & wc::adverb) != 0 && before_verb(t)) return Part::adverb;
    return std::nullopt;
  }

  // `Díaz still believes`: an adverb, though `still` is a verb as well. Behind
  // an auxiliary any form will do: `would only say`.
  bool before_verb(const Token& t) const {
    const Token* n = &t + 1;
    if (n == end_ || n->kind != TokenKind::word || is_modifier(before_)) {
      return false;
    }
    WordClasses c = classes(*n);
    if (before_ == Part::auxiliary && (c & wc::verb) != 0 &&
        (c & (kNominal | wc::adjective)) == 0) {
      return true;
    }
    return (c & (wc::third | wc::past | wc::auxiliary | wc::modal)) != 0;
  }

  // 's of `the mayor's plan`, or the short form of a verb in `the mayor's
  // right`: only a noun phrase follows the genitive.
  Part genitive(const Token& t) const {
    if ((classes(t) & wc::genitive) == 0) return Part::auxiliary;
    bool after_noun = before_ == Part::noun || before_ == Part::name ||
                      before_ == Part::time || before_ == Part::number;
    if (!after_noun) {
      return before_ == Part::pronoun || before_ == Part::relative ||
                     before_ == Part::subordinator
                 ? Part::auxiliary
                 : Part::mark;
    }
    const Token* n = &t + 1;
    if (n == end_) return Part::genitive;
    WordClasses c = classes(*n);
    if (n->kind == TokenKind::quotation) return Part::genitive;
    if (n->kind == TokenKind::mark) return Part::mark;
    bool verbal = (c & (wc::determiner | wc::pronoun | wc::negation |
                        wc::adposition | wc::auxiliary)) != 0 &&
                  !n->capital;
    return verbal ? Part::auxiliary : Part::genitive;
  }

  // `both said they left`, but `both proposed laws`.
  bool stands_alone(const Token& t) const {
    if (!nominal_follows(t, around())) return true;
    const Token& n = *(&t + 1);
    return n.kind == TokenKind::word && is_bare_past(classes(n)) &&
           !nominal_follows(n, around());
  }

  Part possessive(const Token& t, WordClasses c) {
    bool object = (c & wc::pronoun) != 0;
    if (object && !nominal_follows(t, around())) return Part::pronoun;
    return Part::possessive;
  }

  // `one said`, but `one voter said`.
  Part pronoun(const Token& t, WordClasses c) const {
    if ((c & wc::number) == 0) return Part::pronoun;
    const Token* n = &t + 1;
    const bool counts = n != end_ && n->kind == TokenKind::word &&
                        (classes(*n) & (kNominal | wc::adjective)) != 0 &&
                        (classes(*n) & (wc::third | wc::past)) == 0;
    return counts ? Part::number : Part::pronoun;
  }

  Part determiner(const Token& t, WordClasses c) const {
    if ((c & wc::subordinator) != 0) {
      bool inside = before_ == Part::adposition || before_ == Part::auxiliary;
      if (!inside) return Part::subordinator;
    }
    if ((c & wc::pronoun) != 0 && stands_alone(t)) return Part::pronoun;
    const Token* n = &t + 1;
    bool alone = n != end_ && n->kind == TokenKind::word &&
                 (classes(*n) & (wc::auxiliary | wc::modal)) != 0 &&
                 (classes(*n) & wc::noun) == 0;
    return alone ? Part::pronoun : Part::determiner;
  }

  std::string_view text_;
  const Token* begin_;
  const Token* end_;
  const Vocabulary& words_;
  const CaseCounts& counts_;
  Part before_ = Part::mark;
  bool title_case_ = false;
};

}  // namespace

void find_parts(std::string_view text, const Token* begin, const Token* end,
                const Vocabulary& words, const CaseCounts& counts,
                std::vector<Part>& out) {
  PartFinder(text, begin, end, words, counts).run(out);
}

}  // namespace quoth
