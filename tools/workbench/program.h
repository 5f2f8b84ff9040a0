// Runs another program, such as git, and waits for it.
#ifndef QUOTH_TOOLS_WORKBENCH_PROGRAM_H_
#define QUOTH_TOOLS_WORKBENCH_PROGRAM_H_

#include <string>
#include <vector>

namespace quoth {

struct ProgramResult {
  int status = 127;  // its exit code; 127: it could not be started
  std::string output;
  std::string errors;  // what it wrote to standard error
};

// `command[0]` is looked for on the PATH; no shell sees it.
ProgramResult run_program(const std::vector<std::string>& command,
                          const std::string& input = "");

}  // namespace quoth

#endif  // QUOTH_TOOLS_WORKBENCH_PROGRAM_H_
