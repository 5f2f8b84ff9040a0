// quoth explain: why a rule took a sentence, and why others did not.
//
// `quoth explain fares.txt:12` explains the sentences of line 12, `--id a:…`
// the sentence of one attribution of a graph, `--text "…"` a text of its own.
// It runs the stages as `extract` does and asks what the rules saw there.
#include <boost/program_options.hpp>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "command.h"
#include "file_reader.h"
#include "load_rules.h"
#include "quoth/extract.h"
#include "rule/explain.h"

namespace quoth {
namespace {

namespace po = boost::program_options;

struct ExplainOptions {
  bool help = false;
  std::string file;
  uint32_t line = 0;  // 1-based; 0: all of the file
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
      ("text", po::value<std::string>()->default_value(""),
       "explain this text instead of a file")
      ("id", po::value<std::string>()->default_value(""),
       "only the sentence of the attribution with this id, a:...")
      ("most", po::value<size_t>()->default_value(8),
       "how many rules to show that stopped half-way")
      ("rules", po::value<std::string>()->default_value(""),
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

Result<Document> read(const ExplainOptions& options) {
  std::string bytes = options.text;
  std::string source = options.file.empty() ? "--text" : options.file;
  if (!options.file.empty()) {
    FileReader file;
    if (!file.open(options.file)) return complaint(source, file.error());
    switch (file.read_all(kMaxArticleBytes + 1, bytes)) {
      case FileReader::Status::failed:
        return complaint(source, file.error());
      case FileReader::Status::too_long:
        return complaint(source, "is too long");
      default:
        break;
    }
  }
  return read_document(std::move(bytes), Format::text, source);
}

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

std::vector<uint32_t> sentences(const Extraction& found,
                                const ExplainOptions& options) {
  std::vector<uint32_t> out;
  const auto& ids = found.graph.attribution_ids;
  auto id = std::find(ids.begin(), ids.end(), options.id);
  if (!options.id.empty()) {
    if (id == ids.end()) return out;
    auto index = static_cast<size_t>(id - ids.begin());
    return {found.attributions[index].sentence};
  }
  Span line = line_span(found.document.text, options.line);
  for (uint32_t i = 0; i < found.segments.sentences.size(); ++i) {
    if (options.line == 0 ||
        found.segments.sentences[i].span.overlaps(line)) {
      out.push_back(i);
    }
  }
  return out;
}

int explain(const ExplainOptions& options, const RuleSet& rules) {
  Result<Document> document = read(options);
  if (!document) {
    print(document.errors());
    return kExitIncomplete;
  }
  const Extraction found = extract(std::move(*document), rules);
  std::vector<uint32_t> asked = sentences(found, options);
  if (asked.empty()) {
    print({complaint(found.document.source,
                     options.id.empty() ? "no sentence stands there"
                                        : "no attribution " + options.id)});
    return kExitIncomplete;
  }
  std::string out;
  for (uint32_t sentence : asked) {
    if (!out.empty()) out += "\n";
    write_trace(explain_sentence(found, rules, sentence), found, options.most,
                out);
  }
  std::fwrite(out.data(), 1, out.size(), stdout);
  return kExitDone;
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
            "every rule that\ncame near it.\n\n"
         << visible_options();
    std::fputs(text.str().c_str(), stdout);
    return kExitDone;
  }
  const auto rules = load_rules(options->rules);
  return rules ? explain(*options, *rules) : kExitRules;
}

}  // namespace quoth
