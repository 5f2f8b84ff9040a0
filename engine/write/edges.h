// Every link of a graph in one list.
//
// `“It rained,” Ana Ortiz told reporters.` has two: its attribution leads to
// the entity Ana Ortiz by `speaker`, and to the claim `It rained` by
// `expresses`. What is not selected is not led to.
#ifndef QUOTH_WRITE_EDGES_H_
#define QUOTH_WRITE_EDGES_H_

#include <string_view>
#include <vector>

#include "quoth/extraction.h"
#include "write/selection.h"

namespace quoth {

// Ids of an extraction's graph, which must outlive the edge.
struct Edge {
  std::string_view from;
  std::string_view rel;
  std::string_view to;

  friend bool operator==(const Edge&, const Edge&) = default;
};

// Those of attributions first, then of claims, then of entities.
std::vector<Edge> edges_of(const Extraction& extraction,
                           const Selection& selection);

}  // namespace quoth

#endif  // QUOTH_WRITE_EDGES_H_
