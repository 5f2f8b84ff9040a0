// `explain --most 3 fares.txt:12` as a plain struct, before anything is opened.
#ifndef QUOTH_TOOLS_EXPLAIN_OPTIONS_H_
#define QUOTH_TOOLS_EXPLAIN_OPTIONS_H_

#include <string>
#include <vector>

#include "quoth/result.h"

namespace quoth {

struct ExplainOptions {
  bool help = false;
  std::string file;   // an article, a folder, or a rule file
  uint32_t line = 0;  // 1-based, of a text or a record; 0: all of the file
  std::string text;
  std::string id;
  std::vector<std::string> rules;  // packs; none: the one quoth finds
  size_t most = 8;  // rules shown that did not match
  bool profile = false;
  bool zones = false;  // what each line is, instead of rules

  // `said.rules:12` means the case of that line.
  bool is_case() const { return file.ends_with(".rules"); }
};

// Errors: everything that is no such option or value.
Result<ExplainOptions> parse_explain_options(int argc, char** argv);

// What --help prints.
std::string explain_usage();

}  // namespace quoth

#endif  // QUOTH_TOOLS_EXPLAIN_OPTIONS_H_
