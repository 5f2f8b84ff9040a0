// See extracted.h. The graph is the one that `quoth extract --format ndjson`
// writes: what a person reviews is what a program would have got.
#include "serve/extracted.h"

#include <algorithm>

#include "quoth/write.h"

namespace quoth {
namespace {

// The graph holds some of the attributions; those of other zones stay out.
std::vector<Anchor> anchors_of(const Extraction& found, const Json& graph) {
  std::vector<Anchor> anchors;
  const auto& ids = found.graph.attribution_ids;
  size_t i = 0;
  for (const Json& attribution : graph["attributions"]) {
    while (ids[i] != attribution["id"].get_ref<const std::string&>()) ++i;
    anchors.push_back(
        anchor_of(found.attributions[i].content, found.document.text));
  }
  return anchors;
}

}  // namespace

Result<Extraction> extract_fed(const FedArticle& fed, const RuleSet& rules) {
  const FedType* type =
      std::ranges::find(kFedTypes, fed.media_type, &FedType::media_type);
  Result<Document> document =
      read_document(fed.bytes, type->format, fed.source,
                    {{}, fed.charset, fed.url});
  if (!document) return document.errors();
  return extract(std::move(*document), rules);
}

Result<Extracted> extract_for_desk(FedArticle fed, const RuleSet& rules) {
  Result<Extraction> found = extract_fed(fed, rules);
  if (!found) return found.errors();
  Extracted out;
  std::string line;
  write_ndjson(*found, rules, {}, line);
  out.graph = Json::parse(line);
  out.anchors = anchors_of(*found, out.graph);
  out.text = std::move(found->document.text);
  out.fed = std::move(fed);
  return out;
}

}  // namespace quoth
