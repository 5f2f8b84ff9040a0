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
  const uint32_t all_gold = run.figures[Figure::relation].gold;
  for (const Gate& gate : rules.rules().gates) {
    const auto figure = std::find(kFigureNames.begin(), kFigureNames.end(),
                                  gate.what);
    const auto rule = std::find_if(
        run.rules.begin(), run.rules.end(),
        [&](const RuleScore& score) { return score.rule == gate.what; });
    Ratio ratio;
    if (figure != kFigureNames.end()) {
      ratio = run.figures.of[static_cast<size_t>(
          figure - kFigureNames.begin())];
    } else if (rule != run.rules.end()) {
      ratio = {rule->correct, rule->fired, all_gold};
    } else {
      errors.push_back({gate.file, gate.line, 0, 1, "",
                        "no figure and no rule named " + gate.what,
                        "the figures are quotes found, quotes source, quotes "
                        "named, relations content and so on, as `quoth test "
                        "--corpus` shows them"});
      continue;
    }
    out.push_back({gate.what, gate.measure, gate.least,
                   measured(ratio, gate.measure), gate.file, gate.line});
  }
  if (!errors.empty()) return errors;
  return out;
}

}  // namespace quoth
