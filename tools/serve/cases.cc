// quoth cases: what reviewers decided, as cases of the rules they decided on.
//
// `quoth cases --db reviews.sqlite` prints, for each rule, a `+` for what was
// accepted and a `-` for what was rejected, to be pasted into its rule file:
// then `quoth test` fails until the rule is as good as the reviewers want it.
#include <cstdio>
#include <filesystem>
#include <sstream>

#include "arguments.h"
#include "command.h"
#include "load_rules.h"
#include "serve/judged.h"

namespace quoth {
namespace {

namespace po = boost::program_options;

struct CasesOptions {
  bool help = false;
  std::string database;
  std::vector<std::string> rules;
};

po::options_description visible_options(CasesOptions& options) {
  po::options_description all("options", 80, 50);
  all.add_options()
      ("db", po::value(&options.database)
                 ->default_value("reviews.sqlite")->value_name("FILE"),
       "the store of `quoth serve`")
      ("rules", po::value(&options.rules)->value_name("PACK"),
       "a pack, by its directory; several go on top of each other")
      ("help,h", "this text");
  return all;
}

std::string usage() {
  CasesOptions options;
  std::ostringstream text;
  text << "usage: quoth cases [OPTION]...\n\n"
          "Prints what reviewers accepted as + and what they rejected as - "
          "under each rule.\n\n"
       << visible_options(options);
  return text.str();
}

Result<CasesOptions> parse(int argc, char** argv) {
  const std::string hint = "`quoth cases --help` lists the options";
  CasesOptions options;
  std::vector<std::string> words;
  try {
    po::options_description all = visible_options(options);
    all.add_options()("word", po::value(&words));
    const auto given = read_arguments(argc, argv, all, "word", -1);
    options.help = given.count("help") > 0;
  } catch (const po::error& error) {
    return complaint("quoth cases", error.what(), hint);
  }
  if (words.empty()) return options;
  return complaint("quoth cases", "'" + words[0] + "' is no option", hint);
}

CaseLines cases_in(Store& store, const RuleSet& rules) {
  CaseLines lines;
  for (const std::string& id : store.article_ids()) {
    const Judged decisions = judged(store, id);
    if (decisions.taken.empty() && decisions.rejected.empty()) continue;
    const Result<Extraction> found = extract_fed(*store.fed(id), rules);
    if (!found) continue;
    add_case_lines(with_added(*found, decisions.added, rules), decisions,
                   lines);
  }
  return lines;
}

}  // namespace

int run_cases(int argc, char** argv) {
  const Result<CasesOptions> options = parse(argc, argv);
  if (!options) {
    print(options.errors());
    return kExitUsage;
  }
  if (options->help) {
    std::fputs(usage().c_str(), stdout);
    return kExitDone;
  }
  if (!std::filesystem::exists(options->database)) {
    print({complaint("quoth cases", "there is no store " + options->database,
                       "give that of `quoth serve` with --db")});
    return kExitIncomplete;
  }
  const auto store = Store::open(options->database);
  if (!store) {
    print(store.errors());
    return kExitIncomplete;
  }
  const auto rules = load_rules(options->rules);
  if (!rules) return kExitRules;
  const CaseLines lines = cases_in(**store, *rules);
  std::fputs(to_string(lines).c_str(), stdout);
  if (lines.without_rule > 0) {
    std::fprintf(stderr,
                 "quoth cases: %d rejected were found by no rule, and make no "
                 "case\n",
                 lines.without_rule);
  }
  return kExitDone;
}

}  // namespace quoth
