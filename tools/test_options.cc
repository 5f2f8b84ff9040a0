// Reads the arguments of `quoth test`. A target that holds a pack.rules is a
// pack to test: `quoth test --rules en newsroom` means both, newsroom on top.
#include "test_options.h"

#include <boost/program_options.hpp>
#include <filesystem>
#include <sstream>

#include "arguments.h"
#include "workbench/file_edit.h"

namespace quoth {
namespace {

namespace po = boost::program_options;

struct Format {
  std::string_view name;
  ReportWriter writer;
};
constexpr Format kFormats[] = {{"text", write_text_report},
                               {"json", write_json_report},
                               {"junit", write_junit_report},
                               {"tap", write_tap_report},
                               {"sarif", write_sarif_report}};

Diagnostic usage_error(std::string message,
                       std::string hint =
                           "`quoth test --help` lists the options") {
  return {"quoth test", 0, 0, 1, "", std::move(message), std::move(hint)};
}

po::typed_value<std::string>* text(const char* name, const char* otherwise) {
  return po::value<std::string>()->default_value(otherwise)->value_name(name);
}

po::options_description visible_options() {
  po::options_description options("options", 80, 50);
  options.add_options()
      ("corpus", text("DIR", ""),
       "hold the rules against the articles annotated in DIR, too")
      ("filter", text("TEXT", ""),
       "only cases with TEXT in them or in the name of their rule")
      ("changed", text("REV", ""),
       "only rules that are not as in git revision REV")
      ("accept", "give cases the marks that came, in the rule files")
      ("review", "the same, one by one: accept, reject, skip, quit")
      ("watch", "run again whenever a file of the pack changes")
      ("format", text("FORMAT", "text"), "text, json, junit, tap or sarif")
      ("output,o", text("FILE", ""),
       "write to this file instead of standard output")
      ("verbose", "list the words that no case has")
      ("jobs,j", po::value<unsigned>()->default_value(0)->value_name("N"),
       "threads; 0 is one a processor. The output is the same")
      ("rules", po::value<std::vector<std::string>>()->value_name("PACK"),
       "directory of a rule pack, or `en`; several: one on top of the other")
      ("help,h", "this text");
  return options;
}

po::variables_map parse(int argc, char** argv) {
  po::options_description all = visible_options();
  all.add_options()("target", po::value<std::vector<std::string>>());
  return read_arguments(argc, argv, all, "target", -1);
}

bool is_pack(const std::string& path) {
  std::error_code unknown;
  return std::filesystem::exists(path + "/pack.rules", unknown);
}

void take_targets(const std::vector<std::string>& targets,
                  TestOptions& options) {
  for (const std::string& target : targets) {
    if (is_pack(target)) {
      options.rules.push_back(target);
    } else {
      options.targets.push_back(target);
    }
  }
}

std::vector<Diagnostic> contradictions(const TestOptions& options) {
  std::vector<Diagnostic> errors;
  const char* change = options.accept   ? "--accept"
                       : options.review ? "--review"
                                        : nullptr;
  if (change != nullptr && is_build_server()) {
    errors.push_back(usage_error(
        std::string(change) + " rewrites rule files, and CI is set",
        "a person should look at what changes"));
  }
  if (options.accept && options.review) {
    errors.push_back(usage_error("--accept and --review exclude each other"));
  }
  if (options.watch && options.review) {
    errors.push_back(usage_error("--watch and --review exclude each other"));
  }
  return errors;
}

Result<TestOptions> from_given(const po::variables_map& given) {
  TestOptions options;
  options.help = given.count("help") > 0;
  if (options.help) return options;
  auto value = [&](const char* name) {
    return given[name].as<std::string>();
  };
  if (given.count("rules")) {
    options.rules = given["rules"].as<std::vector<std::string>>();
  }
  options.corpus = value("corpus");
  options.changed = value("changed");
  options.filter = value("filter");
  options.output = value("output");
  options.threads = given["jobs"].as<unsigned>();
  options.accept = given.count("accept") > 0;
  options.review = given.count("review") > 0;
  options.watch = given.count("watch") > 0;
  options.verbose = given.count("verbose") > 0;
  if (given.count("target")) {
    take_targets(given["target"].as<std::vector<std::string>>(), options);
  }
  std::vector<Diagnostic> errors = contradictions(options);
  const auto* format = std::find_if(
      std::begin(kFormats), std::end(kFormats),
      [&](const Format& f) { return f.name == value("format"); });
  if (format == std::end(kFormats)) {
    errors.push_back(usage_error("--format '" + value("format") +
                                 "' is none of text, json, junit, tap, "
                                 "sarif"));
  } else {
    options.writer = format->writer;
  }
  if (!errors.empty()) return errors;
  return options;
}

}  // namespace

Result<TestOptions> parse_test_options(int argc, char** argv) {
  try {
    return from_given(parse(argc, argv));
  } catch (const po::error& error) {
    return usage_error(error.what());
  }
}

std::string test_usage() {
  std::ostringstream text;
  text << "usage: quoth test [OPTION]... [PACK|FILE|RULE]...\n\n"
          "Runs the cases that stand under rules: those of a pack, of one of "
          "its files, or\nof one rule. Every case is an article of its own and "
          "meets the whole pack.\n\n"
       << visible_options()
       << "\nExit codes: 0 all well; 1 a case failed, a rule never fired, or a "
          "gate was\nmissed; 2 the pack or the corpus does not load; 3 usage; "
          "4 nothing to run.\n"
          "\nExamples:\n"
          "  quoth test newsroom\n"
          "  quoth test newsroom --corpus gold --format junit -o report.xml\n"
          "  quoth test quote-says-source --watch\n";
  return text.str();
}

}  // namespace quoth
