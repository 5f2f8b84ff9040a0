// Bytes to a Document, or one line that says why not:
//
//   a.txt: error: is empty; an article needs words
//   b.txt: error: has a NUL byte at byte 17; is it a text file?
//   c.txt: error: has no words, only marks; an article needs words
//
// UTF-8 is kept byte for byte, with its byte order mark and its CRLF, because
// every offset of the graph counts in it. Everything else is converted and the
// charset named. A text with a single letter or digit in it, however odd, is a
// document: later stages are total.
#include <string>
#include <utility>

#include "base/unicode.h"
#include "quoth/extract.h"
#include "read/charset.h"
#include "read/read_html.h"
#include "read/record.h"

namespace quoth {
namespace {

Diagnostic error_of(const std::string& file, std::string message,
                    std::string hint) {
  Diagnostic error;
  error.file = file;
  error.message = std::move(message);
  error.hint = std::move(hint);
  return error;
}

bool is_blank(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (!is_space(c.value) && !is_format(c.value)) return false;
    at += c.size;
  }
  return true;
}

bool has_words(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (is_letter(c.value) || is_digit(c.value)) return true;
    at += c.size;
  }
  return false;
}

Diagnostic nul_error(const std::string& file, size_t at) {
  return error_of(file, "has a NUL byte at byte " + std::to_string(at),
                  "is it a text file? UTF-16 needs its byte order mark");
}

Diagnostic length_error(const std::string& file) {
  return error_of(file,
                  "is longer than " + std::to_string(kMaxArticleBytes >> 20) +
                      " MiB",
                  "split it into articles");
}

// What makes a text no article, once it is UTF-8.
Result<Document> checked(Document document, const std::string& file) {
  const size_t nul = document.text.find('\0');
  if (nul != std::string::npos) return nul_error(file, nul);
  if (document.text.size() > kMaxArticleBytes) return length_error(file);
  if (is_blank(document.text)) {
    return error_of(file, "is empty", "an article needs words");
  }
  if (!has_words(document.text)) {
    return error_of(file, "has no words, only marks",
                    "an article needs words");
  }
  return document;
}

}  // namespace

Result<Document> read_document(std::string bytes, Format format,
                               std::string source,
                               const ReadOptions& options) {
  if (bytes.size() > kMaxArticleBytes) return length_error(source);
  const size_t nul = bytes.find('\0');
  if (nul != std::string::npos && !has_wide_mark(bytes)) {
    return nul_error(source, nul);
  }
  std::string named = options.charset;
  if (named.empty() && format == Format::html) named = named_charset(bytes);
  auto decoded = decode(std::move(bytes), named);
  if (!decoded) {
    return error_of(source, "is text in no charset that could be told",
                    "save it as UTF-8");
  }
  Document document;
  if (format == Format::ndjson_record) {
    Result<Document> record = read_record(decoded->text, source, options);
    if (!record) return record;
    document = std::move(*record);
  } else if (format == Format::html) {
    Result<Document> page = read_html(decoded->text, source);
    if (!page) return page;
    document = std::move(*page);
  } else {
    document.source = source;
    document.text = std::move(decoded->text);
  }
  document.charset = std::move(decoded->charset);
  if (!document.url && !options.url.empty()) document.url = options.url;
  return checked(std::move(document), source);
}

}  // namespace quoth
