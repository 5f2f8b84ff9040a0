// A diff as one page to share: no script, no file beside it. Marks are coloured
// and carry their role as a title; what a role had before and has now stand one
// below the other.
#include <algorithm>
#include <cstdio>

#include "workbench/columns.h"
#include "workbench/diff_run.h"
#include "workbench/report.h"
#include "workbench/xml.h"

namespace quoth {
namespace {

constexpr const char* kHead = R"(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>quoth diff</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem;
       margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; font-size: 0.9rem; }
th, td { text-align: right; padding: 0.1rem 0.6rem;
         border-bottom: 1px solid #ddd; }
th:first-child, td:first-child, td.words { text-align: left; }
article { border-left: 4px solid #999; padding: 0 1rem; margin: 1.2rem 0; }
article.better { border-color: #2a7; }
article.worse { border-color: #c33; }
h2 { font-size: 1rem; margin: 0; }
p { margin: 0.3rem 0; }
mark.source { background: #cde7ff; } mark.cue { background: #ffe3a8; }
mark.content { background: #d9f2d0; } mark.addressee { background: #eadcf8; }
small { color: #555; }
</style></head><body>
)";

std::string name_of(const std::string& rule) {
  return in_xml(rule.empty() ? "(no rule)" : rule);
}

// Marks that cross are cut where the earlier one ends, as HTML must nest.
std::string in_marks(const std::string& text, std::vector<RoleMark> marks) {
  std::sort(marks.begin(), marks.end(),
            [](const RoleMark& a, const RoleMark& b) {
              return a.span.begin != b.span.begin
                         ? a.span.begin < b.span.begin
                         : a.span.end > b.span.end;
            });
  std::string out;
  std::vector<uint32_t> open;  // where they end, the innermost last
  uint32_t at = 0;
  const auto go_to = [&](uint32_t place) {
    while (!open.empty() && open.back() <= place) {
      out += in_xml(slice(text, {at, open.back()})) + "</mark>";
      at = open.back();
      open.pop_back();
    }
    out += in_xml(slice(text, {at, place}));
    at = place;
  };
  for (const RoleMark& mark : marks) {
    go_to(mark.span.begin);
    const std::string role(to_string(mark.role));
    out += "<mark class=\"" + role + "\" title=\"" + role + "\">";
    open.push_back(open.empty() ? mark.span.end
                                : std::min(open.back(), mark.span.end));
  }
  go_to(static_cast<uint32_t>(text.size()));
  return out;
}

std::string joined(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : "; ") + name;
  return in_xml(out.empty() ? "no one" : out);
}

void write_side(const char* label, const std::string& text,
                const std::optional<Finding>& side, std::string& out) {
  if (!side) return;
  out += std::string("<p><small>") + label + "</small> " +
         in_marks(text, side->marks) + "<br/><small>speaker: " +
         joined(side->speakers) + "</small></p>\n";
}

void write_one(const Change& change, std::string& out) {
  const char* worth = change.gain() > 0   ? "better"
                      : change.gain() < 0 ? "worse"
                                          : "";
  out += std::string("<article class=\"") + worth + "\">\n<h2>" +
         std::string(to_string(change.kind)) + " · " +
         name_of(change.before ? change.before->rule : change.after->rule);
  if (change.before && change.after &&
      change.before->rule != change.after->rule) {
    out += " → " + name_of(change.after->rule);
  }
  out += " <small>" + in_xml(change.article) +
         (*worth != '\0' ? std::string(", ") + worth + " by the gold" : "") +
         "</small></h2>\n";
  if (change.kind == ChangeKind::moved) {
    write_side("both", change.text, change.after, out);
  } else {
    write_side("before", change.text, change.before, out);
    write_side("after", change.text, change.after, out);
  }
  out += "</article>\n";
}

void write_rules(const DiffReport& report, std::string& out) {
  out += "<table><tr><th>rule</th><th>before</th><th>after</th>";
  for (std::string_view kind : kChangeNames) {
    out.append("<th>").append(kind).append("</th>");
  }
  out += "<th>moved in</th></tr>\n";
  for (const auto& [rule, change] : report.rules) {
    out += "<tr><td>" + name_of(rule) + "</td><td>" +
           std::to_string(change.before) + "</td><td>" +
           std::to_string(change.after) + "</td>";
    for (size_t count : change.counts) {
      out += "<td>" + std::to_string(count) + "</td>";
    }
    out += "<td>" + std::to_string(change.moved_in) + "</td></tr>\n";
  }
  out += "</table>\n";
}

void write_figures(const DiffReport& report, std::string& out) {
  out += "<h2>Figures</h2>\n<table><tr><th>F1 (recall by mode)</th>"
         "<th>before</th><th>after</th><th>change, 95%</th><th></th></tr>\n";
  for (size_t i = 0; i < kFigures; ++i) {
    const auto figure = static_cast<Figure>(i);
    if (figure == Figure::quotes_named && !report.has_speakers) continue;
    const Difference& d = (*report.figures)[i];
    char interval[64];
    std::snprintf(interval, sizeof interval, "%+.4f to %+.4f", d.low, d.high);
    out += "<tr><td>" + std::string(kFigureNames[i]) + "</td><td>" +
           four_digits(d.before) + "</td><td>" + four_digits(d.after) +
           "</td><td>" + interval + "</td><td class=\"words\">" +
           (d.is_open() ? "too little data to tell" : "") + "</td></tr>\n";
  }
  out += "</table>\n";
}

}  // namespace

void write_html_diff(const DiffReport& report, std::string& out) {
  out += kHead;
  out += "<h1>" + in_xml(report.before) + " → " + in_xml(report.after) +
         "</h1>\n<p>" + counted(report.changes.size(), "change") + " in " +
         counted(report.articles, "article") + "</p>\n";
  if (!report.empty()) write_rules(report, out);
  if (report.figures) write_figures(report, out);
  for (const Change& change : report.changes) write_one(change, out);
  out += "</body></html>\n";
}

}  // namespace quoth
