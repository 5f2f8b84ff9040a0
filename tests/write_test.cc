// Whole outputs for one article made by hand: an emoji and a combining mark
// before everything, a split quotation, a pronoun, one who passes on what
// another said, and an advertisement that must stay out.
#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "hand_made.h"
#include "quoth/write.h"

namespace quoth {
namespace {

using Json = nlohmann::ordered_json;

const RuleSet& pack() {
  static const RuleSet rules = small_pack();
  return rules;
}

constexpr char kArticle[] =
    "🚌 Bus fares to fall\r\n"
    "\r\n"
    "“Fares will fall,” Zoe\u0308 Di\u0301az told reporters, “by 12%.” The "
    "Post said she said that they “will not rise again”.\r\n"
    "\r\n"
    "“Best newsletter ever,” says Ana.\r\n";

void add_headline_and_advertisement(HandMade& made) {
  made.x.zones = {{made.at("🚌 Bus fares to fall"), Zone::headline, ""}};
  Attribution& advertisement = made.attribution();
  advertisement.mode = Mode::direct;
  advertisement.zone = Zone::boilerplate;
  advertisement.source = made.at("Ana");
  advertisement.cue = made.at("says");
  advertisement.content = {made.at("“Best newsletter ever,”")};
  advertisement.quotations = {made.quotation("“Best newsletter ever,”",
                                             "Best newsletter ever,")};
}

Extraction article() {
  HandMade made(kArticle);
  made.x.document.source = "bus-fares.txt";
  Id<Entity> zoe = made.entity(EntityKind::person, "Zoe\u0308 Di\u0301az");
  Id<Entity> post = made.entity(EntityKind::organization, "The Post");
  made.mention(made.at("Zoe\u0308 Di\u0301az"), MentionKind::person, zoe);
  Id<Mention> name =
      made.mention(made.at("The Post"), MentionKind::organization, post);
  made.x.mentions[name.index].name = made.at("Post");
  made.mention(made.at("she"), MentionKind::subject_pronoun, zoe);

  Attribution& told =
      made.attribution({SourceStatus::named, {{zoe, "name"}}, {}, {}});
  told.mode = Mode::direct;
  told.source = made.at("Zoe\u0308 Di\u0301az");
  told.cue = made.at("told");
  told.content = {made.at("“Fares will fall,”"), made.at("“by 12%.”")};
  told.addressee = made.at("reporters");
  told.quotations = {made.quotation("“Fares will fall,”", "Fares will fall,"),
                     made.quotation("“by 12%.”", "by 12%.")};
  told.rule = "quote-said";

  Attribution& said =
      made.attribution({SourceStatus::named, {{post, "name"}}, {}, {}});
  said.mode = Mode::mixed;
  said.source = made.at("The Post");
  said.cue = made.at("said");
  said.content = {made.at("she said that they “will not rise again”")};
  said.quotations = {
      made.quotation("“will not rise again”", "will not rise again")};
  said.rule = "quote-said";

  Attribution& inner =
      made.attribution({SourceStatus::pronoun, {{zoe, "pronoun"}}, {}, {}});
  inner.mode = Mode::mixed;
  inner.negated = true;
  inner.source = made.at("she");
  inner.cue = made.at("said", 1);
  inner.content = {made.at("that they “will not rise again”")};
  inner.quotations = {2};
  inner.within = {1};
  inner.rule = "a-rule-of-another-pack";
  add_headline_and_advertisement(made);
  return made.finish(pack());
}

std::string ndjson(const WriteOptions& options) {
  std::string out;
  write_ndjson(article(), pack(), options, out);
  return out;
}

// What no one can write down beforehand: the version, and digests of a pack.
std::string without_run(std::string graph) {
  size_t begin = graph.find("\"run\":{") + 7;
  graph.erase(begin, graph.find('}', begin) - begin);
  std::string sha256(pack().rule_sha256("quote-said"));
  for (size_t at; (at = graph.find(sha256)) != std::string::npos;) {
    graph.replace(at, sha256.size(), "SHA256");
  }
  return graph;
}

// Lines are for the reader: the graph is one.
std::string joined(std::string lines) {
  std::erase(lines, '\n');
  return lines + "\n";
}

constexpr char kGraph[] = R"(
{"schema":"claim-graph/1","offset_unit":"codepoint",
"document":{"id":"d:wgwofm5yrq24l4ab","source":"bus-fares.txt","url":null,
"title":"🚌 Bus fares to fall","publisher":null,"byline":[],"published":null,
"language":null,
"text_sha256":"f71551bf6b5f9f349a81afa3fa736a418dcd5ce932dfda08c22fbfc3a8d758df",
"length":{"codepoint":173,"utf16":174,"byte":194}},
"run":{},
"entities":[{"id":"e:i7szfqehehlf5oih","kind":"person","name":"Zoë Díaz",
"aliases":[],"roles":[],"affiliations":[],"same_as":[],
"mentions":[{"start":42,"end":52,"text":"Zoë Díaz","form":"name"},
{"start":93,"end":96,"text":"she","form":"pronoun"}]},
{"id":"e:jsvuivoxm5g6b2yh","kind":"organization","name":"The Post",
"aliases":[],"roles":[],"affiliations":[],"same_as":[],
"mentions":[{"start":79,"end":87,"text":"The Post","form":"name"}]}],
"attributions":[{"id":"a:w3aw7t2767mm27ta","mode":"direct",
"act":"statement","negated":false,"zone":"body","source":{"start":42,
"end":52,"text":"Zoë Díaz"},"source_status":"named","cue":{"start":53,
"end":57,"text":"told","lemma":"tell"},"content":[{"start":23,"end":41,
"text":"“Fares will fall,”"},{"start":69,"end":78,"text":"“by 12%.”"}],
"quotes":[{"start":24,"end":40,"text":"Fares will fall,"},{"start":70,
"end":77,"text":"by 12%."}],"addressee":{"start":58,"end":67,
"text":"reporters"},"speakers":[{"entity":"e:i7szfqehehlf5oih",
"name":"Zoë Díaz","kind":"person","why":"name"}],"within":null,
"continues":null,"claim":"c:63asx6j5nanprg25","rule":"quote-said",
"rule_sha256":"SHA256","confidence":null,"confidence_basis":null},
{"id":"a:i2znmrh5sqxorqra","mode":"mixed","act":"statement","negated":false,
"zone":"body","source":{"start":79,"end":87,"text":"The Post"},
"source_status":"named","cue":{"start":88,"end":92,"text":"said",
"lemma":"say"},"content":[{"start":93,"end":133,
"text":"she said that they “will not rise again”"}],"quotes":[{"start":113,
"end":132,"text":"will not rise again"}],"addressee":null,
"speakers":[{"entity":"e:jsvuivoxm5g6b2yh","name":"The Post",
"kind":"organization","why":"name"}],"within":null,"continues":null,
"claim":"c:b2tvmjpf6bz3b5ed","rule":"quote-said","rule_sha256":"SHA256",
"confidence":null,"confidence_basis":null},
{"id":"a:uiy4uyveunoj6uft","mode":"mixed","act":"statement","negated":true,
"zone":"body","source":{"start":93,"end":96,"text":"she"},
"source_status":"pronoun","cue":{"start":97,"end":101,"text":"said",
"lemma":"say"},"content":[{"start":102,"end":133,
"text":"that they “will not rise again”"}],"quotes":[{"start":113,"end":132,
"text":"will not rise again"}],"addressee":null,
"speakers":[{"entity":"e:i7szfqehehlf5oih","name":"Zoë Díaz",
"kind":"person","why":"pronoun"}],"within":"a:i2znmrh5sqxorqra",
"continues":null,"claim":"c:csqthi4l4s5ga55p",
"rule":"a-rule-of-another-pack","rule_sha256":null,"confidence":null,
"confidence_basis":null}],
"claims":[{"id":"c:63asx6j5nanprg25","text":"Fares will fall, by 12%.",
"signals":["future","number"],"check_worthiness":0.64,"about":[]},
{"id":"c:b2tvmjpf6bz3b5ed","text":"she said that they will not rise again",
"signals":["future"],"check_worthiness":0.4,"about":[]},
{"id":"c:csqthi4l4s5ga55p","text":"they will not rise again",
"signals":["future"],"check_worthiness":0.4,"about":[]}],
"edges":[{"from":"a:w3aw7t2767mm27ta","rel":"speaker",
"to":"e:i7szfqehehlf5oih"},
{"from":"a:w3aw7t2767mm27ta","rel":"expresses","to":"c:63asx6j5nanprg25"},
{"from":"a:i2znmrh5sqxorqra","rel":"speaker","to":"e:jsvuivoxm5g6b2yh"},
{"from":"a:i2znmrh5sqxorqra","rel":"expresses","to":"c:b2tvmjpf6bz3b5ed"},
{"from":"a:uiy4uyveunoj6uft","rel":"speaker","to":"e:i7szfqehehlf5oih"},
{"from":"a:uiy4uyveunoj6uft","rel":"expresses","to":"c:csqthi4l4s5ga55p"},
{"from":"a:i2znmrh5sqxorqra","rel":"relays","to":"a:uiy4uyveunoj6uft"}]}
)";

TEST_CASE("a whole graph", "[write]") {
  CHECK(without_run(ndjson({})) == joined(kGraph));
}

TEST_CASE("what made a graph", "[write]") {
  Json run = Json::parse(ndjson({}))["run"];
  CHECK(run["engine"] == "quoth");
  CHECK(run["rules"] == "en");
  CHECK(run["rules_version"] == "1.0.0");
  CHECK(run["rules_sha256"] == pack().sha256());
}

// The offsets of `told`, before which stand an emoji, curly marks and two
// combining marks.
TEST_CASE("offsets in the unit asked for", "[write]") {
  using Row = std::tuple<OffsetUnit, const char*, uint32_t, uint32_t>;
  auto [unit, name, start, end] = GENERATE(values<Row>({
      {OffsetUnit::codepoint, "codepoint", 53, 57},
      {OffsetUnit::utf16, "utf16", 54, 58},
      {OffsetUnit::byte, "byte", 62, 66},
  }));
  WriteOptions options;
  options.offsets = unit;
  Json graph = Json::parse(ndjson(options));
  CHECK(graph["offset_unit"] == name);
  CHECK(graph["attributions"][0]["cue"] ==
        Json({{"start", start}, {"end", end}, {"text", "told"},
              {"lemma", "tell"}}));
  CHECK(graph["document"]["length"] ==
        Json::parse(R"({"codepoint": 173, "utf16": 174, "byte": 194})"));
}

TEST_CASE("json is the same graph, indented", "[write]") {
  std::string pretty;
  write_json(article(), pack(), {}, pretty);
  CHECK(pretty == Json::parse(ndjson({})).dump(2) + "\n");
}

TEST_CASE("the text on demand", "[write]") {
  CHECK(!Json::parse(ndjson({}))["document"].contains("text"));
  WriteOptions options;
  options.with_text = true;
  CHECK(Json::parse(ndjson(options))["document"]["text"] == kArticle);
}

TEST_CASE("all zones on demand", "[write]") {
  WriteOptions options;
  options.all_zones = true;
  Json graph = Json::parse(ndjson(options));
  CHECK(graph["attributions"].size() == 4);
  CHECK(graph["attributions"][3]["zone"] == "boilerplate");
  CHECK(graph["claims"].size() == 4);
}

TEST_CASE("what is given wins over what is found", "[write]") {
  Extraction given = article();
  given.document.title = "Fares";
  given.document.language = "en-GB";
  given.document.byline = {"Ana", ""};
  given.document.source = "caf\xE9.txt";
  std::string out;
  write_ndjson(given, pack(), {}, out);
  Json document = Json::parse(out)["document"];
  CHECK(document["title"] == "Fares");
  CHECK(document["language"] == "en-GB");
  CHECK(document["byline"] == Json({"Ana"}));
  CHECK(document["source"] == "caf\uFFFD.txt");
}

struct QuoteRow {
  std::vector<uint32_t> quotations;
  const char* content;
  std::vector<std::string> want;
};

// Nested quotations are written only without the one around them, and never
// more of one than belongs to the content.
TEST_CASE("quotes", "[write]") {
  auto row = GENERATE(values<QuoteRow>({
      {{0, 1}, "“He said ‘never’ twice”", {"He said ‘never’ twice"}},
      {{1}, "‘never’", {"never"}},
      {{0, 1}, "that “He said ‘never’ twice”", {"He said ‘never’ twice"}},
      {{0}, "‘never’ twice", {"‘never’ twice"}},
      {{}, "Ana", {}},
  }));
  HandMade made("Ana said that “He said ‘never’ twice”.");
  made.quotation("“He said ‘never’ twice”", "He said ‘never’ twice");
  made.quotation("‘never’", "never");
  made.x.quotations[1].parent = {0};
  Attribution& said = made.attribution();
  said.content = {made.at(row.content)};
  said.quotations = row.quotations;
  std::string out;
  write_ndjson(made.finish(pack()), pack(), {}, out);
  std::vector<std::string> quotes;
  Json graph = Json::parse(out);
  for (const Json& quote : graph["attributions"][0]["quotes"]) {
    quotes.push_back(quote["text"]);
  }
  CHECK(quotes == row.want);
}

TEST_CASE("a table", "[write]") {
  std::string out;
  WriteOptions options;
  options.width = 110;
  write_table(article(), pack(), options, out);
  CHECK(out == R"(🚌 Bus fares to fall
bus-fares.txt: 3 attributions, 2 speakers

who       said how        what                                   to         via       conf  rule
────────  ──────────────  ─────────────────────────────────────  ─────────  ────────  ────  ──────────────────
Zoë Díaz  direct    told  “Fares will fall,” … “by 12%.”         reporters  —         —     quote-said
The Post  mixed     said  she said that they “will not rise…     —          —         —     quote-said
Zoë Díaz  mixed     said  that they “will not rise again”        —          The Post  —     a-rule-of-another…

)");
}

TEST_CASE("a narrow table keeps within its width", "[write]") {
  WriteOptions options;
  options.width = 60;
  std::string out;
  write_table(article(), pack(), options, out);
  CHECK(out == R"(🚌 Bus fares to fall
bus-fares.txt: 3 attributions, 2 speakers

who     said how        what          to    via   conf  rule
──────  ──────────────  ────────────  ────  ────  ────  ────
Zoë D…  direct    told  “Fares will…  rep…  —     —     quo…
The P…  mixed     said  she said th…  —     —     —     quo…
Zoë D…  mixed     said  that they “…  —     The…  —     a-r…

)");
}

TEST_CASE("an article without attributions says so", "[write]") {
  HandMade made("It rained.");
  made.x.document.source = "rain.txt";
  std::string out;
  write_table(made.finish(pack()), pack(), {}, out);
  CHECK(out == "rain.txt: no attributions found\n\n");
}

}  // namespace
}  // namespace quoth
