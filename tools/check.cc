// quoth check: everything that is wrong with a pack, or odd, without running
// it: errors as any command says them, then what can never take effect, is
// there twice, or is used by nothing.
#include <boost/program_options.hpp>

#include <cstdio>
#include <sstream>

#include "arguments.h"
#include "command.h"
#include "load_rules.h"
#include "workbench/columns.h"
#include "workbench/lint.h"

namespace quoth {
namespace {

namespace po = boost::program_options;

struct CheckOptions {
  bool help = false;
  bool strict = false;
  bool verbose = false;
  std::vector<std::string> packs;
};

po::options_description visible_options() {
  po::options_description options("options", 80, 50);
  options.add_options()
      ("strict", "warnings make the exit code 1")
      ("verbose", "also which word lists have words in common")
      ("rules", po::value<std::vector<std::string>>()->value_name("PACK"),
       "a pack below those that are named")
      ("help,h", "this text");
  return options;
}

Result<CheckOptions> parse(int argc, char** argv) {
  po::options_description all = visible_options();
  all.add_options()("pack", po::value<std::vector<std::string>>());
  CheckOptions options;
  try {
    const po::variables_map given =
        read_arguments(argc, argv, all, "pack", -1);
    options.help = given.count("help") > 0;
    options.strict = given.count("strict") > 0;
    options.verbose = given.count("verbose") > 0;
    for (const char* name : {"rules", "pack"}) {
      if (!given.count(name)) continue;
      const auto& packs = given[name].as<std::vector<std::string>>();
      options.packs.insert(options.packs.end(), packs.begin(), packs.end());
    }
  } catch (const po::error& error) {
    return Diagnostic{"quoth check", 0, 0, 1, "", error.what(),
                      "`quoth check --help` lists the options"};
  }
  return options;
}

}  // namespace

int run_check(int argc, char** argv) {
  const Result<CheckOptions> options = parse(argc, argv);
  if (!options) {
    print(options.errors());
    return kExitUsage;
  }
  if (options->help) {
    std::ostringstream text;
    text << "usage: quoth check [OPTION]... [PACK]...\n\n"
            "Says all that is wrong with a pack, or odd. Several packs stand "
            "on top of each\nother.\n\n"
         << visible_options()
         << "\nExit codes: 0 no errors; 1 warnings, with --strict; 2 errors; "
            "3 usage.\n";
    std::fputs(text.str().c_str(), stdout);
    return kExitDone;
  }
  const auto rules = load_rules(options->packs);
  if (!rules) return kExitRules;
  const auto warnings = lint(*rules, pack_directories(options->packs));
  print(warnings);
  std::string out;
  if (options->verbose) out += list_overlaps(*rules);
  out += counted(warnings.size(), "warning") + "\n";
  std::fputs(out.c_str(), stdout);
  return options->strict && !warnings.empty() ? kExitIncomplete : kExitDone;
}

}  // namespace quoth
