// `extract --format ndjson -j 4 news/` as a plain struct, before anything is
// opened.
#ifndef QUOTH_TOOLS_EXTRACT_OPTIONS_H_
#define QUOTH_TOOLS_EXTRACT_OPTIONS_H_

#include <string>
#include <vector>

#include "article_stream.h"
#include "quoth/result.h"
#include "quoth/rules.h"
#include "quoth/write.h"

namespace quoth {

struct ExtractOptions {
  bool help = false;
  std::vector<std::string> inputs;
  StreamOptions input;
  bool strict = false;  // a page whose quotations are lost counts as refused
  const OutputFormat* format = nullptr;  // set by parse_extract_options
  WriteOptions write;
  unsigned threads = 1;
  std::vector<std::string> rules;  // packs; none: the one quoth finds
  std::string output;  // "": standard output
};

// Errors: everything that is no such option or value.
Result<ExtractOptions> parse_extract_options(int argc, char** argv);

// What --help prints.
std::string extract_usage();

}  // namespace quoth

#endif  // QUOTH_TOOLS_EXTRACT_OPTIONS_H_
