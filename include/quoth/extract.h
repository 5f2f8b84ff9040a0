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

#include "quoth/extraction.h"
#include "quoth/result.h"
#include "quoth/rules.h"

namespace quoth {

enum class Format { text, ndjson_record, html };

// Articles of more bytes than this are refused.
inline constexpr size_t kMaxArticleBytes = 32u << 20;

// Bytes to a Document. UTF-8 is kept as it is; another charset is detected
// with ICU, converted, and named in Document::charset. A record of NDJSON is an
// object with "text" and optionally "id" or "source", "url", "title",
// "publisher", "byline" or "authors", "published" and "language". `source` names
// the article in the graph and in errors. Errors: empty, NUL bytes, no charset
// that explains the bytes, too long, no object, no "text".
Result<Document> read_document(std::string bytes, Format format,
                               std::string source);

// Called after each stage with its name, for the bench. May be empty.
using StageClock = std::function<void(std::string_view stage)>;

// All stages after reading. Total: any Document gives an Extraction.
Extraction extract(Document document, const RuleSet& rules,
                   const StageClock& clock = {});

}  // namespace quoth

#endif  // QUOTH_EXTRACT_H_
