// A record is a head, as many bytes as the head says, and two empty lines:
//
//   WARC/1.0
//   WARC-Type: response
//   WARC-Target-URI: https://harbour.example/ferry
//   Content-Length: 4711
//
//   HTTP/1.1 200 OK …
//
// A length that lies leaves the reader in the middle of some page: it says so
// once and looks for the next line that begins a record.
#include "warc_reader.h"

#include <charconv>
#include <utility>

#include "http_message.h"

namespace quoth {
namespace {

constexpr size_t kHeadLine = 64 << 10;  // bytes; longer ones are passed over
constexpr size_t kHeadLines = 1000;

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

// Some archives put addresses in angle brackets.
std::string_view without_brackets(std::string_view address) {
  if (address.starts_with('<')) address.remove_prefix(1);
  if (address.ends_with('>')) address.remove_suffix(1);
  return address;
}

}  // namespace

WarcReader::Status WarcReader::fail(Status status, std::string why) {
  error_ = std::move(why);
  in_step_ = false;
  return status;
}

// Behind the line WARC/1.0.
WarcReader::Status WarcReader::find_start() {
  for (;;) {
    switch (file_.read_line(kHeadLine, line_)) {
      case FileReader::Status::end: return Status::end;
      case FileReader::Status::failed:
        return fail(Status::failed, file_.error());
      default: break;
    }
    if (line_.starts_with("WARC/")) {
      ++number_;
      in_step_ = true;
      return Status::done;
    }
    if (!in_step_ || is_blank(line_)) continue;
    ++number_;
    return fail(Status::broken, "is no record where one should begin");
  }
}

WarcReader::Status WarcReader::read_head(WarcRecord& record, size_t& length) {
  bool has_length = false;
  for (size_t i = 0; i < kHeadLines; ++i) {
    const auto status = file_.read_line(kHeadLine, line_);
    if (status == FileReader::Status::end) {
      return fail(Status::broken, "is cut off");
    }
    if (status == FileReader::Status::failed) {
      return fail(Status::failed, file_.error());
    }
    if (is_blank(line_)) break;
    const auto header = read_header(line_);
    if (!header) continue;
    const auto& [name, value] = *header;
    if (name == "warc-type") record.type = in_lower_case(value);
    if (name == "warc-target-uri") record.url = without_brackets(value);
    if (name == "content-type") {
      read_content_type(value, record.content_type, record.charset);
    }
    if (name == "content-length") {
      const char* end = value.data() + value.size();
      const auto parsed = std::from_chars(value.data(), end, length);
      has_length = parsed.ec == std::errc() && parsed.ptr == end;
    }
  }
  return has_length ? Status::done
                    : fail(Status::broken, "has no Content-Length");
}

WarcReader::Status WarcReader::next(WarcRecord& record) {
  record = {};
  Status status = find_start();
  if (status != Status::done) return status;
  size_t length = 0;
  status = read_head(record, length);
  if (status != Status::done) return status;
  switch (file_.read_exact(length, limit_, record.body)) {
    case FileReader::Status::too_long: return Status::too_long;
    case FileReader::Status::failed:
      return fail(Status::failed, file_.error());
    case FileReader::Status::end: return fail(Status::broken, "is cut off");
    default: break;
  }
  if (record.type == "response") {
    auto message = read_http_message(record.body, limit_);
    if (!message) return fail(Status::broken, "is a response without HTTP");
    record.content_type = std::move(message->content_type);
    record.charset = std::move(message->charset);
    record.body = std::move(message->body);
    if (message->status != 200) record.type = "refusal";
  }
  return Status::done;
}

}  // namespace quoth
