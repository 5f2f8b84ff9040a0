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

#include "read/charset.h"
#include "read/read_feed.h"

namespace quoth {
namespace {

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

RawArticle warn(std::string source, std::string message) {
  RawArticle note = refuse(std::move(source), std::move(message));
  note.refused->severity = Severity::warning;
  return note;
}

// As read_document says it, before so many bytes are held.
RawArticle too_long(std::string source) {
  return refuse(
      std::move(source),
      "is longer than " + std::to_string(kMaxArticleBytes >> 20) + " MiB",
      "split it into articles");
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

bool is_page_type(std::string_view type) {
  return type == "text/html" || type == "application/xhtml+xml";
}

Format format_of(InputKind kind) {
  if (kind == InputKind::html) return Format::html;
  return kind == InputKind::ndjson ? Format::ndjson_record : Format::text;
}

}  // namespace

ArticleStream ArticleStream::of_bytes(const std::string& name,
                                      std::string bytes,
                                      StreamOptions options) {
  ArticleStream stream(std::vector<std::string>(), std::move(options));
  stream.given_.emplace(name, std::move(bytes));
  return stream;
}

std::optional<RawArticle> ArticleStream::next() {
  for (;;) {
    std::optional<RawArticle> article;
    if (!entries_.empty()) {
      article = std::move(entries_.front());
      entries_.pop_front();
    } else if (file_.is_open()) {
      article = archive_ ? next_page() : next_line();
    } else if (given_) {
      article = open_given();
    } else if (paths_.empty()) {
      return std::nullopt;
    } else {
      const std::string path = std::move(paths_.front());
      paths_.pop_front();
      article = open(path);
    }
    if (!article) continue;
    article->options.fields = options_.read.fields;
    return article;
  }
}

std::optional<RawArticle> ArticleStream::open(const std::string& path) {
  if (is_web_address(path)) return fetch(path);
  struct stat status = {};
  const bool named = path != "-";
  if (named && ::stat(path.c_str(), &status) != 0) {
    return refuse(path, std::strerror(errno));
  }
  return S_ISDIR(status.st_mode) ? list(path) : open_file(path);
}

std::optional<RawArticle> ArticleStream::open_file(const std::string& path) {
  if (!file_.open(path)) {
    RawArticle refused = refuse(path, file_.error());
    file_.close();
    return refused;
  }
  return start(path, kind_of(path));
}

std::optional<RawArticle> ArticleStream::open_given() {
  const auto [name, bytes] = *std::exchange(given_, std::nullopt);
  file_.open_bytes(bytes);
  return start(name, kind_of(name));
}

// REQUIRES: file_ is open.
InputKind ArticleStream::kind_of(const std::string& name) {
  if (options_.kind != InputKind::automatic) return options_.kind;
  const InputKind kind = kind_by_name(name);
  return kind == InputKind::automatic ? kind_by_start(file_.peek()) : kind;
}

// REQUIRES: file_ is open.
std::optional<RawArticle> ArticleStream::start(const std::string& path,
                                               InputKind kind) {
  path_ = path;
  switch (kind) {
    case InputKind::ndjson:
      line_ = 0;
      any_record_ = false;
      if (has_wide_mark(file_.peek())) return convert(path);
      return std::nullopt;
    case InputKind::warc:
      archive_.emplace(file_, kMaxArticleBytes);
      others_ = 0;
      any_record_ = false;
      return std::nullopt;
    case InputKind::feed:
      return read_feed_file(path);
    default:
      return read_whole(path, kind);
  }
}

// Files of a name that is known, in it and below it. Hidden ones are left out.
std::optional<RawArticle> ArticleStream::list(const std::string& directory) {
  namespace fs = std::filesystem;
  std::vector<std::string> found;
  std::error_code error;
  fs::recursive_directory_iterator entry(directory, error);
  for (const fs::recursive_directory_iterator end; !error && entry != end;
       entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (name.starts_with('.')) {
      entry.disable_recursion_pending();
    } else if (kind_by_name(name) != InputKind::automatic &&
               may_be_read(*entry)) {
      found.push_back(entry->path().string());
    }
  }
  if (error) return refuse(directory, error.message());
  if (found.empty()) {
    return refuse(directory, "holds no article",
                  "an article ends in .txt, .html, .ndjson or the like");
  }
  std::ranges::sort(found, std::greater());
  for (std::string& path : found) paths_.push_front(std::move(path));
  return std::nullopt;
}

RawArticle ArticleStream::read_whole(const std::string& path, InputKind kind) {
  RawArticle article;
  article.source = path;
  article.format = format_of(kind);
  switch (file_.read_all(kMaxArticleBytes, article.bytes)) {
    case FileReader::Status::failed:
      article = refuse(path, file_.error());
      break;
    case FileReader::Status::too_long:
      article = too_long(path);
      break;
    default:
      break;
  }
  file_.close();
  return article;
}

std::optional<RawArticle> ArticleStream::read_feed_file(
    const std::string& path) {
  RawArticle whole = read_whole(path, InputKind::feed);
  if (whole.refused) return whole;
  return add_entries(std::move(whole.bytes), path);
}

std::optional<RawArticle> ArticleStream::add_entries(std::string bytes,
                                                     const std::string& path) {
  const auto feed = read_feed(std::move(bytes), path);
  if (!feed) {
    RawArticle refused;
    refused.source = path;
    refused.refused = feed.errors().front();
    return refused;
  }
  std::ptrdiff_t followed = 0;
  for (const FeedEntry& entry : *feed) {
    if (options_.follow && is_web_address(entry.url)) {
      paths_.insert(paths_.begin() + followed++, entry.url);
      continue;
    }
    if (!entry.has_text) {
      entries_.push_back(refuse(entry.source, "has no text",
                                "--follow reads the page it links to"));
      continue;
    }
    RawArticle article;
    article.source = entry.source;
    article.bytes = entry.record;
    article.format = Format::ndjson_record;
    entries_.push_back(std::move(article));
  }
  return std::nullopt;
}

std::optional<RawArticle> ArticleStream::fetch(const std::string& address) {
  Result<WebPage> page = web_.read(address, options_.web);
  RawArticle article;
  article.source = address;
  if (!page) {
    article.refused = page.errors().front();
    return article;
  }
  InputKind kind = kind_by_start(page->bytes);
  if (kind == InputKind::feed) {
    return add_entries(std::move(page->bytes), address);
  }
  const bool html =
      kind == InputKind::html || is_page_type(page->content_type);
  article.format = html ? Format::html : Format::text;
  article.bytes = std::move(page->bytes);
  article.options.charset = std::move(page->charset);
  article.options.url = std::move(page->url);
  return article;
}

// None when the file has no further record; it is closed then.
std::optional<RawArticle> ArticleStream::next_line() {
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

// Lines of UTF-16 end in two bytes or four: the file is made UTF-8 first.
std::optional<RawArticle> ArticleStream::convert(const std::string& path) {
  RawArticle whole = read_whole(path, InputKind::ndjson);
  if (whole.refused) return whole;
  auto decoded = decode(std::move(whole.bytes));
  if (!decoded) return refuse(path, "is text in no charset that could be told");
  file_.open_bytes(std::move(decoded->text));
  return warn(path, "no UTF-8; read as " + decoded->charset);
}

// The next record that is a page, or the text of one.
std::optional<RawArticle> ArticleStream::next_page() {
  WarcRecord record;
  for (;;) {
    const auto status = archive_->next(record);
    const std::string source =
        path_ + ":" + std::to_string(archive_->number());
    switch (status) {
      case WarcReader::Status::end: return close_archive("");
      case WarcReader::Status::failed: return close_archive(archive_->error());
      case WarcReader::Status::broken: return refuse(source, archive_->error());
      case WarcReader::Status::too_long: return too_long(source);
      case WarcReader::Status::done: break;
    }
    any_record_ = true;
    const bool page =
        (record.type == "response" || record.type == "resource") &&
        is_page_type(record.content_type);
    if (!page && record.type != "conversion") {
      others_ += record.type == "response" || record.type == "refusal";
      continue;
    }
    RawArticle article;
    article.source = source;
    article.bytes = std::move(record.body);
    article.format = page ? Format::html : Format::text;
    article.options.charset = std::move(record.charset);
    article.options.url = std::move(record.url);
    return article;
  }
}

// Says what was wrong, or how much of the archive was not looked at.
std::optional<RawArticle> ArticleStream::close_archive(std::string why) {
  archive_.reset();
  file_.close();
  if (!why.empty()) return refuse(path_, std::move(why));
  if (!any_record_) return refuse(path_, "holds no record");
  if (others_ == 0) return std::nullopt;
  return warn(
      path_, std::to_string(others_) + (others_ == 1 ? " answer" : " answers") +
                 " of a server left out: not a page, or not status 200");
}

}  // namespace quoth
