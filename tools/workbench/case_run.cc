// See case_run.h. Each case is an extraction of its own, so they run side by
// side and are put together in their order.
#include "workbench/case_run.h"

#include <algorithm>

#include "quoth/extract.h"
#include "workbench/parallel.h"

namespace quoth {
namespace {

std::vector<CaseResult> chosen(const CompiledRules& rules,
                               const CaseFilter& filter) {
  std::vector<CaseResult> out;
  for (uint32_t r = 0; r < rules.rules.size(); ++r) {
    const Rule& rule = rules.rules[r];
    if (rule.status == Status::draft) continue;
    if (filter.rule && !filter.rule(rule)) continue;
    for (uint32_t c = 0; c < rule.cases.size(); ++c) {
      if (filter.example && !filter.example(rule, rule.cases[c])) continue;
      out.push_back({r, c, {}});
    }
  }
  return out;
}

}  // namespace

uint32_t CaseRun::failures() const {
  uint32_t sum = 0;
  for (size_t i = 0; i < kOutcomes; ++i) {
    if (is_failure(static_cast<Outcome>(i))) sum += counts[i];
  }
  return sum;
}

CaseRun run_cases(const RuleSet& rules, const CaseFilter& filter,
                  unsigned threads) {
  CaseRun out;
  out.results = chosen(rules.rules(), filter);
  std::vector<std::vector<WordId>> words(out.results.size());
  for_each_index(out.results.size(), threads, [&](size_t i) {
    CaseResult& result = out.results[i];
    const Rule& rule = rules.rules().rules[result.rule];
    const Case& example = rule.cases[result.example];
    Document document;
    document.source = rule.file;
    document.text = example.text;
    const Extraction found = extract(std::move(document), rules);
    result.outcome = check_case(example, rule.id, found, rules);
    for (const Token& token : found.segments.tokens) {
      if (token.word != 0) words[i].push_back(token.word);
    }
  });
  for (size_t i = 0; i < out.results.size(); ++i) {
    ++out.counts[static_cast<size_t>(out.results[i].outcome.outcome)];
    out.words.insert(out.words.end(), words[i].begin(), words[i].end());
  }
  std::sort(out.words.begin(), out.words.end());
  out.words.erase(std::unique(out.words.begin(), out.words.end()),
                  out.words.end());
  return out;
}

}  // namespace quoth
