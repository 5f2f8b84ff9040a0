// Why a rule took a sentence, and why another did not.
//
// For `“It rained,” said the bank.` the trace holds the rule text
//   start  speech-quote “It rained,”  says said  organization the bank  . ...
// and, for every rule that came near it, that it won, what it lost to, the
// guard that stopped it, or the element it stopped at.
#ifndef QUOTH_RULE_EXPLAIN_H_
#define QUOTH_RULE_EXPLAIN_H_

#include <string>
#include <vector>

#include "quoth/extraction.h"
#include "quoth/rules.h"

namespace quoth {

enum class Fate : uint8_t {
  won,
  lost,     // detail: the rule it lost to
  unlikely,  // detail: what weighs against it
  guard,    // detail: the guard that rejected it
  yields,   // found another mode than the rule yields
  nothing,  // no content was captured
  stopped,  // detail: the element that did not match
};

struct RuleTrace {
  std::string rule;
  std::string file;
  uint32_t line = 0;    // of the match line, or of the element it stopped at
  uint32_t column = 0;
  Fate fate = Fate::stopped;
  std::string detail;
  Span matched;  // of the article: what the match, or its beginning, covers
  uint32_t depth = 0;  // telling elements that matched
  // Where it stopped: what stands there, and the word lists that would do.
  Span there;
  std::vector<std::string> wanted;
};

struct NamedSymbol {
  std::string name;
  Span span;
};

struct SentenceTrace {
  uint32_t sentence = 0;
  Span span;
  std::vector<NamedSymbol> symbols;
  std::vector<RuleTrace> rules;  // won, lost, rejected, then the nearest
};

SentenceTrace explain_sentence(const Extraction& extraction,
                               const RuleSet& rules, uint32_t sentence);

struct TraceView {
  size_t most_stopped = 8;  // of the rules that stopped half-way
  std::string rule;  // shown first, however early it stopped; "": none
};

// For people.
void write_trace(const SentenceTrace& trace, const Extraction& extraction,
                 const TraceView& view, std::string& out);

}  // namespace quoth

#endif  // QUOTH_RULE_EXPLAIN_H_
