// See rule_text.h. A token is one look-up in a table; a mention takes the
// place of all its tokens; a quotation is a token already, and speech when
// what stands between its marks ends as a sentence or a clause does:
// “It rained,” but not “rainy”.
#include "rule/rule_text.h"

#include <algorithm>

#include "base/titles.h"
#include "base/unicode.h"

namespace quoth {
namespace {

constexpr std::string_view kSpeechEnds[] = {".", ",", "!", "?",
                                            "…", "—", ";"};
constexpr std::string_view kClosingMarks[] = {"”", "’", "\"", "'",
                                              "»", " ", "›"};

Symbol ascii_mark(char mark) {
  switch (mark) {
    case ',': return symbol::comma;
    case '.': return symbol::full_stop;
    case ':': return symbol::colon;
    case ';': return symbol::semicolon;
    case '-': return symbol::dash;
    case '(': return symbol::open_parenthesis;
    case ')': return symbol::close_parenthesis;
    case '!': return symbol::exclamation;
    case '?': return symbol::question;
    case '/': return symbol::slash;
    case '[': return symbol::open_bracket;
    case ']': return symbol::close_bracket;
    default: return symbol::other_mark;
  }
}

// A run of dots or hyphens is one token and one mark.
Symbol fixed_mark(std::string_view text) {
  if (text.size() == 1) return ascii_mark(text[0]);
  if (text == "…" || text.starts_with("..")) return symbol::ellipsis;
  CodePoint first = code_point_at(text, 0);
  bool dash = is_dash(first.value) || text.starts_with("--");
  return dash ? symbol::dash : symbol::other_mark;
}

bool ends_as_speech(std::string_view inner) {
  for (bool again = true; again;) {
    again = false;
    for (std::string_view mark : kClosingMarks) {
      if (inner.ends_with(mark)) {
        inner.remove_suffix(mark.size());
        again = true;
      }
    }
  }
  return std::any_of(
      std::begin(kSpeechEnds), std::end(kSpeechEnds),
      [&](std::string_view end) { return inner.ends_with(end); });
}

void append(Symbol symbol, Span span, uint32_t first, uint32_t last,
            Id<Mention> mention, RuleText& out) {
  out.text.push_back(symbol);
  out.symbols.push_back({span, first, last, mention});
}

}  // namespace

void RuleTextWriter::write(uint32_t number, RuleText& out) {
  out.text.clear();
  out.symbols.clear();
  out.sentence = number;
  const Segments& segments = article_.segments;
  const Sentence& sentence = segments.sentences[number];
  const Paragraph& paragraph = segments.paragraphs[sentence.paragraph];
  if (number > paragraph.first_sentence) {
    const Sentence& before = segments.sentences[number - 1];
    append(symbol::previous, before.span, before.first_token,
           before.last_token, {}, out);
  } else {
    add_signed(number, out);
  }
  uint32_t token = sentence.first_token;
  append(symbol::start, {sentence.span.begin, sentence.span.begin}, token,
         token, {}, out);
  seek_mention(number);
  while (token < sentence.last_token) {
    token = add_mention(token, sentence.last_token, out);
  }
  append(symbol::end, {sentence.span.end, sentence.span.end}, token, token, {},
         out);
  add_next(number, out);
}

// `He said:` and a paragraph of nothing but quotations.
void RuleTextWriter::add_next(uint32_t number, RuleText& out) const {
  const Segments& segments = article_.segments;
  const Sentence& sentence = segments.sentences[number];
  uint32_t next = sentence.paragraph + 1;
  bool introduces =
      article_.text[segments.tokens[sentence.last_token - 1].span.begin] == ':';
  if (!introduces || next >= segments.paragraphs.size()) return;
  const Paragraph& after = segments.paragraphs[next];
  if (number + 1 != after.first_sentence) return;
  add_quoted(after, symbol::next, out);
}

// A paragraph of nothing but quotations, and below it `- Zoë Díaz`.
void RuleTextWriter::add_signed(uint32_t number, RuleText& out) const {
  const Segments& segments = article_.segments;
  const Sentence& sentence = segments.sentences[number];
  const Token& first = segments.tokens[sentence.first_token];
  if (sentence.paragraph == 0 || first.kind != TokenKind::mark ||
      fixed_mark(slice(article_.text, first.span)) != symbol::dash) {
    return;
  }
  const Paragraph& before = segments.paragraphs[sentence.paragraph - 1];
  if (before.last_sentence == number) {
    add_quoted(before, symbol::previous, out);
  }
}

// The whole paragraph as one symbol, when nothing but quotations is in it.
void RuleTextWriter::add_quoted(const Paragraph& paragraph, Symbol symbol,
                                RuleText& out) const {
  if (paragraph.first_sentence == paragraph.last_sentence) return;
  const Segments& segments = article_.segments;
  const uint32_t first =
      segments.sentences[paragraph.first_sentence].first_token;
  const uint32_t last =
      segments.sentences[paragraph.last_sentence - 1].last_token;
  bool any = false;
  for (uint32_t i = first; i < last; ++i) {
    TokenKind kind = segments.tokens[i].kind;
    if (kind != TokenKind::quotation && kind != TokenKind::mark) return;
    any |= kind == TokenKind::quotation;
  }
  if (!any) return;
  Span span{segments.tokens[first].span.begin,
            segments.tokens[last - 1].span.end};
  append(symbol, span, first, last, {}, out);
}

void RuleTextWriter::seek_mention(uint32_t sentence) {
  const auto& mentions = article_.mentions;
  bool goes_on = mention_ == 0 ||
                 mentions[mention_ - 1].sentence < sentence;
  if (!goes_on) mention_ = 0;
  while (mention_ < mentions.size() &&
         mentions[mention_].sentence < sentence) {
    ++mention_;
  }
}

// Appends the mention that begins at `token`, else the token. Returns the
// token after it.
uint32_t RuleTextWriter::add_mention(uint32_t token, uint32_t last,
                                     RuleText& out) {
  const auto& mentions = article_.mentions;
  while (mention_ < mentions.size() &&
         mentions[mention_].sentence <= out.sentence &&
         (mentions[mention_].in_quotation ||
          mentions[mention_].first_token < token ||
          mentions[mention_].last_token <= mentions[mention_].first_token)) {
    ++mention_;
  }
  if (mention_ < mentions.size() &&
      mentions[mention_].sentence == out.sentence &&
      mentions[mention_].first_token == token &&
      mentions[mention_].last_token <= last) {
    const Mention& found = mentions[mention_];
    append(alphabet_.of_mention(found), found.span, token, found.last_token,
           {static_cast<uint32_t>(mention_)}, out);
    ++mention_;
    return found.last_token;
  }
  const Token& next = article_.segments.tokens[token];
  append(symbol_of(next), next.span, token, token + 1, {}, out);
  return token + 1;
}

Symbol RuleTextWriter::symbol_of(const Token& token) const {
  switch (token.kind) {
    case TokenKind::word:
      return alphabet_.of_word(token.word, slice(article_.text, token.span));
    case TokenKind::number:
      return symbol::number;
    case TokenKind::mark: {
      Symbol fixed = fixed_mark(slice(article_.text, token.span));
      bool listed = fixed == symbol::other_mark && token.word != 0;
      return listed ? alphabet_.of_word(token.word, "") : fixed;
    }
    case TokenKind::quotation:
      break;
  }
  return quotation_symbol(token);
}

Symbol RuleTextWriter::quotation_symbol(const Token& token) const {
  if (token.quotation >= article_.quotations.size()) {
    return symbol::phrase_quote;
  }
  const Quotation& quotation = article_.quotations[token.quotation];
  std::string_view inner = slice(article_.text, quotation.inner);
  bool speech = !quotation.closed || ends_as_speech(inner);
  if (!speech) {
    if (reads_as_title(inner)) return symbol::title_quote;
    return std::count(inner.begin(), inner.end(), ' ') < 2
               ? symbol::word_quote
               : symbol::phrase_quote;
  }
  return reads_as_closed_title(inner) ? symbol::title_quote
                                      : symbol::speech_quote;
}

}  // namespace quoth
