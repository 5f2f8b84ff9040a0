// See borders.h. The full stop of `U.S.` is inside its token and stays.
#include "rule/borders.h"

namespace quoth {
namespace {

bool is_outside(Symbol s) {
  return s == symbol::comma || s == symbol::full_stop || s == symbol::end ||
         s == symbol::start;
}

bool is_outside_before(Symbol s) {
  return is_outside(s) || s == symbol::colon;
}

}  // namespace

void Borders::trim_content(Captured& content, const RuleText& text) const {
  uint32_t first = content.first;
  uint32_t last = content.last;
  while (last > first && is_outside(text.text[last - 1])) --last;
  while (first < last && is_outside_before(text.text[first])) {
    ++first;
  }
  if (first == last) {
    content = {};
    return;
  }
  content = {first, last,
             {text.symbols[first].span.begin, text.symbols[last - 1].span.end}};
  if (text.text[last - 1] != symbol::previous) return;
  const RuleSymbol& before = text.symbols[last - 1];
  const Token& mark = article_.segments.tokens[before.last_token - 1];
  if (mark.kind == TokenKind::mark &&
      before.last_token > before.first_token + 1 &&
      slice(article_.text, mark.span) == ".") {
    content.span.end = article_.segments.tokens[before.last_token - 2].span.end;
  }
}

void Borders::take_colon(Captured& cue, const RuleText& text) const {
  if (cue.empty() || cue.last >= text.symbols.size()) return;
  if (text.text[cue.last] != symbol::colon) return;
  cue.span.end = text.symbols[cue.last].span.end;
}

// The source in `the mayor's claim` is `the mayor`.
void Borders::trim_source(Captured& source, const RuleText& text) const {
  if (source.empty()) return;
  trim_asides(source, text);
  const RuleSymbol& last = text.symbols[source.last - 1];
  if (last.last_token < last.first_token + 2) return;
  const Token& ending = article_.segments.tokens[last.last_token - 1];
  if (ending.kind == TokenKind::word &&
      words_.is(ending.word, word_class::genitive)) {
    source.span.end = article_.segments.tokens[last.last_token - 2].span.end;
  }
}

// `Ana, speaking on Monday,` is Ana, and `Ana, the mayor, in Lisbon for talks,`
// is Ana, the mayor; but `drivers, including Ana,` stays.
void Borders::trim_asides(Captured& source, const RuleText& text) const {
  bool is_first = true;
  for (uint32_t i = source.first + 1; i + 1 < source.last; ++i) {
    if (text.text[i] != symbol::comma) continue;
    if (opens_aside(i + 1, text) && !follows_coordinator(i, text)) {
      source.last = is_first ? i : i + 1;
      source.span.end = text.symbols[source.last - 1].span.end;
      return;
    }
    is_first = false;
  }
}

// `the mayor and, until May, the owner`: the list goes on.
bool Borders::follows_coordinator(uint32_t i, const RuleText& text) const {
  const RuleSymbol& before = text.symbols[i - 1];
  return before.first_token != before.last_token &&
         words_.is(article_.segments.tokens[before.last_token - 1].word,
                   word_class::coordinator);
}

// A mention, a number or a clause about the one before tells who that is; what
// opens like these tells when, where or how.
bool Borders::opens_aside(uint32_t i, const RuleText& text) const {
  constexpr WordClasses kOpens = word_class::adposition |
                                 word_class::subordinator |
                                 word_class::gerund | word_class::participle;
  const RuleSymbol& one = text.symbols[i];
  if (one.mention || one.first_token == one.last_token) return false;
  const Token& token = article_.segments.tokens[one.first_token];
  if (token.kind != TokenKind::word) return false;
  const WordClasses is = words_.classes(token.word);
  if ((is & word_class::example) != 0) return false;
  if ((is & word_class::adverb) != 0) {
    return text.text[i + 1] == symbol::comma;
  }
  return (is & kOpens) != 0;
}

}  // namespace quoth
