// quoth sample: sentences that a rule would take, as its cases are written.
// What looks odd among them is what the rule should not match.
#include <boost/program_options.hpp>

#include <algorithm>
#include <cstdio>
#include <sstream>

#include "arguments.h"
#include "command.h"
#include "load_rules.h"
#include "rule/compiled_rules.h"
#include "workbench/sample.h"

namespace quoth {
namespace {

namespace po = boost::program_options;

struct SampleOptions {
  bool help = false;
  std::string rule;
  size_t count = 5;
  std::vector<std::string> rules;
};

po::options_description visible_options() {
  po::options_description options("options", 80, 50);
  options.add_options()
      ("count,n", po::value<size_t>()->default_value(5)->value_name("N"),
       "how many")
      ("rules", po::value<std::vector<std::string>>()->value_name("PACK"),
       "directory of a rule pack, or `en`; several: one on top of the other")
      ("help,h", "this text");
  return options;
}

Result<SampleOptions> parse(int argc, char** argv) {
  po::options_description all = visible_options();
  all.add_options()("rule", po::value<std::string>()->default_value(""));
  SampleOptions options;
  try {
    const po::variables_map given =
        read_arguments(argc, argv, all, "rule", 1);
    options.help = given.count("help") > 0;
    options.rule = given["rule"].as<std::string>();
    options.count = given["count"].as<size_t>();
    if (given.count("rules")) {
      options.rules = given["rules"].as<std::vector<std::string>>();
    }
  } catch (const po::error& error) {
    return complaint("quoth sample", error.what(),
                     "`quoth sample --help` lists the options");
  }
  if (!options.help && options.rule.empty()) {
    return complaint("quoth sample", "name a rule",
                     "`quoth rules` lists them");
  }
  return options;
}

int sample(const SampleOptions& options, const RuleSet& rules) {
  std::vector<std::string> ids;
  for (const Rule& rule : rules.rules().rules) ids.push_back(rule.id);
  if (std::find(ids.begin(), ids.end(), options.rule) == ids.end()) {
    const std::string near = nearest_name(options.rule, ids);
    print({complaint("quoth sample", "no rule named " + options.rule,
                     near.empty() ? "`quoth rules` lists them"
                                  : "did you mean " + near + "?")});
    return kExitUsage;
  }
  const auto found = sample_sentences(rules, options.rule, options.count);
  for (const std::string& sentence : found) {
    std::printf("+ %s\n", sentence.c_str());
  }
  if (found.size() < options.count) {
    std::fprintf(stderr, "only %zu of %zu: the rule seldom wins\n",
                 found.size(), options.count);
  }
  return found.empty() ? kExitIncomplete : kExitDone;
}

}  // namespace

int run_sample(int argc, char** argv) {
  const Result<SampleOptions> options = parse(argc, argv);
  if (!options) {
    print(options.errors());
    return kExitUsage;
  }
  if (options->help) {
    std::ostringstream text;
    text << "usage: quoth sample [OPTION]... RULE\n\n"
            "Makes sentences of the words of the pack that the rule takes, "
            "with what it finds\nmarked as in a case.\n\n"
         << visible_options();
    std::fputs(text.str().c_str(), stdout);
    return kExitDone;
  }
  const auto rules = load_rules(options->rules);
  return rules ? sample(*options, *rules) : kExitRules;
}

}  // namespace quoth
