// See program.h. Input and output are unnamed temporary files rather than
// pipes, so that neither side ever waits for the other to read.
#include "workbench/program.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <memory>

namespace quoth {
namespace {

struct Close {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

std::string contents(std::FILE* file) {
  std::rewind(file);
  std::string out;
  char buffer[1 << 16];
  while (const size_t got = std::fread(buffer, 1, sizeof buffer, file)) {
    out.append(buffer, got);
  }
  return out;
}

// Never returns. Only what is allowed between fork and exec.
[[noreturn]] void become(char* const* command, int in, int out, int err) {
  if (::dup2(in, 0) >= 0 && ::dup2(out, 1) >= 0 && ::dup2(err, 2) >= 0) {
    ::execvp(command[0], command);
  }
  ::_exit(127);
}

}  // namespace

ProgramResult run_program(const std::vector<std::string>& command,
                          const std::string& input) {
  ProgramResult result;
  const File in(std::tmpfile());
  const File out(std::tmpfile());
  const File err(std::tmpfile());
  if (!in || !out || !err) return result;
  std::fwrite(input.data(), 1, input.size(), in.get());
  std::rewind(in.get());
  std::vector<char*> arguments;
  for (const std::string& word : command) {
    arguments.push_back(const_cast<char*>(word.c_str()));
  }
  arguments.push_back(nullptr);
  const pid_t child = ::fork();
  if (child < 0) return result;
  if (child == 0) {
    become(arguments.data(), ::fileno(in.get()), ::fileno(out.get()),
           ::fileno(err.get()));
  }
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (WIFEXITED(status)) result.status = WEXITSTATUS(status);
  result.output = contents(out.get());
  result.errors = contents(err.get());
  return result;
}

}  // namespace quoth
