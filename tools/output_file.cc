// write(2) until all bytes of a graph, such as that of fares.txt, are out. The
// main function has SIGPIPE ignored, so a closed pipe comes back as EPIPE.
#include "output_file.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace quoth {

OutputFile::~OutputFile() { close(); }

bool OutputFile::open(const std::string& path) {
  fd_ = path.empty() ? STDOUT_FILENO
                     : ::open(path.c_str(),
                              O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (fd_ < 0) error_ = std::strerror(errno);
  return fd_ >= 0;
}

void OutputFile::write(std::string_view bytes) {
  while (!bytes.empty() && !is_done()) {
    const ssize_t written = ::write(fd_, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<size_t>(written));
    } else if (errno == EPIPE) {
      reader_gone_ = true;
    } else if (errno != EINTR) {
      error_ = std::strerror(errno);
    }
  }
}

void OutputFile::close() {
  if (fd_ > STDOUT_FILENO && ::close(fd_) != 0 && error_.empty()) {
    error_ = std::strerror(errno);
  }
  fd_ = -1;
}

unsigned OutputFile::terminal_width() const {
  winsize size = {};
  return ::ioctl(fd_, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

}  // namespace quoth
