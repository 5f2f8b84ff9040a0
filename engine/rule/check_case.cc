// Holds a case against what was found. `{content=“We won,”} said {source=Jane
// Doe}.` passes when one attribution by this rule has exactly this source and
// exactly this content; roles that the case leaves unmarked may be anything.
#include <algorithm>

#include "rule/cases.h"
#include "rule/match.h"

namespace quoth {
namespace {

bool fits(const Case& example, const Attribution& found) {
  std::vector<Span> content;
  for (const RoleMark& mark : example.marks) {
    if (mark.role == Role::content) {
      content.push_back(mark.span);
      continue;
    }
    Span span = mark.role == Role::source ? found.source
                : mark.role == Role::cue  ? found.cue
                                          : found.addressee;
    if (span != mark.span) return false;
  }
  return content.empty() || content == found.content;
}

uint32_t rule_number(const CompiledRules& rules, std::string_view id) {
  auto at = std::find_if(rules.rules.begin(), rules.rules.end(),
                         [&](const Rule& rule) { return rule.id == id; });
  return static_cast<uint32_t>(at - rules.rules.begin());
}

// What became of the rule in the text: "no match", guards, "yields".
std::vector<std::string> reasons(const Article& article,
                                 const CompiledRules& rules, uint32_t rule,
                                 bool& matched) {
  std::vector<std::string> out;
  RuleTextWriter writer(article, *rules.alphabet);
  CandidateFinder finder(article, rules);
  RuleText text;
  std::vector<Candidate> candidates;
  std::vector<Rejection> rejections;
  for (uint32_t s = 0; s < article.segments.sentences.size(); ++s) {
    writer.write(s, text);
    for (uint32_t i = 0; i < rules.lines.size(); ++i) {
      if (rules.lines[i].rule == rule) {
        finder.find(i, text, nullptr, candidates, &rejections);
      }
    }
  }
  for (const Rejection& r : rejections) {
    const auto& guards = rules.rules[rule].guards;
    out.push_back(r.guard == Rejection::kMode      ? "yields"
                  : r.guard == Rejection::kContent ? "no content"
                                                   : guards[r.guard].text);
  }
  if (!candidates.empty()) out.push_back("lost");
  matched = !out.empty();
  if (out.empty()) out.push_back("no match");
  return out;
}

void check_negative(const Case& example, std::string_view rule_id,
                    const Article& article, const RuleSet& rules,
                    CaseOutcome& out) {
  bool matched = false;
  std::vector<std::string> met =
      reasons(article, rules.rules(), rule_number(rules.rules(), rule_id),
              matched);
  out.vacuous = example.because.empty() && !matched;
  if (example.because.empty()) return;
  bool as_said = std::any_of(
      met.begin(), met.end(), [&](const std::string& reason) {
        return reason.starts_with(example.because) ||
               example.because.starts_with(reason);
      });
  if (as_said) return;
  out.note = "stopped by";
  for (const std::string& reason : met) out.note += " [" + reason + "]";
  out.note += ", not by [" + example.because + "]";
}

}  // namespace

CaseOutcome check_case(const Case& example, std::string_view rule_id,
                       const Extraction& found, const RuleSet& rules) {
  Article article{found.document.text, found.segments, found.quotations,
                  found.mentions};
  MatchOptions only;
  only.only_rule = rule_number(rules.rules(), rule_id);
  std::vector<Attribution> alone;
  if (example.alone) alone = match_rules(article, rules.rules(), only);
  CaseOutcome out;
  out.passed = !example.positive;
  for (const Attribution& a : example.alone ? alone : found.attributions) {
    out.got += "  " + a.rule + ": " + marked_text(article.text, a) + "\n";
    if (a.rule != rule_id) continue;
    if (!example.positive) out.passed = false;
    if (example.positive && fits(example, a)) out.passed = true;
  }
  if (!example.positive && out.passed) {
    check_negative(example, rule_id, article, rules, out);
  }
  return out;
}

}  // namespace quoth
