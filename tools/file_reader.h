// Reads a file, pipe or terminal as a whole or line by line, never holding more
// than the caller allows: a line of 100 MB is skipped, not stored.
#ifndef QUOTH_TOOLS_FILE_READER_H_
#define QUOTH_TOOLS_FILE_READER_H_

#include <cstdint>
#include <string>
#include <string_view>

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
  bool is_open() const { return fd_ >= 0; }
  void close();

  // Up to 64 KiB from where reading stands, without going on. "" at the end.
  std::string_view peek();
  // Everything that is left, appended to `bytes`.
  Status read_all(size_t limit, std::string& bytes);
  // The next line without its \n, into `line`. The last need not end in one.
  Status read_line(size_t limit, std::string& line);

  const std::string& error() const { return error_; }

 private:
  bool fill();  // REQUIRES: buffer_ is used up. False at the end or on failure.
  std::string_view unread() const {
    return std::string_view(buffer_).substr(at_);
  }

  int fd_ = -1;
  std::string buffer_;
  size_t at_ = 0;  // what of buffer_ is used up
  std::string error_;
};

}  // namespace quoth

#endif  // QUOTH_TOOLS_FILE_READER_H_
