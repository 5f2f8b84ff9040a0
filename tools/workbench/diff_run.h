// Two packs over the same articles: all that is different, counted by rule, and
// what gold has to say of it.
#ifndef QUOTH_TOOLS_WORKBENCH_DIFF_RUN_H_
#define QUOTH_TOOLS_WORKBENCH_DIFF_RUN_H_

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "quoth/rules.h"
#include "workbench/bootstrap.h"
#include "workbench/findings.h"

namespace quoth {

// One rule: what it found before and after, and what became of that.
struct RuleChange {
  size_t before = 0;
  size_t after = 0;
  std::array<size_t, kChangeKinds> counts{};  // moved: away from it
  size_t moved_in = 0;
};

struct DiffReport {
  std::string before;  // how the two were named
  std::string after;
  size_t articles = 0;
  std::vector<Change> changes;  // the most telling first
  std::map<std::string, RuleChange> rules;  // those with a change
  // With gold.
  std::optional<std::array<Difference, kFigures>> figures;
  bool has_speakers = false;

  bool empty() const { return changes.empty(); }
};

// Articles to compare over; `gold` false: only their documents count.
DiffReport compare_packs(const Corpus& articles, bool gold,
                         const RuleSet& before, const RuleSet& after,
                         unsigned threads);

// Each appends to `out`; nothing where there is no difference.
using DiffWriter = void (*)(const DiffReport&, std::string& out);
void write_text_diff(const DiffReport& report, std::string& out);
void write_json_diff(const DiffReport& report, std::string& out);
void write_html_diff(const DiffReport& report, std::string& out);

// One change for people: its kind, rules, article, and the marks on both sides.
void write_change(const Change& change, std::string& out);

}  // namespace quoth

#endif  // QUOTH_TOOLS_WORKBENCH_DIFF_RUN_H_
