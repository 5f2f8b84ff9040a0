// See accept.h.
#include "workbench/accept.h"

#include <algorithm>

namespace quoth {
namespace {

bool marks_role(const Case& example, Role role) {
  return std::any_of(
      example.marks.begin(), example.marks.end(),
      [&](const RoleMark& mark) { return mark.role == role; });
}

}  // namespace

std::optional<FileEdit> edit_to_accept(const CaseResult& result,
                                       const RuleSet& rules) {
  const CaseOutcome& outcome = result.outcome;
  if (outcome.outcome != Outcome::wrong_span &&
      outcome.outcome != Outcome::wrong_role) {
    return std::nullopt;
  }
  const CompiledRules& compiled = rules.rules();
  const Case& example = compiled.rules[result.rule].cases[result.example];
  const std::vector<RoleMark> came = marks_of(outcome.came[outcome.nearest]);
  std::vector<RoleMark> marks;
  for (const RoleMark& mark : came) {
    if (marks_role(example, mark.role)) marks.push_back(mark);
  }
  if (marks.empty()) marks = came;  // a + must mark something
  return FileEdit{compiled.files[example.place.file].path,
                  {example.place.begin, example.place.end},
                  marked_text(example.text, std::move(marks))};
}

}  // namespace quoth
