// Words, numbers and marks of a text.
//
// `Zoë's U.S. visit cost $1,200, "all in"` has the tokens Zoë, 's, U.S., visit,
// cost, $, 1,200, the comma, the mark, all, in, the mark. A clitic of the pack
// ('s) is split off; an abbreviation of the pack keeps its full stop; an entry
// of several words ("according to") is one token. Every token knows its WordId,
// looked up once: by its exact form, else by its lower-case form.
#include <algorithm>

#include "base/unicode.h"
#include "base/vocabulary.h"
#include "stages.h"

namespace quoth {
namespace {

constexpr int kLongestPhrase = 6;  // words

class Tokenizer {
 public:
  Tokenizer(std::string_view text, const Vocabulary& words)
      : text_(text), words_(words) {
    tokens_.reserve(text.size() / 5);
  }

  std::vector<Token> run() {
    while (at_ < text_.size()) step();
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
  // well-known, AT&T, U.S, example.org.
  bool joins(size_t place, CodePoint c) const {
    if (!is_apostrophe(c.value) && !is_hyphen(c.value) && c.value != '&' &&
        c.value != '.') {
      return false;
    }
    CodePoint next = at(place + c.size);
    return next.size > 0 && (is_letter(next.value) || is_digit(next.value));
  }

  void add_word() {
    size_t begin = at_;
    size_t apostrophe = std::string_view::npos;
    size_t place = begin + at(begin).size;
    for (;;) {
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
    return words_.is(look_up(span_of(apostrophe, end)), word_class::clitic);
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
    return words_.is(look_up(span_of(begin, end + 1)), word_class::abbreviation)
               ? end + 1
               : end;
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
    push(begin, place, TokenKind::mark);
  }

  void push(size_t begin, size_t end, TokenKind kind = TokenKind::word) {
    Token token;
    token.span = span_of(begin, end);
    token.kind = kind;
    token.space_before = space_;
    if (kind == TokenKind::word) mark_capitals(token);
    if (kind != TokenKind::number) {
      token.word = look_up(token.span);
    } else if (token.span.size() < 12) {
      token.word = look_up(token.span);
    }
    tokens_.push_back(token);
    space_ = false;
    at_ = end;
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

  WordId look_up(Span span) {
    std::string_view form = slice(text_, span);
    if (WordId id = words_.find(form); id != 0) return id;
    bool plain = std::all_of(form.begin(), form.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || c == '-';
    });
    if (plain) return 0;
    buffer_.clear();
    append_straight(form, buffer_);
    if (WordId id = words_.find(buffer_); id != 0) return id;
    buffer_.clear();
    append_folded(form, buffer_);
    return words_.find_folded(buffer_);
  }

  // Entries of several words: the longest that begins at a token wins.
  void join_phrases() {
    size_t out = 0;
    for (size_t i = 0; i < tokens_.size(); ++out) {
      size_t end = phrase_end(i);
      tokens_[out] = tokens_[i];
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
    if (!words_.opens_phrase(tokens_[first].word)) return end;
    WordId prefix = tokens_[first].word;
    for (size_t i = first + 1; i < tokens_.size(); ++i) {
      if (i - first >= kLongestPhrase || !words_.opens_phrase(prefix)) break;
      prefix = extended(prefix, tokens_[i - 1], tokens_[i]);
      if (prefix == 0) break;
      if (!words_.lists_of(prefix).empty()) {
        end = i + 1;
        phrase_ = prefix;
      }
    }
    return end;
  }

  WordId extended(WordId prefix, const Token& before, const Token& next) {
    if (next.kind == TokenKind::mark && !next.space_before) return 0;
    std::string_view gap = text_.substr(
        before.span.end, next.span.begin - before.span.end);
    if (gap.size() > 2 || gap.find('\n') != std::string_view::npos) return 0;
    for (bool fold : {false, true}) {
      if (fold && !next.capital) break;
      key_ = words_[prefix].form;
      key_ += ' ';
      fold ? append_folded(slice(text_, next.span), key_)
           : append_straight(slice(text_, next.span), key_);
      if (WordId id = words_.find(key_); id != 0) return id;
    }
    return 0;
  }

  std::string_view text_;
  const Vocabulary& words_;
  std::vector<Token> tokens_;
  std::string buffer_;
  std::string key_;
  size_t at_ = 0;
  bool space_ = true;
  WordId phrase_ = 0;
};

}  // namespace

std::vector<Token> find_tokens(std::string_view text, const RuleSet& rules) {
  return Tokenizer(text, rules.vocabulary()).run();
}

}  // namespace quoth
