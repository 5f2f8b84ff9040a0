// What quoth finds in every article of fixtures/articles, stage by stage, as
// people last agreed to it. `agency-ferry.quotes` has the lines
//
//   quote | “There is no sign of a leak,” |
//
// one for each thing found: what it is, its text, what is known of it. After
// a change that is meant, rewrite them all and read the difference:
//
//   QUOTH_GOLDEN=write build/dev/quoth_tests "[golden]"; git diff fixtures
//
// Hashes of rules and measured confidences are left out: they change with
// every edit of a rule, what is found does not.
#include <catch2/catch.hpp>

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <set>

#include "fixture_articles.h"
#include "quoth/write.h"

namespace quoth {
namespace {

using Lines = std::string;

// On one line, whatever the article has.
std::string line_text(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\r') {
      out += "\\r";
    } else {
      out += c;
    }
  }
  return out;
}

class Line {
 public:
  explicit Line(std::string_view kind) : out_(kind) {}
  Line& text(std::string_view text) {
    out_ += " | " + line_text(text);
    facts_ = false;
    return *this;
  }
  Line& fact(std::string_view fact) {
    out_ += facts_ ? ", " : " | ";
    out_ += line_text(fact);
    facts_ = true;
    return *this;
  }
  Line& fact_if(bool holds, std::string_view words) {
    return holds ? fact(words) : *this;
  }
  std::string end() const { return out_ + "\n"; }

 private:
  std::string out_;
  bool facts_ = false;
};

Lines zones_of(const Extraction& x) {
  Lines out;
  for (const ZonedSpan& zone : x.zones) {
    out += Line(to_string(zone.zone))
               .text(slice(x.document.text, zone.span))
               .fact(zone.reason)
               .end();
  }
  return out;
}

// What a page says about itself and what of it was left out.
Lines page_of(const Extraction& x) {
  if (!x.document.page) return "";
  const Document& d = x.document;
  Lines out;
  const auto field = [&](const char* name,
                         const std::optional<std::string>& value) {
    if (value) out += Line(name).text(*value).end();
  };
  field("url", d.url);
  field("title", d.title);
  field("publisher", d.publisher);
  for (const std::string& author : d.byline) field("author", author);
  field("published", d.published);
  field("modified", d.modified);
  field("section", d.section);
  field("language", d.language);
  if (!d.charset.empty()) field("charset", d.charset);
  for (const LeftOut& left : d.page->left_out) {
    out += Line("left out " + std::string(to_string(left.zone)))
               .text(left.text)
               .fact(left.reason)
               .fact_if(left.linked, "linked")
               .end();
  }
  return out;
}

Lines quotes_of(const Extraction& x) {
  Lines out;
  for (const Quotation& q : x.quotations) {
    out += Line(q.closed ? "quote" : "open")
               .text(slice(x.document.text, q.outer))
               .fact_if(q.continues, "goes on")
               .fact_if(bool(q.parent), "nested")
               .fact_if(q.doubled, "of two apostrophes")
               .end();
  }
  return out;
}

std::string_view kind_name(MentionKind kind) {
  constexpr std::string_view kNames[] = {
      "person",          "organization",   "place",
      "document",        "group",          "role",
      "noun",            "subject pronoun", "object pronoun",
      "possessive",      "relative",       "time"};
  return kNames[static_cast<size_t>(kind)];
}

std::string_view gender_name(Gender gender) {
  constexpr std::string_view kNames[] = {"", "male", "female", "neuter"};
  return kNames[static_cast<size_t>(gender)];
}

Lines mentions_of(const Extraction& x) {
  Lines out;
  for (size_t i = 0; i < x.mentions.size(); ++i) {
    const Mention& m = x.mentions[i];
    Line line(kind_name(m.kind));
    line.text(slice(x.document.text, m.span));
    const Coreference& of = x.entities.of_mention[i];
    if (of.entity) {
      line.fact("is " + x.entities.entities[of.entity.index].name + " by " +
                std::string(of.why));
    }
    out += line.fact_if(m.gender != Gender::unknown, gender_name(m.gender))
               .fact_if(m.plural, "plural")
               .fact_if(m.genitive, "genitive")
               .fact_if(m.definite, "definite")
               .fact_if(m.in_quotation, "in a quotation")
               .fact_if(m.embedded, "embedded")
               .end();
  }
  return out;
}

std::string names_of(const Extraction& x, const std::vector<Speaker>& who) {
  std::string out;
  for (const Speaker& speaker : who) {
    if (!out.empty()) out += " and ";
    out += x.entities.entities[speaker.entity.index].name + " by " +
           std::string(speaker.why);
  }
  return out;
}

std::string content_of(const Extraction& x, const Attribution& a) {
  std::string out;
  for (Span part : a.content) {
    if (!out.empty()) out += " // ";
    out += slice(x.document.text, part);
  }
  return out;
}

