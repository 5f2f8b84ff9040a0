// Where the roles of a match begin and end, to the mark.
//
// A match line says `{source} {says} [,] {content={clause}} {stop}`; of
// `Ana, speaking on Monday, said: “It rained.”` the source is then `Ana`, the
// cue `said:` and the content the quotation alone.
#ifndef QUOTH_RULE_BORDERS_H_
#define QUOTH_RULE_BORDERS_H_

#include "base/vocabulary.h"
#include "quoth/extraction.h"
#include "rule/rule_text.h"

namespace quoth {

// A role's place: symbols [first, last) of the rule text. None when empty.
struct Captured {
  uint32_t first = 0;
  uint32_t last = 0;
  Span span;  // of the article, trimmed

  bool empty() const { return span.empty(); }
};

class Borders {
 public:
  Borders(const Article& article, const Vocabulary& words)
      : article_(article), words_(words) {}

  // Leaves out commas and full stops at the ends that no quotation holds, and
  // a colon before it; empty when nothing else is there.
  void trim_content(Captured& content, const RuleText& text) const;
  // Leaves out what tells when, where or how, and the ending of a genitive.
  void trim_source(Captured& source, const RuleText& text) const;
  // The colon of `Ana said: “It rained.”` belongs to the cue.
  void take_colon(Captured& cue, const RuleText& text) const;

 private:
  void trim_asides(Captured& source, const RuleText& text) const;
  bool follows_coordinator(uint32_t i, const RuleText& text) const;
  bool opens_aside(uint32_t i, const RuleText& text) const;

  const Article& article_;
  const Vocabulary& words_;
};

}  // namespace quoth

#endif  // QUOTH_RULE_BORDERS_H_
