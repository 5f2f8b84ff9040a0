// Reads a file, pipe or terminal as a whole, line by line or so many bytes at a
// time, never holding more than the caller allows: a line of 100 MB is skipped,
// not stored. What is packed by gzip is unpacked on the way.
#ifndef QUOTH_TOOLS_FILE_READER_H_
#define QUOTH_TOOLS_FILE_READER_H_

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "gunzip.h"

namespace quoth {

class FileReader {
 public:
  enum class Status {
    done,      // all of it, or a line
    end,       // there is no further line
    too_long,  // more bytes than allowed: a line is skipped to its end
    failed,    // error() says why
  };

  FileReader() = default;
  FileReader(FileReader&& other) noexcept { *this = std::move(other); }
  FileReader& operator=(FileReader&& other) noexcept;
  ~FileReader();

  // "-" is standard input. False: error() says why.
  bool open(const std::string& path);
  // Reads these bytes as if they were in a file.
  void open_bytes(std::string bytes);
  bool is_open() const { return fd_ != kClosed; }
  void close();

  // Up to 64 KiB from where reading stands, without going on. "" at the end.
  std::string_view peek();
  // Everything that is left, appended to `bytes`.
  Status read_all(size_t limit, std::string& bytes);
  // The next line without its \n, into `line`. The last need not end in one.
  Status read_line(size_t limit, std::string& line);
  // The next `size` bytes, into `bytes`; more than `limit` are skipped.
  Status read_exact(size_t size, size_t limit, std::string& bytes);

  const std::string& error() const { return error_; }

 private:
  static constexpr int kClosed = -1;
  static constexpr int kNoFile = -2;  // only bytes

  bool fill();  // REQUIRES: buffer_ is used up. False at the end or on failure.
  bool read_some(size_t most);
  bool unpack();
  std::string_view unread() const {
    return std::string_view(buffer_).substr(at_);
  }

  int fd_ = kClosed;
  bool started_ = false;             // the first bytes were looked at
  std::unique_ptr<Gunzip> gunzip_;   // none: the bytes are as they stand
  std::string packed_;
  std::string buffer_;
  size_t at_ = 0;  // what of buffer_ is used up
  std::string error_;
};

}  // namespace quoth

#endif  // QUOTH_TOOLS_FILE_READER_H_
