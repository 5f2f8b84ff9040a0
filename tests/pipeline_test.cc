// From a sentence to the attribution in it, through every stage and the whole
// of rules/en. A row has the roles marked as they must come out:
//
//   [content “It rained,”] [cue said] [source Zoë Díaz].
//
// These are the forms that every reader of news knows; the finer points are
// cases in the rule files.
#include <catch2/catch.hpp>

#include "fixture_articles.h"
#include "marked_rows.h"

namespace quoth {
namespace {

// The roles of attributions that stand in no other one. REQUIRES: no two of
// them cross.
std::string roles_in(const std::string& text) {
  std::vector<MarkedSpan> marks;
  for (const Attribution& a : extract_text(text).attributions) {
    if (a.within) continue;
    for (Span part : a.content) marks.push_back({"content", part});
    if (!a.source.empty()) marks.push_back({"source", a.source});
    if (!a.cue.empty()) marks.push_back({"cue", a.cue});
    if (!a.addressee.empty()) marks.push_back({"to", a.addressee});
  }
  return write_marked(text, marks);
}

using Row = MarkedRow;

void check(const Row& row) { check_row(row, roles_in); }

TEST_CASE("direct quotations", "[pipeline]") {
  check(GENERATE(values<Row>({
      {"said after", "[content “It rained,”] [cue said] [source Zoë Díaz]."},
      {"said after, the other way",
       "[content “It rained,”] [source Zoë Díaz] [cue said]."},
      {"said before", "[source Zoë Díaz] [cue said:] [content “It rained.”]"},
      {"in the middle",
       "[content “It rained,”] [cue said] [source Zoë Díaz], [content “all "
       "day.”]"},
      {"told",
       "[content “It rained,”] [source Zoë Díaz] [cue told] [to reporters]."},
      {"with a role",
       "[content “It rained,”] [cue said] [source council leader Ana Ortiz]."},
      {"with an apposition",
       "[content “It rained,”] [cue said] [source Zoë Díaz, the mayor]."},
      {"with a time",
       "[content “It rained,”] [source Zoë Díaz] [cue said] on Monday."},
      {"straight marks",
       "[content \"It rained,\"] [cue said] [source Zoë Díaz]."},
      {"a question",
       "[content “Did it rain?”] [cue asked] [source Zoë Díaz]."},
      {"emoji and combining marks",
       "[content “It rained 🌧,”] [cue said] [source Zoe\u0308 Díaz]."},
  })));
}

TEST_CASE("indirect speech", "[pipeline]") {
  check(GENERATE(values<Row>({
      {"that", "[source Zoë Díaz] [cue said] [content that it rained]."},
      {"bare", "[source Zoë Díaz] [cue said] [content it was wet]."},
      {"said after", "[content It rained all day], [source Zoë Díaz] [cue "
                     "said]."},
      {"told",
       "[source Zoë Díaz] [cue told] [to reporters] [content that it "
       "rained]."},
      {"according to",
       "[content It rained all day], [cue according to] [source Zoë Díaz]."},
      {"according to, first",
       "[cue According to] [source Zoë Díaz], [content it rained all day]."},
      {"a belief",
       "[source Zoë Díaz] [cue believes] [content that it rained]."},
      {"a denial", "[source Zoë Díaz] [cue denied] [content that it rained]."},
      {"negated",
       "[source Zoë Díaz] [cue did not say] [content whether it rained]."},
      {"an intention",
       "[source Zoë Díaz] [cue declined] [content to comment]."},
      {"a document",
       "[source The report] [cue says] [content that it rained]."},
      {"mixed",
       "[source Zoë Díaz] [cue said] [content that it “rained all day”]."},
  })));
}

// A clause of two words is not told from an object.
TEST_CASE("the shortest clause", "[pipeline]") {
  check({"bare", "[source Zoë Díaz] [cue said] [content it rained]."});
}

// Where a clause ends whose subject has a verb of its own takes a parser.
TEST_CASE("the clause of a noun", "[pipeline][!shouldfail]") {
  check({"her claim that",
         "[source Zoë Díaz]'s [cue claim] [content that the roof leaked] came "
         "late."});
}

TEST_CASE("mode, act and negation", "[pipeline]") {
  struct Facts {
    const char* text;
    Mode mode;
    Act act;
    bool negated;
  };
  auto row = GENERATE(values<Facts>({
      {"“It rained,” said Zoë Díaz.", Mode::direct, Act::statement, false},
      {"Zoë Díaz said that it rained.", Mode::indirect, Act::statement,
       false},
      {"Zoë Díaz said that it “rained”.", Mode::mixed, Act::statement, false},
      {"Zoë Díaz asked whether it rained.", Mode::indirect, Act::question,
       false},
      {"Zoë Díaz denied that it rained.", Mode::indirect, Act::denial, false},
      {"Zoë Díaz believes that it rained.", Mode::indirect, Act::belief,
       false},
      {"Zoë Díaz did not say that it rained.", Mode::indirect,
       Act::statement, true},
  }));
  INFO(row.text);
  Extraction found = extract_text(row.text);
  REQUIRE(found.attributions.size() == 1);
  const Attribution& a = found.attributions[0];
  CHECK(a.mode == row.mode);
  CHECK(a.act == row.act);
  CHECK(a.negated == row.negated);
}

TEST_CASE("who passes it on", "[pipeline]") {
  Extraction found =
      extract_text("The Examiner reported that Zoë Díaz said that it rained.");
  REQUIRE(found.attributions.size() == 2);
  CHECK(!found.attributions[0].within);
  CHECK(found.attributions[1].within == Id<Attribution>{0});
}

TEST_CASE("odd texts are read", "[pipeline]") {
  auto text = GENERATE(values<const char*>(
      {"“", "”", "“”", "\"\"\"\"\"\"", "…", "\r\n\r\n", "said", "according to",
       "“It rained,” said", ":", "A:", "[", "\xEF\xBB\xBF“No,” she said."}));
  INFO(text);
  CHECK(extract_text(text).document.text == text);
}

}  // namespace
}  // namespace quoth
