// An article as it was read, and the zones of its text.
//
// Of `Ferry aground\n\nBy Ana Ortiz\n\n“It rained,” she said.` the first line
// is the headline, the second the byline and the last the body.
#ifndef QUOTH_DOCUMENT_H_
#define QUOTH_DOCUMENT_H_

#include <optional>
#include <string>
#include <vector>

#include "quoth/page.h"
#include "quoth/span.h"

namespace quoth {

// One article. All spans of an Extraction are bytes of `text`, which is always
// valid UTF-8 without NUL and of less than 4 GiB.
struct Document {
  std::string source;  // the path or record name as the user gave it
  std::string text;    // as it stands in the file, CRLF and BOM kept; of a
                       // page, the text taken from it
  std::optional<std::string> url;
  std::optional<std::string> title;  // null: taken from the headline zone
  std::optional<std::string> publisher;
  std::vector<std::string> byline;
  std::optional<std::string> published;  // as given, ISO 8601 where possible
  std::optional<std::string> modified;   // the same
  std::optional<std::string> section;    // of the publication: "Sport"
  std::optional<std::string> language;
  std::string charset;  // "" for UTF-8, else the name ICU gives what was read
  std::optional<Page> page;  // none for a text

  friend bool operator==(const Document&, const Document&) = default;
};

// The name that the graph uses, such as "headline".
std::string_view to_string(Zone zone);

// Zones tile the non-blank lines of a text in order, without overlap. A
// dateline is a zone of its own in front of the body of its line.
struct ZonedSpan {
  Span span;
  Zone zone = Zone::body;
  std::string reason;      // for `explain`: what decided it
  std::string language{};  // of a foreign one: "fr"; else ""

  friend bool operator==(const ZonedSpan&, const ZonedSpan&) = default;
};

}  // namespace quoth

#endif  // QUOTH_DOCUMENT_H_
