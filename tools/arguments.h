// The arguments of a command, in one way for all of them: `--rules my/pack` and
// `--rules=my/pack`, never a shortened `--rul`, and what has no dash before it
// under a name of its own.
#ifndef QUOTH_TOOLS_ARGUMENTS_H_
#define QUOTH_TOOLS_ARGUMENTS_H_

#include <boost/program_options.hpp>

#include <string>

#include "quoth/result.h"

namespace quoth {

// `positional` is the option that arguments without a dash go to; at most
// `most` of them, or any number for -1. Throws program_options::error.
boost::program_options::variables_map read_arguments(
    int argc, char** argv,
    const boost::program_options::options_description& options,
    const char* positional, int most);

// An error that lies in no line of a file.
Diagnostic complaint(std::string about, std::string message,
                     std::string hint = "");

}  // namespace quoth

#endif  // QUOTH_TOOLS_ARGUMENTS_H_
