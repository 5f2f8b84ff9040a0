// A buffer of 64 KiB over read(2). `Ana Ortiz spoke.\nShe left.` is one text
// for read_all and two lines for read_line. POSIX calls, because a stream of
// the standard library cannot say why a file was not read.
#include "file_reader.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace quoth {

namespace {
constexpr size_t kBufferBytes = 64 << 10;
constexpr size_t kLongestSkipped = 1 << 30;  // /dev/zero ends no line at all
}  // namespace

FileReader& FileReader::operator=(FileReader&& other) noexcept {
  std::swap(fd_, other.fd_);
  std::swap(buffer_, other.buffer_);
  std::swap(at_, other.at_);
  std::swap(error_, other.error_);
  return *this;
}

FileReader::~FileReader() { close(); }

bool FileReader::open(const std::string& path) {
  close();
  fd_ = path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd_ < 0) error_ = std::strerror(errno);
  return fd_ >= 0;
}

void FileReader::close() {
  if (fd_ > STDIN_FILENO) ::close(fd_);
  fd_ = -1;
  at_ = 0;
  buffer_.clear();
  error_.clear();
}

bool FileReader::fill() {
  if (!error_.empty()) return false;
  at_ = 0;
  buffer_.resize(kBufferBytes);
  ssize_t got;
  do {
    got = ::read(fd_, buffer_.data(), kBufferBytes);
  } while (got < 0 && errno == EINTR);
  if (got < 0) error_ = std::strerror(errno);
  buffer_.resize(got > 0 ? static_cast<size_t>(got) : 0);
  return got > 0;
}

std::string_view FileReader::peek() {
  if (at_ == buffer_.size()) fill();
  return unread();
}

FileReader::Status FileReader::read_all(size_t limit, std::string& bytes) {
  while (at_ < buffer_.size() || fill()) {
    if (bytes.size() + unread().size() > limit) return Status::too_long;
    bytes += unread();
    at_ = buffer_.size();
  }
  return error_.empty() ? Status::done : Status::failed;
}

FileReader::Status FileReader::read_line(size_t limit, std::string& line) {
  line.clear();
  bool any = false;
  bool too_long = false;
  size_t size = 0;
  while (at_ < buffer_.size() || fill()) {
    any = true;
    const size_t newline = unread().find('\n');
    const std::string_view piece = unread().substr(0, newline);
    size += piece.size();
    too_long = size > limit;
    if (!too_long) line += piece;
    if (size > kLongestSkipped) {
      error_ = "has a line of more than 1 GiB";
      break;
    }
    at_ += piece.size() + (newline == std::string_view::npos ? 0 : 1);
    if (newline != std::string_view::npos) break;
  }
  if (!error_.empty()) return Status::failed;
  if (too_long) return Status::too_long;
  return any ? Status::done : Status::end;
}

}  // namespace quoth
