// The reports for programs. A failed case of line 61 becomes
//   JUnit  <testcase classname="quote-says" name="line 61: …"><failure …>
//   TAP    not ok 7 - quote-says line 61: …
//   SARIF  a result of the rule `missing` in the region of line 61
// and a missed gate is a case of its own.
#include <nlohmann/json.hpp>

#include "workbench/report.h"
#include "workbench/xml.h"

namespace quoth {
namespace {

using Json = nlohmann::ordered_json;

// A case or a gate, as all of these see it.
struct Row {
  std::string group;  // the rule, or "gates"
  std::string name;
  std::string file;
  uint32_t line = 0;
  std::string word;     // of its outcome
  std::string message;  // what is wrong, "" when nothing is
  std::string details;
  bool todo = false;
};

std::string short_text(std::string_view text) {
  std::string out;
  for (char c : text) out += c == '\n' ? ' ' : c;
  return out;
}

Row row_of(const TestReport& report, const CaseResult& result) {
  const Rule& rule = report.rule(result);
  const Case& example = report.example(result);
  Row row;
  row.group = rule.id;
  row.name = "line " + std::to_string(example.line) + ": " +
             (example.positive ? "+ " : "- ") + short_text(example.text);
  row.file = rule.file;
  row.line = example.line;
  row.word = to_string(result.outcome.outcome);
  row.todo = result.outcome.outcome == Outcome::todo;
  if (!is_failure(result.outcome.outcome)) return row;
  row.message = failure_line(report, result);
  write_failure(report, result, row.details);
  return row;
}

std::vector<Row> rows_of(const TestReport& report) {
  std::vector<Row> out;
  if (report.cases) {
    for (const CaseResult& result : report.cases->results) {
      out.push_back(row_of(report, result));
    }
  }
  if (report.coverage) {
    for (const Uncovered& never : report.coverage->rules.never) {
      out.push_back({never.rule, "fires in a case", never.file, never.line,
                     "never fired", "never fired: no + shows it", "", false});
    }
  }
  for (const GateResult& gate : report.gates) {
    Row row{"gates", gate.what + " " + gate.measure, gate.file, gate.line,
            gate.missed() ? "gate missed" : "ok", "", "", false};
    if (gate.missed()) row.message = gate_line(gate);
    out.push_back(std::move(row));
  }
  return out;
}

Json json_of(const Ratio& ratio) {
  return {{"precision", ratio.precision()}, {"recall", ratio.recall()},
          {"f1", ratio.f1()},               {"correct", ratio.correct},
          {"predicted", ratio.predicted},   {"gold", ratio.gold}};
}

Json json_of(const RuleScore& rule, uint32_t gold) {
  const Interval interval = wilson(rule.correct, rule.fired);
  Json out{{"rule", rule.rule.empty() ? Json() : Json(rule.rule)},
           {"fired", rule.fired},
           {"correct", rule.correct},
           {"precision", rule.fired == 0 ? Json() : Json(rule.precision())},
           {"low", interval.low},
           {"high", interval.high},
           {"share_of_recall", gold == 0 ? 0.0 : double(rule.correct) / gold},
           {"wrong_span", rule.wrong_span},
           {"lost_to", Json::object()}};
  for (const auto& [winner, count] : rule.lost_to) {
    out["lost_to"][winner] = count;
  }
  return out;
}

Json json_of(const CorpusRun& run, const std::vector<GateResult>& gates) {
  Json out{{"directory", run.directory},
           {"articles", run.articles},
           {"figures", Json::object()},
           {"rules", Json::array()},
           {"gates", Json::array()}};
  for (size_t i = 0; i < kFigures; ++i) {
    const auto figure = static_cast<Figure>(i);
    if (figure == Figure::quotes_named && !run.has_speakers) continue;
    const Ratio& ratio = run.figures.of[i];
    const std::string name(kFigureNames[i]);
    out["figures"][name] = is_recall_only(figure)
                               ? Json{{"recall", ratio.recall()},
                                      {"correct", ratio.correct},
                                      {"gold", ratio.gold}}
                               : json_of(ratio);
  }
  for (const RuleScore& rule : run.rules) {
    out["rules"].push_back(
        json_of(rule, run.figures[Figure::relation].gold));
  }
  for (const GateResult& gate : gates) {
    out["gates"].push_back({{"gate", gate.what},
                            {"measure", gate.measure},
                            {"least", gate.least},
                            {"reached", gate.reached},
                            {"missed", gate.missed()},
                            {"file", gate.file},
                            {"line", gate.line}});
  }
  return out;
}

Json json_of(const Tally& tally) {
  Json out{{"covered", tally.covered}, {"all", tally.all},
           {"never", Json::array()}};
  for (const Uncovered& never : tally.never) {
    out["never"].push_back({{"rule", never.rule},
                            {"file", never.file},
                            {"line", never.line},
                            {"text", never.what}});
  }
  return out;
}

Json json_of(const Coverage& coverage) {
  Json out{{"rules", json_of(coverage.rules)},
           {"match_lines", json_of(coverage.lines)},
           {"guards", json_of(coverage.guards)},
           {"lists", Json::array()}};
  for (const ListTally& list : coverage.lists) {
    out["lists"].push_back({{"list", list.list},
                            {"covered", list.covered},
                            {"all", list.all()},
                            {"never", list.never}});
  }
  return out;
}

void append(const Json& json, std::string& out) {
  // What is not UTF-8 in a path is replaced, not thrown over.
  out += json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

constexpr struct {
  const char* word;
  const char* text;
} kSarifRules[] = {
    {"missing", "A case of + for which the rule gives nothing"},
    {"wrong span", "A role was found with other words than the case marks"},
    {"wrong role", "Marked words were found under another role"},
    {"noisy", "A case of - for which the rule gives something"},
    {"vacuous", "A case of - that does not show what it is there to show"},
    {"promoted", "A case that is marked todo and holds"},
    {"never fired", "A rule that no case shows to fire"},
    {"gate missed", "A figure below what the pack asks for"},
};

}  // namespace

void write_json_report(const TestReport& report, std::string& out) {
  Json json{{"schema", "quoth-test/1"},
            {"pack", report.rules.pack()},
            {"rules_sha256", report.rules.sha256()},
            {"failed", report.failed()}};
  if (report.cases) {
    json["counts"] = Json::object();
    for (size_t i = 0; i < kOutcomes; ++i) {
      json["counts"][std::string(to_string(static_cast<Outcome>(i)))] =
          report.cases->counts[i];
    }
    json["cases"] = Json::array();
    for (const CaseResult& result : report.cases->results) {
      const Row row = row_of(report, result);
      const Case& example = report.example(result);
      Json one{{"rule", row.group},
               {"file", row.file},
               {"line", row.line},
               {"positive", example.positive},
               {"outcome", row.word},
               {"wanted", marked_text(example.text, example.marks)},
               {"came", Json::array()},
               {"message", row.message}};
      for (const Attribution& a : result.outcome.came) {
        one["came"].push_back(
            {{"rule", a.rule.empty() ? Json() : Json(a.rule)},
             {"text", marked_text(example.text, a)}});
      }
      json["cases"].push_back(std::move(one));
    }
  }
  if (report.coverage) json["coverage"] = json_of(*report.coverage);
  if (report.corpus) json["corpus"] = json_of(*report.corpus, report.gates);
  append(json, out);
}

void write_junit_report(const TestReport& report, std::string& out) {
  const std::vector<Row> rows = rows_of(report);
  size_t failures = 0;
  size_t skipped = 0;
  for (const Row& row : rows) {
    failures += !row.message.empty();
    skipped += row.todo;
  }
  out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"" +
         in_xml("quoth " + report.rules.pack()) + "\" tests=\"" +
         std::to_string(rows.size()) + "\" failures=\"" +
         std::to_string(failures) + "\" errors=\"0\" skipped=\"" +
         std::to_string(skipped) + "\">\n";
  for (const Row& row : rows) {
    out += "  <testcase classname=\"" + in_xml(row.group) + "\" name=\"" +
           in_xml(row.name) + "\" file=\"" + in_xml(row.file) +
           "\" line=\"" + std::to_string(row.line) + "\"";
    if (row.todo) {
      out += "><skipped message=\"todo\"/></testcase>\n";
    } else if (row.message.empty()) {
      out += "/>\n";
    } else {
      out += ">\n    <failure type=\"" + in_xml(row.word) +
             "\" message=\"" + in_xml(row.message) + "\">" +
             in_xml(row.details) + "</failure>\n  </testcase>\n";
    }
  }
  out += "</testsuite>\n";
}

void write_tap_report(const TestReport& report, std::string& out) {
  const std::vector<Row> rows = rows_of(report);
  out += "TAP version 13\n1.." + std::to_string(rows.size()) + "\n";
  size_t number = 0;
  for (const Row& row : rows) {
    const bool ok = row.message.empty() && !row.todo;
    // A # would begin a directive.
    std::string name = row.group + " " + row.name;
    for (size_t at = 0; (at = name.find('#', at)) != name.npos; at += 2) {
      name.insert(at, 1, '\\');
    }
    out += (ok ? "ok " : "not ok ") + std::to_string(++number) + " - " + name;
    if (row.todo) out += " # TODO known to fail";
    out += "\n";
    if (row.message.empty()) continue;
    out += "  ---\n  message: " + Json(row.message).dump() +
           "\n  at: " + Json(row.file + ":" + std::to_string(row.line)).dump() +
           "\n  ...\n";
  }
}

void write_sarif_report(const TestReport& report, std::string& out) {
  Json rules = Json::array();
  for (const auto& rule : kSarifRules) {
    rules.push_back({{"id", rule.word},
                     {"shortDescription", {{"text", rule.text}}}});
  }
  Json results = Json::array();
  for (const Row& row : rows_of(report)) {
    if (row.message.empty()) continue;
    const std::string text =
        row.group + ": " + row.message +
        (row.details.empty() ? "" : "\n" + row.details);
    results.push_back(
        {{"ruleId", row.word},
         {"level", "error"},
         {"message", {{"text", text}}},
         {"locations",
          {{{"physicalLocation",
             {{"artifactLocation", {{"uri", row.file}}},
              {"region", {{"startLine", row.line}}}}}}}}});
  }
  const Json sarif{
      {"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
      {"version", "2.1.0"},
      {"runs",
       {{{"tool",
          {{"driver",
            {{"name", "quoth"}, {"version", QUOTH_VERSION},
             {"rules", rules}}}}},
         {"columnKind", "unicodeCodePoints"},
         {"results", results}}}}};
  append(sarif, out);
}

}  // namespace quoth
