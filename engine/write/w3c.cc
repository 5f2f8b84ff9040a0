// Web Annotations (the W3C's model): one for each role of each attribution,
// with selectors that find the words again in a changed page:
//
//   {"type":"TextQuoteSelector","exact":"said","prefix":"“It rained,” ",
//    "suffix":" Zoë."},
//   {"type":"TextPositionSelector","start":13,"end":17}
//
// Content in several parts has a target a part. Positions are code points,
// which the model asks for, whatever unit the graph is written in.
#include "base/context.h"
#include "base/offsets.h"
#include "write/facts.h"
#include "write/formats.h"
#include "write/json_fields.h"
#include "write/selection.h"

namespace quoth {
namespace {

class AnnotationWriter {
 public:
  AnnotationWriter(const Extraction& extraction, const WriteOptions& options,
                   CompactJson& json)
      : extraction_(extraction),
        text_(extraction.document.text),
        iri_(iri_of(extraction)),
        selection_(select(extraction, options)),
        offsets_(text_, OffsetUnit::codepoint),
        json_(text_, OffsetUnit::codepoint, json) {}

  void write() {
    const std::string document = "urn:quoth:" + extraction_.graph.document_id;
    json_.open();
    json_.field("@context", "http://www.w3.org/ns/anno.jsonld");
    json_.field("id", document + "/annotations");
    json_.field("type", "AnnotationPage");
    json_.open_array("items");
    for (size_t i = 0; i < selection_.attributions.size(); ++i) {
      if (selection_.attributions[i]) attribution(i);
    }
    json_.close_array();
    json_.close();
  }

 private:
  void attribution(size_t i) {
    const Attribution& attribution = extraction_.attributions[i];
    role(i, "content", attribution.content);
    role(i, "source", {extraction_.statements[i].source});
    role(i, "cue", {attribution.cue});
    role(i, "addressee", {attribution.addressee});
  }

  void role(size_t i, std::string_view role, const std::vector<Span>& spans) {
    if (spans.front().empty()) return;
    const std::string id = extraction_.graph.attribution_ids[i];
    json_.open();
    json_.field("id", "urn:quoth:" + id + "/" + std::string(role));
    json_.field("type", "Annotation");
    json_.field("motivation", role == "content" ? "identifying" : "tagging");
    json_.open_array("body");
    text_body("tagging", role);
    if (role == "content") who(i);
    json_.close_array();
    json_.open_array("target");
    for (Span span : spans) target(span);
    json_.close_array();
    json_.close();
  }

  // A body a speaker: its name, for people and for programs.
  void who(size_t i) {
    for (const Speaker& speaker : extraction_.statements[i].speakers) {
      const uint32_t entity = speaker.entity.index;
      text_body("identifying", extraction_.entities.entities[entity].name);
      json_.open();
      json_.field("source",
                  "urn:quoth:" + extraction_.graph.entity_ids[entity]);
      json_.field("type", "SpecificResource");
      json_.field("purpose", "identifying");
      json_.close();
    }
  }

  void text_body(std::string_view purpose, std::string_view value) {
    json_.open();
    json_.field("type", "TextualBody");
    json_.field("purpose", purpose);
    json_.field("value", value);
    json_.close();
  }

  void target(Span span) {
    json_.open();
    json_.field("type", "SpecificResource");
    json_.field("source", iri_);
    json_.open_array("selector");
    json_.open();
    json_.field("type", "TextQuoteSelector");
    json_.field("exact", slice(text_, span));
    json_.field("prefix", context_before(text_, span.begin));
    json_.field("suffix", context_after(text_, span.end));
    json_.close();
    json_.open();
    json_.field("type", "TextPositionSelector");
    json_.count("start", offsets_(span.begin));
    json_.count("end", offsets_(span.end));
    json_.close();
    json_.close_array();
    json_.close();
  }

  const Extraction& extraction_;
  std::string_view text_;
  std::string iri_;
  Selection selection_;
  OffsetIndex offsets_;
  JsonFields<CompactJson> json_;
};

}  // namespace

void write_w3c(const Extraction& extraction, const RuleSet&,
               const WriteOptions& options, std::string& out) {
  rapidjson::StringBuffer buffer;
  CompactJson json(buffer);
  AnnotationWriter(extraction, options, json).write();
  out.append(buffer.GetString(), buffer.GetSize()).append("\n");
}

}  // namespace quoth
