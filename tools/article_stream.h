// The articles that `extract news/ wire.ndjson feed.rss -` means, one after the
// other: each file of a directory tree, each line of NDJSON, each entry of a
// feed, each page of a web archive, each address of the web, and in the place of
// what cannot be read, what is wrong with it.
#ifndef QUOTH_TOOLS_ARTICLE_STREAM_H_
#define QUOTH_TOOLS_ARTICLE_STREAM_H_

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "file_reader.h"
#include "input_kind.h"
#include "quoth/extract.h"
#include "quoth/result.h"
#include "warc_reader.h"
#include "web_reader.h"

namespace quoth {

// Bytes for read_document, or the error in their place.
struct RawArticle {
  std::string source;  // FILE, DIR/NAME, FILE:NUMBER or an address
  std::string bytes;
  Format format = Format::text;
  ReadOptions options;
  // A warning: nothing was refused, something is to be known.
  std::optional<Diagnostic> refused;
};

struct StreamOptions {
  InputKind kind = InputKind::automatic;
  bool follow = false;  // of feeds, the pages that their entries link to
  WebOptions web;
  ReadOptions read;
};

class ArticleStream {
 public:
  ArticleStream(std::vector<std::string> paths, StreamOptions options)
      : paths_(paths.begin(), paths.end()), options_(std::move(options)) {}
  ArticleStream(std::vector<std::string> paths, InputKind kind)
      : ArticleStream(std::move(paths), StreamOptions{kind, false, {}, {}}) {}
  // What is in a file of this name, which is not opened.
  static ArticleStream of_bytes(const std::string& name, std::string bytes,
                                StreamOptions options);

  // The next article; none at the end. Holds one file or record at a time.
  std::optional<RawArticle> next();

 private:
  // Each gives none when there is nothing for the user but what comes later.
  std::optional<RawArticle> open(const std::string& path);
  std::optional<RawArticle> open_file(const std::string& path);
  std::optional<RawArticle> open_given();
  InputKind kind_of(const std::string& name);
  std::optional<RawArticle> start(const std::string& path, InputKind kind);
  std::optional<RawArticle> list(const std::string& directory);
  std::optional<RawArticle> read_feed_file(const std::string& path);
  std::optional<RawArticle> add_entries(std::string bytes,
                                        const std::string& path);
  std::optional<RawArticle> fetch(const std::string& address);
  std::optional<RawArticle> convert(const std::string& path);
  std::optional<RawArticle> next_line();
  std::optional<RawArticle> next_page();
  RawArticle read_whole(const std::string& path, InputKind kind);
  std::optional<RawArticle> close_archive(std::string why);

  std::optional<std::pair<std::string, std::string>> given_;  // name, bytes
  std::deque<std::string> paths_;
  StreamOptions options_;
  std::deque<RawArticle> entries_;  // of a feed
  FileReader file_;   // open while lines or records are read from it
  std::string path_;  // of file_
  size_t line_ = 0;   // 1-based, of the line read last
  bool any_record_ = false;
  std::optional<WarcReader> archive_;  // of file_
  size_t others_ = 0;  // records of it that are answers, but no pages
  WebReader web_;
};

}  // namespace quoth

#endif  // QUOTH_TOOLS_ARTICLE_STREAM_H_
