// quoth explain: why a rule took a sentence, and why others did not.
//
// `quoth explain fares.txt:12` explains the sentences of line 12, `--id a:…`
// the sentence of one attribution of a graph, `--text "…"` a text of its own,
// `said.rules:12` the case of that line. `wire.ndjson:12` is the article in
// line 12. It runs the stages as `extract` does and asks what the rules saw.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "arguments.h"
#include "article_stream.h"
#include "base/display.h"
#include "command.h"
#include "explain_options.h"
#include "load_rules.h"
#include "quoth/extract.h"
#include "rule/compiled_rules.h"
#include "rule/explain.h"
#include "workbench/rule_profile.h"
#include "zone_report.h"

namespace quoth {
namespace {

// The articles to look at, one after the other.
class Articles {
 public:
  explicit Articles(const ExplainOptions& options)
      : options_(options), stream_({options.file}, InputKind::automatic) {}

  std::optional<RawArticle> next() {
    if (!options_.text.empty()) return next_text();
    for (;;) {
      auto article = stream_.next();
      if (!article || article->refused || is_meant(*article)) return article;
    }
  }

 private:
  std::optional<RawArticle> next_text() {
    if (done_) return std::nullopt;
    done_ = true;
    RawArticle article;
    article.source = "--text";
    article.bytes = options_.text;
    return article;
  }

  // `wire.ndjson:7` is the record of line 7, as it is in graphs and errors.
  bool is_meant(const RawArticle& article) const {
    return options_.line == 0 || article.format != Format::ndjson_record ||
           article.source == options_.file + ':' +
                                 std::to_string(options_.line);
  }

  const ExplainOptions& options_;
  ArticleStream stream_;
  bool done_ = false;
};

// The bytes of line `number`.
Span line_span(std::string_view text, uint32_t number) {
  size_t begin = 0;
  for (; number > 1 && begin < text.size(); --number) {
    begin = std::min(text.find('\n', begin), text.size()) + 1;
  }
  begin = std::min(begin, text.size());
  size_t end = std::min(text.find('\n', begin), text.size());
  return {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
}

// The sentences that were asked for: of one attribution, of line `line`, or
// all of them for line 0.
std::vector<uint32_t> sentences(const Extraction& found,
                                const ExplainOptions& options,
                                uint32_t line_number) {
  std::vector<uint32_t> out;
  const auto& ids = found.graph.attribution_ids;
  auto id = std::find(ids.begin(), ids.end(), options.id);
  if (!options.id.empty()) {
    if (id == ids.end()) return out;
    auto index = static_cast<size_t>(id - ids.begin());
    return {found.attributions[index].sentence};
  }
  Span line = line_span(found.document.text, line_number);
  for (uint32_t i = 0; i < found.segments.sentences.size(); ++i) {
    if (line_number == 0 ||
        found.segments.sentences[i].span.overlaps(line)) {
      out.push_back(i);
    }
  }
  return out;
}

// What no rule was asked about, of line `line` or of all.
void add_left_out(const Extraction& found, uint32_t line, std::string& out) {
  constexpr uint32_t kShown = 60;  // columns
  const Span asked = line_span(found.document.text, line);
  for (const ZonedSpan& zone : found.zones) {
    const bool meant = line == 0 || zone.span.overlaps(asked);
    if (zone.zone != Zone::foreign || !meant) continue;
    const std::string_view text = slice(found.document.text, zone.span);
    out += shortened(one_line(text), kShown) + "\nleft out: " + zone.reason +
           "\n";
  }
}

// What was found in one article; none after printing why it was refused.
std::optional<Extraction> extracted(RawArticle article, const RuleSet& rules) {
  Result<Document> document =
      article.refused ? Result<Document>(*article.refused)
                      : read_document(std::move(article.bytes), article.format,
                                      std::move(article.source));
  if (document) return extract(std::move(*document), rules);
  print(document.errors());
  return std::nullopt;
}

// Appends what became of the rules in one article. False: it was refused.
bool explain_article(RawArticle article, const ExplainOptions& options,
                     const RuleSet& rules, std::string& out) {
  const bool is_record = article.format == Format::ndjson_record;
  const auto found = extracted(std::move(article), rules);
  if (!found) return false;
  if (options.zones) {
    write_zones(*found, out);
    return true;
  }
  const uint32_t line = is_record ? 0 : options.line;
  if (options.id.empty()) add_left_out(*found, line, out);
  for (uint32_t sentence : sentences(*found, options, line)) {
    if (!out.empty()) out += "\n";
    write_trace(explain_sentence(*found, rules, sentence), *found,
                {options.most, ""}, out);
  }
  return true;
}

bool is_same_file(const std::string& a, const std::string& b) {
  std::error_code unknown;
  return a == b || std::filesystem::equivalent(a, b, unknown);
}

// The case of a line of a rule file: all its sentences, its rule first.
int explain_case(const ExplainOptions& options, const RuleSet& rules) {
  for (const Rule& rule : rules.rules().rules) {
    if (!is_same_file(rule.file, options.file)) continue;
    for (const Case& example : rule.cases) {
      if (example.line != options.line) continue;
      RawArticle article;
      article.source = rule.file;
      article.bytes = example.text;
      const auto found = extracted(std::move(article), rules);
      if (!found) return kExitIncomplete;
      std::string out;
      for (uint32_t i = 0; i < found->segments.sentences.size(); ++i) {
        if (!out.empty()) out += "\n";
        write_trace(explain_sentence(*found, rules, i), *found,
                    {options.most, rule.id}, out);
      }
      std::fwrite(out.data(), 1, out.size(), stdout);
      return kExitDone;
    }
  }
  print({complaint(options.file + ":" + std::to_string(options.line),
                   "no case stands there",
                   "a case begins with + or -; --rules says which pack is "
                   "meant")});
  return kExitIncomplete;
}

int profile(const ExplainOptions& options, const RuleSet& rules) {
  Articles articles(options);
  RuleProfile profile(rules);
  bool all_read = true;
  while (auto article = articles.next()) {
    const auto found = extracted(std::move(*article), rules);
    all_read &= found.has_value();
    if (found) profile.add(*found);
  }
  const std::string out = profile.table();
  std::fwrite(out.data(), 1, out.size(), stdout);
  return all_read ? kExitDone : kExitIncomplete;
}

int explain(const ExplainOptions& options, const RuleSet& rules) {
  Articles articles(options);
  std::string out;
  bool all_read = true;
  while (auto article = articles.next()) {
    all_read &= explain_article(std::move(*article), options, rules, out);
  }
  std::fwrite(out.data(), 1, out.size(), stdout);
  if (out.empty() && all_read) {
    print({complaint(options.file, options.id.empty()
                                       ? "no sentence stands there"
                                       : "no attribution " + options.id)});
  }
  return out.empty() || !all_read ? kExitIncomplete : kExitDone;
}

}  // namespace

int run_explain(int argc, char** argv) {
  const Result<ExplainOptions> options = parse_explain_options(argc, argv);
  if (!options) {
    print(options.errors());
    return kExitUsage;
  }
  if (options->help) {
    std::fputs(explain_usage().c_str(), stdout);
    return kExitDone;
  }
  const auto rules = load_rules(options->rules);
  if (!rules) return kExitRules;
  if (options->is_case()) return explain_case(*options, *rules);
  return options->profile ? profile(*options, *rules)
                          : explain(*options, *rules);
}

}  // namespace quoth
