// See arguments.h. In `quoth test --filter Ana rules/en`, `rules/en` goes to the
// option `target`.
#include "arguments.h"

#include <utility>

namespace quoth {

namespace po = boost::program_options;

po::variables_map read_arguments(int argc, char** argv,
                                 const po::options_description& options,
                                 const char* positional, int most) {
  using namespace po::command_line_style;
  po::positional_options_description without_dash;
  without_dash.add(positional, most);
  po::variables_map given;
  po::store(po::command_line_parser(argc, argv)
                .options(options)
                .positional(without_dash)
                .style(unix_style & ~allow_guessing)
                .run(),
            given);
  po::notify(given);
  return given;
}

Diagnostic complaint(std::string about, std::string message,
                     std::string hint) {
  Diagnostic out;
  out.file = std::move(about);
  out.message = std::move(message);
  out.hint = std::move(hint);
  return out;
}

}  // namespace quoth
