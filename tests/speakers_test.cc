// Who the sources denote, and how that is known. A row is an article and a
// line for every attribution in it:
//
//   “It rained,” she said.   ->   she: Zoë Díaz (pronoun)
//
// The source as it stands, then its speakers with the method that the graph
// gives as `why`. A source that names nobody has its status instead.
#include <catch2/catch.hpp>

#include "fixture_articles.h"

namespace quoth {
namespace {

std::string speakers_in(const char* text) {
  Extraction found = extract_text(std::string(text));
  std::string out;
  for (size_t i = 0; i < found.attributions.size(); ++i) {
    const Statement& statement = found.statements[i];
    Span source = found.attributions[i].source;
    out += source.empty() ? "-" : slice(text, source);
    out += ":";
    for (const Speaker& speaker : statement.speakers) {
      out += " " + found.entities.entities[speaker.entity.index].name + " (" +
             std::string(speaker.why) + ")";
    }
    if (statement.speakers.empty()) {
      out += " " + std::string(to_string(statement.status));
    }
    out += "\n";
  }
  return out;
}

struct Row {
  const char* what;
  const char* article;
  const char* speakers;
};

void check(const Row& row) {
  INFO(row.what << "\n" << row.article);
  CHECK(speakers_in(row.article) == row.speakers);
}

TEST_CASE("named sources", "[speakers]") {
  check(GENERATE(values<Row>({
      {"name", "“It rained,” said Zoë Díaz.", "Zoë Díaz: Zoë Díaz (name)\n"},
      {"surname",
       "“It rained,” said Zoë Díaz. “It blew,” Díaz said later.",
       "Zoë Díaz: Zoë Díaz (name)\nDíaz: Zoë Díaz (surname)\n"},
      {"an acronym",
       "The Kravik Harbour Agency (KHA) met. The KHA said that it rained.",
       "The KHA: Kravik Harbour Agency (acronym)\n"},
      {"two of them",
       "Ana Ortiz and Zoë Díaz said that it rained.",
       "Ana Ortiz and Zoë Díaz: Ana Ortiz (name) Zoë Díaz (name)\n"},
      {"a role and a name",
       "The mayor, Zoë Díaz, said that it rained.",
       "The mayor, Zoë Díaz,: Zoë Díaz (apposition)\n"},
      {"a role, places and a name",
       "Her neighbour in Lisbon and Porto, Zoë Díaz, said that it rained.",
       "Her neighbour in Lisbon and Porto, Zoë Díaz,: Zoë Díaz "
       "(apposition)\n"},
      {"a role with a clause behind it",
       "They met Zoë Díaz, a former officer who left in May. It blew. The former "
       "officer said that it rained.",
       "The former officer: Zoë Díaz (role)\n"},
      {"a role in capitals",
       "MEC for Ports, Zoë Díaz, said that it rained.",
       "MEC for Ports, Zoë Díaz,: Zoë Díaz (apposition)\n"},
      {"two roles of one person",
       "Jan Novak is the chief of Sund Line. Zoë Díaz, founder and chief of "
       "Harbour Watch, said that it rained.",
       "Zoë Díaz, founder and chief of Harbour Watch,: Zoë Díaz (name)\n"},
      {"a nickname inside the name",
       "Zoë “Zo” Díaz won the seat. Díaz said that it rained.",
       "Díaz: Zoë Díaz (surname)\n"},
      {"a verb that opens its sentence",
       "Zoë Díaz won the seat. Said Díaz: “It rained all night.”",
       "Díaz: Zoë Díaz (surname)\n"},
      {"of two people of one name who has just been the first",
       "Zoë Díaz won. It rained for days. Zoë Díaz left. The road was "
       "closed.\n\nIt blew. The harbour was closed. Ana Díaz won as well. Díaz "
       "said that it rained.",
       "Díaz: Ana Díaz (surname)\n"},
      {"nobody of another gender",
       "Mr. Díaz won the seat. His wife, Ana Díaz, left. Díaz said that it "
       "rained.",
       "Díaz: Díaz (surname)\n"},
      {"role",
       "Zoë Díaz, the mayor, won. The mayor said that it rained.",
       "The mayor: Zoë Díaz (role)\n"},
      {"a possessor",
       "Zoë Díaz's claim that it rained was denied.",
       "Zoë Díaz: Zoë Díaz (name)\n"},
  })));
}

TEST_CASE("speakers behind pronouns", "[speakers]") {
  check(GENERATE(values<Row>({
      {"the subject of the sentence before",
       "Zoë Díaz won the seat. She said that it rained.",
       "She: Zoë Díaz (pronoun)\n"},
      {"the speaker of the sentence before",
       "Zoë Díaz said that it rained. “It blew,” she added.",
       "Zoë Díaz: Zoë Díaz (name)\nshe: Zoë Díaz (pronoun)\n"},
      {"of two people the one whose gender fits",
       "Ana Ortiz met John Roe. He said that it rained.",
       "He: John Roe (pronoun)\n"},
      {"not one named inside the quotation",
       "“Ana Ortiz won,” said Zoë Díaz. “It rained,” she said.",
       "Zoë Díaz: Zoë Díaz (name)\nshe: Zoë Díaz (pronoun)\n"},
      {"a body",
       "The Harbour Board met on Monday. It said that it rained.",
       "It: Harbour Board (pronoun)\n"},
      {"not a body for a person",
       "John Roe won the seat. The Harbour Board met. He said that it "
       "rained.",
       "He: John Roe (pronoun)\n"},
      {"the subject and not the object",
       "Zoë Díaz won the seat. Díaz met Ana Ortiz. She said that it "
       "rained.",
       "She: Zoë Díaz (pronoun)\n"},
      {"the sentence before, and not who spoke before that",
       "Zoë Díaz said that it rained. It blew all night in the harbour. Ana "
       "Ortiz agreed. “It rained hard,” she said.",
       "Zoë Díaz: Zoë Díaz (name)\nshe: Ana Ortiz (pronoun)\n"},
      {"not who was a she before",
       "Ruvo Lund won the seat. She left. Lund met Kesk Roe. He said that it "
       "rained.",
       "He: Kesk Roe (pronoun)\n"},
      {"nor who is a she later",
       "Ruvo Lund met Kesk Roe. He said that it rained. Lund won the seat. She "
       "left.",
       "He: Kesk Roe (pronoun)\n"},
      {"not a word before a noun",
       "Zoë Díaz won the seat from a Democratic rival. She said that it "
       "rained.",
       "She: Zoë Díaz (pronoun)\n"},
      {"somebody without a name",
       "Zoë Díaz won the seat. It rained. A woman ran to the harbour. “It "
       "blew,” she said.",
       "she: pronoun\n"},
      {"the subject and not whom the words before it name",
       "Zoë Díaz won. It rained. Asked by Ana Ortiz, she said that it blew.",
       "she: Zoë Díaz (pronoun)\n"},
      {"a man who is her lawyer",
       "Ana Ortiz and her lawyer Ruvo Lund left. It rained. Lund sat down. He "
       "said that it rained.",
       "He: Ruvo Lund (pronoun)\n"},
      {"the subject behind what leads up to it",
       "Zoë Díaz won. Following a long and heated night, Ana Ortiz left. She "
       "said that it rained.",
       "She: Ana Ortiz (pronoun)\n"},
      {"who has just been introduced",
       "While Zoë Díaz left, the storm had begun, which soaked Ana Ortiz, a "
       "painter. She said that it rained.",
       "She: Ana Ortiz (pronoun)\n"},
      {"in its own sentence the subject of the clause in front",
       "Ana Ortiz met Zoë Díaz. While Díaz left, she said that it rained.",
       "she: Zoë Díaz (pronoun)\n"},
      {"nobody fits", "She said that it rained.", "She: pronoun\n"},
  })));
}

TEST_CASE("a possessor that opens its sentence", "[speakers]") {
  check({"her claim", "Zoë Díaz won. Her claim that it rained came late.",
         "Her: Zoë Díaz (pronoun)\n"});
}

TEST_CASE("phrases for whom the text is about", "[speakers]") {
  check(GENERATE(values<Row>({
      {"a role",
       "Zoë Díaz won the seat. The businesswoman said that it rained.",
       "The businesswoman: Zoë Díaz (description)\n"},
      {"an age", "Zoë Díaz won. The 80-year-old, a painter, said that it rained.",
       "The 80-year-old, a painter,: Zoë Díaz (description)\n"},
      {"a body",
       "The Harbour Line sank. The company said that it rained.",
       "The company: Harbour Line (description)\n"},
      {"a body, and not its statement",
       "The Harbour Line published a statement. The company said that it "
       "rained.",
       "The Harbour Line: Harbour Line (name)\n"
       "The company: Harbour Line (description)\n"},
      {"not a body of another kind",
       "The Harbour Line sank. The council said that it rained.",
       "The council: described\n"},
      {"nor an authority for a company",
       "The Harbour Line sank. The Lisbon Police came. The company said that it "
       "rained.",
       "The company: Harbour Line (description)\n"},
      {"nor one that belongs to somebody",
       "The Harbour Line sank. Her company said that it rained.",
       "Her company: described\n"},
      {"nor one where somebody works",
       "The Harbour Line sank. It rained. Zoë Díaz, an analyst at Kravik Radio, "
       "left. The company said that it blew.",
       "The company: Harbour Line (description)\n"},
      {"not whom it tells about behind it",
       "The Lisbon hacker said that Zoë Díaz left.",
       "The Lisbon hacker: described\n"},
      {"nor the place it is of",
       "The member for Etlaq said that it rained.",
       "The member for Etlaq: described\n"},
      {"nor any paper",
       "The Harbour Line sank. The newspaper said that it rained.",
       "The newspaper: described\n"},
      {"but a leader of whose body one word is told",
       "The space agency head Zoë Díaz won. Lisbon space chief said that it "
       "rained.",
       "Lisbon space chief: Zoë Díaz (role)\n"},
      {"or the leader of a body by its name",
       "Space agency head Zoë Díaz won. The Roscosmos chief said that it "
       "rained.",
       "The Roscosmos chief: Zoë Díaz (role)\n"},
      {"nor a leader of something else",
       "Zoë Díaz, head of the Harbour Board, left. Ana Ortiz won. The band "
       "leader said that it rained.",
       "The band leader: Ana Ortiz (description)\n"},
      {"who was described before, and not who came between",
       "Zoë Díaz won the seat. The Lisbon lawyer beat Ana Ortiz. The "
       "businesswoman said that it rained.",
       "The businesswoman: Zoë Díaz (description)\n"},
      {"of several with a title the one who was named last",
       "Sen. Zoë Díaz met Sen. Ana Ortiz. Díaz left. The senator said that it "
       "rained. Sen. John Roe agreed.",
       "The senator: Zoë Díaz (role)\n"},
      {"not another than the text has said",
       "Zoë Díaz, a painter, won the seat. The mayor said that it rained.",
       "The mayor: described\n"},
      {"but what somebody was once",
       "Zoë Díaz, a painter, won the seat. The former mayor and harbour "
       "master said that it rained.",
       "The former mayor and harbour master: Zoë Díaz (description)\n"},
      {"to somebody else",
       "Zoë Díaz, a painter, won the seat. Ana Ortiz’s former aide said that "
       "it rained.",
       "Ana Ortiz’s former aide: Zoë Díaz (description)\n"},
      {"not to that person",
       "Zoë Díaz won the seat. Díaz’s former aide said that it rained.",
       "Díaz’s former aide: described\n"},
      {"not somebody who is introduced",
       "Zoë Díaz won the seat. The lawyer, a Lisbon woman, said that it "
       "rained.",
       "The lawyer, a Lisbon woman,: described\n"},
      {"not her lawyer",
       "Zoë Díaz won the seat. Her lawyer said that it rained.",
       "Her lawyer: described\n"},
      {"those who speak for a body",
       "Officials at the Harbour Board said that it rained.",
       "Officials at the Harbour Board: Harbour Board (affiliation)\n"},
      {"who speaks for what reads like a place",
       "A spokesman for Lisbon Power said that it rained.",
       "A spokesman for Lisbon Power: Lisbon Power (affiliation)\n"},
      {"who speaks for it",
       "A spokesman for the Harbour Board said that it rained.",
       "A spokesman for the Harbour Board: Harbour Board (affiliation)\n"},
      {"whose name stands in front",
       "A Harbour Board spokeswoman said that it rained.",
       "A Harbour Board spokeswoman: Harbour Board (affiliation)\n"},
      {"who speaks for the body that the text is about",
       "The Harbour Board met. A spokesperson said that it rained.",
       "A spokesperson: Harbour Board (affiliation)\n"},
      {"the members of it",
       "All Harbour Watch members said that it rained.",
       "All Harbour Watch members: Harbour Watch (affiliation)\n"},
      {"not those who side with it",
       "All Harbour Board critics said that it rained.",
       "All Harbour Board critics: described\n"},
      {"not for another",
       "The Harbour Board met. A school spokeswoman said that it rained.",
       "A school spokeswoman: described\n"},
      {"not where a body without a name is nearer",
       "The Harbour Board met. The council paid, a spokesperson said.",
       "a spokesperson: described\n"},
      {"nor for somebody",
       "A spokesman for Zoë Díaz said that it rained.",
       "A spokesman for Zoë Díaz: described\n"},
      {"but not those who are in a place",
       "Residents in the Harbour District said that it rained.",
       "Residents in the Harbour District: described\n"},
  })));
}

TEST_CASE("roles that another word of the text tells", "[speakers]") {
  check(GENERATE(values<Row>({
      {"initials",
       "Zoë Díaz, the chief executive, met Finance Chief Ana Ortiz. The CEO "
       "said that it rained.",
       "The CEO: Zoë Díaz (role)\n"},
      {"initials of a title",
       "Prime Minister Zoë Díaz met Ana Ortiz. The PM said that it rained.",
       "The PM: Zoë Díaz (role)\n"},
      {"the last word",
       "Police Chief Zoë Díaz met Ana Ortiz. The chief said that it rained.",
       "The chief: Zoë Díaz (role)\n"},
      {"one of two titles",
       "Superintendent Dr. Zoë Díaz met Ana Ortiz. The superintendent said that "
       "it rained.",
       "The superintendent: Zoë Díaz (role)\n"},
      {"not a deputy's",
       "Zoë Díaz, the deputy mayor, left. The mayor said that it rained.",
       "The mayor: described\n"},
      {"an age",
       "Zoë Díaz, 44, won. Ana Ortiz left. The 44-year-old said that it rained.",
       "The 44-year-old: Zoë Díaz (age)\n"},
      {"the age of somebody not named yet",
       "A 44-year-old said that it rained. It blew. Zoë Díaz, 44, left.",
       "A 44-year-old: Zoë Díaz (age)\n"},
      {"not another's age",
       "Zoë Díaz, 44, won. A 45-year-old said that it rained.",
       "A 45-year-old: described\n"},
      {"whatever else somebody is",
       "Lawyer Zoë Díaz left. The mother of two said that it rained.",
       "The mother of two: Zoë Díaz (description)\n"},
  })));
}

TEST_CASE("roles in front of their names", "[speakers]") {
  check(GENERATE(values<Row>({
      {"the next sentence",
       "A driver said that it rained. Zoë Díaz had been on her way home.",
       "A driver: Zoë Díaz (introduction)\n"},
      {"and from then on",
       "The driver of a bus was cleared. Zoë Díaz left. John Roe won. The driver "
       "said that it rained.",
       "The driver: Zoë Díaz (role)\n"},
      {"a word that says little",
       "An expert said that it rained. Analyst Zoë Díaz was late.",
       "An expert: Zoë Díaz (introduction)\n"},
      {"behind words that lead to it",
       "It rained, according to a driver. Zoë Díaz was late.",
       "a driver: Zoë Díaz (introduction)\n"},
      {"not who is something else",
       "A driver said that it rained. Mayor Zoë Díaz was late.",
       "A driver: described\n"},
      {"nor who was named before",
       "Zoë Díaz won. A driver said that it rained. Zoë Díaz was late.",
       "A driver: described\n"},
      {"nor who says the next thing",
       "A driver said that it rained. “It blew,” said Zoë Díaz.",
       "A driver: described\nZoë Díaz: Zoë Díaz (name)\n"},
      {"nor one of many",
       "One driver said that it rained. Zoë Díaz was late.",
       "One driver: described\n"},
      {"nor of a man a woman",
       "A man said that it rained. Zoë Díaz was late.",
       "A man: described\n"},
  })));
}

TEST_CASE("relative pronouns", "[speakers]") {
  check(GENERATE(values<Row>({
      {"a person",
       "They met Zoë Díaz, who said that it rained.",
       "who: Zoë Díaz (relative)\n"},
      {"over an apposition",
       "They met Zoë Díaz, the mayor, who said that it rained.",
       "who: Zoë Díaz (relative)\n"},
      {"a body over the place where it is",
       "They met the Harbour Board in Lisbon, which said that it rained.",
       "which: Harbour Board (relative)\n"},
      {"over what she is now",
       "They met Zoë Díaz, now the mayor, who in June said that it rained.",
       "who: Zoë Díaz (relative)\n"},
  })));
}

TEST_CASE("sources without a name", "[speakers]") {
  check(GENERATE(values<Row>({
      {"a role", "A senior official said that it rained.",
       "A senior official: described\n"},
      {"a group", "Residents said that it rained.", "Residents: described\n"},
      {"a document", "The report said that it rained.",
       "The report: described\n"},
      {"a body", "The company said that it rained.",
       "The company: described\n"},
      {"a passive", "The dam is expected to fail.", "-: none\n"},
  })));
}

TEST_CASE("what a person or paper publishes", "[speakers]") {
  check(GENERATE(values<Row>({
      {"a letter of somebody", "Zoë Díaz's letter said that it rained.",
       "Zoë Díaz's letter: Zoë Díaz (publication)\n"},
      {"a report of a paper", "A Reuters report said that it rained.",
       "A Reuters report: Reuters (publication)\n"},
      {"a letter from somebody",
       "A letter from Zoë Díaz said that it rained. The letter added that it "
       "blew.",
       "A letter from Zoë Díaz: Zoë Díaz (publication)\n"
       "The letter: Zoë Díaz (publication)\n"},
      {"what a body made public",
       "The Harbour Board published a report. The report found that it "
       "rained.",
       "The Harbour Board: Harbour Board (name)\n"
       "The report: Harbour Board (publication)\n"},
      {"what somebody said in it",
       "Zoë Díaz said in a statement that it rained. The statement added that it "
       "blew.",
       "Zoë Díaz: Zoë Díaz (name)\n"
       "The statement: Zoë Díaz (publication)\n"},
      {"not another's",
       "Zoë Díaz said in a statement that it rained. The harbour's statement "
       "added that it blew.",
       "Zoë Díaz: Zoë Díaz (name)\n"
       "The harbour's statement: described\n"},
      {"not what it only read",
       "The Harbour Board read a report. The report found that it rained.",
       "The Harbour Board: Harbour Board (name)\n"
       "The report: described\n"},
  })));
}

TEST_CASE("quotations that no source is near", "[speakers]") {
  check(GENERATE(values<Row>({
      {"carried-over, in a paragraph of its own",
       "Zoë Díaz said that it rained.\n\n“It blew all night, and the roof "
       "went.”\n\nThe road was closed.",
       "Zoë Díaz: Zoë Díaz (name)\n-: Zoë Díaz (carried-over)\n"},
      {"the subject of the sentence before",
       "Ana Ortiz left.\n\nZoë Díaz laughed. “It rained all night, and the roof "
       "went.”",
       "-: Zoë Díaz (subject-before)\n"},
      {"repeated",
       "“It rained all night long”\n\n“It rained all night long,” said Zoë "
       "Díaz on Monday, and the road was closed for hours.",
       "-: Zoë Díaz (repeated)\nZoë Díaz: Zoë Díaz (name)\n"},
      {"nobody", "The road was closed. “It rained all night and all day.”",
       "-: none\n"},
  })));
}

TEST_CASE("addressees are resolved", "[speakers]") {
  Document document;
  document.text = "Ana Ortiz won. Zoë Díaz told Ortiz that it rained.";
  Extraction found = extract(document, english());
  REQUIRE(found.statements.size() == 1);
  REQUIRE(found.statements[0].addressees.size() == 1);
  uint32_t who = found.statements[0].addressees[0].entity.index;
  CHECK(found.entities.entities[who].name == "Ana Ortiz");
}

}  // namespace
}  // namespace quoth
