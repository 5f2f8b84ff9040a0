// Reads the arguments of `quoth diff`.
#include "diff_options.h"

#include <algorithm>
#include <boost/program_options.hpp>
#include <sstream>

#include "arguments.h"
#include "workbench/file_edit.h"

namespace quoth {
namespace {

namespace po = boost::program_options;

struct Format {
  std::string_view name;
  DiffWriter writer;
};
constexpr Format kFormats[] = {{"text", write_text_diff},
                               {"json", write_json_diff},
                               {"html", write_html_diff}};

Diagnostic usage_error(std::string message) {
  return {"quoth diff", 0, 0, 1, "", std::move(message),
          "`quoth diff --help` lists the options"};
}

po::typed_value<std::string>* text(const char* name, const char* otherwise) {
  return po::value<std::string>()->default_value(otherwise)->value_name(name);
}

po::options_description visible_options() {
  po::options_description options("options", 80, 50);
  options.add_options()
      ("corpus", text("DIR", ""), "the articles, annotated or not; or a file")
      ("format", text("FORMAT", "text"), "text, json, or html: one page")
      ("output,o", text("FILE", ""),
       "write to this file instead of standard output")
      ("review", "judge each change; what is judged becomes a case")
      ("jobs,j", po::value<unsigned>()->default_value(0)->value_name("N"),
       "threads; 0 is one a processor. The output is the same")
      ("rules", po::value<std::vector<std::string>>()->value_name("PACK"),
       "the pack that revisions are of; with directories, packs below both")
      ("help,h", "this text");
  return options;
}

po::variables_map parse(int argc, char** argv) {
  po::options_description all = visible_options();
  all.add_options()("side", po::value<std::vector<std::string>>());
  return read_arguments(argc, argv, all, "side", -1);
}

std::vector<Diagnostic> take_sides(const po::variables_map& given,
                                   DiffOptions& options) {
  std::vector<std::string> sides;
  if (given.count("side")) {
    sides = given["side"].as<std::vector<std::string>>();
  }
  if (sides.size() != 2) {
    return {usage_error("name two packs or two revisions: BEFORE AFTER")};
  }
  options.before = sides[0];
  options.after = sides[1];
  return {};
}

Result<DiffOptions> from_given(const po::variables_map& given) {
  DiffOptions options;
  options.help = given.count("help") > 0;
  if (options.help) return options;
  std::vector<Diagnostic> errors = take_sides(given, options);
  options.corpus = given["corpus"].as<std::string>();
  options.output = given["output"].as<std::string>();
  options.threads = given["jobs"].as<unsigned>();
  options.review = given.count("review") > 0;
  if (given.count("rules")) {
    options.rules = given["rules"].as<std::vector<std::string>>();
  }
  if (options.corpus.empty()) {
    errors.push_back(usage_error("no articles: --corpus DIR"));
  }
  if (options.review && is_build_server()) {
    errors.push_back(
        usage_error("--review changes rule files, and CI is set"));
  }
  const std::string& name = given["format"].as<std::string>();
  const auto* format =
      std::find_if(std::begin(kFormats), std::end(kFormats),
                   [&](const Format& f) { return f.name == name; });
  if (format == std::end(kFormats)) {
    errors.push_back(
        usage_error("--format '" + name + "' is none of text, json, html"));
  } else {
    options.writer = format->writer;
  }
  if (!errors.empty()) return errors;
  return options;
}

}  // namespace

Result<DiffOptions> parse_diff_options(int argc, char** argv) {
  try {
    return from_given(parse(argc, argv));
  } catch (const po::error& error) {
    return usage_error(error.what());
  }
}

std::string diff_usage() {
  std::ostringstream text;
  text << "usage: quoth diff [OPTION]... BEFORE AFTER --corpus DIR\n\n"
          "Shows what one pack finds in articles and the other does not. "
          "BEFORE and AFTER\nare directories of packs, or git revisions of "
          "the pack that --rules names.\nPrints nothing where there is no "
          "difference.\n\n"
       << visible_options()
       << "\nExit codes: 0 no difference; 1 differences; 2 a pack or the "
          "articles do not\nload; 3 usage.\n"
          "\nExamples:\n"
          "  quoth diff HEAD~1 . --corpus gold        . is the pack as it is\n"
          "  quoth diff main HEAD --rules rules/en --corpus news "
          "--format html -o diff.html\n"
          "  quoth diff old-pack new-pack --corpus gold --review\n";
  return text.str();
}

}  // namespace quoth
