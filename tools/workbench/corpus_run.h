// What the rules of a pack are worth on articles that people annotated: for
// each rule how often it fired and was right, and the figures over all.
#ifndef QUOTH_TOOLS_WORKBENCH_CORPUS_RUN_H_
#define QUOTH_TOOLS_WORKBENCH_CORPUS_RUN_H_

#include <map>
#include <string>
#include <vector>

#include "gold/corpus.h"
#include "gold/figures.h"
#include "quoth/rules.h"

namespace quoth {

struct RuleScore {
  std::string rule;      // its id; "" for quotations that no rule took
  uint32_t fired = 0;    // attributions that count: see Verdict
  uint32_t correct = 0;  // with the right content and source
  // Of the correct ones: source, cue or content has other words than the gold.
  uint32_t wrong_span = 0;
  // Places that another rule took from it, by that rule.
  std::map<std::string, uint32_t> lost_to;

  double precision() const { return fired == 0 ? 0 : double(correct) / fired; }
};

struct CorpusRun {
  std::string directory;
  size_t articles = 0;
  bool has_speakers = false;
  Figures figures;
  std::vector<RuleScore> rules;  // of the pack, in its order; then the rest
};

CorpusRun run_corpus(const Corpus& corpus, const std::string& directory,
                     const RuleSet& rules, unsigned threads);

// A gate of the pack and what it came to.
struct GateResult {
  std::string what;     // "relations relation", or a rule's id
  std::string measure;  // precision, recall or f1
  double least = 0;
  double reached = 0;
  std::string file;
  uint32_t line = 0;

  bool missed() const { return reached < least; }
};

// Errors: gates that name no figure and no rule of the pack.
Result<std::vector<GateResult>> check_gates(const CorpusRun& run,
                                            const RuleSet& rules);

}  // namespace quoth

#endif  // QUOTH_TOOLS_WORKBENCH_CORPUS_RUN_H_
