// A diff for programs. Sentences carry their marks as cases do:
//   {"kind": "lost", "before": {"rule": "said", "text": "{content=…} …"}, …}
#include <nlohmann/json.hpp>

#include "workbench/diff_run.h"

namespace quoth {
namespace {

using Json = nlohmann::ordered_json;

Json name_or_null(const std::string& rule) {
  return rule.empty() ? Json() : Json(rule);
}

Json json_of(const std::optional<Finding>& finding, const std::string& text) {
  if (!finding) return {};
  Json out{{"rule", name_or_null(finding->rule)},
           {"text", marked_text(text, finding->marks)},
           {"speakers", finding->speakers},
           {"right", Json()}};
  if (finding->right) out["right"] = *finding->right;
  return out;
}

Json json_of(const std::string& rule, const RuleChange& change) {
  Json out{{"rule", name_or_null(rule)},
           {"before", change.before},
           {"after", change.after}};
  for (size_t i = 0; i < kChangeKinds; ++i) {
    out[std::string(kChangeNames[i])] = change.counts[i];
  }
  out["moved in"] = change.moved_in;
  return out;
}

}  // namespace

void write_json_diff(const DiffReport& report, std::string& out) {
  Json json{{"schema", "quoth-diff/1"},     {"before", report.before},
            {"after", report.after},        {"articles", report.articles},
            {"rules", Json::array()},       {"changes", Json::array()}};
  for (const auto& [rule, change] : report.rules) {
    json["rules"].push_back(json_of(rule, change));
  }
  for (const Change& change : report.changes) {
    json["changes"].push_back({{"kind", to_string(change.kind)},
                               {"article", change.article},
                               {"gain", change.gain()},
                               {"before", json_of(change.before, change.text)},
                               {"after", json_of(change.after, change.text)}});
  }
  for (size_t i = 0; report.figures && i < kFigures; ++i) {
    const auto figure = static_cast<Figure>(i);
    if (figure == Figure::quotes_named && !report.has_speakers) continue;
    const Difference& d = (*report.figures)[i];
    json["figures"][std::string(kFigureNames[i])] = {
        {"before", d.before}, {"after", d.after}, {"change", d.change()},
        {"low", d.low},       {"high", d.high},   {"open", d.is_open()}};
  }
  out += json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace quoth
