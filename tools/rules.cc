// quoth rules: which rules a pack has, as a table for people or, with --json,
// all of it for other tools.
#include <boost/program_options.hpp>

#include <cstdio>
#include <sstream>

#include "arguments.h"
#include "command.h"
#include "load_rules.h"
#include "workbench/rules_json.h"

namespace quoth {
namespace {

namespace po = boost::program_options;

struct RulesOptions {
  bool help = false;
  bool json = false;
  std::vector<std::string> packs;
};

po::options_description visible_options() {
  po::options_description options("options", 80, 50);
  options.add_options()
      ("json", "all of it, as rules-1.schema.json describes")
      ("help,h", "this text");
  return options;
}

Result<RulesOptions> parse(int argc, char** argv) {
  po::options_description all = visible_options();
  all.add_options()("pack", po::value<std::vector<std::string>>());
  RulesOptions options;
  try {
    const po::variables_map given =
        read_arguments(argc, argv, all, "pack", -1);
    options.help = given.count("help") > 0;
    options.json = given.count("json") > 0;
    if (given.count("pack")) {
      options.packs = given["pack"].as<std::vector<std::string>>();
    }
  } catch (const po::error& error) {
    return Diagnostic{"quoth rules", 0, 0, 1, "", error.what(),
                      "`quoth rules --help` lists the options"};
  }
  return options;
}

}  // namespace

int run_rules(int argc, char** argv) {
  const Result<RulesOptions> options = parse(argc, argv);
  if (!options) {
    print(options.errors());
    return kExitUsage;
  }
  if (options->help) {
    std::ostringstream text;
    text << "usage: quoth rules [OPTION]... [PACK]...\n\n"
            "Lists the rules of a pack; of several, those that are left when "
            "one stands on\ntop of the other.\n\n"
         << visible_options();
    std::fputs(text.str().c_str(), stdout);
    return kExitDone;
  }
  const auto rules = load_rules(options->packs);
  if (!rules) return kExitRules;
  std::string out;
  const auto write = options->json ? write_rules_json : write_rules_table;
  write(*rules, out);
  std::fwrite(out.data(), 1, out.size(), stdout);
  return kExitDone;
}

}  // namespace quoth
