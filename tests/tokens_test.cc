// Words, numbers, marks, and the sentences they make, by the word lists of
// rules/en. Tokens are shown with bars between them:
//
//   Zoë's U.S. visit   ->   Zoë|'s|U.S.|visit
//
// and sentences as marks: `[s It rained.] [s It blew.]`
#include <catch2/catch.hpp>

#include "base/vocabulary.h"
#include "fixture_articles.h"
#include "marked_rows.h"
#include "stages.h"

namespace quoth {
namespace {

std::string shown(std::string_view text, const std::vector<Token>& tokens) {
  std::string out;
  for (const Token& token : tokens) {
    if (!out.empty()) out += '|';
    out += slice(text, token.span);
  }
  return out;
}

struct Row {
  const char* text;
  const char* tokens;
};

void check(const Row& row) {
  CHECK(shown(row.text, find_tokens(row.text, english())) == row.tokens);
}

TEST_CASE("words and marks", "[tokens]") {
  check(GENERATE(values<Row>({
      {"It rained.", "It|rained|."},
      {"Rain, wind: snow!", "Rain|,|wind|:|snow|!"},
      {"“It rained,” she said.", "“|It|rained|,|”|she|said|."},
      {"an all-time high", "an|all-time|high"},
      {"wait—no", "wait|—|no"},
      {"and/or", "and|/|or"},
      {"(sic)", "(|sic|)"},
      {"Zoë Díaz", "Zoë|Díaz"},
      {"Zoe\u0308 rained", "Zoe\u0308|rained"},
      {"بابا كان", "بابا|كان"},
      {"", ""},
      {"  \r\n\t ", ""},
  })));
}

// `told` stands in a list by itself as well, which says nothing of its lemma.
TEST_CASE("the lemma of a form", "[tokens]") {
  const Vocabulary& words = english().vocabulary();
  auto [form, lemma] = GENERATE(values<std::pair<const char*, const char*>>(
      {{"told", "tell"}, {"said", "say"}, {"tell", "tell"}}));
  CHECK(words[words[words.find(form)].lemma].form == lemma);
}

TEST_CASE("full stops that end no sentence stay", "[tokens]") {
  check(GENERATE(values<Row>({
      {"the U.S. Senate", "the|U.S.|Senate"},
      {"Dr. Díaz", "Dr.|Díaz"},
      {"J. R. Díaz", "J.|R.|Díaz"},
      {"J.R. Díaz", "J.R.|Díaz"},
      {"the U.S.-led talks", "the|U.S.-led|talks"},
      {"A KLM/Oswick poll", "A|KLM/Oswick|poll"},
      {"and/or", "and|/|or"},
      {"at 6 a.m. on", "at|6|a.m.|on"},
      {"Kestrel Inc. said", "Kestrel|Inc.|said"},
      {"It rained. Yes.", "It|rained|.|Yes|."},
  })));
}

TEST_CASE("clitics are split off", "[tokens]") {
  check(GENERATE(values<Row>({
      {"Zoë's visit", "Zoë|'s|visit"},
      {"Zoë’s visit", "Zoë|’s|visit"},
      {"the players' union", "the|players|'|union"},
      {"it'll rain", "it|'ll|rain"},
      {"they’re", "they|’re"},
      {"O'Hara", "O'Hara"},
      {"D’Arcy", "D’Arcy"},
  })));
}

TEST_CASE("numbers", "[tokens]") {
  check(GENERATE(values<Row>({
      {"1,200 people", "1,200|people"},
      {"3.5 percent", "3.5|percent"},
      {"It was 12.", "It|was|12|."},
      {"2019-20 or 5-3", "2019-20|or|5-3"},
      {"at 9:30 on", "at|9:30|on"},
  })));
  const char* text = "1,200 people";
  CHECK(find_tokens(text, english())[0].kind == TokenKind::number);
}

TEST_CASE("phrases of the pack are one token", "[tokens]") {
  check(GENERATE(values<Row>({
      {"according to Díaz", "according to|Díaz"},
      {"According to Díaz", "According to|Díaz"},
      {"according  to Díaz", "according  to|Díaz"},
      {"according, to Díaz", "according|,|to|Díaz"},
  })));
}

TEST_CASE("handles, tags and addresses", "[tokens]") {
  check(GENERATE(values<Row>({
      {"@lode_rail said", "@lode_rail|said"},
      {"by @Old_Tom: no", "by|@Old_Tom|:|no"},
      {"It rained 🐱 today", "It|rained|🐱|today"},
  })));
}

TEST_CASE("capitals and spaces", "[tokens]") {
  auto tokens = find_tokens("DOT, Díaz (no)", english());
  REQUIRE(tokens.size() == 6);
  CHECK(tokens[0].all_capitals);
  CHECK(tokens[2].capital);
  CHECK_FALSE(tokens[2].all_capitals);
  CHECK(tokens[3].space_before);
  CHECK_FALSE(tokens[4].space_before);
}

// Sentences of the body, in articles of one paragraph.
std::string sentences_in(const std::string& text) {
  Extraction found = extract_text(std::string(text));
  std::vector<MarkedSpan> marks;
  for (const Sentence& sentence : found.segments.sentences) {
    marks.push_back({"s", sentence.span});
  }
  return write_marked(text, marks);
}

using Sentences = MarkedRow;

void check_sentences(const Sentences& row) { check_row(row, sentences_in); }

TEST_CASE("sentences", "[segments]") {
  check_sentences(GENERATE(values<Sentences>({
      {"full stops", "[s It rained all day.] [s Then it blew.]"},
      {"other marks", "[s Did it rain?] [s It did!] [s So it went…] [s Yes.]"},
      {"an abbreviation before a name",
       "[s The U.S. Senate met at noon.] [s It rained.]"},
      {"an abbreviation at the end",
       "[s They flew to the U.S.] [s The weather was wet.]"},
      {"a question in brackets",
       "[s She left (why?) and came back.] [s It rained (again!).] [s He left.]"},
      {"titles", "[s Dr. Díaz and Mrs. Roe met Sen. Ortiz in St. Ives.]"},
      {"initials", "[s It was J. R. Díaz who won.] [s It rained.]"},
      {"a time", "[s They met at 6 a.m. on Monday.] [s It rained.]"},
      {"a time at the end", "[s They met at 6 a.m.] [s The rain fell.]"},
      {"a number", "[s Profit rose 3.5 percent.] [s It rained.]"},
      {"a company", "[s Kestrel Inc. said it would close.] [s It rained.]"},
      {"brackets", "[s It rained (it always did).] [s It blew.]"},
      {"a sentence in brackets", "[s It rained.] [s (It always did.)]"},
      {"a word that is also an abbreviation",
       "[s She said no.] [s Then she left.]"},
      {"paragraphs", "[s It rained all day.]\n\n[s Then it blew.]"},
  })));
}

// The abbreviation is looked up as it stands and in small letters only.
TEST_CASE("abbreviations in capitals", "[segments][!shouldfail]") {
  check_sentences({"a label", "[s SEN. DÍAZ: It rained all day.]"});
}

TEST_CASE("sentences with quotations", "[segments]") {
  check_sentences(GENERATE(values<Sentences>({
      {"a question", "[s “Is it?” Díaz asked.] [s It was.]"},
      {"several sentences in one",
       "[s “It rained. It blew,” Díaz said.] [s It was dry.]"},
      {"a quotation by itself",
       "[s “It rained,” Díaz said.] [s “It blew.”] [s It was dry.]"},
      {"a full stop inside the marks",
       "[s Díaz said “it rained.”] [s Roe left.]"},
      {"a full stop outside the marks",
       "[s Díaz called it “wet”.] [s Roe left.]"},
      {"two in one sentence",
       "[s “It rained,” Díaz said, “all day.”] [s Roe left.]"},
      {"left open", "[s “It rained.]\n[s “It blew,” Díaz said.]"},
      {"an exclamation", "[s “No!” he cried.] [s Roe left.]"},
  })));
}

}  // namespace
}  // namespace quoth
