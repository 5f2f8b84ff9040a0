// What a page says about itself.
#ifndef QUOTH_READ_PAGE_METADATA_H_
#define QUOTH_READ_PAGE_METADATA_H_

#include <optional>
#include <string>
#include <vector>

#include "quoth/document.h"
#include "read/html_tree.h"

namespace quoth {

struct PageMetadata {
  std::optional<std::string> url;
  std::optional<std::string> title;
  std::optional<std::string> publisher;
  std::vector<std::string> authors;
  std::optional<std::string> published;
  std::optional<std::string> modified;
  std::optional<std::string> section;
  std::optional<std::string> language;
};

// What `better` leaves open, `other` fills in.
PageMetadata merged(PageMetadata better, PageMetadata other);

// In order of precedence, field by field: JSON-LD, meta elements (OpenGraph
// before others), microdata, and other elements (link, title, time, html).
PageMetadata find_page_metadata(const HtmlTree& tree);

// Of the text of a JSON-LD script. What is no JSON, or no article, says
// nothing.
PageMetadata read_json_ld(std::string_view script);

// Puts it into the fields of a document.
void set_metadata(PageMetadata metadata, Document& document);

}  // namespace quoth

#endif  // QUOTH_READ_PAGE_METADATA_H_
