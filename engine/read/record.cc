// One article as a line of NDJSON:
//
//   {"id": "a1", "text": "“We won,” said Ana Ortiz.", "authors": ["Bob Roe"]}
//
// "text" is the article, or "html" a page that has it; one of them has to be
// there. "id" or "source", "url", "title", "publisher", "byline" or "authors",
// "published" and "language" may be, as text or null, and are believed before
// what a page says. Other fields are left alone. A field of another type is an
// error and not a guess. Archives that call these fields otherwise say how.
#include "read/record.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/display.h"
#include "read/read_html.h"

namespace quoth {
namespace {

using nlohmann::json;

constexpr std::string_view kExpected =
    "a record is an object such as {\"id\": \"a1\", \"text\": \"…\"}";

// Fields of a record, and the first error in one of them.
class RecordReader {
 public:
  RecordReader(const json& record, std::string file,
               const ReadOptions& options)
      : record_(record), options_(options), file_(std::move(file)) {}

  std::optional<std::string> text(const char* key) {
    const json* value = find(key);
    if (value == nullptr) return std::nullopt;
    if (value->is_string()) return value->get<std::string>();
    fail(key, *value, "text");
    return std::nullopt;
  }

  // Names of records are often numbers.
  std::optional<std::string> name(const char* key) {
    const json* value = find(key);
    if (value != nullptr && value->is_number_integer()) return value->dump();
    return text(key);
  }

  std::vector<std::string> texts(const char* key) {
    const json* value = find(key);
    if (value == nullptr) return {};
    if (value->is_string()) return {value->get<std::string>()};
    std::vector<std::string> out;
    bool all = value->is_array();
    for (size_t i = 0; all && i < value->size(); ++i) {
      const json& item = (*value)[i];
      all = item.is_string();
      if (all) out.push_back(item.get<std::string>());
    }
    if (!all) fail(key, *value, "text or a list of texts");
    return out;
  }

  const std::optional<Diagnostic>& error() const { return error_; }

  // What the field `key` is called in this archive.
  std::string_view called(std::string_view key) const {
    for (const auto& [ours, theirs] : options_.fields) {
      if (ours == key) return theirs;
    }
    return key;
  }

 private:

  const json* find(const char* key) const {
    const auto at = record_.find(called(key));
    return at == record_.end() || at->is_null() ? nullptr : &*at;
  }

  void fail(const char* key, const json& value, const char* wanted) {
    if (error_) return;
    Diagnostic error;
    error.file = file_;
    error.message = "“" + std::string(called(key)) + "” is " +
                    value.type_name() + ", not " + wanted;
    error.hint = kExpected;
    error_ = std::move(error);
  }

  const json& record_;
  const ReadOptions& options_;
  std::string file_;
  std::optional<Diagnostic> error_;
};

Diagnostic record_error(std::string file, std::string message) {
  Diagnostic error;
  error.file = std::move(file);
  error.message = std::move(message);
  error.hint = kExpected;
  return error;
}

// "has no “text”, only “body” and …": what stands there may be a misnomer.
std::string missing_text(const json& record, std::string_view key) {
  const std::string name = "“" + std::string(key) + "”";
  if (record.contains(key)) return "has null for its " + name;
  std::string out = "has no " + name;
  std::string_view before = ", only “";
  size_t count = 0;
  for (const auto& [other, value] : record.items()) {
    if (++count > 5) return out + ", …";
    out.append(before).append(shortened(one_line(other), 30)).append("”");
    before = ", “";
  }
  return out;
}

}  // namespace

namespace {

// What the record says itself is believed before what the page in it says.
Result<Document> with_page(Document record, std::string_view html,
                           const std::string& source) {
  Result<Document> page = read_html(html, source);
  if (!page) return page;
  page->source = std::move(record.source);
  const auto prefer = [](auto& field, auto& better) {
    if (better) field = std::move(better);
  };
  prefer(page->url, record.url);
  prefer(page->title, record.title);
  prefer(page->publisher, record.publisher);
  prefer(page->published, record.published);
  prefer(page->language, record.language);
  if (!record.byline.empty()) page->byline = std::move(record.byline);
  return page;
}

}  // namespace

Result<Document> read_record(std::string_view text, std::string source,
                             const ReadOptions& options) {
  const json record = json::parse(text, nullptr, false);
  if (record.is_discarded()) return record_error(source, "is not JSON");
  if (!record.is_object()) {
    return record_error(source, std::string("is ") + record.type_name() +
                                    ", not an object");
  }
  RecordReader reader(record, source, options);
  Document document;
  auto body = reader.text("text");
  const auto html = reader.text("html");
  auto id = reader.name("id");
  auto name = reader.name("source");
  document.url = reader.text("url");
  document.title = reader.text("title");
  document.publisher = reader.text("publisher");
  document.byline = reader.texts("byline");
  const auto authors = reader.texts("authors");
  if (document.byline.empty()) document.byline = authors;
  document.published = reader.text("published");
  document.language = reader.text("language");
  if (reader.error()) return *reader.error();
  document.source = id ? *id : name ? *name : source;
  if (!body && html) return with_page(std::move(document), *html, source);
  if (!body) {
    return record_error(source, missing_text(record, reader.called("text")));
  }
  document.text = std::move(*body);
  return document;
}

}  // namespace quoth
