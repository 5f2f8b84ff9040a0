// See counts_file.h. Lines are sorted, so that two countings can be compared
// line by line.
#include "learn/counts_file.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "rule/compiled_rules.h"

namespace quoth {
namespace {

// Of odds: what weighs less moves a probability by a hundredth at most.
constexpr float kLeastWeight = 0.05f;

std::string share(const Measured& measured) {
  return std::to_string(measured.right) + '/' + std::to_string(measured.seen);
}

Measured& operator+=(Measured& all, const Measured& more) {
  all.right += more.right;
  all.seen += more.seen;
  return all;
}

std::string with_digits(const char* format, double number) {
  char text[32];
  std::snprintf(text, sizeof text, format, number);
  return text;
}

using StepsOfRules = std::map<std::string, Rightness::Steps>;

Measured sum_of(const StepsOfRules& rules, const std::string& id) {
  Measured all;
  const auto at = rules.find(id);
  if (at == rules.end()) return all;
  for (const Measured& step : at->second) all += step;
  return all;
}

void append_steps(std::string_view key, const StepsOfRules& rules,
                  std::string& out) {
  auto append = [&](const std::string& id, const Rightness::Steps& steps) {
    for (size_t i = 0; i < steps.size(); ++i) {
      if (steps[i].seen == 0) continue;
      out += key;
      out += id + ' ' + with_digits("%g", Weights::kSteps[i]) + ' ' +
             share(steps[i]) + '\n';
    }
  };
  Rightness::Steps all{};
  for (const auto& [id, steps] : rules) {
    append(id, steps);
    for (size_t i = 0; i < steps.size(); ++i) all[i] += steps[i];
  }
  append("all", all);
}

// Candidates of each rule.
std::vector<uint32_t> candidate_counts(const Fit& fit,
                                       const Examples& examples,
                                       const RuleSet& rules) {
  std::vector<uint32_t> out(rules.rules().rules.size());
  for (size_t i = 0; i < fit.weights.size(); ++i) {
    const auto rule = Traits::rule_of(examples.traits[i]);
    if (rule) out[*rule] = fit.weights[i].seen;
  }
  return out;
}

// A rule with too few candidates gets no line: it stands as it was written.
void append_rules(const Rightness& rightness,
                  const std::vector<uint32_t>& candidates,
                  const RuleSet& rules, std::string& out) {
  for (uint32_t i = 0; i < candidates.size(); ++i) {
    const Rule& rule = rules.rules().rules[i];
    if (candidates[i] < Weights::kFewest) continue;
    Measured both = sum_of(rightness.of_rule, rule.id);
    both += sum_of(rightness.of_quoted, rule.id);
    out += "rule     " + rule.id + ' ' + share(both) + '\n';
  }
  append_steps("right    ", rightness.of_rule, out);
  append_steps("quoted   ", rightness.of_quoted, out);
  for (const auto& [kind, measured] : rightness.of_kind) {
    out += "right    " + kind + " 0 " + share(measured) + '\n';
  }
}

std::vector<std::string> weight_lines(const Fit& fit,
                                      const Examples& examples,
                                      const Traits& traits) {
  std::vector<std::string> lines;
  for (size_t i = 0; i < fit.weights.size(); ++i) {
    const Weighed& one = fit.weights[i];
    if (std::abs(one.weight) < kLeastWeight) continue;
    lines.push_back(traits.text(examples.traits[i]) + '\t' +
                    with_digits("%+.3f", one.weight) + ' ' +
                    share({one.right, one.seen}));
  }
  std::ranges::sort(lines);
  for (std::string& line : lines) {
    const size_t tab = line.find('\t');
    line = "weigh    " + line.substr(tab + 1) + ' ' + line.substr(0, tab);
  }
  return lines;
}

}  // namespace

std::string CountsFile::text(const Fit& fit, const Examples& examples,
                             const RuleSet& rules) const {
  std::string out =
      "# What speaks for a candidate and what against it, and how often "
      "findings are\n# right, counted in articles that people annotated. "
      "Written by `quoth learn`:\n# changes by hand are lost.\n"
      "counts   1\n";
  out += "from     " + from + '\n';
  out += "base     " + with_digits("%+.3f", fit.base) + '\n';
  out += "least    " + with_digits("%g", least) + '\n';
  append_rules(rightness, candidate_counts(fit, examples, rules), rules, out);
  for (const std::string& line :
       weight_lines(fit, examples, *rules.rules().traits)) {
    out += line + '\n';
  }
  return out;
}

}  // namespace quoth
