// See rules_json.h. Offsets of marks count code points of the case's text, as
// those of a claim graph do.
#include "workbench/rules_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/offsets.h"
#include "rule/compiled_rules.h"
#include "workbench/columns.h"

namespace quoth {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kStatus[] = {"draft", "test", "stable",
                                        "deprecated"};

std::string_view status_of(const Rule& rule) {
  return kStatus[static_cast<size_t>(rule.status)];
}

Json json_of(const Case& example) {
  const OffsetIndex offset(example.text, OffsetUnit::codepoint);
  Json out{{"line", example.line},       {"positive", example.positive},
           {"alone", example.alone},     {"todo", example.todo},
           {"text", example.text},       {"marks", Json::array()},
           {"because", example.because}, {"why", example.why}};
  for (const RoleMark& mark : example.marks) {
    out["marks"].push_back({{"role", to_string(mark.role)},
                            {"start", offset(mark.span.begin)},
                            {"end", offset(mark.span.end)},
                            {"text", slice(example.text, mark.span)}});
  }
  return out;
}

Json json_of(const MatchLine& line) {
  Json elements = Json::array();
  for (const Element& element : line.elements) {
    elements.push_back(element.text);
  }
  return {{"line", line.elements.front().line},
          {"column", line.elements.front().column},
          {"elements", std::move(elements)}};
}

Json json_of(uint32_t number, const CompiledRules& rules) {
  const Rule& rule = rules.rules[number];
  Json out{{"id", rule.id},
           {"file", rule.file},
           {"line", rule.line},
           {"sha256", rule.sha256},
           {"about", rule.about},
           {"why", rule.why},
           {"status", status_of(rule)},
           {"priority", rule.priority},
           {"yields", Json::array()},
           {"inner", rule.inner},
           {"act", rule.act ? Json(to_string(*rule.act)) : Json()},
           {"tags", rule.tags},
           {"refs", rule.refs},
           {"replaces", rule.replaces},
           {"match", Json::array()},
           {"guards", Json::array()},
           {"cases", Json::array()}};
  for (Mode mode : rule.modes) out["yields"].push_back(to_string(mode));
  for (const MatchLine& line : rules.lines) {
    if (line.rule == number) out["match"].push_back(json_of(line));
  }
  for (const Guard& guard : rule.guards) {
    out["guards"].push_back({{"line", guard.line}, {"text", guard.text}});
  }
  for (const Case& example : rule.cases) {
    out["cases"].push_back(json_of(example));
  }
  return out;
}

}  // namespace

void write_rules_json(const RuleSet& rules, std::string& out) {
  const CompiledRules& all = rules.rules();
  Json json{{"schema", "quoth-rules/1"}, {"pack", rules.pack()},
            {"version", rules.version()}, {"sha256", rules.sha256()},
            {"files", Json::array()},     {"gates", Json::array()},
            {"rules", Json::array()}};
  for (const PackFile& file : all.files) json["files"].push_back(file.path);
  for (const Gate& gate : all.gates) {
    json["gates"].push_back({{"gate", gate.what},
                             {"measure", gate.measure},
                             {"least", gate.least}});
  }
  for (uint32_t i = 0; i < all.rules.size(); ++i) {
    json["rules"].push_back(json_of(i, all));
  }
  out += json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

void write_rules_table(const RuleSet& rules, std::string& out) {
  size_t width = 4;
  for (const Rule& rule : rules.rules().rules) {
    width = std::max(width, rule.id.size());
  }
  out += left("rule", width + 2) + left("status", 12) + right("priority", 8) +
         right("cases", 7) + "  about\n";
  for (const Rule& rule : rules.rules().rules) {
    out += left(rule.id, width + 2) + left(status_of(rule), 12) +
           right(std::to_string(rule.priority), 8) +
           right(std::to_string(rule.cases.size()), 7) + "  " + rule.about +
           "\n";
  }
}

}  // namespace quoth
