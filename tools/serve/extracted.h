// An article as the desk keeps it: what was fed, byte for byte, so that a newer
// pack can read it again, and what was found in it now.
#ifndef QUOTH_TOOLS_SERVE_EXTRACTED_H_
#define QUOTH_TOOLS_SERVE_EXTRACTED_H_

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/extract.h"
#include "serve/anchor.h"

namespace quoth {

using Json = nlohmann::ordered_json;

// What somebody sent. `media_type` is one of kFedTypes.
struct FedArticle {
  std::string source;
  std::string media_type;
  std::string bytes;
  std::string charset = {};  // as a server named it, or ""
  std::string url = {};      // where it came from, or ""
};

struct Extracted {
  FedArticle fed;
  std::string text;
  Json graph;                   // claim-graph/1, offsets in code points
  std::vector<Anchor> anchors;  // an entry an attribution of the graph
};

struct FedType {
  std::string_view media_type;
  Format format;
};
inline constexpr FedType kFedTypes[] = {
    {"text/plain", Format::text},
    {"text/html", Format::html},
    {"application/json", Format::ndjson_record},
};

// REQUIRES: the media type is one of kFedTypes. Errors: read_document's.
Result<Extraction> extract_fed(const FedArticle& fed, const RuleSet& rules);

Result<Extracted> extract_for_desk(FedArticle fed, const RuleSet& rules);

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_EXTRACTED_H_
