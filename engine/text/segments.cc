// Paragraphs, sentences and their tokens.
//
//   “Is it over? I hope so,” Sen. Díaz asked. “It is.” He left.
//
// is three sentences: the full stops inside marks end none, since a quotation
// is one token, and the one of `Sen.` belongs to its word; but the mark inside
// “It is.” ends one, since a capital follows.
#include <algorithm>

#include "base/unicode.h"
#include "base/vocabulary.h"
#include "stages.h"

namespace quoth {
namespace {

namespace wc = word_class;

// What is longer is no sentence, but a list or worse; cut, so that what is
// found in it cannot nest without end.
constexpr uint32_t kLongestSentence = 300;  // tokens

bool is_terminal(char32_t c) {
  return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x3002 ||
         c == 0x61F || c == 0x203D;
}

class Segmenter {
 public:
  Segmenter(std::string_view text, const std::vector<Token>& tokens,
            const std::vector<Quotation>& quotations, const Vocabulary& words)
      : text_(text), all_(tokens), quotations_(quotations), words_(words) {
    out_.tokens.reserve(tokens.size());
  }

  Segments run(const std::vector<ZonedSpan>& zones) {
    for (const ZonedSpan& zone : zones) {
      if (zone.zone == Zone::dateline || zone.zone == Zone::foreign) {
        skip_to(zone.span.end);
      } else {
        add_paragraph(zone);
      }
    }
    return std::move(out_);
  }

 private:
  void skip_to(uint32_t end) {
    while (next_ < all_.size() && all_[next_].span.begin < end) ++next_;
    while (quote_ < quotations_.size() &&
           quotations_[quote_].outer.begin < end) {
      ++quote_;
    }
  }

  void add_paragraph(const ZonedSpan& zone) {
    skip_to(zone.span.begin);
    Paragraph paragraph;
    paragraph.span = zone.span;
    paragraph.zone = zone.zone;
    paragraph.first_sentence = static_cast<uint32_t>(out_.sentences.size());
    auto first = static_cast<uint32_t>(out_.tokens.size());
    add_tokens(zone.span.end);
    add_sentences(first);
    paragraph.last_sentence = static_cast<uint32_t>(out_.sentences.size());
    out_.paragraphs.push_back(paragraph);
  }

  void add_tokens(uint32_t end) {
    while (next_ < all_.size() && all_[next_].span.begin < end) {
      skip_nested();
      const uint32_t quote = quote_ < quotations_.size()
                                 ? quotations_[quote_].outer.begin
                                 : UINT32_MAX;
      const size_t first = next_;
      const uint32_t limit = std::min(end, quote);
      while (next_ < all_.size() && all_[next_].span.begin < limit) ++next_;
      out_.tokens.insert(out_.tokens.end(),
                         all_.begin() + static_cast<ptrdiff_t>(first),
                         all_.begin() + static_cast<ptrdiff_t>(next_));
      const bool quoted = next_ < all_.size() && quote < end &&
                          all_[next_].span.begin < end;
      if (quoted) add_quotation();
    }
  }

  void skip_nested() {
    while (quote_ < quotations_.size() && quotations_[quote_].parent) ++quote_;
  }

  void add_quotation() {
    const Quotation& q = quotations_[quote_];
    Token token;
    token.kind = TokenKind::quotation;
    token.span = q.outer;
    token.quotation = quote_;
    token.space_before = all_[next_].space_before;
    token.capital = is_upper(first_letter(q.inner));
    out_.tokens.push_back(token);
    while (next_ < all_.size() && all_[next_].span.begin < q.outer.end) ++next_;
    ++quote_;
  }

  char32_t first_letter(Span span) const {
    for (size_t at = span.begin; at < span.end;) {
      CodePoint c = code_point_at(text_, at);
      if (is_letter(c.value) || is_digit(c.value)) return c.value;
      at += c.size;
    }
    return 0;
  }

