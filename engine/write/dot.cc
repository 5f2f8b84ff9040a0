// A claim graph as Graphviz draws it: `quoth extract --format dot a.txt | dot
// -Tsvg`. Entities are ellipses, attributions boxes, claims notes; for
// `“It rained,” said Zoë.` the box `said` has an arrow to each of the others.
#include "base/display.h"
#include "write/edges.h"
#include "write/facts.h"
#include "write/formats.h"
#include "write/selection.h"

namespace quoth {
namespace {

constexpr uint32_t kLongestLabel = 48;  // columns

// Between quotation marks Graphviz reads \n, \N and &amp; as something else
// than they are.
std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
    if (c == '&') out += "amp;";
  }
  return out + '"';
}

std::string label_of(std::string_view text) {
  return quoted(shortened(one_line(text), kLongestLabel));
}

void append_node(std::string_view id, std::string_view shape,
                 std::string_view text, std::string& out) {
  out.append("  ").append(quoted(id)).append(" [shape=").append(shape);
  out.append(", label=").append(label_of(text)).append("];\n");
}

std::string said_how(const Extraction& extraction, size_t i) {
  const Attribution& attribution = extraction.attributions[i];
  std::string out(slice(extraction.document.text, attribution.cue));
  if (attribution.cue.empty()) out = "—";
  return out.append(" (").append(to_string(attribution.mode)).append(")");
}

void append_nodes(const Extraction& extraction, const Selection& selection,
                  std::string& out) {
  const ClaimGraph& graph = extraction.graph;
  for (size_t i = 0; i < selection.entities.size(); ++i) {
    if (!selection.entities[i]) continue;
    append_node(graph.entity_ids[i], "ellipse",
                extraction.entities.entities[i].name, out);
  }
  for (size_t i = 0; i < selection.attributions.size(); ++i) {
    if (!selection.attributions[i]) continue;
    append_node(graph.attribution_ids[i], "box", said_how(extraction, i), out);
  }
  for (size_t i = 0; i < selection.claims.size(); ++i) {
    if (!selection.claims[i]) continue;
    append_node(graph.claim_ids[i], "note", graph.claims[i].text, out);
  }
}

}  // namespace

void write_dot(const Extraction& extraction, const RuleSet&,
               const WriteOptions& options, std::string& out) {
  const Selection selection = select(extraction, options);
  out += "digraph " + quoted(extraction.graph.document_id) + " {\n";
  out += "  graph [rankdir=LR, label=" + label_of(title_of(extraction)) +
         "];\n";
  append_nodes(extraction, selection, out);
  for (const Edge& edge : edges_of(extraction, selection)) {
    out += "  " + quoted(edge.from) + " -> " + quoted(edge.to) +
           " [label=" + quoted(edge.rel) + "];\n";
  }
  out += "}\n";
}

}  // namespace quoth
