// The report for people: a line a rule, each failure with carets, what no case
// exercises, and one line that sums it up.
#include <algorithm>
#include <map>

#include "workbench/columns.h"
#include "workbench/report.h"

namespace quoth {
namespace {

// "3 ok, 1 missing", with what there is none of left out.
std::string in_words(const std::array<uint32_t, kOutcomes>& counts) {
  std::string out;
  for (size_t i = 0; i < kOutcomes; ++i) {
    if (counts[i] == 0) continue;
    if (!out.empty()) out += ", ";
    out += std::to_string(counts[i]) + " ";
    out += to_string(static_cast<Outcome>(i));
  }
  return out.empty() ? "no case" : out;
}

class TextReport {
 public:
  TextReport(const TestReport& report, std::string& out)
      : report_(report), out_(out) {}

  void run() {
    if (report_.cases) {
      rules();
      failures();
    }
    if (report_.coverage) coverage(*report_.coverage);
    if (report_.corpus) corpus(*report_.corpus);
    if (report_.cases) summary(*report_.cases);
  }

 private:
  void rules() {
    std::map<uint32_t, std::array<uint32_t, kOutcomes>> by_rule;
    size_t width = 0;
    for (const CaseResult& result : report_.cases->results) {
      ++by_rule[result.rule][static_cast<size_t>(result.outcome.outcome)];
      width = std::max(width, report_.rule(result).id.size());
    }
    for (const auto& [rule, counts] : by_rule) {
      out_ += left(report_.rules.rules().rules[rule].id, width + 2) +
              in_words(counts) + "\n";
    }
  }

  void failures() {
    for (const CaseResult& result : report_.cases->results) {
      if (!is_failure(result.outcome.outcome)) continue;
      const Rule& rule = report_.rule(result);
      out_ += "\n" + rule.file + ":" +
              std::to_string(report_.example(result).line) + ": ";
      out_ += failure_line(report_, result) + "\n";
      std::string text;
      write_failure(report_, result, text);
      indent(text);
    }
  }

  void indent(const std::string& text) {
    for (size_t begin = 0; begin < text.size();) {
      const size_t end = text.find('\n', begin);
      out_ += "  " + text.substr(begin, end - begin) + "\n";
      begin = end + 1;
    }
  }

  void coverage(const Coverage& coverage) {
    out_ += "\nexercised by cases\n";
    tally("rules", coverage.rules);
    tally("match lines", coverage.lines);
    tally("guards", coverage.guards);
    if (coverage.lists.empty()) return;
    size_t covered = 0;
    size_t all = 0;
    for (const ListTally& list : coverage.lists) {
      covered += list.covered;
      all += list.all();
    }
    out_ += "  " + left("words", 12) + std::to_string(covered) + " of " +
            std::to_string(all) + ", in " +
            counted(coverage.lists.size(), "list") + "\n";
    if (!report_.verbose) return;
    for (const ListTally& list : coverage.lists) {
      if (list.never.empty()) continue;
      out_ += "    {" + list.list + "} never:";
      for (const std::string& word : list.never) out_ += " " + word + ",";
      out_.back() = '\n';
    }
  }

  void tally(const std::string& what, const Tally& tally) {
    out_ += "  " + left(what, 12) + std::to_string(tally.covered) + " of " +
            std::to_string(tally.all) + "\n";
    for (const Uncovered& never : tally.never) {
      out_ += "    never: " + never.rule;
      out_ += " (" + never.file + ":" + std::to_string(never.line) + ")";
      out_ += (never.what.empty() ? "" : "  " + never.what) + "\n";
    }
  }

  void corpus(const CorpusRun& run) {
    if (!out_.empty()) out_ += "\n";
    out_ += run.directory + ": " + counted(run.articles, "article") + ", " +
            counted(run.figures[Figure::relation].gold, "attribution") +
            "\n\n";
    rule_scores(run);
    out_ += "\n" + left("", 20) + right("precision", 10) +
            right("recall", 10) + right("F1", 10) + "\n";
    for (size_t i = 0; i < kFigures; ++i) {
      const auto figure = static_cast<Figure>(i);
      if (figure == Figure::quotes_named && !run.has_speakers) continue;
      const Ratio& ratio = run.figures.of[i];
      const bool recall_only = is_recall_only(figure);
      out_ += left(kFigureNames[i], 20) +
              right(recall_only ? "" : four_digits(ratio.precision()), 10) +
              right(four_digits(ratio.recall()), 10) +
              (recall_only ? "" : right(four_digits(ratio.f1()), 10)) + "\n";
    }
    for (const GateResult& gate : report_.gates) {
      out_ += (gate.missed() ? "missed  " : "held    ") + gate_line(gate) +
              " (" + gate.file + ":" + std::to_string(gate.line) + ")\n";
    }
  }

  void rule_scores(const CorpusRun& run) {
    size_t width = 8;
    for (const RuleScore& rule : run.rules) {
      width = std::max(width, rule.rule.size());
    }
    out_ += left("rule", width) + right("fired", 7) + right("right", 7) +
            right("precision", 11) + right("95%", 16) +
            right("of recall", 11) + right("wrong span", 12) +
            "  lost to\n";
    std::string never;
    for (const RuleScore& rule : run.rules) {
      if (rule.fired == 0 && !rule.rule.empty()) {
        never += (never.empty() ? "" : ", ") + rule.rule;
      }
      if (rule.fired > 0) rule_score(rule, run, width);
    }
    if (!never.empty()) out_ += "never fired: " + never + "\n";
  }

  void rule_score(const RuleScore& rule, const CorpusRun& run, size_t width) {
    const Interval interval = wilson(rule.correct, rule.fired);
    const uint32_t gold = run.figures[Figure::relation].gold;
    const double share = gold == 0 ? 0 : double(rule.correct) / gold;
    out_ += left(rule.rule.empty() ? "(no rule)" : rule.rule, width) +
            right(std::to_string(rule.fired), 7) +
            right(std::to_string(rule.correct), 7) +
            right(four_digits(rule.precision()), 11) +
            right(four_digits(interval.low) + "–" +
                      four_digits(interval.high), 16) +
            right(four_digits(share), 11) +
            right(std::to_string(rule.wrong_span), 12) + "  " +
            most_lost_to(rule) + "\n";
  }

  // The three that took most from it.
  static std::string most_lost_to(const RuleScore& rule) {
    std::vector<std::pair<uint32_t, std::string>> winners;
    for (const auto& [winner, count] : rule.lost_to) {
      winners.emplace_back(count, winner);
    }
    std::sort(winners.begin(), winners.end(), [](auto& a, auto& b) {
      return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    std::string out;
    for (size_t i = 0; i < winners.size() && i < 3; ++i) {
      out += (i > 0 ? ", " : "") + winners[i].second + " " +
             std::to_string(winners[i].first);
    }
    return winners.size() > 3 ? out + ", …" : out;
  }

  void summary(const CaseRun& run) {
    out_ += "\n" + counted(run.results.size(), "case") + ": " +
            in_words(run.counts) + "\n";
  }

  const TestReport& report_;
  std::string& out_;
};

}  // namespace

void write_text_report(const TestReport& report, std::string& out) {
  TextReport(report, out).run();
}

bool TestReport::failed() const {
  if (cases && cases->failures() > 0) return true;
  if (coverage && !coverage->rules.never.empty()) return true;
  return std::any_of(gates.begin(), gates.end(),
                     [](const GateResult& gate) { return gate.missed(); });
}

}  // namespace quoth
