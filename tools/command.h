// What the commands of the program share: their shape and their exit codes.
//
// In `quoth extract --format json fares.txt` the command is `extract`; its run
// function gets the arguments from there on, argv[0] being its own name.
#ifndef QUOTH_TOOLS_COMMAND_H_
#define QUOTH_TOOLS_COMMAND_H_

namespace quoth {

enum ExitCode {
  kExitDone = 0,
  kExitIncomplete = 1,  // differences, failed cases, inputs that were refused
  kExitRules = 2,       // a rule or a pack does not load
  kExitUsage = 3,
  kExitNothing = 4,  // `test`: there is nothing to run
};

struct Command {
  const char* name;
  const char* summary;
  int (*run)(int argc, char** argv);
};

// Each in the file of its name.
int run_extract(int argc, char** argv);
int run_explain(int argc, char** argv);
int run_test(int argc, char** argv);
int run_diff(int argc, char** argv);
int run_fmt(int argc, char** argv);
int run_check(int argc, char** argv);
int run_rules(int argc, char** argv);
int run_sample(int argc, char** argv);
int run_learn(int argc, char** argv);
int run_bench(int argc, char** argv);
int run_cases(int argc, char** argv);
int run_serve(int argc, char** argv);

}  // namespace quoth

#endif  // QUOTH_TOOLS_COMMAND_H_
