// Where quotations begin and end. In a row `[quote “It rained,”]` is one that
// is closed, `[open “It rained.]` one left open to the end of its paragraph,
// `next` and `next-open` the same of a quotation that goes on with the
// paragraph before. The article under every row is the row without brackets.
#include <catch2/catch.hpp>

#include "marked_rows.h"
#include "stages.h"

namespace quoth {
namespace {

// Every line that is not blank is a paragraph of the body.
std::vector<ZonedSpan> lines_as_body(std::string_view text) {
  std::vector<ZonedSpan> zones;
  for (uint32_t at = 0; at < text.size();) {
    auto end = static_cast<uint32_t>(std::min(text.find('\n', at),
                                              text.size()));
    uint32_t last = end > at && text[end - 1] == '\r' ? end - 1 : end;
    if (last > at) zones.push_back({{at, last}, Zone::body, ""});
    at = end + 1;
  }
  return zones;
}

std::vector<Quotation> quotations_of(std::string_view text) {
  return find_quotations(text, lines_as_body(text));
}

std::string found_in(std::string_view text) {
  std::vector<MarkedSpan> marks;
  for (const Quotation& q : quotations_of(text)) {
    std::string name = q.continues ? "next" : "quote";
    if (!q.closed) name = q.continues ? "next-open" : "open";
    marks.push_back({name, q.outer});
  }
  return write_marked(text, marks);
}

using Row = MarkedRow;

void check(const Row& row) { check_row(row, found_in); }

TEST_CASE("quotations of every family of marks", "[quotations]") {
  check(GENERATE(values<Row>({
      {"curly", "[quote “It rained,”] said Zoë Díaz."},
      {"straight", "[quote \"It rained,\"] said Zoë Díaz."},
      {"single", "[quote ‘It rained,’] said Zoë Díaz."},
      {"straight single", "[quote 'It rained,'] said Zoë Díaz."},
      {"guillemets", "[quote «It rained»], said Zoë Díaz."},
      {"guillemets inwards", "[quote »It rained«], said Zoë Díaz."},
      {"single guillemets", "Zoë Díaz called it [quote ‹wet›]."},
      {"spaced guillemets", "[quote « It rained »], said Zoë Díaz."},
      {"low-9 and high-6", "[quote „It rained“], said Zoë Díaz."},
      {"low-9 and high-9", "[quote „It rained”], said Zoë Díaz."},
      {"low-9 single", "Zoë Díaz called it [quote ‚wet‘]."},
      {"typewriter", "[quote ``It rained,''] said Zoë Díaz."},
      {"two apostrophes", "[quote ''It rained,''] said Zoë Díaz."},
      {"curly and straight", "[quote “It rained,\"] said Zoë Díaz."},
      {"straight and curly", "[quote \"It rained,”] said Zoë Díaz."},
      {"low-9 and straight", "[quote „It rained\"], said Zoë Díaz."},
  })));
}

TEST_CASE("apostrophes are no quotation marks", "[quotations]") {
  check(GENERATE(values<Row>({
      {"contraction", "It’s late and they'd gone."},
      {"plural genitive", "The players’ union met the owners' lawyer."},
      {"left out at the start", "’Tis the ’90s and we danced 'til dawn."},
      {"the wrong way round", "‘Twas late in the ‘90s."},
      {"inside", "[quote “It’s the players’ fault,”] she said."},
      {"inside single ones", "[quote ‘It’s late and I can’t,’] she said."},
      {"inside straight ones", "[quote 'It's late and I can't,'] she said."},
      {"plural genitive in single ones",
       "[quote ‘The players’ union won,’] she said."},
      {"plural genitive in straight single ones",
       "[quote 'The players' union won,'] she said."},
      {"feet and inches", "He is 5' 10\" tall and wears [quote “a hat”]."},
      {"a name", "Sinéad O'Hara and D’Arcy met at the O’Neills’."},
  })));
}

// Two apostrophes for letters left out are a pair of marks by their shape, and
// only a list of such words could tell.
TEST_CASE("a word between apostrophes", "[quotations][!shouldfail]") {
  check({"letters left out", "They played rock 'n' roll all night."});
}

TEST_CASE("quotations inside quotations", "[quotations]") {
  check(GENERATE(values<Row>({
      {"single in double",
       "[quote “He told me [quote ‘no’], twice,”] she said."},
      {"double in single",
       "[quote ‘He told me [quote “no”], twice,’] she said."},
      {"straight", "[quote \"He told me [quote 'no'], twice,\"] she said."},
      {"at the end", "[quote “He told me [quote ‘no’]”], she said."},
      {"at both ends",
       "[quote “[quote ‘No’] is not [quote ‘never’]”], she said."},
      {"a nested one with an apostrophe",
       "[quote “He wrote [quote ‘it’s over’],”] she said."},
      {"guillemets", "[quote «He told me [quote ‹no›], twice»], she said."},
  })));
}

TEST_CASE("quotations over paragraphs", "[quotations]") {
  check(GENERATE(values<Row>({
      {"left open and gone on with",
       "[open “It rained.]\n\n[next “It blew.”]\n\nIt stopped."},
      {"over three", "[open “It rained.]\n[next-open “It blew.]\n[next “It "
                     "stopped,”] she said."},
      {"straight", "[open \"It rained.]\n\n[next \"It blew,\"] she said."},
      {"after words", "She said: [open “It rained.]\n[next “It blew.”]"},
      {"CRLF", "[open “It rained.]\r\n\r\n[next “It blew.”]\r\n"},
      {"closed, so not gone on with",
       "[quote “It rained.”]\n\n[quote “It blew,”] he said."},
  })));
}

TEST_CASE("what stands inside quotations", "[quotations]") {
  check(GENERATE(values<Row>({
      {"brackets", "[quote “We \\[the board\\] won (again),”] she said."},
      {"an ellipsis", "[quote “We … won ... in the end…”] she said."},
      {"several sentences", "[quote “It rained. Why? It did!”] she said."},
      {"a break", "[quote “It rained,”] she said, [quote “all day.”]"},
      {"a word", "The [quote “wet”] plan, the [quote “dry”] one."},
      {"dashes", "It was—[quote “so to speak”]—wet."},
      {"brackets around", "It was ([quote “so to speak”]) wet."},
      {"an emoji", "[quote “Yes 👍🏽!”] she wrote."},
      {"another script", "[quote “מזל טוב”], she said."},
      {"a combining mark", "[quote “Zoë rained”], she said."},
      {"a measure", "The 12\" pipe, [quote “a danger”], broke."},
  })));
}

TEST_CASE("marks without a partner", "[quotations]") {
  check(GENERATE(values<Row>({
      {"never closed", "[open “It rained, said Zoë Díaz.]\nIt blew."},
      {"never opened", "It rained,” said Zoë Díaz. [quote “Oh,”] she said."},
      {"does not reach the next paragraph",
       "[open “It rained, she said.]\n\nThe [quote “wet”] plan."},
      {"an empty one", "She said “” and left."},
      {"one mark", "\""},
      {"a closing mark", "”"},
      {"none", "It rained."},
  })));
}

TEST_CASE("the words inside, without the marks", "[quotations]") {
  auto row = GENERATE(values<Row>({
      {"curly", "“[in It rained,]” said Zoë Díaz."},
      {"spaced", "«[in  It rained ]», said Zoë Díaz."},
      {"typewriter", "``[in It rained,]'' said Zoë Díaz."},
      {"left open", "She said: “[in It rained.]\nIt blew."},
      {"nested", "“[in He said ‘[in no]’ twice,]” she said."},
  }));
  INFO(row.what);
  Marked marked = read_marked(row.article);
  std::vector<MarkedSpan> inner;
  for (const Quotation& q : quotations_of(marked.text)) {
    inner.push_back({"in", q.inner});
  }
  CHECK(write_marked(marked.text, inner) == row.article);
}

TEST_CASE("a nested quotation knows the one around it", "[quotations]") {
  auto found = quotations_of("“A ‘b’ c.” “D.”");
  REQUIRE(found.size() == 3);
  CHECK(!found[0].parent);
  CHECK(found[1].parent == Id<Quotation>{0});
  CHECK(!found[2].parent);
}

TEST_CASE("marked rows are read and written", "[marked]") {
  Marked row = read_marked("“[content It [x \\[they\\] ]rained],” she said.");
  CHECK(row.text == "“It [they] rained,” she said.");
  CHECK(slice(row.text, row.at("content")) == "It [they] rained");
  CHECK(write_marked(row.text, row.marks) ==
        "“[content It [x \\[they\\] ]rained],” she said.");
}

}  // namespace
}  // namespace quoth
