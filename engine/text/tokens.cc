// Words, numbers and marks of a text.
//
// `Zoë's U.S. visit cost $1,200, "all in"` has the tokens Zoë, 's, U.S., visit,
// cost, $, 1,200, the comma, the mark, all, in, the mark. A clitic of the pack
// ('s) is split off; an abbreviation of the pack keeps its full stop; an entry
// of several words ("according to") is one token. Every token knows its WordId:
// that of its exact form, else that of its lower-case form; and, until phrases
// are joined, the id of its lower-case form as a word of phrases, for which
// `Prime` of `Prime Minister` need not be an entry.
#include <algorithm>

#include "base/unicode.h"
#include "base/vocabulary.h"
#include "stages.h"

namespace quoth {
namespace {

constexpr size_t kLongestPhrase = 6;   // words
constexpr uint32_t kLongestNumber = 12;  // bytes of one that is looked up

class Tokenizer {
 public:
  Tokenizer(std::string_view text, const Vocabulary& words)
      : text_(text), words_(words) {
    tokens_.reserve(text.size() / 5);
    parts_.reserve(text.size() / 5);
  }

  std::vector<Token> run() {
    for (;;) {
      while (at_ < text_.size() && text_[at_] == ' ') ++at_, space_ = true;
      if (at_ == text_.size()) break;
      if (!add_small_word()) step();
    }
    join_phrases();
    return std::move(tokens_);
  }

 private:
  CodePoint at(size_t place) const { return code_point_at(text_, place); }

  void step() {
    CodePoint c = at(at_);
    if (is_space(c.value) || (c.value >= 0x80 && is_format(c.value))) {
      at_ += c.size;
      space_ = true;
    } else if (is_letter(c.value) || opens_handle(c)) {
      add_word();
    } else if (is_digit(c.value)) {
      add_number();
    } else {
      add_mark(c);
    }
  }

  bool opens_handle(CodePoint c) const {
    return (c.value == '@' || c.value == '#') &&
           is_letter(at(at_ + c.size).value);
  }

  static bool in_word(char32_t c) {
    return is_letter(c) || is_digit(c) || c == '_' ||
           (c >= 0x80 && is_format(c));
  }

  // True when the mark at `place` joins two parts of one word: O'Brien,
  // well-known, AT&T, U.S, example.org, U.S.-led, CNN/ORC.
  bool joins(size_t place, CodePoint c) const {
    if (!is_apostrophe(c.value) && !is_hyphen(c.value) && c.value != '&' &&
        c.value != '.' && c.value != '/') {
      return false;
    }
    CodePoint next = at(place + c.size);
    if (c.value == '/') return is_upper(next.value);
    if (c.value == '.' && is_hyphen(next.value)) {
      next = at(place + c.size + next.size);
    }
    return next.size > 0 && (is_letter(next.value) || is_digit(next.value));
  }

  // Most words are small letters up to a space or comma: they have no
  // capitals, full stops or clitics.
  bool add_small_word() {
    const size_t end = end_of_small(text_, at_);
    bool alone = end > at_ && (end == text_.size() || ends_word(text_[end]));
    if (alone) add_folded(at_, end, TokenKind::word);
    return alone;
  }

  // A token that is its own folded form.
  void add_folded(size_t begin, size_t end, TokenKind kind) {
    Token token;
    token.span = span_of(begin, end);
    token.kind = kind;
    const Form form = words_.find_form(slice(text_, token.span));
    add(token, {form.entry(), form});
  }

  // False for what may go on with a word, or belong to it as a full stop does.
  static bool ends_word(char c) {
    return c == ' ' || c == ',' || c == '\n' || c == ';' || c == ':' ||
           c == '?' || c == '!' || c == '"' || c == ')';
  }

  void add_word() {
    size_t begin = at_;
    size_t apostrophe = std::string_view::npos;
    size_t place = begin + at(begin).size;
    for (;;) {
      place = end_of_small(text_, place);
      CodePoint c = at(place);
      if (c.size == 0) break;
      if (!in_word(c.value)) {
        if (!joins(place, c)) break;
        if (is_apostrophe(c.value)) apostrophe = place;
      }
      place += c.size;
    }
    if (apostrophe != std::string_view::npos && splits_at(apostrophe, place)) {
      push(begin, with_full_stop(begin, apostrophe));
      push(apostrophe, place);
    } else {
      push(begin, with_full_stop(begin, place));
    }
  }

