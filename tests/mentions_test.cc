// Noun phrases, and what kind of thing each names. In a row
//
//   [person Zoë Díaz], [role the head] of [organization the Harbour Board]
//
// every mention is marked with its kind; `person'` is a possessor, which stands
// inside the phrase that it belongs to and leaves its `'s` outside. Plain nouns
// and times are left unmarked.
#include <catch2/catch.hpp>

#include "fixture_articles.h"
#include "marked_rows.h"

namespace quoth {
namespace {

std::string_view kind_name(MentionKind kind) {
  constexpr std::string_view kNames[] = {
      "person", "organization", "place", "document", "group", "role",
      "noun",   "he",           "him",   "his",      "who",   "time"};
  return kNames[static_cast<size_t>(kind)];
}

std::string mark_of(const Mention& mention) {
  return std::string(kind_name(mention.kind)) + (mention.genitive ? "'" : "");
}

// `text` with its mentions marked, those of `left_out` kinds excepted.
std::string mentions_in(const std::string& text,
                        std::vector<MentionKind> left_out) {
  std::vector<MarkedSpan> marks;
  for (const Mention& mention : extract_text(text).mentions) {
    if (std::find(left_out.begin(), left_out.end(), mention.kind) ==
        left_out.end()) {
      marks.push_back({mark_of(mention), mention.span});
    }
  }
  return write_marked(text, marks);
}

using Row = MarkedRow;

void check(const Row& row) {
  check_row(row, [](const std::string& text) {
    return mentions_in(text, {MentionKind::noun, MentionKind::time});
  });
}

TEST_CASE("people", "[mentions]") {
  check(GENERATE(values<Row>({
      {"a name", "[person Zoë Díaz] left early."},
      {"a title", "[person Sen. Ana Ortiz] met [person Dr. Zoë Díaz]."},
      {"a role before it", "[he He] met [person council leader Ana Ortiz]."},
      {"initials", "[person J. R. Díaz] left early."},
      {"particles", "[person Pieter van den Berg] left early."},
      {"a particle before a common noun",
       "[person Gwyllo Van Stone] left early."},
      {"a suffix", "[person Ana Ortiz Jr.] left early."},
      {"where she is from", "[person Lisbon-based Zoë Díaz] left early."},
      {"a user's", "[person Novak_1] left early."},
      {"a hyphen", "[person Devika Ramanan-Holt] left early."},
      {"an apostrophe", "[person Sinéad O'Hara] left early."},
      {"at the end", "[he They] met [person Zoë Díaz]."},
      {"two", "[person Ana Ortiz] and [person Zoë Díaz] left early."},
      {"the verb of a plural", "[document Polls] show [person Zoë Díaz] ahead."},
  })));
}

TEST_CASE("bodies, places and documents", "[mentions]") {
  check(GENERATE(values<Row>({
      {"a body", "[organization The Harbour Agency] closed."},
      {"a ministry", "[organization The Ministry of Health] closed."},
      {"a title as its last word",
       "[organization The Office of the Inspector General] closed."},
      {"a company", "[organization Kestrel Inc.] closed."},
      {"of people", "[organization The Kravik Teachers' Union] closed."},
      {"a party", "[organization The Kravik Party] lost."},
      {"a university", "[organization The University of Kravik] closed."},
      {"short for something", "[he It] rained at [organization KravNU]."},
      {"a body of two places",
       "[organization Lisbon and Porto Police] left early."},
      {"a body before the title of a person",
       "[person [organization Reuters] Executive Director Zoë Díaz] left."},
      {"a place", "[he It] rained in [place Lisbon]."},
      {"a report", "[document The report] was late."},
      {"a letter", "[document A letter] arrived in May."},
  })));
}

// A noun is capital at the start of a sentence whatever it is, but then the rest
// of what the pack knows as one is in small letters.
TEST_CASE("a noun at the start of a sentence", "[mentions]") {
  check({"a role", "[person Council leader Ana Ortiz] left early."});
  check({"a kind of body", "[organization Environmental group Kravik] left."});
}

// The same inside quotation marks, where most capitals would not be names.
TEST_CASE("a sentence inside a quotation", "[mentions]") {
  check({"a word", "“He left. After that it rained,” said [person Zoë Díaz]."});
}

// What is all capitals is taken for an acronym.
TEST_CASE("names in capitals", "[mentions][!shouldfail]") {
  check({"a speaker's label", "[person ANA ORTIZ] left early."});
}

// Nouns for bodies have the class of groups, which comes first.
TEST_CASE("bodies that are not named", "[mentions]") {
  check({"a company", "[organization The company] closed."});
}

TEST_CASE("roles and groups", "[mentions]") {
  check(GENERATE(values<Row>({
      {"a role", "[role The mayor] left early."},
      {"an anonymous one", "[role A senior official] left early."},
      {"a spokesperson", "[role A spokesman] left early."},
      {"one of them", "[role One voter] left early."},
      {"in capitals", "[role One senior Democrat] left early."},
      {"residents", "[group Residents] left early."},
      {"an age", "[role The 80-year-old] won."},
      {"a number of them", "[group Two former captains] left early."},
      {"officials", "[group Environment officials] left early."},
      {"a role of a body",
       "[role The head] of [organization the Harbour Agency] left early."},
      {"an apposition",
       "[person Zoë Díaz], [role the mayor], left early."},
  })));
}

TEST_CASE("possessors", "[mentions]") {
  check(GENERATE(values<Row>({
      {"a person's", "[role [person' Zoë Díaz]'s lawyer] left early."},
      {"a plural's", "[role [group' The players]' lawyer] left early."},
      {"a body's",
       "[role [organization' Kestrel Inc.]'s director] left early."},
      {"a pronoun's", "[role [his Her] lawyer] left early."},
  })));
}

TEST_CASE("pronouns", "[mentions]") {
  check(GENERATE(values<Row>({
      {"subject", "[he She] left early."},
      {"object", "[he It] rained, and [person Zoë Díaz] met [him him]."},
      {"relative", "[person Zoë Díaz], [who who] won, left early."},
  })));
}

struct Name {
  const char* article;  // [name …] is the part that names, with its titles
  Gender gender;
};

// What stands for people by itself, and verbs that could be adjectives.
TEST_CASE("a verb is no part of a mention", "[mentions]") {
  check(GENERATE(values<Row>({
      {"both", "[he Both] said [he it] rained."},
      {"both with a noun", "[group Both injured drivers] left early."},
      {"another", "[he Another] said, “It rained.”"},
      {"many", "[he Many] said that [he it] rained."},
      {"after an adjective", "The other said that [he it] rained."},
      {"behind a noun of a genitive",
       "[person' Zoë Díaz]’s envisage insists that [he it] rained."},
      {"behind a noun that is a verb too",
       "[group Water advocates] also said that [he it] rained."},
      {"after a coordinator",
       "[he They] left and promised that [he it] rained."},
      {"opening a sentence", "Fearing that [he it] rained, [he they] left."},
      {"after a time", "[organization The Harbour Agency] recently reported [he it]."},
      {"before a particle", "[person Roe] picks up [document the story]."},
      {"after an adverb behind an auxiliary",
       "[person Zoë Díaz] would only say that [he it] rained."},
  })));
}

TEST_CASE("the part that names, and gender", "[mentions]") {
  auto row = GENERATE(values<Name>({
      {"[name Sen. Ana Ortiz] left early.", Gender::female},
      {"The former mayor [name Ana Ortiz] left early.", Gender::female},
      {"[name Mr. Ortiz] left early.", Gender::male},
      {"[name Mrs Ortiz] left early.", Gender::female},
      {"[name John Roe] left early.", Gender::male},
      {"The spokeswoman [name Toril Ekmo] left early.", Gender::female},
      {"The spokesman [name Ana Ortiz] left early.", Gender::female},
      {"[name Zyx Quorl] left early.", Gender::unknown},
  }));
  INFO(row.article);
  Marked marked = read_marked(row.article);
  Extraction found = extract_text(marked.text);
  REQUIRE(!found.mentions.empty());
  const Mention& mention = found.mentions.front();
  CHECK(write_marked(marked.text, {{"name", mention.name}}) == row.article);
  CHECK(mention.gender == row.gender);
}

TEST_CASE("number and definiteness", "[mentions]") {
  auto of = [](const char* text) { return extract_text(text).mentions.front(); };
  CHECK(of("The mayor left early.").definite);
  CHECK(of("Her lawyer left early.").definite);
  CHECK_FALSE(of("A mayor left early.").definite);
  CHECK(of("Two captains left early.").plural);
  CHECK(of("Residents left early.").plural);
  CHECK_FALSE(of("The captain left early.").plural);
}

TEST_CASE("mentions inside quotations say so", "[mentions]") {
  Extraction found = extract_text("“Ana Ortiz won,” said Zoë Díaz.");
  std::vector<MarkedSpan> quoted;
  for (const Mention& mention : found.mentions) {
    if (mention.in_quotation) quoted.push_back({"in", mention.span});
  }
  CHECK(write_marked(found.document.text, quoted) ==
        "“[in Ana Ortiz] won,” said Zoë Díaz.");
}

}  // namespace
}  // namespace quoth
