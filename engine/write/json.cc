// claim-graph/1 as JSON; include/quoth/claim-graph-1.schema.json is its shape.
//
// `“It rained,” said Zoë.` becomes, among other fields,
//   "cue": {"start": 13, "end": 17, "text": "said", "lemma": "say"}
// Every span carries its text, and what is not known is null. The order of
// everything is that of the extraction, so that the same values give the same
// bytes.
#include "base/display.h"
#include "quoth/write.h"
#include "write/edges.h"
#include "write/facts.h"
#include "write/json_fields.h"
#include "write/selection.h"

namespace quoth {
namespace {

template <typename Json>
class GraphWriter {
 public:
  GraphWriter(const Extraction& extraction, const RuleSet& rules,
              const WriteOptions& options, Json& json)
      : extraction_(extraction),
        graph_(extraction.graph),
        entities_(extraction.entities.entities),
        rules_(rules),
        options_(options),
        selection_(select(extraction, options)),
        json_(extraction.document.text, options.offsets, json) {}

  void write() {
    json_.open();
    json_.field("schema", "claim-graph/1");
    json_.field("offset_unit", to_string(options_.offsets));
    document();
    run();
    list("entities", selection_.entities, &GraphWriter::entity);
    list("attributions", selection_.attributions, &GraphWriter::attribution);
    list("claims", selection_.claims, &GraphWriter::claim);
    edges();
    json_.close();
  }

 private:
  void document() {
    const Document& document = extraction_.document;
    json_.open("document");
    json_.field("id", graph_.document_id);
    json_.field("source", repaired(document.source));
    json_.field_or_null("url", document.url);
    json_.field_or_null("title", title_of(extraction_));
    json_.field_or_null("publisher", document.publisher);
    json_.strings("byline", document.byline);
    json_.field_or_null("published", document.published);
    json_.field_or_null("language", language_of(extraction_, rules_));
    json_.field("text_sha256", graph_.text_sha256);
    json_.open("length");
    for (OffsetUnit unit :
         {OffsetUnit::codepoint, OffsetUnit::utf16, OffsetUnit::byte}) {
      json_.count(to_string(unit), length_in(document.text, unit));
    }
    json_.close();
    if (options_.with_text) json_.field("text", document.text);
    left_out();
    json_.close();
  }

  // Only where something was: graphs of one language are as they always were.
  void left_out() {
    bool any = false;
    for (const ZonedSpan& zone : extraction_.zones) {
      if (zone.zone != Zone::foreign) continue;
      if (!any) json_.open_array("left_out");
      any = true;
      json_.open_span(zone.span);
      json_.field("language", zone.language);
      json_.close();
    }
    if (any) json_.close_array();
  }

  void run() {
    json_.open("run");
    json_.field("engine", "quoth");
    json_.field("version", QUOTH_VERSION);
    json_.field("rules", rules_.pack());
    json_.field("rules_version", rules_.version());
    json_.field("rules_sha256", rules_.sha256());
    json_.close();
  }

  void entity(size_t i) {
    const Entity& entity = entities_[i];
    json_.open();
    json_.field("id", graph_.entity_ids[i]);
    json_.field("kind", to_string(entity.kind));
    json_.field("name", entity.name);
    json_.strings("aliases", entity.aliases);
    json_.strings("roles", entity.roles);
    entity_ids("affiliations", entity.affiliations);
    json_.strings("same_as", {});
    json_.open_array("mentions");
    for (Id<Mention> id : entity.mentions) {
      const Mention& mention = extraction_.mentions[id.index];
      json_.open_span(mention.span);
      json_.field("form", form_of(mention));
      json_.close();
    }
    json_.close_array();
    json_.close();
  }

  void attribution(size_t i) {
    const Attribution& attribution = extraction_.attributions[i];
    const Statement& statement = extraction_.statements[i];
    json_.open();
    json_.field("id", graph_.attribution_ids[i]);
    json_.field("mode", to_string(attribution.mode));
    json_.field("act", to_string(attribution.act));
    json_.flag("negated", attribution.negated);
    json_.field("zone", to_string(attribution.zone));
    json_.span_or_null("source", statement.source);
    json_.field("source_status", to_string(statement.status));
    cue(attribution.cue);
    content(attribution.content);
    quotes(attribution);
    json_.span_or_null("addressee", attribution.addressee);
    speakers(statement.speakers);
    attribution_id("within", attribution.within);
    attribution_id("continues", attribution.continues);
    json_.field("claim", claim_id_of(i));
    json_.field_or_null("rule", std::string_view(attribution.rule));
    json_.field_or_null("rule_sha256", rules_.rule_sha256(attribution.rule));
    confidence(attribution.measured);
    json_.close();
  }

