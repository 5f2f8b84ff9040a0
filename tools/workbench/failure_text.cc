// How one failed case reads:
//
//   wanted   “We won,” said Jane Doe, 40.
//            ^^^^^^^^^ content
//                           ^^^^^^^^ source
//   came     “We won,” said Jane Doe, 40.
//            ^^^^^^^^^ content
//                      ^^^^ cue
//                           ^^^^^^^^^^^^ source
#include <algorithm>
#include <cstdio>

#include "base/display.h"
#include "workbench/report.h"

namespace quoth {
namespace {

// On one line and of the same width, so that carets stand where they belong.
std::string flat(std::string_view text) {
  std::string out;
  for (char c : text) out += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
  return out;
}

// What the rule of the case gave, or what others gave where it should have.
std::vector<const Attribution*> to_show(const CaseOutcome& outcome) {
  if (outcome.nearest != CaseOutcome::kNone) {
    return {&outcome.came[outcome.nearest]};
  }
  std::vector<const Attribution*> out;
  for (const Attribution& a : outcome.came) out.push_back(&a);
  return out;
}

std::string rule_or_none(const Attribution& a) {
  return a.rule.empty() ? "no rule" : a.rule;
}

}  // namespace

void write_carets(std::string_view text, std::vector<RoleMark> marks,
                  const std::string& indent, std::string& out) {
  std::stable_sort(marks.begin(), marks.end(),
                   [](const RoleMark& a, const RoleMark& b) {
                     return a.span < b.span;
                   });
  for (const RoleMark& mark : marks) {
    const uint32_t before =
        display_width(flat(text.substr(0, mark.span.begin)));
    const uint32_t width = display_width(flat(slice(text, mark.span)));
    out += indent + std::string(before, ' ') +
           std::string(std::max(width, 1u), '^') + " ";
    out.append(to_string(mark.role)).append("\n");
  }
}

void write_failure(const TestReport& report, const CaseResult& result,
                   std::string& out) {
  const Rule& rule = report.rule(result);
  const Case& example = report.example(result);
  const std::string indent(9, ' ');
  out += "wanted   " + flat(example.text) + "\n";
  write_carets(example.text, example.marks, indent, out);
  if (!example.positive) out += indent + "nothing by " + rule.id + "\n";
  const CaseOutcome& outcome = result.outcome;
  if (!outcome.note.empty()) {
    out += "came     " + outcome.note + "\n";
  } else if (outcome.came.empty()) {
    out += "came     nothing\n";
  } else {
    for (const Attribution* a : to_show(outcome)) {
      out += "came     by " + rule_or_none(*a) + "\n";
      write_carets(example.text, marks_of(*a), indent, out);
    }
  }
  out += "explain  " + report.explain + rule.file + ":" +
         std::to_string(example.line) + "\n";
}

std::string failure_line(const TestReport& report, const CaseResult& result) {
  const CaseOutcome& outcome = result.outcome;
  const std::string& id = report.rule(result).id;
  const std::string word(to_string(outcome.outcome));
  switch (outcome.outcome) {
    case Outcome::missing: return word + ": nothing by " + id;
    case Outcome::noisy: return word + ": an attribution by " + id;
    case Outcome::wrong_span:
    case Outcome::wrong_role:
      return word + ": " + id + " came with other marks";
    case Outcome::vacuous: return word + ": " + outcome.note;
    case Outcome::promoted: return word + ": this todo holds; leave out todo";
    case Outcome::todo: return word + ": known to fail";
    case Outcome::ok: break;
  }
  return word;
}

std::string gate_line(const GateResult& gate) {
  return gate.what + ": " + gate.measure + " is " +
         four_digits(gate.reached) + ", " +
         (gate.missed() ? "below" : "above") + " its gate of " +
         four_digits(gate.least);
}

std::string four_digits(double share) {
  char text[32];
  std::snprintf(text, sizeof text, "%.4f", share);
  return text;
}

}  // namespace quoth
