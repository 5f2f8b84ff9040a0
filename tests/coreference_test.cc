// Which mentions denote the same thing, and by which method. In a row
//
//   [1.name Zoë Díaz] won. [1.surname Díaz] left. [2.name Ana Ortiz] stayed.
//
// entities are numbered in the order of their first mention, and the word
// behind the number is the method that the graph gives as `why`.
#include <catch2/catch.hpp>

#include "fixture_articles.h"
#include "marked_rows.h"

namespace quoth {
namespace {

std::string entities_in(const std::string& text) {
  Extraction found = extract_text(text);
  std::vector<MarkedSpan> marks;
  std::vector<uint32_t> order;
  for (size_t m = 0; m < found.mentions.size(); ++m) {
    const Coreference& of = found.entities.of_mention[m];
    if (!of.entity) continue;
    auto known = std::find(order.begin(), order.end(), of.entity.index);
    auto number = known - order.begin() + 1;
    if (known == order.end()) order.push_back(of.entity.index);
    marks.push_back({std::to_string(number) + "." + std::string(of.why),
                     found.mentions[m].span});
  }
  return write_marked(text, marks);
}

using Row = MarkedRow;

void check(const Row& row) { check_row(row, entities_in); }

TEST_CASE("names of people", "[coreference]") {
  check(GENERATE(values<Row>({
      {"name", "[1.name Zoë Díaz] won. [1.name Zoë Díaz] left."},
      {"a title added", "[1.name Zoë Díaz] won. [1.surname Mrs. Díaz] left."},
      {"surname", "[1.name Zoë Díaz] won. Later [1.surname Díaz] left."},
      {"given-name", "[1.name Zoë Díaz] won. Later [1.given-name Zoë] left."},
      {"nickname",
       "[1.name William Roe] won. Later [1.nickname Bill Roe] left."},
      {"a middle initial",
       "[1.name Zoë Díaz] won. Later [1.nickname Zoë M. Díaz] left."},
      {"two people",
       "[1.name Zoë Díaz] won. [2.name Ana Ortiz] left. [1.surname Díaz] "
       "stayed."},
      {"two of one surname, told apart by title",
       "[1.name John Roe] and [2.name Mary Roe] won. Later [2.surname Mrs. "
       "Roe] left and [1.surname Mr. Roe] stayed."},
      {"of whom one gender is known",
       "[1.name Osbert Roe] met [2.name Moira Roe]. Later [2.surname Mrs "
       "Roe] left."},
      {"surname with a particle",
       "[1.name Pieter van den Berg] won. Later [1.surname van den Berg] "
       "left."},
      {"a given name that is a place's",
       "[1.name Virginia Lund] won. Later [1.surname Lund] left."},
      {"a surname that is a word",
       "[1.name Gwyllo Flowers] won. Later [1.surname Flowers] left."},
      {"the full name later", "[1.surname Díaz] won. [1.name Zoë Díaz] left."},
  })));
}

TEST_CASE("people and bodies by what stands beside them", "[coreference]") {
  check(GENERATE(values<Row>({
      {"a surname that is a word for a body",
       "They met [1.name Serhii Radio], [1.apposition a chemist]. Later "
       "[1.surname Radio] left."},
      {"a body that has no role",
       "They like [1.name Kravik Radio], a paper. Later "
       "[1.short-form Radio] closed."},
      {"a body and what is named after it",
       "[1.name Etlaq] won. [1.name Etlaq] grew. [1.name Etlaq] left. [2.name "
       "The Etlaq Fan Day] began."},
  })));
}

TEST_CASE("bodies whose words are all common", "[coreference]") {
  check({"in capitals, with their short form",
         "[1.name The High Court] met. Later [1.short-form the court] left."});
}

TEST_CASE("surnames in capitals", "[coreference]") {
  check({"in capitals", "[1.name Zoë Díaz] won. Later [1.surname DÍAZ] left."});
}

TEST_CASE("names of bodies and documents", "[coreference]") {
  check(GENERATE(values<Row>({
      {"acronym",
       "[1.name The Accident Investigation Board] met. Later [1.acronym the "
       "AIB] left."},
      {"acronym in brackets",
       "[1.name The Accident Investigation Board] ([1.acronym AIB]) met."},
      {"short-form",
       "[1.name The Kravik Harbour Board] met. Later [1.short-form the "
       "Board] left."},
      {"short-form by its first words",
       "[1.name The Kravik Harbour Board] met. Later [1.short-form the Kravik "
       "Harbour] left."},
      {"document",
       "[1.document A report] was late. Later [1.document the report] "
       "vanished."},
      {"two documents",
       "[1.document A report] was late. [2.document A letter] vanished."},
  })));
}

// Nouns for bodies have the class of groups, and only bodies are looked up.
TEST_CASE("the agency", "[coreference]") {
  check({"short-form",
         "[1.name The Kravik Harbour Agency] met. Later [1.short-form the "
         "agency] left."});
}

TEST_CASE("the first word of a company", "[coreference]") {
  check({"short-form",
         "[1.name Kestrel Energy Inc.] closed. Later [1.short-form Kestrel] "
         "sold."});
}

TEST_CASE("roles and appositions", "[coreference]") {
  check(GENERATE(values<Row>({
      {"apposition",
       "[1.name Zoë Díaz], [1.apposition the mayor], won."},
      {"apposition before",
       "[1.apposition The mayor], [1.name Zoë Díaz], won."},
      {"role",
       "[1.name Zoë Díaz], [1.apposition the mayor], won. Later [1.role the "
       "mayor] left."},
      {"role from a title",
       "[1.name Mayor Zoë Díaz] won. Later [1.role the mayor] left."},
      {"role before a name",
       "They met [1.name council leader Ana Ortiz]. Later [1.role the council "
       "leader] left."},
      {"a role of nobody else",
       "[1.name Zoë] won. [1.description The mayor] left."},
      {"nobody's role",
       "[1.name Zoë], [1.apposition a painter], won. The mayor left."},
  })));
}

TEST_CASE("what an entity is called", "[coreference]") {
  Extraction found = extract_text(
      "They met council leader Ana Ortiz. Ortiz left. The Kravik Harbour "
      "Agency (KHA) met.");
  auto called = [&](std::string_view name) {
    for (const Entity& entity : found.entities.entities) {
      if (entity.name == name) return entity;
    }
    return Entity{};
  };
  Entity ana = called("Ana Ortiz");
  CHECK(ana.kind == EntityKind::person);
  CHECK(ana.gender == Gender::female);
  CHECK(ana.aliases == std::vector<std::string>{"Ortiz"});
  CHECK(ana.mentions.size() == 2);
  Entity agency = called("Kravik Harbour Agency");
  CHECK(agency.kind == EntityKind::organization);
  CHECK(agency.aliases == std::vector<std::string>{"KHA"});
  CHECK(agency.mentions.size() == 2);
}

}  // namespace
}  // namespace quoth
