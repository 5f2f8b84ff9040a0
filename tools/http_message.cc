// A web archive keeps what the server sent:
//
//   HTTP/1.1 200 OK
//   Content-Type: text/html; charset=utf-8
//   Transfer-Encoding: chunked
//
//   1a …
//
// Many archives have taken the chunks and the packing away but left the headers
// that announce them, so a body is only unpacked where it looks packed.
#include "http_message.h"

#include <charconv>

#include "gunzip.h"

namespace quoth {
namespace {

std::string_view trimmed(std::string_view text, std::string_view marks) {
  const size_t begin = text.find_first_not_of(marks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(marks) + 1 - begin);
}

constexpr std::string_view kBlank = " \t\r\n";

// The next line without its end, which is taken off `rest`.
std::string_view take_line(std::string_view& rest) {
  const size_t end = std::min(rest.find('\n'), rest.size());
  std::string_view line = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

// False when `body` has no chunks after all.
bool join_chunks(std::string_view body, std::string& out) {
  out.clear();
  while (!body.empty()) {
    const std::string_view line = take_line(body);
    size_t size = 0;
    const auto [end, error] = std::from_chars(
        line.data(), line.data() + line.size(), size, 16);
    if (error != std::errc() || end == line.data()) return false;
    if (size == 0) return true;
    if (size > body.size()) size = body.size();
    out += body.substr(0, size);
    body.remove_prefix(size);
    if (!take_line(body).empty()) return false;
  }
  return !out.empty();
}

}  // namespace

std::string in_lower_case(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return out;
}

std::optional<Header> read_header(std::string_view line) {
  const size_t colon = line.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  return Header{in_lower_case(line.substr(0, colon)),
                trimmed(line.substr(colon + 1), kBlank)};
}

void read_content_type(std::string_view value, std::string& type,
                       std::string& charset) {
  type = in_lower_case(trimmed(value.substr(0, value.find(';')), kBlank));
  const std::string low = in_lower_case(value);
  const size_t at = low.find("charset=");
  charset.clear();
  if (at == std::string::npos) return;
  const std::string_view rest = std::string_view(low).substr(at + 8);
  charset = trimmed(rest.substr(0, rest.find(';')), " \t\"'");
}

std::optional<HttpMessage> read_http_message(std::string_view bytes,
                                             size_t limit) {
  if (!bytes.starts_with("HTTP/")) return std::nullopt;
  HttpMessage message;
  std::string_view first = take_line(bytes);
  first.remove_prefix(std::min(first.find(' '), first.size()));
  first = trimmed(first, kBlank);
  std::from_chars(first.data(), first.data() + first.size(), message.status);
  bool chunked = false;
  for (;;) {
    const std::string_view line = take_line(bytes);
    if (line.empty()) break;
    const auto header = read_header(line);
    if (!header) continue;
    if (header->name == "content-type") {
      read_content_type(header->value, message.content_type, message.charset);
    } else if (header->name.ends_with("transfer-encoding")) {
      chunked = in_lower_case(header->value) == "chunked";
    }
  }
  std::string joined;
  if (chunked && join_chunks(bytes, joined)) bytes = joined;
  if (!is_gzip(bytes) || !gunzip(bytes, limit, message.body)) {
    if (!is_gzip(bytes)) message.body = bytes;
  }
  if (message.body.size() > limit) message.body.resize(limit);
  return message;
}

}  // namespace quoth
