// A claim graph for Gephi, yEd, networkx and igraph. In `“It rained,” said
// Zoë.` there are three nodes, the entity Zoë, the attribution and the claim,
// and two edges. Every node has a `type` and a `label`; an attribution also
// mode, act, source, cue, rule and so on. A file of several articles holds a
// <graph> for each.
#include "write/edges.h"
#include "write/facts.h"
#include "write/formats.h"
#include "write/markup.h"
#include "write/selection.h"

namespace quoth {
namespace {

constexpr std::string_view kNodeKeys[] = {
    "type", "label",     "kind",  "mode",      "act",  "negated", "zone",
    "source", "source_status", "cue", "addressee", "rule"};

void append_data(std::string_view key, std::string_view value,
                 std::string& out) {
  if (value.empty()) return;
  out.append("<data key=\"").append(key).append("\">");
  append_escaped(value, out);
  out += "</data>";
}

void open_node(std::string_view id, std::string_view type,
               std::string_view label, std::string& out) {
  out.append("<node id=\"").append(id).append("\">");
  append_data("type", type, out);
  append_data("label", label, out);
}

constexpr std::string_view kCloseNode = "</node>\n";

void append_entities(const Extraction& extraction, const Selection& selection,
                     std::string& out) {
  for (size_t i = 0; i < selection.entities.size(); ++i) {
    if (!selection.entities[i]) continue;
    const Entity& entity = extraction.entities.entities[i];
    open_node(extraction.graph.entity_ids[i], "entity", entity.name, out);
    append_data("kind", to_string(entity.kind), out);
    out += kCloseNode;
  }
}

void append_attribution(const Extraction& extraction, size_t i,
                        std::string& out) {
  const Attribution& attribution = extraction.attributions[i];
  const std::string_view text = extraction.document.text;
  open_node(extraction.graph.attribution_ids[i], "attribution",
            joined_text(attribution.content, text), out);
  append_data("mode", to_string(attribution.mode), out);
  append_data("act", to_string(attribution.act), out);
  append_data("negated", attribution.negated ? "true" : "false", out);
  append_data("zone", to_string(attribution.zone), out);
  append_data("source", slice(text, extraction.statements[i].source), out);
  append_data("source_status", to_string(extraction.statements[i].status),
              out);
  append_data("cue", slice(text, attribution.cue), out);
  append_data("addressee", slice(text, attribution.addressee), out);
  append_data("rule", attribution.rule, out);
  out += kCloseNode;
}

void append_claims(const Extraction& extraction, const Selection& selection,
                   std::string& out) {
  for (size_t i = 0; i < selection.claims.size(); ++i) {
    if (!selection.claims[i]) continue;
    open_node(extraction.graph.claim_ids[i], "claim",
              extraction.graph.claims[i].text, out);
    out += kCloseNode;
  }
}

void append_key(std::string_view name, std::string_view element,
                std::string_view type, std::string& out) {
  out.append("<key id=\"").append(name).append("\" for=\"").append(element);
  out.append("\" attr.name=\"").append(name).append("\" attr.type=\"");
  out.append(type).append("\"/>\n");
}

}  // namespace

std::string graphml_opening() {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
  append_key("source_file", "graph", "string", out);
  append_key("title", "graph", "string", out);
  for (std::string_view key : kNodeKeys) {
    append_key(key, "node", key == "negated" ? "boolean" : "string", out);
  }
  append_key("rel", "edge", "string", out);
  return out;
}

void write_graphml(const Extraction& extraction, const RuleSet&,
                   const WriteOptions& options, std::string& out) {
  const Selection selection = select(extraction, options);
  out += "<graph id=\"" + extraction.graph.document_id +
         "\" edgedefault=\"directed\">\n";
  append_data("source_file", extraction.document.source, out);
  append_data("title", title_of(extraction), out);
  out += '\n';
  append_entities(extraction, selection, out);
  for (size_t i = 0; i < selection.attributions.size(); ++i) {
    if (selection.attributions[i]) append_attribution(extraction, i, out);
  }
  append_claims(extraction, selection, out);
  for (const Edge& edge : edges_of(extraction, selection)) {
    out.append("<edge source=\"").append(edge.from);
    out.append("\" target=\"").append(edge.to).append("\">");
    append_data("rel", edge.rel, out);
    out += "</edge>\n";
  }
  out += "</graph>\n";
}

}  // namespace quoth
