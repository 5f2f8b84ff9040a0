// An answer of a web server as it went over the wire.
#ifndef QUOTH_TOOLS_HTTP_MESSAGE_H_
#define QUOTH_TOOLS_HTTP_MESSAGE_H_

#include <optional>
#include <string>
#include <string_view>

namespace quoth {

struct HttpMessage {
  int status = 0;            // 200
  std::string content_type;  // text/html, in lower case
  std::string charset;       // of that, or ""
  std::string body;          // its chunks joined, unpacked if it was gzip
};

// Nothing for bytes that do not begin with a line and headers of HTTP. A body
// of more than `limit` bytes is cut there.
std::optional<HttpMessage> read_http_message(std::string_view bytes,
                                             size_t limit);

// A line of headers, such as `Content-Type: text/html`: the name in lower case
// and the value without white space around it. Nothing for any other line.
struct Header {
  std::string name;
  std::string_view value;
};
std::optional<Header> read_header(std::string_view line);

std::string in_lower_case(std::string_view text);

// "text/html" and "utf-8" of `text/html; charset=UTF-8`.
void read_content_type(std::string_view value, std::string& type,
                       std::string& charset);

}  // namespace quoth

#endif  // QUOTH_TOOLS_HTTP_MESSAGE_H_