std::string number_of(const char* word, Id<Attribution> id) {
  return id ? word + std::to_string(id.index + 1) : "";
}

// mode act | source | cue | content | facts
Lines attributions_of(const Extraction& x) {
  Lines out;
  for (size_t i = 0; i < x.attributions.size(); ++i) {
    const Attribution& a = x.attributions[i];
    const Statement& s = x.statements[i];
    Line line(std::to_string(i + 1) + " " + std::string(to_string(a.mode)) +
              " " + std::string(to_string(a.act)));
    line.text(slice(x.document.text, a.source))
        .text(slice(x.document.text, a.cue))
        .text(content_of(x, a))
        .fact(to_string(s.status));
    std::string to = names_of(x, s.addressees);
    out += line.fact_if(!s.speakers.empty(), names_of(x, s.speakers))
               .fact_if(!a.addressee.empty(),
                        "to " + std::string(
                                    slice(x.document.text, a.addressee)))
               .fact_if(!to.empty(), "who is " + to)
               .fact_if(a.negated, "negated")
               .fact_if(a.zone != Zone::body,
                        "in " + std::string(to_string(a.zone)))
               .fact_if(bool(a.within), number_of("within ", a.within))
               .fact_if(bool(a.continues), number_of("goes on with ",
                                                     a.continues))
               .fact_if(!a.rule.empty(), a.rule)
               .end();
  }
  return out;
}

// A line for every field of every entity, attribution and claim.
void append_json(const nlohmann::ordered_json& value, int depth, Lines& out) {
  if (depth == 3 || !value.is_structured() || value.empty()) {
    out += value.dump();
    return;
  }
  std::string margin(static_cast<size_t>(depth) + 1, ' ');
  const char* before = "";
  out += value.is_array() ? "[" : "{";
  for (const auto& [key, inner] : value.items()) {
    out += before + ("\n" + margin);
    if (value.is_object()) out += "\"" + key + "\": ";
    append_json(inner, depth + 1, out);
    before = ",";
  }
  out += value.is_array() ? "]" : "}";
}

Lines graph_of(const Extraction& x) {
  std::string written;
  write_json(x, english(), {}, written);
  auto graph = nlohmann::ordered_json::parse(written);
  graph.erase("run");
  for (auto& attribution : graph["attributions"]) {
    attribution.erase("rule_sha256");
    attribution.erase("confidence");
    attribution.erase("confidence_basis");
  }
  Lines out;
  append_json(graph, 0, out);
  return out + "\n";
}

// "" when they are equal, else the first line that is not.
std::string first_difference(const Lines& golden, const Lines& now) {
  std::vector<std::string> a = lines_of(golden);
  std::vector<std::string> b = lines_of(now);
  size_t at = 0;
  while (at < a.size() && at < b.size() && a[at] == b[at]) ++at;
  if (at == a.size() && at == b.size()) return "";
  std::string end = "(no more lines)";
  return "line " + std::to_string(at + 1) + "\n  golden  " +
         (at < a.size() ? a[at] : end) + "\n  now     " +
         (at < b.size() ? b[at] : end) + "\n";
}

bool rewrites() {
  const char* asked = std::getenv("QUOTH_GOLDEN");
  return asked && std::string_view(asked) == "write";
}

void compare(const char* stage, Lines (*lines)(const Extraction&)) {
  for (const Fixture& fixture : fixtures()) {
    std::string name = fixture.name + "." + stage;
    std::string path = fixture_path("golden/" + name);
    Lines now = lines(fixture.found);
    if (now.empty() && !std::filesystem::exists(path)) continue;
    if (rewrites()) {
      std::ofstream(path, std::ios::binary) << now;
      continue;
    }
    INFO(name << "\nQUOTH_GOLDEN=write rewrites the goldens");
    CHECK(first_difference(bytes_of(path), now) == "");
  }
}

}  // namespace

TEST_CASE("golden zones", "[golden]") { compare("zones", zones_of); }
TEST_CASE("golden pages", "[golden]") { compare("page", page_of); }
TEST_CASE("golden quotes", "[golden]") { compare("quotes", quotes_of); }
TEST_CASE("golden mentions", "[golden]") { compare("mentions", mentions_of); }
TEST_CASE("golden attributions", "[golden]") {
  compare("attributions", attributions_of);
}
TEST_CASE("golden graphs", "[golden]") { compare("graph", graph_of); }

TEST_CASE("every golden has its article", "[golden]") {
  std::set<std::string> known;
  for (const Fixture& fixture : fixtures()) known.insert(fixture.name);
  for (const auto& entry :
       std::filesystem::directory_iterator(fixture_path("golden"))) {
    INFO(entry.path().filename().string());
    CHECK(known.contains(entry.path().stem().string()));
  }
}

}  // namespace quoth
