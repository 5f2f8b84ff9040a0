// A diff for people: a table by rule, every change in its sentence, and the
// figures with what can be said of them.
#include <algorithm>
#include <cstdio>

#include "workbench/columns.h"
#include "workbench/diff_run.h"
#include "workbench/report.h"

namespace quoth {
namespace {

std::string name_of(const std::string& rule) {
  return rule.empty() ? "(no rule)" : rule;
}

std::string signed_digits(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%+.4f", value);
  return text;
}

std::string joined(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : "; ") + name;
  return out.empty() ? "no one" : out;
}

void write_rules(const DiffReport& report, std::string& out) {
  size_t width = 9;
  for (const auto& [rule, change] : report.rules) {
    width = std::max(width, rule.size());
  }
  out += left("rule", width) + right("before", 8) + right("after", 8);
  for (std::string_view kind : kChangeNames) {
    out += right(kind, kind.size() + 2);
  }
  out += right("moved in", 10) + "\n";
  for (const auto& [rule, change] : report.rules) {
    out += left(name_of(rule), width) +
           right(std::to_string(change.before), 8) +
           right(std::to_string(change.after), 8);
    for (size_t i = 0; i < kChangeKinds; ++i) {
      out += right(std::to_string(change.counts[i]),
                   kChangeNames[i].size() + 2);
    }
    out += right(std::to_string(change.moved_in), 10) + "\n";
  }
}

void write_figures(const DiffReport& report, std::string& out) {
  out += "\n" + left("", 20) + right("before", 9) + right("after", 9) +
         right("change", 9) + "  95%\n";
  for (size_t i = 0; i < kFigures; ++i) {
    const auto figure = static_cast<Figure>(i);
    if (figure == Figure::quotes_named && !report.has_speakers) continue;
    const Difference& d = (*report.figures)[i];
    out += left(kFigureNames[i], 20) + right(four_digits(d.before), 9) +
           right(four_digits(d.after), 9) +
           right(signed_digits(d.change()), 9) + "  ";
    if (d.before == d.after && d.low == 0 && d.high == 0) {
      out += "no difference\n";
      continue;
    }
    out += signed_digits(d.low) + " to " + signed_digits(d.high) +
           (d.is_open() ? "  too little data to tell" : "") + "\n";
  }
  out += "\nF1, but recall for direct, mixed and indirect. 95%: of the change, "
         "by drawing\narticles again a thousand times.\n";
}

std::string in_gold(const Change& change) {
  switch (change.gain()) {
    case 1: return ", better by the gold";
    case -1: return ", worse by the gold";
    default: return "";
  }
}

}  // namespace

void write_change(const Change& change, std::string& out) {
  const auto& [kind, article, text, before, after] = change;
  out += std::string(to_string(kind)) + "  ";
  out += name_of(before ? before->rule : after->rule);
  if (before && after && before->rule != after->rule) {
    out += " → " + name_of(after->rule);
  }
  out += "  " + article + in_gold(change) + "\n  ";
  for (char c : text) out += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
  out += "\n";
  if (before && after && before->marks != after->marks) {
    out += "  before\n";
    write_carets(text, before->marks, "  ", out);
    out += "  after\n";
    write_carets(text, after->marks, "  ", out);
  } else {
    write_carets(text, before ? before->marks : after->marks, "  ", out);
  }
  if (before && after && before->speakers != after->speakers) {
    out += "  speaker: " + joined(before->speakers) + " → " +
           joined(after->speakers) + "\n";
  }
}

void write_text_diff(const DiffReport& report, std::string& out) {
  if (report.empty()) return;
  out += report.before + " → " + report.after + ": " +
         counted(report.changes.size(), "change") + " in " +
         counted(report.articles, "article") + "\n\n";
  write_rules(report, out);
  for (const Change& change : report.changes) {
    out += "\n";
    write_change(change, out);
  }
  if (report.figures) write_figures(report, out);
}

}  // namespace quoth
