// The articles that `extract news/ wire.ndjson -` means, one after the other:
// each file of a directory, each line of NDJSON, and in the place of what
// cannot be read, what is wrong with it.
#ifndef QUOTH_TOOLS_ARTICLE_STREAM_H_
#define QUOTH_TOOLS_ARTICLE_STREAM_H_

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "file_reader.h"
#include "quoth/extract.h"
#include "quoth/result.h"

namespace quoth {

enum class InputKind { automatic, text, ndjson, html };

// Bytes for read_document, or the error in their place.
struct RawArticle {
  std::string source;  // FILE, DIR/NAME or FILE:LINE
  std::string bytes;
  Format format = Format::text;
  std::optional<Diagnostic> refused;
};

class ArticleStream {
 public:
  ArticleStream(std::vector<std::string> paths, InputKind kind)
      : paths_(paths.begin(), paths.end()), kind_(kind) {}

  // The next article; none at the end. Holds one file or line at a time.
  std::optional<RawArticle> next();

 private:
  std::optional<RawArticle> open(const std::string& path);
  std::optional<RawArticle> list(const std::string& directory);
  RawArticle read_text(const std::string& path);
  std::optional<RawArticle> next_record();

  std::deque<std::string> paths_;
  InputKind kind_;
  FileReader file_;   // open while the lines of NDJSON are read
  std::string path_;  // of file_
  size_t line_ = 0;   // 1-based, of the line read last
  bool any_record_ = false;
};

}  // namespace quoth

#endif  // QUOTH_TOOLS_ARTICLE_STREAM_H_
