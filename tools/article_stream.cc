// Walks over the inputs. `news/` is replaced by its files in the order of their
// names; `wire.ndjson` is read line by line, `wire.ndjson:7` being the source
// of a record; `-` is looked at first, since it has no name to go by. Nothing
// here knows what an article is: read_document does.
#include "article_stream.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <utility>

namespace quoth {
namespace {

constexpr std::string_view kTextEndings[] = {".txt", ".text"};
constexpr std::string_view kNdjsonEndings[] = {".ndjson", ".jsonl"};
constexpr std::string_view kHtmlEndings[] = {".html", ".htm", ".xhtml"};

template <typename Endings>
bool ends_in(std::string_view name, const Endings& endings) {
  return std::ranges::any_of(
      endings, [&](std::string_view end) { return name.ends_with(end); });
}

RawArticle refuse(std::string source, std::string message,
                  std::string hint = "") {
  RawArticle article;
  article.refused.emplace();
  article.refused->file = source;
  article.refused->message = std::move(message);
  article.refused->hint = std::move(hint);
  article.source = std::move(source);
  return article;
}

// As read_document says it, before so many bytes are held.
RawArticle too_long(std::string source) {
  return refuse(
      std::move(source),
      "is longer than " + std::to_string(kMaxArticleBytes >> 20) + " MiB",
      "split it into articles");
}

// The first line of NDJSON opens an object with a key: {"text": …
bool looks_like_ndjson(std::string_view start) {
  constexpr std::string_view kBlank = " \t\r\n";
  if (start.starts_with("\xEF\xBB\xBF")) start.remove_prefix(3);
  start.remove_prefix(std::min(start.find_first_not_of(kBlank), start.size()));
  if (!start.starts_with('{')) return false;
  start.remove_prefix(1);
  start.remove_prefix(std::min(start.find_first_not_of(" \t"), start.size()));
  return start.starts_with('"');
}

// <!DOCTYPE html>, <html lang=en>, or an XML declaration before them.
bool looks_like_html(std::string_view start) {
  constexpr size_t kTop = 1024;
  std::string top(start.substr(0, kTop));
  for (char& c : top) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  const size_t open = top.find('<');
  if (open == std::string::npos || open > 200) return false;
  return top.find("<!doctype html") != std::string::npos ||
         top.find("<html") != std::string::npos;
}

// Not a folder, and nothing that might wait for ever, such as a pipe. A link
// to nothing may: its error is for the user to see.
bool may_be_read(const std::filesystem::directory_entry& entry) {
  using std::filesystem::file_type;
  std::error_code unknown;
  const file_type type = entry.status(unknown).type();
  return type == file_type::regular || type == file_type::not_found ||
         type == file_type::none || type == file_type::unknown;
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

}  // namespace

std::optional<RawArticle> ArticleStream::next() {
  for (;;) {
    if (file_.is_open()) {
      if (auto article = next_record()) return article;
    } else if (paths_.empty()) {
      return std::nullopt;
    } else {
      const std::string path = std::move(paths_.front());
      paths_.pop_front();
      if (auto article = open(path)) return article;
    }
  }
}

// None when `path` was replaced by what is in it.
std::optional<RawArticle> ArticleStream::open(const std::string& path) {
  struct stat status = {};
  const bool named = path != "-";
  if (named && ::stat(path.c_str(), &status) != 0) {
    return refuse(path, std::strerror(errno));
  }
  if (S_ISDIR(status.st_mode)) return list(path);
  if (!file_.open(path)) {
    RawArticle refused = refuse(path, file_.error());
    file_.close();
    return refused;
  }
  InputKind kind = kind_;
  if (kind == InputKind::automatic) {
    kind = ends_in(path, kNdjsonEndings)      ? InputKind::ndjson
           : ends_in(path, kTextEndings)      ? InputKind::text
           : ends_in(path, kHtmlEndings)      ? InputKind::html
           : looks_like_ndjson(file_.peek()) ? InputKind::ndjson
           : looks_like_html(file_.peek())   ? InputKind::html
                                              : InputKind::text;
  }
  if (kind == InputKind::ndjson) {
    path_ = path;
    line_ = 0;
    any_record_ = false;
    return std::nullopt;
  }
  const bool huge = std::cmp_greater(status.st_size, kMaxArticleBytes);
  RawArticle article = huge ? too_long(path) : read_text(path);
  if (kind == InputKind::html) article.format = Format::html;
  file_.close();
  return article;
}

std::optional<RawArticle> ArticleStream::list(const std::string& directory) {
  std::vector<std::string> names;
  std::error_code error;
  for (std::filesystem::directory_iterator entry(directory, error), end;
       !error && entry != end; entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (name.starts_with('.') || !may_be_read(*entry)) continue;
    if (ends_in(name, kTextEndings) || ends_in(name, kNdjsonEndings) ||
        ends_in(name, kHtmlEndings)) {
      names.push_back(name);
    }
  }
  if (error) return refuse(directory, error.message());
  if (names.empty()) {
    return refuse(directory, "holds no article",
                  "an article ends in .txt, .html, .ndjson or the like");
  }
  std::ranges::sort(names, std::greater());
  const char* slash = directory.ends_with('/') ? "" : "/";
  for (const std::string& name : names) {
    paths_.push_front(directory + slash + name);
  }
  return std::nullopt;
}

RawArticle ArticleStream::read_text(const std::string& path) {
  RawArticle article;
  article.source = path;
  switch (file_.read_all(kMaxArticleBytes, article.bytes)) {
    case FileReader::Status::failed:
      return refuse(path, file_.error());
    case FileReader::Status::too_long:
      return too_long(path);
    default:
      return article;
  }
}

// None when the file has no further record; it is closed then.
std::optional<RawArticle> ArticleStream::next_record() {
  RawArticle record;
  record.format = Format::ndjson_record;
  for (;;) {
    const auto status = file_.read_line(kMaxArticleBytes, record.bytes);
    record.source = path_ + ":" + std::to_string(++line_);
    if (status == FileReader::Status::too_long) {
      any_record_ = true;
      return too_long(record.source);
    }
    if (status != FileReader::Status::done) {
      std::string why = file_.error();
      file_.close();
      if (!why.empty()) return refuse(path_, why);
      if (!any_record_) return refuse(path_, "holds no record");
      return std::nullopt;
    }
    if (line_ == 1 && record.bytes.starts_with("\xEF\xBB\xBF")) {
      record.bytes.erase(0, 3);
    }
    if (is_blank(record.bytes)) continue;
    any_record_ = true;
    return record;
  }
}

}  // namespace quoth
