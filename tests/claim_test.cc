// From contents to claims: `that fares will fall by 12%` says `fares will fall
// by 12%`, holds a number and a word of the future, and is the same claim as
// `Fares will fall by 12%.`
#include <catch2/catch.hpp>

#include <algorithm>

#include "claim/claim_text.h"
#include "claim/claims.h"
#include "hand_made.h"

namespace quoth {
namespace {

const RuleSet& pack() {
  static const RuleSet rules = small_pack();
  return rules;
}

struct TextRow {
  const char* text;
  std::vector<const char*> quotations;
  std::vector<const char*> content;
  const char* want;
};

TEST_CASE("claim text", "[claims]") {
  auto row = GENERATE(values<TextRow>({
      {"“It rained,” Ana said.", {"“It rained,”"}, {"“It rained,”"},
       "It rained"},
      {"Ana said that it rained.", {}, {"that it rained"}, "it rained"},
      {"Ana said that, in fact, it rained.", {}, {"that, in fact, it rained"},
       "in fact, it rained"},
      {"“It rained,” Ana said, “and blew.”",
       {"“It rained,”", "“and blew.”"}, {"“It rained,”", "“and blew.”"},
       "It rained, and blew."},
      {"Ana said that “it rained” all day.", {"“it rained”"},
       {"that “it rained” all day"}, "it rained all day"},
      {"Ana called it “a win” and “a sign”.", {"“a win”", "“a sign”"},
       {"“a win” and “a sign”"}, "a win and a sign"},
      {"“He said ‘never’ twice,” Ana said.", {"“He said ‘never’ twice,”"},
       {"“He said ‘never’ twice,”"}, "He said ‘never’ twice"},
      {"“He said ‘never again’.”", {"“He said ‘never again’.”"},
       {"‘never again’"}, "never again"},
      {"''It rained,'' Ana said.", {"''It rained,''"}, {"''It rained,''"},
       "It rained"},
      {"«Il pleut», dit Ana.", {"«Il pleut»"}, {"«Il pleut»"}, "Il pleut"},
      {"It is the players’, Ana said.", {}, {"It is the players’"},
       "It is the players’"},
      {"Ana said it\r\n  rained.", {}, {"it\r\n  rained"}, "it rained"},
      {"“It rained", {"“It rained"}, {"“It rained"}, "It rained"},
      {"“”", {"“”"}, {"“”"}, ""},
  }));
  HandMade made(row.text);
  for (const char* outer : row.quotations) made.quotation(outer, "");
  made.tokenize(pack());
  std::vector<Span> content;
  for (const char* part : row.content) content.push_back(made.at(part));
  ClaimTexts claims(row.text, made.x.segments, pack().vocabulary());
  CHECK(claims.of(content) == row.want);
}

TEST_CASE("folded words", "[claims]") {
  using Row = std::pair<const char*, const char*>;
  auto [text, want] = GENERATE(values<Row>({
      {"Fares “will” fall.", "fares will fall"},
      {"It's an all-time high — 1,200.50!", "it's an all-time high 1,200.50"},
      {"It’s ÉCOLE\u00AD", "it's école"},
      {"Zoe\u0308 Díaz", "zoe\u0308 díaz"},
      {"'Til 5-", "til 5"},
      {"…", "…"},
      {"", ""},
  }));
  std::string folded = "before ";
  append_folded_words(text, folded);
  CHECK(folded == std::string("before ") + want);
}

FoldedClaims folded_claims(std::initializer_list<const char*> texts) {
  FoldedClaims out;
  for (std::string_view text : texts) {
    const auto begin = static_cast<uint32_t>(out.text.size());
    out.text += text;
    out.claims.push_back({begin, static_cast<uint32_t>(out.text.size())});
  }
  return out;
}

TEST_CASE("repeated claims", "[claims]") {
  FoldedClaims words = folded_claims({
      "bus fares will fall by 12 next year",
      "fares will fall",
      "he said bus fares will fall by 12 next year and stay",
      "fares will fall by 12",
      "fares will fall by 125 votes",
      "it will rain all day in bath",
  });
  std::vector<Claim> claims(words.claims.size());
  std::vector<Span> places;
  for (uint32_t n = 0; n < claims.size(); ++n) places.push_back({n, n + 1});
  link_repeated_claims(words, places, claims);
  std::vector<uint32_t> repeats;
  for (const Claim& claim : claims) repeats.push_back(claim.repeats.index);
  uint32_t none = Id<Claim>::kNone;
  CHECK(repeats == std::vector<uint32_t>{none, none, 0, 0, none, none});
}

TEST_CASE("one within another does not repeat it", "[claims]") {
  std::vector<Claim> claims(2);
  link_repeated_claims(folded_claims({"zoe said fares will fall by 12%",
                                      "fares will fall by 12%"}),
                       {{0, 40}, {9, 40}}, claims);
  CHECK(!claims[1].repeats);
}

TEST_CASE("signals, entities and the same claim twice", "[claims]") {
  HandMade made(
      "Ana said that Zoe would go higher than Ana. “Fares will fall by more "
      "than 12%,” said Ana, and Zoe: fares will fall by more than 12%.");
  Id<Entity> ana = made.entity(EntityKind::person, "Ana");
  Id<Entity> zoe = made.entity(EntityKind::person, "Zoe");
  made.mention(made.at("Ana"), MentionKind::person, ana);
  made.mention(made.at("Zoe"), MentionKind::person, zoe);
  made.mention(made.at("Ana", 1), MentionKind::person, ana);
  Statement by_ana{SourceStatus::named, {{ana, "name"}}, {}, {}};
  Statement by_zoe{SourceStatus::named, {{zoe, "name"}}, {}, {}};
  made.attribution(by_ana).content = {
      made.at("that Zoe would go higher than Ana")};
  std::string_view quote = "“Fares will fall by more than 12%,”";
  made.attribution(by_ana).content = {made.at(quote)};
  made.attribution(by_zoe).content = {
      made.at("fares will fall by more than 12%")};
  made.quotation(quote, "Fares will fall by more than 12%,");
  ClaimGraph graph = made.finish(pack()).graph;

  Claim going{"Zoe would go higher than Ana", {"comparison"}, {zoe}, 0.4, {}};
  Claim falling{"Fares will fall by more than 12%",
                {"comparison", "future", "number"}, {}, 0.78, {}};
  CHECK(graph.claims == std::vector<Claim>{going, falling});
  CHECK(graph.claim_of == std::vector<Id<Claim>>{{0}, {1}, {1}});
  CHECK(graph.claim_ids.size() == 2);
}

TEST_CASE("ids tell entities of one name apart", "[claims]") {
  HandMade made("Ana");
  for (int n = 0; n < 3; ++n) made.entity(EntityKind::person, "Ana");
  made.entity(EntityKind::organization, "Ana");
  std::vector<std::string> ids = made.finish(pack()).graph.entity_ids;
  std::sort(ids.begin(), ids.end());
  CHECK(std::unique(ids.begin(), ids.end()) == ids.end());
}

}  // namespace
}  // namespace quoth
