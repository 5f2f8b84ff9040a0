// See case_lines.h.
#include "serve/case_lines.h"

#include <algorithm>

#include "rule/cases.h"

namespace quoth {
namespace {

// From the first to the last sentence that holds a part of the attribution.
Span sentences_around(const Extraction& x, const Attribution& attribution) {
  Span all = attribution.content.front();
  for (const RoleMark& mark : marks_of(attribution)) {
    all.begin = std::min(all.begin, mark.span.begin);
    all.end = std::max(all.end, mark.span.end);
  }
  Span around = all;
  for (const Sentence& sentence : x.segments.sentences) {
    if (!sentence.span.overlaps(all)) continue;
    around.begin = std::min(around.begin, sentence.span.begin);
    around.end = std::max(around.end, sentence.span.end);
  }
  return around;
}

// `marked` with its roles, else the bare text.
std::string case_text(const Extraction& x, const Attribution& attribution,
                      bool marked) {
  const Span around = sentences_around(x, attribution);
  std::vector<RoleMark> marks;
  if (marked) marks = marks_of(attribution);
  for (RoleMark& mark : marks) {
    mark.span.begin -= around.begin;
    mark.span.end -= around.begin;
  }
  return marked_text(slice(x.document.text, around), std::move(marks));
}

void add(const Extraction& x, size_t i, bool positive, CaseLines& lines) {
  const Attribution& attribution = x.attributions[i];
  const std::string line =
      (positive ? "+ " : "- ") + case_text(x, attribution, positive);
  if (!attribution.rule.empty()) {
    lines.of_rule[attribution.rule].insert(line);
  } else if (positive) {
    lines.missed.insert(line);
  } else {
    ++lines.without_rule;
  }
}

}  // namespace

void add_case_lines(const Extraction& found, const Judged& judged,
                    CaseLines& lines) {
  const Extraction right = reviewed(found, judged.taken);
  for (size_t i = 0; i < right.attributions.size(); ++i) {
    add(right, i, true, lines);
  }
  for (size_t i = 0; i < found.attributions.size(); ++i) {
    if (judged.rejected.contains(found.graph.attribution_ids[i])) {
      add(found, i, false, lines);
    }
  }
}

std::string to_string(const CaseLines& lines) {
  std::string out;
  for (const auto& [rule, cases] : lines.of_rule) {
    out += "rule " + rule + "\n";
    for (const std::string& one : cases) out += "  " + one + "\n";
    out += "\n";
  }
  if (lines.missed.empty()) return out;
  out += "# Found by no rule: for the one that is to find it.\n";
  for (const std::string& one : lines.missed) {
    out += "  todo " + one + "\n      why: no rule finds it\n";
  }
  return out;
}

}  // namespace quoth
