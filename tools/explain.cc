// quoth explain: why a rule took a sentence, and why others did not.
//
// `quoth explain fares.txt:12` explains the sentences of line 12, `--id a:…`
// the sentence of one attribution of a graph, `--text "…"` a text of its own.
// `wire.ndjson:12` is the article in line 12.
// It runs the stages as `extract` does and asks what the rules saw there.
#include <boost/program_options.hpp>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "article_stream.h"
#include "command.h"
#include "load_rules.h"
#include "quoth/extract.h"
#include "rule/explain.h"

namespace quoth {
namespace {

namespace po = boost::program_options;

struct ExplainOptions {
  bool help = false;
  std::string file;
  uint32_t line = 0;  // 1-based, of a text or a record; 0: all of the file
  std::string text;
  std::string id;
  std::string rules;
  size_t most = 8;  // rules shown that did not match
};

Diagnostic complaint(std::string about, std::string message,
                     std::string hint = "") {
  Diagnostic out;
  out.file = std::move(about);
  out.message = std::move(message);
  out.hint = std::move(hint);
  return out;
}

po::options_description visible_options() {
  po::options_description options("options", 80, 50);
  options.add_options()
      ("text", po::value<std::string>()->default_value("")
                   ->value_name("TEXT"),
       "explain this text instead of a file")
      ("id", po::value<std::string>()->default_value("")
                 ->value_name("ID"),
       "only the sentence of the attribution with this id, a:...")
      ("most", po::value<size_t>()->default_value(8)->value_name("N"),
       "how many rules to show that stopped half-way")
      ("rules", po::value<std::string>()->default_value("")
                    ->value_name("DIR"),
       "directory of the rule pack to use")
      ("help,h", "this text");
  return options;
}

// FILE:LINE, where LINE is all digits.
void split_place(ExplainOptions& options) {
  size_t colon = options.file.rfind(':');
  if (colon == std::string::npos) return;
  std::string line = options.file.substr(colon + 1);
  bool is_line = !line.empty() && line.size() < 9 &&
                 std::all_of(line.begin(), line.end(), [](unsigned char c) {
                   return std::isdigit(c) != 0;
                 });
  if (!is_line) return;
  options.line = static_cast<uint32_t>(std::stoul(line));
  options.file.resize(colon);
}

Result<ExplainOptions> parse(int argc, char** argv) {
  po::options_description all = visible_options();
  all.add_options()("place", po::value<std::string>()->default_value(""));
  po::positional_options_description positional;
  positional.add("place", 1);
  using namespace po::command_line_style;
  po::variables_map given;
  try {
    po::store(po::command_line_parser(argc, argv)
                  .options(all)
                  .positional(positional)
                  .style(unix_style & ~allow_guessing)
                  .run(),
              given);
    po::notify(given);
  } catch (const po::error& error) {
    return complaint("quoth explain", error.what(),
                     "`quoth explain --help` lists the options");
  }
  ExplainOptions options;
  options.help = given.count("help") > 0;
  options.file = given["place"].as<std::string>();
  options.text = given["text"].as<std::string>();
  options.id = given["id"].as<std::string>();
  options.rules = given["rules"].as<std::string>();
  options.most = given["most"].as<size_t>();
  split_place(options);
  if (!options.help && options.file.empty() == options.text.empty()) {
    return complaint("quoth explain", "name one file or one --text",
                     "`quoth explain fares.txt:12`");
  }
  return options;
}

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

// Appends what became of the rules in one article. False: it was refused.
bool explain_article(RawArticle article, const ExplainOptions& options,
                     const RuleSet& rules, std::string& out) {
  const bool is_record = article.format == Format::ndjson_record;
  Result<Document> document =
      article.refused ? Result<Document>(*article.refused)
                      : read_document(std::move(article.bytes), article.format,
                                      std::move(article.source));
  if (!document) {
    print(document.errors());
    return false;
  }
  const Extraction found = extract(std::move(*document), rules);
  const uint32_t line = is_record ? 0 : options.line;
  for (uint32_t sentence : sentences(found, options, line)) {
    if (!out.empty()) out += "\n";
    write_trace(explain_sentence(found, rules, sentence), found, options.most,
                out);
  }
  return true;
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
  Result<ExplainOptions> options = parse(argc, argv);
  if (!options) {
    print(options.errors());
    return kExitUsage;
  }
  if (options->help) {
    std::ostringstream text;
    text << "usage: quoth explain [OPTION]... FILE[:LINE]\n"
            "       quoth explain [OPTION]... --text TEXT\n\n"
            "Shows each sentence as the rules see it, and what became of "
            "every rule that\ncame near it. LINE is a line of a text or, in "
            "NDJSON, the record of that line.\n\n"
         << visible_options()
         << "\nExamples:\n"
            "  quoth explain fares.txt:12\n"
            "  quoth explain --text '“We won,” said Ana Ortiz.'\n";
    std::fputs(text.str().c_str(), stdout);
    return kExitDone;
  }
  const auto rules = load_rules(options->rules);
  return rules ? explain(*options, *rules) : kExitRules;
}

}  // namespace quoth
