// `diff main HEAD --corpus gold` as a plain struct, before anything is opened.
#ifndef QUOTH_TOOLS_DIFF_OPTIONS_H_
#define QUOTH_TOOLS_DIFF_OPTIONS_H_

#include <string>
#include <vector>

#include "quoth/result.h"
#include "workbench/diff_run.h"

namespace quoth {

struct DiffOptions {
  bool help = false;
  std::string before;  // the directory of a pack, or a git revision
  std::string after;
  std::string corpus;
  std::vector<std::string> rules;  // packs below both; see diff_usage()
  DiffWriter writer = write_text_diff;
  std::string output;  // "": standard output
  unsigned threads = 0;
  bool review = false;
};

// Errors: everything that is no such option or value.
Result<DiffOptions> parse_diff_options(int argc, char** argv);

// What --help prints.
std::string diff_usage();

}  // namespace quoth

#endif  // QUOTH_TOOLS_DIFF_OPTIONS_H_
