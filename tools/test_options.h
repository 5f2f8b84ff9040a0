// `test --corpus gold --format junit rules/en` as a plain struct, before
// anything is opened.
#ifndef QUOTH_TOOLS_TEST_OPTIONS_H_
#define QUOTH_TOOLS_TEST_OPTIONS_H_

#include <string>
#include <vector>

#include "quoth/result.h"
#include "workbench/report.h"

namespace quoth {

struct TestOptions {
  bool help = false;
  std::vector<std::string> targets;  // files of the pack and ids of rules
  std::vector<std::string> rules;  // packs; none: the one quoth finds
  std::string corpus;   // "": none
  std::string changed;  // a revision; "": all rules
  std::string filter;   // part of a rule's id or of a sentence
  ReportWriter writer = write_text_report;
  std::string output;  // "": standard output
  unsigned threads = 0;
  bool accept = false;
  bool review = false;
  bool watch = false;
  bool verbose = false;
};

// Errors: everything that is no such option or value.
Result<TestOptions> parse_test_options(int argc, char** argv);

// What --help prints.
std::string test_usage();

}  // namespace quoth

#endif  // QUOTH_TOOLS_TEST_OPTIONS_H_
