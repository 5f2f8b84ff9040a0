// See facts.h.
#include "write/facts.h"

#include <algorithm>

#include "base/vocabulary.h"

namespace quoth {
namespace {

std::string_view lemma(WordId word, const Vocabulary& words) {
  WordId lemma = words[word].lemma;
  return words[lemma == 0 ? word : lemma].form;
}

}  // namespace

std::string_view title_of(const Extraction& extraction) {
  if (extraction.document.title) return *extraction.document.title;
  for (const ZonedSpan& zone : extraction.zones) {
    if (zone.zone != Zone::headline) continue;
    return slice(extraction.document.text, zone.span);
  }
  return "";
}

std::string_view language_of(const Extraction& extraction,
                             const RuleSet& rules) {
  if (extraction.document.language) return *extraction.document.language;
  size_t words = 0;
  size_t known = 0;
  for (const Token& token : extraction.segments.tokens) {
    words += token.kind == TokenKind::word;
    known += token.kind == TokenKind::word && token.word != 0;
  }
  if (words == 0 || known * 3 < words) return "";
  return rules.pack();
}

std::string_view lemma_of(Span cue, const Extraction& extraction,
                          const RuleSet& rules) {
  const Vocabulary& words = rules.vocabulary();
  const std::vector<Token>& tokens = extraction.segments.tokens;
  auto at = std::partition_point(
      tokens.begin(), tokens.end(),
      [&](const Token& t) { return t.span.end <= cue.end; });
  WordId last = 0;
  while (at != tokens.begin() && (--at)->span.begin >= cue.begin) {
    if (words.is(at->word, word_class::verb)) return lemma(at->word, words);
    if (last == 0) last = at->word;
  }
  return lemma(last, words);
}

std::string_view form_of(const Mention& mention) {
  switch (mention.kind) {
    case MentionKind::subject_pronoun:
    case MentionKind::object_pronoun:
    case MentionKind::possessive:
    case MentionKind::relative:
      return "pronoun";
    default:
      return mention.name.empty() ? "role" : "name";
  }
}

std::string_view to_string(OffsetUnit unit) {
  switch (unit) {
    case OffsetUnit::byte: return "byte";
    case OffsetUnit::utf16: return "utf16";
    default: return "codepoint";
  }
}

}  // namespace quoth
