// See corpus_run.h. Articles are read by as many threads as there are, and
// their counts added in the order of the corpus.
#include "workbench/corpus_run.h"

#include <algorithm>

#include "gold/judge.h"
#include "quoth/extract.h"
#include "rule/compiled_rules.h"
#include "workbench/parallel.h"

namespace quoth {
namespace {

// The counts of one article, by rule.
struct ArticleScore {
  Figures figures;
  std::map<std::string, RuleScore> rules;
};

ArticleScore score(const Extraction& found, const GoldArticle& gold,
                   bool with_speakers) {
  ArticleScore out;
  const Judgement judgement = judge(found, gold, with_speakers);
  out.figures = judgement.figures;
  for (size_t i = 0; i < found.attributions.size(); ++i) {
    const Attribution& a = found.attributions[i];
    for (const std::string& loser : a.beaten) {
      ++out.rules[loser].lost_to[a.rule];
    }
    const Verdict& verdict = judgement.attributions[i];
    if (!verdict.counts) continue;
    RuleScore& rule = out.rules[a.rule];
    ++rule.fired;
    rule.correct += verdict.relation;
    rule.wrong_span += verdict.relation &&
                       !(verdict.exact_source && verdict.exact_cue &&
                         verdict.exact_content);
  }
  return out;
}

void add(const RuleScore& from, RuleScore& to) {
  to.fired += from.fired;
  to.correct += from.correct;
  to.wrong_span += from.wrong_span;
  for (const auto& [winner, count] : from.lost_to) to.lost_to[winner] += count;
}

double measured(const Ratio& ratio, const std::string& measure) {
  return measure == "precision" ? ratio.precision()
         : measure == "recall"  ? ratio.recall()
                                : ratio.f1();
}

Diagnostic complaint(const Gate& gate, std::string message, std::string hint) {
  return {gate.file, gate.line, 0, 1, "", std::move(message), std::move(hint)};
}

// Of the figure or the rule that the gate names.
Result<Ratio> counts_for(const Gate& gate, const CorpusRun& run) {
  const auto name =
      std::find(kFigureNames.begin(), kFigureNames.end(), gate.what);
  const auto figure = static_cast<size_t>(name - kFigureNames.begin());
  if (figure < kFigures && gate.measure != "recall" &&
      is_recall_only(static_cast<Figure>(figure))) {
    return complaint(gate, "only recall is counted for " + gate.what,
                     "gate " + gate.what + " recall 0.9");
  }
  if (figure < kFigures) return run.figures.of[figure];
  const auto rule = std::find_if(
      run.rules.begin(), run.rules.end(),
      [&](const RuleScore& score) { return score.rule == gate.what; });
  if (rule != run.rules.end()) {
    return Ratio{rule->correct, rule->fired,
                 run.figures[Figure::relation].gold};
  }
  return complaint(gate, "no figure and no rule named " + gate.what,
                   "the figures are quotes found, quotes source, quotes "
                   "named, relations content and so on, as `quoth test "
                   "--corpus` shows them");
}

}  // namespace

CorpusRun run_corpus(const Corpus& corpus, const std::string& directory,
                     const RuleSet& rules, unsigned threads) {
  std::vector<ArticleScore> scores(corpus.articles.size());
  for_each_index(scores.size(), threads, [&](size_t i) {
    const GoldArticle& gold = corpus.articles[i];
    scores[i] = score(extract(gold.document, rules), gold,
                      corpus.has_speakers);
  });
  CorpusRun out;
  out.directory = directory;
  out.articles = scores.size();
  out.has_speakers = corpus.has_speakers;
  std::map<std::string, RuleScore> all;
  for (const ArticleScore& score : scores) {
    out.figures += score.figures;
    for (const auto& [rule, counts] : score.rules) add(counts, all[rule]);
  }
  for (const Rule& rule : rules.rules().rules) {
    if (rule.status == Status::draft) continue;
    out.rules.push_back(std::move(all[rule.id]));
    out.rules.back().rule = rule.id;
    all.erase(rule.id);
  }
  for (auto& [rule, counts] : all) {
    counts.rule = rule;
    out.rules.push_back(std::move(counts));
  }
  return out;
}

Result<std::vector<GateResult>> check_gates(const CorpusRun& run,
                                            const RuleSet& rules) {
  std::vector<GateResult> out;
  std::vector<Diagnostic> errors;
  for (const Gate& gate : rules.rules().gates) {
    const Result<Ratio> ratio = counts_for(gate, run);
    if (ratio) {
      out.push_back({gate.what, gate.measure, gate.least,
                     measured(*ratio, gate.measure), gate.file, gate.line});
    } else {
      errors.push_back(ratio.errors().front());
    }
  }
  if (!errors.empty()) return errors;
  return out;
}

}  // namespace quoth
