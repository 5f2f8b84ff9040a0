// Sentences that a rule would take, to see what one has written.
//
// From `{quote:content} [,] {cue={says}} {person:source}` come `“We won,” said
// Ana Ortiz.` and `“It rained,” added Zoë Díaz.` The words are those of the
// pack's own cases and lists, so nothing here knows a language.
#ifndef QUOTH_TOOLS_WORKBENCH_SAMPLE_H_
#define QUOTH_TOOLS_WORKBENCH_SAMPLE_H_

#include <string>
#include <string_view>
#include <vector>

#include "quoth/rules.h"

namespace quoth {

// At most `count`, with what the rule finds in them marked as in a case, each
// different. Every one was run through the whole pack, and the rule took it;
// fewer when it seldom wins. The same pack gives the same sentences.
std::vector<std::string> sample_sentences(const RuleSet& rules,
                                          std::string_view rule_id,
                                          size_t count);

}  // namespace quoth

#endif  // QUOTH_TOOLS_WORKBENCH_SAMPLE_H_