  void confidence(const Measured& measured) {
    if (measured.seen == 0) {
      json_.null("confidence");
      json_.null("confidence_basis");
      return;
    }
    json_.number("confidence", confidence_of(measured));
    json_.field("confidence_basis",
                std::string_view(basis_of(measured, rules_)));
  }

  void cue(Span cue) {
    if (cue.empty()) return json_.null("cue");
    json_.key("cue");
    json_.open_span(cue);
    json_.field_or_null("lemma", lemma_of(cue, extraction_, rules_));
    json_.close();
  }

  void content(const std::vector<Span>& content) {
    json_.open_array("content");
    for (Span part : content) json_.span(part);
    json_.close_array();
  }

  void quotes(const Attribution& attribution) {
    json_.open_array("quotes");
    for (Span part : quoted_parts(attribution, extraction_.quotations)) {
      json_.span(part);
    }
    json_.close_array();
  }

  void speakers(const std::vector<Speaker>& speakers) {
    json_.open_array("speakers");
    for (const Speaker& speaker : speakers) {
      const Entity& entity = entities_[speaker.entity.index];
      json_.open();
      json_.field("entity", graph_.entity_ids[speaker.entity.index]);
      json_.field("name", entity.name);
      json_.field("kind", to_string(entity.kind));
      json_.field("why", speaker.why);
      json_.close();
    }
    json_.close_array();
  }

  void claim(size_t i) {
    const Claim& claim = graph_.claims[i];
    json_.open();
    json_.field("id", graph_.claim_ids[i]);
    json_.field("text", claim.text);
    json_.strings("signals", claim.signals);
    json_.number("check_worthiness", claim.check_worthiness);
    entity_ids("about", claim.about);
    json_.close();
  }

  void edges() {
    json_.open_array("edges");
    for (const Edge& edge : edges_of(extraction_, selection_)) {
      json_.edge(edge.from, edge.rel, edge.to);
    }
    json_.close_array();
  }

  const std::string& claim_id_of(size_t attribution) const {
    return graph_.claim_ids[graph_.claim_of[attribution].index];
  }

  // What is not written is not pointed to.
  void attribution_id(std::string_view name, Id<Attribution> id) {
    if (!selection_.has(id)) return json_.null(name);
    json_.field(name, graph_.attribution_ids[id.index]);
  }

  void entity_ids(std::string_view name, const std::vector<Id<Entity>>& ids) {
    json_.open_array(name);
    for (Id<Entity> id : ids) json_.string(graph_.entity_ids[id.index]);
    json_.close_array();
  }

  void list(std::string_view name, const std::vector<bool>& written,
            void (GraphWriter::*write_one)(size_t)) {
    json_.open_array(name);
    for (size_t i = 0; i < written.size(); ++i) {
      if (written[i]) (this->*write_one)(i);
    }
    json_.close_array();
  }

  const Extraction& extraction_;
  const ClaimGraph& graph_;
  const std::vector<Entity>& entities_;
  const RuleSet& rules_;
  const WriteOptions& options_;
  Selection selection_;
  JsonFields<Json> json_;
};

// A graph of an article is some 30 KB.
constexpr size_t kBuffer = 1 << 16;

}  // namespace

void write_ndjson(const Extraction& extraction, const RuleSet& rules,
                  const WriteOptions& options, std::string& out) {
  rapidjson::StringBuffer buffer(nullptr, kBuffer);
  CompactJson json(buffer);
  GraphWriter<CompactJson>(extraction, rules, options, json).write();
  out.append(buffer.GetString(), buffer.GetSize()).append("\n");
}

void write_json(const Extraction& extraction, const RuleSet& rules,
                const WriteOptions& options, std::string& out) {
  rapidjson::StringBuffer buffer(nullptr, kBuffer);
  PrettyJson json(buffer);
  json.SetIndent(' ', 2);
  GraphWriter<PrettyJson>(extraction, rules, options, json).write();
  out.append(buffer.GetString(), buffer.GetSize()).append("\n");
}

}  // namespace quoth