  // Rogozin's: the ending is a clitic and the whole is no word of its own.
  bool splits_at(size_t apostrophe, size_t end) {
    return words_.is(look_up(span_of(apostrophe, end)).entry,
                     word_class::clitic);
  }

  static Span span_of(size_t begin, size_t end) {
    return {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
  }

  // The end of the word, or of its full stop when that belongs to it: `Sen.`,
  // `J.`, `U.S.`
  size_t with_full_stop(size_t begin, size_t end) {
    if (end >= text_.size() || text_[end] != '.') return end;
    if (end + 1 < text_.size() && text_[end + 1] == '.') return end;
    bool initial = begin + at(begin).size == end && is_upper(at(begin).value);
    bool dotted = text_.substr(begin, end - begin).find('.') !=
                      std::string_view::npos &&
                  end - begin <= 6;
    if (initial || dotted) return end + 1;
    if (end - begin > 8) return end;
    WordId dotted_word = look_up(span_of(begin, end + 1)).entry;
    return words_.is(dotted_word, word_class::abbreviation) ? end + 1 : end;
  }

  // 1,200.50  10:30  20th  1990s  12%  9/11
  void add_number() {
    size_t begin = at_;
    size_t place = begin;
    for (;;) {
      CodePoint c = at(place);
      bool inside = c.size > 0 && in_word(c.value);
      if (!inside && c.size > 0 && place > begin &&
          (c.value == ',' || c.value == '.' || c.value == ':' ||
           c.value == '/' || is_hyphen(c.value))) {
        CodePoint next = at(place + c.size);
        inside = is_digit(next.value) ||
                 (is_hyphen(c.value) && is_letter(next.value));
      }
      if (!inside && c.value == '%') {
        place += c.size;
        break;
      }
      if (!inside) break;
      place += c.size;
    }
    push(begin, place, TokenKind::number);
  }

  // One code point, or a run of dots, hyphens or apostrophes as one mark.
  void add_mark(CodePoint c) {
    size_t begin = at_;
    size_t place = begin + c.size;
    if (c.value == '.' || c.value == '-' || c.value == '\'' ||
        c.value == '`') {
      while (place < text_.size() && text_[place] == text_[begin]) ++place;
    }
    if (c.value < 0x80 && c.value != '`') {
      add_folded(begin, place, TokenKind::mark);
    } else {
      push(begin, place, TokenKind::mark);
    }
  }

  void push(size_t begin, size_t end, TokenKind kind = TokenKind::word) {
    Token token;
    token.span = span_of(begin, end);
    token.kind = kind;
    if (kind == TokenKind::word) mark_capitals(token);
    bool listed = kind != TokenKind::number ||
                  token.span.size() < kLongestNumber;
    add(token, listed ? look_up(token.span) : Known());
  }

  struct Known {
    WordId entry = 0;
    Form part;  // of phrases
  };

  void add(Token& token, Known known) {
    token.word = known.entry;
    token.space_before = space_;
    parts_.push_back(known.part);
    tokens_.push_back(token);
    space_ = false;
    at_ = token.span.end;
  }

  void mark_capitals(Token& token) const {
    CodePoint first = at(token.span.begin);
    token.capital = is_upper(first.value);
    if (!token.capital) return;
    size_t uppers = 0;
    for (size_t i = token.span.begin; i < token.span.end;) {
      CodePoint c = at(i);
      if (is_lower(c.value)) return;
      uppers += is_upper(c.value);
      i += c.size;
    }
    token.all_capitals = uppers > 1;
  }

  // ASCII without capitals is its own folded form.
  Known look_up(Span span) {
    std::string_view form = slice(text_, span);
    const Form exact = words_.find_form(form);
    if (is_folded(form)) return {exact.entry(), exact};
    buffer_.clear();
    append_folded(form, buffer_);
    Known known = {exact.entry(), words_.find_form(buffer_)};
    if (known.entry != 0) return known;
    if (has_odd_marks(form)) {
      buffer_.clear();
      append_straight(form, buffer_);
      known.entry = words_.find(buffer_);
    }
    if (known.entry == 0) known.entry = known.part.entry();
    return known;
  }

  static bool is_folded(std::string_view form) {
    return std::all_of(form.begin(), form.end(), [](char c) {
      return static_cast<unsigned char>(c) < 0x80 && c != '`' &&
             !(c >= 'A' && c <= 'Z');
    });
  }

  // True when straightening may change `form`.
  static bool has_odd_marks(std::string_view form) {
    return std::any_of(form.begin(), form.end(), [](char c) {
      return static_cast<unsigned char>(c) >= 0x80 || c == '`';
    });
  }

  // Entries of several words: the longest that begins at a token wins.
  void join_phrases() {
    size_t out = 0;
    for (size_t i = 0; i < tokens_.size(); ++out) {
      size_t end = phrase_end(i);
      if (out != i) tokens_[out] = tokens_[i];
      if (end > i + 1) {
        tokens_[out].span.end = tokens_[end - 1].span.end;
        tokens_[out].word = phrase_;
      }
      i = end;
    }
    tokens_.resize(out);
  }

  // The end of the longest phrase from token `first`, whose id is then in
  // phrase_; first + 1 when there is none.
  size_t phrase_end(size_t first) {
    size_t end = first + 1;
    if (!parts_[first].is(Form::kOpens)) return end;
    const PhraseTrie& phrases = words_.phrases();
    PhraseTrie::Node node = phrases.first(parts_[first].id());
    for (size_t i = first + 1; node != 0 && i < tokens_.size(); ++i) {
      if (i - first >= kLongestPhrase || !follows(i)) break;
      node = phrases.next(node, parts_[i].id());
      if (node == 0) break;
      WordId phrase = spelled_phrase(node, first, i + 1);
      if (phrase == 0) continue;
      phrase_ = phrase;
      end = i + 1;
    }
    return end;
  }

  // True when token i may go on with a phrase of the token before it.
  bool follows(size_t i) const {
    const Token& token = tokens_[i];
    if (parts_[i].id() == 0) return false;
    if (token.kind == TokenKind::mark && !token.space_before) return false;
    uint32_t begin = tokens_[i - 1].span.end;
    std::string_view gap = text_.substr(begin, token.span.begin - begin);
    return gap.size() <= 2 && gap.find('\n') == std::string_view::npos;
  }

  // The entry of `node` that tokens [first, last) spell, or 0. Capitals of text
  // mean nothing, but those of an entry must stand in the text.
  WordId spelled_phrase(PhraseTrie::Node node, size_t first, size_t last) {
    const PhraseTrie& phrases = words_.phrases();
    const PhraseTrie::Ending* ending = &phrases.first_ending(node);
    WordId small = 0;
    for (; ending->entry != 0; ending = &phrases.next_ending(*ending)) {
      if (!ending->capitals) {
        small = ending->entry;
      } else if (has_capitals_of(words_[ending->entry].form, first, last)) {
        return ending->entry;
      }
    }
    return small;
  }

  bool has_capitals_of(std::string_view form, size_t first, size_t last) {
    for (size_t i = first; i < last; ++i) {
      std::string_view word = form.substr(0, form.find(' '));
      form.remove_prefix(std::min(word.size() + 1, form.size()));
      buffer_.clear();
      append_straight(slice(text_, tokens_[i].span), buffer_);
      if (buffer_ == word) continue;
      buffer_.clear();
      append_folded(slice(text_, tokens_[i].span), buffer_);
      if (buffer_ != word) return false;
    }
    return true;
  }

  std::string_view text_;
  const Vocabulary& words_;
  std::vector<Token> tokens_;
  std::vector<Form> parts_;  // an entry a token
  std::string buffer_;
  size_t at_ = 0;
  bool space_ = true;
  WordId phrase_ = 0;
};

}  // namespace

std::vector<Token> find_tokens(std::string_view text, const RuleSet& rules) {
  return Tokenizer(text, rules.vocabulary()).run();
}

}  // namespace quoth
