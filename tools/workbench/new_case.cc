// See new_case.h.
//
//              right           wrong
//   gained     + of its rule   - of its rule
//   lost       - of its rule   + of its rule, which fails until it is back
//   others     + as it is now  + as it was, under the rule that has it now
#include "workbench/new_case.h"

#include <algorithm>

#include "rule/compiled_rules.h"

namespace quoth {
namespace {

NewCase positive(const std::string& rule, const Change& change,
                 const Finding& as) {
  return {rule, "+ " + marked_text(change.text, as.marks)};
}

NewCase negative(const Finding& finding, const Change& change) {
  return {finding.rule, "- " + marked_text(change.text,
                                           std::vector<RoleMark>{})};
}

// Where the last indented line of the rule that begins at line `number` ends.
uint32_t end_of_rule(std::string_view text, uint32_t number) {
  size_t at = 0;
  for (uint32_t line = 1; line < number && at < text.size(); ++line) {
    at = std::min(text.find('\n', at), text.size() - 1) + 1;
  }
  size_t end = std::min(text.find('\n', at), text.size());
  for (at = std::min(end + 1, text.size()); at < text.size();) {
    const size_t stop = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, stop - at);
    const bool blank = line.find_first_not_of(" \t\r") == line.npos;
    if (!blank && line.front() != ' ' && line.front() != '\t') break;
    if (!blank) end = stop;
    at = stop + 1;
  }
  return static_cast<uint32_t>(end);
}

}  // namespace

std::optional<NewCase> case_of(const Change& change, bool right) {
  const auto& before = change.before;
  const auto& after = change.after;
  std::optional<NewCase> out;
  if (!after) {
    out = right ? negative(*before, change)
                : positive(before->rule, change, *before);
  } else if (!before) {
    out = right ? positive(after->rule, change, *after)
                : negative(*after, change);
  } else {
    out = positive(after->rule, change, right ? *after : *before);
  }
  if (out->rule.empty()) return std::nullopt;
  return out;
}

std::optional<FileEdit> edit_to_add(const NewCase& added,
                                    const RuleSet& rules) {
  const CompiledRules& pack = rules.rules();
  const auto rule =
      std::find_if(pack.rules.begin(), pack.rules.end(),
                   [&](const Rule& r) { return r.id == added.rule; });
  if (rule == pack.rules.end()) return std::nullopt;
  const auto file =
      std::find_if(pack.files.begin(), pack.files.end(),
                   [&](const PackFile& f) { return f.path == rule->file; });
  if (file == pack.files.end() ||
      file->text.find("\n  " + added.line + "\n") != std::string::npos) {
    return std::nullopt;
  }
  const uint32_t at = end_of_rule(file->text, rule->line);
  return FileEdit{file->path, {at, at}, "\n  " + added.line};
}

}  // namespace quoth
