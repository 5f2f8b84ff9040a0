// Small facts that writers state about an article beside what was found in it.
#ifndef QUOTH_WRITE_FACTS_H_
#define QUOTH_WRITE_FACTS_H_

#include <string>
#include <string_view>
#include <vector>

#include "quoth/extraction.h"
#include "quoth/rules.h"
#include "quoth/write.h"

namespace quoth {

// The title given with the article, else its first headline; "" for none.
std::string_view title_of(const Extraction& extraction);

// The language given with the article; else that of the pack, where the pack
// knows a third of the words, which grammar words alone exceed in a text of its
// language; else "".
std::string_view language_of(const Extraction& extraction,
                             const RuleSet& rules);

// The base form of the last verb in a cue, `say` for `has repeatedly said`; of
// its last known word where it has no verb, as in `according to`; else "".
std::string_view lemma_of(Span cue, const Extraction& extraction,
                          const RuleSet& rules);

// A share of 1. REQUIRES: measured.seen > 0.
double confidence_of(const Measured& measured);
// "0.97"; "" where nothing was measured.
std::string confidence_text(const Measured& measured);
std::string basis_of(const Measured& measured, const RuleSet& rules);

// The stretches between quotation marks inside the content of `attribution`,
// without the marks. A nested quotation counts only where the one around it
// does not, and two apostrophes are no quotation marks.
std::vector<Span> quoted_parts(const Attribution& attribution,
                               const std::vector<Quotation>& quotations);

// The names of entities as a list: `Ana Ortiz; Zoë Díaz`. "" for none.
std::string names_of(const std::vector<Speaker>& speakers,
                     const Extraction& extraction);

// The words of each span, joined by an ellipsis: `Fares will fall, … by 12%`.
std::string joined_text(const std::vector<Span>& spans, std::string_view text);

// The address, where it is one of the web and fit to be an IRI; else
// urn:quoth: and the id of the document.
std::string iri_of(const Extraction& extraction);

// How an entity is mentioned: name, role or pronoun.
std::string_view form_of(const Mention& mention);

// "codepoint", "byte" or "utf16".
std::string_view to_string(OffsetUnit unit);

}  // namespace quoth

#endif  // QUOTH_WRITE_FACTS_H_
