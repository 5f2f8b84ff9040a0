// Bytes that nobody can guess, for tokens and secrets.
#ifndef QUOTH_TOOLS_SERVE_RANDOM_H_
#define QUOTH_TOOLS_SERVE_RANDOM_H_

#include <sys/random.h>

#include <cstdlib>
#include <string>

namespace quoth {

// REQUIRES: at most 256 bytes, which the system gives whole.
inline std::string random_bytes(size_t count) {
  std::string bytes(count, '\0');
  const ssize_t given = getrandom(bytes.data(), count, 0);
  if (given != static_cast<ssize_t>(count)) std::abort();
  return bytes;
}

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_RANDOM_H_
