// What must hold of every Extraction, however odd the text: in “We won,” said
// Ana the span of the source covers `Ana` and cuts no code point in two.
#ifndef QUOTH_TESTS_FUZZ_CHECKS_H_
#define QUOTH_TESTS_FUZZ_CHECKS_H_

#include <cstdlib>
#include <string>

#include "quoth/extract.h"
#include "quoth/write.h"

namespace quoth::fuzz {

inline void require(bool holds) {
  if (!holds) std::abort();
}

// The pack of the source tree, compiled once.
inline const RuleSet& english_rules() {
  static const RuleSet rules = [] {
    const auto sources = read_pack(find_pack("en"));
    require(static_cast<bool>(sources));
    auto compiled = compile_rules(*sources);
    require(static_cast<bool>(compiled));
    return *compiled;
  }();
  return rules;
}

inline void check(const std::string& text, Span span) {
  const auto starts_code_point = [&](uint32_t at) {
    return at == text.size() || (text[at] & 0xC0) != 0x80;
  };
  require(span.begin <= span.end && span.end <= text.size());
  require(starts_code_point(span.begin) && starts_code_point(span.end));
}

inline void check(const Extraction& found) {
  const std::string& text = found.document.text;
  for (const ZonedSpan& zone : found.zones) check(text, zone.span);
  for (const Token& token : found.segments.tokens) check(text, token.span);
  for (const Sentence& sentence : found.segments.sentences) {
    check(text, sentence.span);
    require(sentence.last_token <= found.segments.tokens.size());
  }
  for (const Quotation& quotation : found.quotations) {
    check(text, quotation.outer);
    check(text, quotation.inner);
    require(quotation.outer.contains(quotation.inner));
  }
  for (const Mention& mention : found.mentions) check(text, mention.span);
  for (const Attribution& said : found.attributions) {
    check(text, said.source);
    check(text, said.cue);
    check(text, said.addressee);
    require(!said.content.empty());
    for (Span content : said.content) check(text, content);
  }
  require(found.statements.size() == found.attributions.size());
}

// Extracts, writes, and aborts when something does not hold.
inline void check(Document document, const RuleSet& rules) {
  const Extraction found = extract(std::move(document), rules);
  check(found);
  std::string line;
  write_ndjson(found, rules, WriteOptions(), line);
  require(line.ends_with('\n') && line.find('\n') == line.size() - 1);
  std::string table;
  write_table(found, rules, WriteOptions(), table);
}

}  // namespace quoth::fuzz

#endif  // QUOTH_TESTS_FUZZ_CHECKS_H_
