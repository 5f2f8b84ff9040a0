// schema.org as JSON-LD, for search engines and fact-checkers' tools:
//
//   {"@type":"Quotation","text":"It rained","spokenByCharacter":…}
//   {"@type":"Claim","text":"It rained","author":…,"appearance":…}
//   {"@type":"ClaimReview","creativeWorkStatus":"Draft",…}
//
// A review is a draft: quoth finds claims and judges none, so the rating and
// the address are a person's to give, and quoth:missing lists what is. The
// context is written out, so that a reader needs no network.
#include "write/facts.h"
#include "write/formats.h"
#include "write/json_fields.h"
#include "write/selection.h"

namespace quoth {
namespace {

constexpr std::string_view kPrefix = "quoth:";

std::string_view type_of(EntityKind kind) {
  switch (kind) {
    case EntityKind::person: return "Person";
    case EntityKind::organization: return "Organization";
    case EntityKind::document: return "CreativeWork";
    default: return "Thing";
  }
}

class SchemaOrgWriter {
 public:
  SchemaOrgWriter(const Extraction& extraction, const RuleSet& rules,
                  const WriteOptions& options, CompactJson& json)
      : extraction_(extraction),
        graph_(extraction.graph),
        rules_(rules),
        selection_(select(extraction, options)),
        said_by_(graph_.claims.size()),
        json_(extraction.document.text, options.offsets, json) {
    for (size_t i = 0; i < selection_.attributions.size(); ++i) {
      if (!selection_.attributions[i]) continue;
      said_by_[graph_.claim_of[i].index].push_back(i);
    }
  }

  void write() {
    json_.open();
    json_.open("@context");
    json_.field("@vocab", "https://schema.org/");
    json_.field("quoth", "urn:quoth:");
    json_.close();
    json_.open_array("@graph");
    article();
    each(selection_.entities, &SchemaOrgWriter::entity);
    each(selection_.attributions, &SchemaOrgWriter::quotation);
    each(selection_.claims, &SchemaOrgWriter::claim);
    each(selection_.claims, &SchemaOrgWriter::review);
    json_.close_array();
    json_.close();
  }

 private:
  void article() {
    const Document& document = extraction_.document;
    open_thing(graph_.document_id, "NewsArticle");
    if_known("headline", title_of(extraction_));
    if_known("url", document.url.value_or(""));
    if_known("datePublished", document.published.value_or(""));
    if_known("inLanguage", language_of(extraction_, rules_));
    json_.open_array("author");
    for (const std::string& name : document.byline) named("Person", name);
    json_.close_array();
    if (document.publisher) {
      json_.key("publisher");
      named("Organization", *document.publisher);
    }
    json_.field("quoth:text_sha256", graph_.text_sha256);
    json_.close();
  }

  void entity(size_t i) {
    const Entity& entity = extraction_.entities.entities[i];
    open_thing(graph_.entity_ids[i], type_of(entity.kind));
    if_known("name", entity.name);
    json_.strings("alternateName", entity.aliases);
    const bool person = entity.kind == EntityKind::person;
    if (person) json_.strings("jobTitle", entity.roles);
    if (!entity.affiliations.empty()) {
      json_.open_array(person ? "affiliation" : "memberOf");
      for (Id<Entity> other : entity.affiliations) entity_ref(other);
      json_.close_array();
    }
    json_.close();
  }

  // Of an attribution that has words between quotation marks.
  void quotation(size_t i) {
    const Attribution& attribution = extraction_.attributions[i];
    const std::vector<Span> quotes =
        quoted_parts(attribution, extraction_.quotations);
    if (quotes.empty()) return;
    open_thing(graph_.attribution_ids[i], "Quotation");
    json_.field("text", joined_text(quotes, extraction_.document.text));
    json_.open_array("spokenByCharacter");
    for (const Speaker& speaker : extraction_.statements[i].speakers) {
      entity_ref(speaker.entity);
    }
    json_.close_array();
    ref("isPartOf", graph_.document_id);
    json_.close();
  }

  void claim(size_t i) {
    const Claim& claim = graph_.claims[i];
    open_thing(graph_.claim_ids[i], "Claim");
    json_.field("text", claim.text);
    json_.open_array("author");
    for (size_t attribution : said_by_[i]) {
      for (const Speaker& s : extraction_.statements[attribution].speakers) {
        entity_ref(s.entity);
      }
    }
    json_.close_array();
    appearances(i);
    json_.open_array("about");
    for (Id<Entity> entity : claim.about) entity_ref(entity);
    json_.close_array();
    json_.close();
  }

  // The quotations that put a claim forward, else the article.
  void appearances(size_t claim) {
    json_.open_array("appearance");
    bool quoted = false;
    for (size_t i : said_by_[claim]) {
      const Attribution& attribution = extraction_.attributions[i];
      if (quoted_parts(attribution, extraction_.quotations).empty()) continue;
      ref(graph_.attribution_ids[i]);
      quoted = true;
    }
    if (!quoted) ref(graph_.document_id);
    json_.close_array();
  }

  void review(size_t i) {
    open_thing(graph_.claim_ids[i] + "/review", "ClaimReview");
    json_.field("creativeWorkStatus", "Draft");
    json_.field("claimReviewed", graph_.claims[i].text);
    ref("itemReviewed", graph_.claim_ids[i]);
    json_.strings("quoth:missing", missing_from_review(i));
    json_.close();
  }

  std::vector<std::string> missing_from_review(size_t claim) const {
    const Document& document = extraction_.document;
    std::vector<std::string> missing = {"author", "datePublished",
                                        "reviewRating", "url"};
    bool known = false;
    for (size_t i : said_by_[claim]) {
      known = known || !extraction_.statements[i].speakers.empty();
    }
    if (!known) missing.push_back("itemReviewed.author");
    if (!document.url) missing.push_back("itemReviewed.appearance.url");
    if (!document.published) missing.push_back("itemReviewed.datePublished");
    return missing;
  }

  void open_thing(std::string_view id, std::string_view type) {
    json_.open();
    json_.field("@id", std::string(kPrefix).append(id));
    json_.field("@type", type);
  }
  void named(std::string_view type, std::string_view name) {
    json_.open();
    json_.field("@type", type);
    json_.field("name", name);
    json_.close();
  }
  void if_known(std::string_view name, std::string_view value) {
    if (!value.empty()) json_.field(name, value);
  }
  void ref(std::string_view id) {
    json_.open();
    json_.field("@id", std::string(kPrefix).append(id));
    json_.close();
  }
  void ref(std::string_view name, std::string_view id) {
    json_.key(name);
    ref(id);
  }
  void entity_ref(Id<Entity> entity) { ref(graph_.entity_ids[entity.index]); }

  void each(const std::vector<bool>& selected,
            void (SchemaOrgWriter::*write_one)(size_t)) {
    for (size_t i = 0; i < selected.size(); ++i) {
      if (selected[i]) (this->*write_one)(i);
    }
  }

  const Extraction& extraction_;
  const ClaimGraph& graph_;
  const RuleSet& rules_;
  Selection selection_;
  std::vector<std::vector<size_t>> said_by_;  // attributions of each claim
  JsonFields<CompactJson> json_;
};

}  // namespace

void write_jsonld(const Extraction& extraction, const RuleSet& rules,
                  const WriteOptions& options, std::string& out) {
  rapidjson::StringBuffer buffer;
  CompactJson json(buffer);
  SchemaOrgWriter(extraction, rules, options, json).write();
  out.append(buffer.GetString(), buffer.GetSize()).append("\n");
}

}  // namespace quoth
