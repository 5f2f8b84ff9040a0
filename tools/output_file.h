// Where results go: standard output or the file of -o.
//
// `quoth extract news/ | head` closes the pipe when head has its ten lines.
// That is no error: what is left to say has no reader, so work stops.
#ifndef QUOTH_TOOLS_OUTPUT_FILE_H_
#define QUOTH_TOOLS_OUTPUT_FILE_H_

#include <string>
#include <string_view>

namespace quoth {

class OutputFile {
 public:
  OutputFile() = default;
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;
  ~OutputFile();

  // "" is standard output. False: error() says why.
  bool open(const std::string& path);
  // All of it, or nothing more once writing has failed or the reader is gone.
  void write(std::string_view bytes);
  // Reports what the system only notices now, such as a full disk.
  void close();

  bool is_done() const { return reader_gone_ || !error_.empty(); }
  const std::string& error() const { return error_; }  // "": none
  // The width of the terminal in columns, or 0 when it is none.
  unsigned terminal_width() const;

 private:
  int fd_ = -1;
  bool reader_gone_ = false;
  std::string error_;
};

}  // namespace quoth

#endif  // QUOTH_TOOLS_OUTPUT_FILE_H_
