// See rule_profile.h. A rule is timed where it runs in production: only in
// sentences that the sieve lets through to it, and at the places it names.
#include "workbench/rule_profile.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <numeric>

#include "rule/candidates.h"

namespace quoth {

RuleProfile::RuleProfile(const RuleSet& rules)
    : rules_(rules), rows_(rules.rules().rules.size()) {}

void RuleProfile::add(const Extraction& found) {
  using Clock = std::chrono::steady_clock;
  const CompiledRules& rules = rules_.rules();
  const Article article{found.document.text, found.segments, found.quotations,
                        found.mentions};
  RuleTextWriter writer(article, *rules.alphabet);
  CandidateFinder finder(article, rules);
  RuleText text;
  SieveHits hits;
  std::vector<uint32_t> lines;
  std::vector<Candidate> candidates;
  std::vector<Rejection> rejections;
  for (uint32_t s = 0; s < found.segments.sentences.size(); ++s) {
    writer.write(s, text);
    rules.sieve.run(text.text, hits);
    rules.sieve.find_lines(hits, lines);
    for (uint32_t line : lines) {
      candidates.clear();
      rejections.clear();
      Row& row = rows_[rules.lines[line].rule];
      const auto begin = Clock::now();
      finder.find(line, text, &hits, candidates, &rejections);
      row.seconds +=
          std::chrono::duration<double>(Clock::now() - begin).count();
      ++row.tried;
      row.found += candidates.size() + rejections.size();
    }
  }
}

std::string RuleProfile::table() const {
  std::vector<size_t> order(rows_.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    return rows_[a].seconds > rows_[b].seconds;
  });
  double total = 0;
  for (const Row& row : rows_) total += row.seconds;
  std::vector<int> sizes(rows_.size());
  for (const MatchLine& line : rules_.rules().lines) {
    sizes[line.rule] = std::max(sizes[line.rule], line.size);
  }
  std::string out = "        ms       %     tried   matched  size  rule\n";
  for (size_t i : order) {
    const Row& row = rows_[i];
    char line[96];
    std::snprintf(line, sizeof line, "%10.3f  %6.1f  %8zu  %8zu  %4d  ",
                  1000 * row.seconds,
                  total > 0 ? 100 * row.seconds / total : 0.0, row.tried,
                  row.found, sizes[i]);
    out += line + rules_.rules().rules[i].id + "\n";
  }
  return out;
}

}  // namespace quoth
