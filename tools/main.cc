// The program: `quoth extract fares.txt` looks up `extract` in a table and
// runs it. A new command is a row here and a file of its own; nothing else of
// the program knows which commands there are.
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <string_view>

#include "command.h"

namespace quoth {
namespace {

constexpr Command kCommands[] = {
    {"extract", "who says what in articles, as a table or claim graphs",
     run_extract},
    {"explain", "which rules came near a sentence, and why one took it",
     run_explain},
    {"test", "the cases of rules, and rules against what people annotated",
     run_test},
    {"diff", "what two packs, or two revisions of one, find differently",
     run_diff},
    {"fmt", "rule files and word lists, set out in one way", run_fmt},
    {"check", "all that is wrong with a pack, or odd", run_check},
    {"rules", "the rules of a pack, as a table or for other tools", run_rules},
    {"sample", "sentences that a rule would take", run_sample},
    {"learn", "count in annotated articles how far each rule can be trusted",
     run_learn},
    {"bench", "how fast, against a floor measured on the same bytes",
     run_bench},
    {"serve", "keeps articles and what people decide on them, over HTTP",
     run_serve},
    {"cases", "what people decided on, as cases of the rules", run_cases},
};

void print_help() {
  std::puts("usage: quoth COMMAND [OPTION]... [FILE|DIR|-]...\n");
  for (const Command& command : kCommands) {
    std::printf("  %-10s %s\n", command.name, command.summary);
  }
  std::puts(
      "\nquoth COMMAND --help lists the options of a command.\n"
      "quoth --version prints the version.\n\n"
      "Exit codes: 0 done; 1 some input was refused, the rest is written, "
      "or tests\nfailed, or there are differences; 2 the rules do not load; "
      "3 usage; 4 nothing\nto test.");
}

int run(int argc, char** argv) {
  const std::string_view name = argc > 1 ? argv[1] : "";
  if (name == "--help" || name == "-h" || name == "help") {
    print_help();
    return kExitDone;
  }
  if (name == "--version") {
    std::puts("quoth " QUOTH_VERSION);
    return kExitDone;
  }
  const Command* command = std::ranges::find(kCommands, name, &Command::name);
  if (command != std::end(kCommands)) return command->run(argc - 1, argv + 1);
  if (name.empty()) {
    std::fputs("quoth: which command? ", stderr);
  } else {
    std::fprintf(stderr, "quoth: no command named '%s'; ", argv[1]);
  }
  std::fputs("`quoth --help` lists them\n", stderr);
  return kExitUsage;
}

}  // namespace
}  // namespace quoth

int main(int argc, char** argv) {
  // A reader that has seen enough (`quoth extract news | head`) closes the
  // pipe; writing then fails with EPIPE, which is no error.
  std::signal(SIGPIPE, SIG_IGN);
  return quoth::run(argc, argv);
}
