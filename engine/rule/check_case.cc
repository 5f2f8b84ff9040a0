// Holds a case against what was found. `{content=“We won,”} said {source=Jane
// Doe}.` holds when one attribution by this rule has exactly this source and
// exactly this content; roles that the case leaves unmarked may be anything.
#include <algorithm>

#include "rule/cases.h"
#include "rule/match.h"

namespace quoth {
namespace {

std::vector<Span> spans_of(Role role, const std::vector<RoleMark>& marks) {
  std::vector<Span> out;
  for (const RoleMark& mark : marks) {
    if (mark.role == role) out.push_back(mark.span);
  }
  return out;
}

constexpr Role kRoles[] = {Role::source, Role::cue, Role::content,
                           Role::addressee};

// How many of the roles that the case marks are found as it marks them.
size_t right_roles(const Case& example, const Attribution& found) {
  const std::vector<RoleMark> came = marks_of(found);
  return static_cast<size_t>(
      std::count_if(std::begin(kRoles), std::end(kRoles), [&](Role role) {
        const auto wanted = spans_of(role, example.marks);
        return !wanted.empty() && wanted == spans_of(role, came);
      }));
}

size_t marked_roles(const Case& example) {
  return static_cast<size_t>(
      std::count_if(std::begin(kRoles), std::end(kRoles), [&](Role role) {
        return !spans_of(role, example.marks).empty();
      }));
}

// The words of a mark came under another role.
bool swaps_roles(const Case& example, const Attribution& found) {
  const std::vector<RoleMark> came = marks_of(found);
  return std::any_of(
      example.marks.begin(), example.marks.end(), [&](const RoleMark& mark) {
        return std::any_of(came.begin(), came.end(), [&](const RoleMark& m) {
          return m.span == mark.span && m.role != mark.role;
        });
      });
}

uint32_t rule_number(const CompiledRules& rules, std::string_view id) {
  auto at = std::find_if(rules.rules.begin(), rules.rules.end(),
                         [&](const Rule& rule) { return rule.id == id; });
  return static_cast<uint32_t>(at - rules.rules.begin());
}

// What the match lines of one rule find in the text, and what stops them.
struct Matches {
  std::vector<Candidate> candidates;
  std::vector<Rejection> rejections;
};

Matches matches_of(uint32_t rule, const Article& article,
                   const CompiledRules& rules) {
  Matches out;
  RuleTextWriter writer(article, *rules.alphabet);
  CandidateFinder finder(article, rules);
  RuleText text;
  for (uint32_t s = 0; s < article.segments.sentences.size(); ++s) {
    writer.write(s, text);
    for (uint32_t i = 0; i < rules.lines.size(); ++i) {
      if (rules.lines[i].rule != rule) continue;
      finder.find(i, text, nullptr, out.candidates, &out.rejections);
    }
  }
  return out;
}

std::string reason_of(const Rejection& rejection, const Rule& rule) {
  switch (rejection.guard) {
    case Rejection::kMode: return "yields";
    case Rejection::kContent: return "no content";
    default: return rule.guards[rejection.guard].text;
  }
}

// Why the rule gives nothing: guards, "yields", "lost", or "no match".
std::vector<std::string> reasons(const Matches& matches, const Rule& rule) {
  std::vector<std::string> out;
  for (const Rejection& r : matches.rejections) {
    out.push_back(reason_of(r, rule));
  }
  if (!matches.candidates.empty()) out.push_back("lost");
  if (out.empty()) out.push_back("no match");
  return out;
}

// "" when the negative shows what it is there to show.
std::string vacuous_because(const Case& example, const Matches& matches,
                            const Rule& rule) {
  const std::vector<std::string> met = reasons(matches, rule);
  if (example.because.empty()) {
    return met.front() == "no match" ? "never came near " + rule.id : "";
  }
  const bool as_said = std::any_of(
      met.begin(), met.end(), [&](const std::string& reason) {
        return reason.starts_with(example.because) ||
               example.because.starts_with(reason);
      });
  if (as_said) return "";
  std::string note = "stopped by";
  for (const std::string& reason : met) note += " [" + reason + "]";
  return note + ", not by [" + example.because + "]";
}

class CaseCheck {
 public:
  CaseCheck(const Case& example, std::string_view rule_id,
            const Extraction& found, const CompiledRules& rules)
      : example_(example),
        rules_(rules),
        number_(rule_number(rules, rule_id)),
        article_{found.document.text, found.segments, found.quotations,
                 found.mentions} {
    MatchOptions only;
    only.only_rule = number_;
    out_.came = example.alone ? match_rules(article_, rules, only)
                              : found.attributions;
    matches_ = matches_of(number_, article_, rules);
  }

  CaseOutcome run() {
    find_nearest();
    out_.outcome = example_.positive ? positive() : negative();
    add_coverage();
    if (!example_.todo) return std::move(out_);
    const bool holds = out_.outcome == Outcome::ok ||
                       out_.outcome == Outcome::vacuous;
    out_.outcome = holds ? Outcome::promoted : Outcome::todo;
    return std::move(out_);
  }

 private:
  void find_nearest() {
    size_t most = 0;
    for (size_t i = 0; i < out_.came.size(); ++i) {
      if (out_.came[i].rule != rules_.rules[number_].id) continue;
      const size_t right = right_roles(example_, out_.came[i]);
      if (out_.nearest != CaseOutcome::kNone && right <= most) continue;
      out_.nearest = i;
      most = right;
    }
  }

  Outcome positive() const {
    if (out_.nearest == CaseOutcome::kNone) return Outcome::missing;
    const Attribution& came = out_.came[out_.nearest];
    if (right_roles(example_, came) == marked_roles(example_)) {
      return Outcome::ok;
    }
    return swaps_roles(example_, came) ? Outcome::wrong_role
                                       : Outcome::wrong_span;
  }

  Outcome negative() {
    if (out_.nearest != CaseOutcome::kNone) return Outcome::noisy;
    out_.note = vacuous_because(example_, matches_, rules_.rules[number_]);
    return out_.note.empty() ? Outcome::ok : Outcome::vacuous;
  }

  void add_coverage() {
    if (out_.outcome == Outcome::ok && example_.positive) {
      const Attribution& came = out_.came[out_.nearest];
      for (const Candidate& c : matches_.candidates) {
        const bool same = c.source.span == came.source &&
                          c.cue.span == came.cue &&
                          c.content.front().span == came.content.front();
        if (same) out_.lines.push_back(c.line);
      }
    }
    for (const Rejection& r : matches_.rejections) {
      if (r.guard < rules_.rules[number_].guards.size()) {
        out_.guards.push_back(r.guard);
      }
    }
  }

  const Case& example_;
  const CompiledRules& rules_;
  const uint32_t number_;
  const Article article_;
  Matches matches_;
  CaseOutcome out_;
};

}  // namespace

std::string_view to_string(Outcome outcome) {
  constexpr std::string_view kNames[kOutcomes] = {
      "ok",    "missing", "wrong span", "wrong role",
      "noisy", "vacuous", "todo",       "promoted"};
  return kNames[static_cast<size_t>(outcome)];
}

CaseOutcome check_case(const Case& example, std::string_view rule_id,
                       const Extraction& found, const RuleSet& rules) {
  return CaseCheck(example, rule_id, found, rules.rules()).run();
}

}  // namespace quoth
