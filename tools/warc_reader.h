// The records of a web archive (ISO 28500), one at a time.
#ifndef QUOTH_TOOLS_WARC_READER_H_
#define QUOTH_TOOLS_WARC_READER_H_

#include <string>

#include "file_reader.h"

namespace quoth {

struct WarcRecord {
  std::string type;          // response, conversion, request, …
  std::string url;
  std::string content_type;  // of what it holds: text/html
  std::string charset;       // as HTTP gives it, or ""
  std::string body;          // without the head of HTTP, unpacked
};

class WarcReader {
 public:
  enum class Status {
    done,
    end,
    too_long,  // the record was passed over
    broken,    // error() says how; the next call looks for the next record
    failed,    // the file cannot be read any further; error() says why
  };

  // Bodies of more than `limit` bytes are passed over.
  WarcReader(FileReader& file, size_t limit) : file_(file), limit_(limit) {}

  Status next(WarcRecord& record);
  size_t number() const { return number_; }  // of the last record, 1-based
  const std::string& error() const { return error_; }

 private:
  Status find_start();
  Status read_head(WarcRecord& record, size_t& length);
  Status fail(Status status, std::string why);

  FileReader& file_;
  size_t limit_;
  size_t number_ = 0;
  bool in_step_ = true;  // the last record ended where it said
  std::string line_;
  std::string error_;
};

}  // namespace quoth

#endif  // QUOTH_TOOLS_WARC_READER_H_
