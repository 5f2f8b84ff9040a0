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
constexpr size_t kPackedBytes = 4 << 10;  // unpack to 4 MB at the very most
constexpr size_t kLongestSkipped = 1 << 30;  // /dev/zero ends no line at all
}  // namespace

FileReader& FileReader::operator=(FileReader&& other) noexcept {
  std::swap(fd_, other.fd_);
  std::swap(started_, other.started_);
  std::swap(gunzip_, other.gunzip_);
  std::swap(packed_, other.packed_);
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

void FileReader::open_bytes(std::string bytes) {
  close();
  fd_ = kNoFile;
  packed_ = std::move(bytes);
}

void FileReader::close() {
  if (fd_ > STDIN_FILENO) ::close(fd_);
  fd_ = kClosed;
  started_ = false;
  gunzip_.reset();
  packed_.clear();
  at_ = 0;
  buffer_.clear();
  error_.clear();
}

bool FileReader::fill() {
  if (!error_.empty()) return false;
  at_ = 0;
  buffer_.clear();
  if (!started_) {
    started_ = true;
    if (fd_ != kNoFile && !read_some(kBufferBytes)) return false;
    if (is_gzip(packed_)) gunzip_ = std::make_unique<Gunzip>();
  } else if (!gunzip_ && packed_.empty() && !read_some(kBufferBytes)) {
    return false;
  }
  if (gunzip_) return unpack();
  buffer_.swap(packed_);
  packed_.clear();
  return !buffer_.empty();
}

// Into packed_. False at the end or on failure.
bool FileReader::read_some(size_t most) {
  if (fd_ == kNoFile) return false;
  packed_.resize(most);
  ssize_t got;
  do {
    got = ::read(fd_, packed_.data(), most);
  } while (got < 0 && errno == EINTR);
  if (got < 0) error_ = std::strerror(errno);
  packed_.resize(got > 0 ? static_cast<size_t>(got) : 0);
  return got > 0;
}

bool FileReader::unpack() {
  while (buffer_.empty()) {
    if (packed_.empty() && !read_some(kBufferBytes)) {
      if (error_.empty() && !gunzip_->is_whole()) {
        error_ = "is cut off: its gzip data ends too early";
      }
      return false;
    }
    const auto piece = std::string_view(packed_).substr(0, kPackedBytes);
    if (!gunzip_->add(piece, buffer_)) {
      error_ = "has gzip data that cannot be unpacked";
      return !buffer_.empty();
    }
    packed_.erase(0, piece.size());
  }
  return true;
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

FileReader::Status FileReader::read_exact(size_t size, size_t limit,
                                          std::string& bytes) {
  bytes.clear();
  const bool too_long = size > limit;
  while (size > 0) {
    if (at_ == buffer_.size() && !fill()) {
      return error_.empty() ? Status::end : Status::failed;
    }
    const std::string_view piece = unread().substr(0, size);
    if (!too_long) bytes += piece;
    at_ += piece.size();
    size -= piece.size();
  }
  return too_long ? Status::too_long : Status::done;
}

}  // namespace quoth
