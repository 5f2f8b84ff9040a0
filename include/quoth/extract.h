// From the bytes of an article to everything found in it.
//
//   auto sources = quoth::read_pack(quoth::find_pack("en"));
//   auto rules = quoth::compile_rules(*sources);
//   auto document = quoth::read_document(bytes, quoth::Format::text, "a.txt");
//   quoth::Extraction found = quoth::extract(*document, *rules);
#ifndef QUOTH_EXTRACT_H_
#define QUOTH_EXTRACT_H_

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "quoth/extraction.h"
#include "quoth/result.h"
#include "quoth/rules.h"

namespace quoth {

enum class Format { text, ndjson_record, html };

// Articles of more bytes than this are refused.
inline constexpr size_t kMaxArticleBytes = 32u << 20;

// What is known of an article besides its bytes.
struct ReadOptions {
  // Which fields of a record have what: {"text", "body"} reads the text from
  // "body". A name that is not given stands for itself.
  std::vector<std::pair<std::string, std::string>> fields;
  std::string charset;  // as a server named it; "": look into the bytes
  std::string url;      // where they came from, if they do not say it themselves

  friend bool operator==(const ReadOptions&, const ReadOptions&) = default;
};

// Bytes to a Document. UTF-8 is kept as it is; another charset is detected
// with ICU, converted, and named in Document::charset. Of a page, all text is
// read; extract takes the article from it. A record of NDJSON is an
// object with "text" or "html" and optionally "id" or "source", "url", "title",
// "publisher", "byline" or "authors", "published" and "language". `source` names
// the article in the graph and in errors. Errors: empty, NUL bytes, no charset
// that explains the bytes, too long, no object, no "text".
Result<Document> read_document(std::string bytes, Format format,
                               std::string source,
                               const ReadOptions& options = {});

// Called after each stage with its name, for the bench. May be empty.
using StageClock = std::function<void(std::string_view stage)>;

// All stages after reading. Total: any Document gives an Extraction.
Extraction extract(Document document, const RuleSet& rules,
                   const StageClock& clock = {});

}  // namespace quoth

#endif  // QUOTH_EXTRACT_H_
