// See facts.h.
#include "write/facts.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

#include "base/vocabulary.h"

namespace quoth {
namespace {

std::string_view lemma(WordId word, const Vocabulary& words) {
  WordId lemma = words[word].lemma;
  return words[lemma == 0 ? word : lemma].form;
}

bool is_nested_in_one_of(const std::vector<uint32_t>& others,
                         uint32_t quotation,
                         const std::vector<Quotation>& quotations) {
  Id<Quotation> outer = quotations[quotation].parent;
  for (; outer; outer = quotations[outer.index].parent) {
    if (std::find(others.begin(), others.end(), outer.index) != others.end()) {
      return true;
    }
  }
  return false;
}

// Content may hold a part of a quotation only. Its parts are in text order,
// and a speech over many paragraphs has as many of them as quotations.
void add_parts(Span inner, const std::vector<Span>& content,
               std::vector<Span>& out) {
  auto part = std::partition_point(
      content.begin(), content.end(),
      [&](Span before) { return before.end <= inner.begin; });
  for (; part != content.end() && part->overlaps(inner); ++part) {
    out.push_back({std::max(part->begin, inner.begin),
                   std::min(part->end, inner.end)});
  }
}

// Characters that no IRI may hold, beside white space and controls.
bool is_fit_for_iri(char c) {
  constexpr std::string_view kUnfit = "<>\"{}|\\^`";
  return static_cast<unsigned char>(c) > 0x20 && c != 0x7F &&
         kUnfit.find(c) == std::string_view::npos;
}

// That of an article which was left out for it, if most of it was.
std::string_view foreign_language_of(const Extraction& extraction) {
  uint64_t all = 0;
  std::map<std::string_view, uint64_t> bytes_in;
  for (const ZonedSpan& zone : extraction.zones) {
    all += zone.span.size();
    if (zone.zone == Zone::foreign) bytes_in[zone.language] += zone.span.size();
  }
  for (const auto& [language, bytes] : bytes_in) {
    if (bytes * 2 > all) return language;
  }
  return "";
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
  const std::string_view foreign = foreign_language_of(extraction);
  if (!foreign.empty()) return foreign;
  size_t words = 0;
  size_t known = 0;
  for (const Token& token : extraction.segments.tokens) {
    words += token.kind == TokenKind::word;
    known += token.kind == TokenKind::word && token.word != 0;
  }
  if (words == 0 || known * 3 < words) return "";
  return rules.language();
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

double confidence_of(const Measured& measured) {
  return std::round(1000.0 * measured.right / measured.seen) / 1000;
}

std::string confidence_text(const Measured& measured) {
  if (measured.seen == 0) return "";
  char text[8];
  std::snprintf(text, sizeof text, "%.2f", confidence_of(measured));
  return text;
}

std::string basis_of(const Measured& measured, const RuleSet& rules) {
  return "rule precision, " + rules.pack() + " gold, n=" +
         std::to_string(measured.seen);
}

std::vector<Span> quoted_parts(const Attribution& attribution,
                               const std::vector<Quotation>& quotations) {
  std::vector<Span> out;
  for (uint32_t quotation : attribution.quotations) {
    if (quotations[quotation].doubled) continue;
    if (is_nested_in_one_of(attribution.quotations, quotation, quotations)) {
      continue;
    }
    add_parts(quotations[quotation].inner, attribution.content, out);
  }
  return out;
}

std::string names_of(const std::vector<Speaker>& speakers,
                     const Extraction& extraction) {
  std::string names;
  for (const Speaker& speaker : speakers) {
    if (!names.empty()) names += "; ";
    names += extraction.entities.entities[speaker.entity.index].name;
  }
  return names;
}

std::string joined_text(const std::vector<Span>& spans,
                        std::string_view text) {
  std::string joined;
  for (Span span : spans) {
    if (!joined.empty()) joined += " … ";
    joined += slice(text, span);
  }
  return joined;
}

std::string iri_of(const Extraction& extraction) {
  const std::string url = extraction.document.url.value_or("");
  const bool web = url.starts_with("http://") || url.starts_with("https://");
  if (web && std::all_of(url.begin(), url.end(), is_fit_for_iri)) return url;
  return "urn:quoth:" + extraction.graph.document_id;
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