  void add_sentences(uint32_t first) {
    auto end = static_cast<uint32_t>(out_.tokens.size());
    uint32_t begin = first;
    for (uint32_t i = first; i < end; ++i) {
      bool full = i + 1 - begin >= kLongestSentence;
      if (i + 1 < end && !full && !ends_sentence(begin, i)) continue;
      while (i + 1 < end && closes_bracket(i + 1)) ++i;
      Sentence sentence;
      sentence.span = {out_.tokens[begin].span.begin, out_.tokens[i].span.end};
      sentence.first_token = begin;
      sentence.last_token = i + 1;
      sentence.paragraph = static_cast<uint32_t>(out_.paragraphs.size());
      out_.sentences.push_back(sentence);
      begin = i + 1;
    }
  }

  bool closes_bracket(uint32_t i) const {
    const Token& token = out_.tokens[i];
    char c = text_[token.span.begin];
    return token.kind == TokenKind::mark && !token.space_before &&
           (c == ')' || c == ']' || c == '"');
  }

  // REQUIRES: token i is not the last of its paragraph.
  bool ends_sentence(uint32_t begin, uint32_t i) const {
    const Token& token = out_.tokens[i];
    const Token& next = out_.tokens[i + 1];
    switch (token.kind) {
      case TokenKind::mark:
        return is_terminal(code_point_at(text_, token.span.begin).value) &&
               (next.space_before || next.kind == TokenKind::quotation ||
                closes_bracket(i + 1)) &&
               may_open(behind_brackets(i + 1));
      case TokenKind::word:
        return text_[token.span.end - 1] == '.' && opens_plainly(next);
      case TokenKind::quotation:
        return ends_in_quotation(begin, i);
      case TokenKind::number:
        return false;
    }
    return false;
  }

  // `(really?) and` goes on.
  const Token& behind_brackets(uint32_t i) const {
    while (i + 1 < out_.tokens.size() && closes_bracket(i)) ++i;
    return out_.tokens[i];
  }

  bool may_open(const Token& next) const {
    if (next.kind == TokenKind::word) {
      char32_t c = code_point_at(text_, next.span.begin).value;
      return next.capital || c == '@' || c == '#';
    }
    if (next.kind == TokenKind::mark) {
      return !is_terminal(code_point_at(text_, next.span.begin).value) &&
             text_[next.span.begin] != ',';
    }
    return true;
  }

  // After an abbreviation only a capitalised word that is small elsewhere
  // opens a sentence: `in the U.S. The`, not `U.S. Senate`.
  bool opens_plainly(const Token& next) const {
    return next.kind == TokenKind::word && next.capital &&
           words_.is(next.word, wc::determiner | wc::pronoun | wc::adposition |
                                    wc::coordinator | wc::subordinator |
                                    wc::not_name) &&
           !words_.is(next.word, wc::title | wc::given_name | wc::place);
  }

  bool ends_in_quotation(uint32_t begin, uint32_t i) const {
    const Quotation& q = quotations_[out_.tokens[i].quotation];
    if (!q.closed) return false;
    char32_t last = code_point_before(text_, q.inner.end).value;
    const Token& next = out_.tokens[i + 1];
    if (!is_terminal(last) || !may_open(next)) return false;
    if (next.kind == TokenKind::mark) return !is_joining(next);
    if (i > begin || last == '.') return true;
    return !speech_follows(i + 1);
  }

  bool is_joining(const Token& mark) const {
    char32_t c = code_point_at(text_, mark.span.begin).value;
    return c == ',' || c == ';' || c == ':' || c == ')' || c == '-' ||
           is_dash(c);
  }

  // “Is it over?” Díaz asked.
  bool speech_follows(uint32_t i) const {
    for (uint32_t k = i; k < out_.tokens.size() && k < i + 5; ++k) {
      const Token& token = out_.tokens[k];
      if (token.kind != TokenKind::word) return false;
      if (words_.is(token.word, wc::speech)) return true;
    }
    return false;
  }

  std::string_view text_;
  const std::vector<Token>& all_;
  const std::vector<Quotation>& quotations_;
  const Vocabulary& words_;
  Segments out_;
  size_t next_ = 0;
  uint32_t quote_ = 0;
};

}  // namespace

Segments find_segments(std::string_view text, const std::vector<Token>& tokens,
                       const std::vector<ZonedSpan>& zones,
                       const std::vector<Quotation>& quotations,
                       const RuleSet& rules) {
  return Segmenter(text, tokens, quotations, rules.vocabulary()).run(zones);
}

}  // namespace quoth
