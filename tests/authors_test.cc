// Who wrote an article. In the rows below `|` parts the names that are found.
#include <catch2/catch.hpp>
#include <string>
#include <utility>

#include "fixture_articles.h"

namespace quoth {
namespace {

const std::string kStory =
    "The ferry ran aground on Monday, and nobody was hurt, said the line.\n\n"
    "“We waited for the tide,” said Captain Lena Oswick, who was aboard it.\n";

std::string joined(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) {
    if (!out.empty()) out += '|';
    out += name;
  }
  return out;
}

struct Row {
  const char* line;
  const char* names;
};

TEST_CASE("authors of a text", "[authors]") {
  const auto row = GENERATE(values<Row>({
      {"By Ana Ortiz", "Ana Ortiz"},
      {"By Ana Ortiz and Bob Roe", "Ana Ortiz|Bob Roe"},
      {"By Ana Ortiz, Bob Roe and Zoë Díaz", "Ana Ortiz|Bob Roe|Zoë Díaz"},
      {"By Ana Ortiz, Bob Roe, and Zoë Díaz", "Ana Ortiz|Bob Roe|Zoë Díaz"},
      {"BY ANA ORTIZ & BOB ROE", "ANA ORTIZ|BOB ROE"},
      {"By Noreen Castle, Court reporter", "Noreen Castle"},
      {"By Danny Crule for the Westcoast Mail Online", "Danny Crule"},
      {"By Ludwig van Aa", "Ludwig van Aa"},
      {"By Ana Ortiz | Harbour News", "Ana Ortiz"},
      {"Ana Ortiz, Reporter", "Ana Ortiz"},
      {"Published 3 May 2024", ""},
      {"By Ana Ortiz\n\nBy Bob Roe", "Ana Ortiz|Bob Roe"},
  }));
  const std::string text =
      "Ferry runs aground off the isle\n\n" + std::string(row.line) + "\n\n" +
      kStory;
  INFO(row.line);
  CHECK(joined(extract_text(text).document.byline) == row.names);
}

TEST_CASE("authors that came with the article", "[authors]") {
  using Given = std::pair<std::vector<std::string>, const char*>;
  const auto row = GENERATE(values<Given>({
      {{"Ana Ortiz and Bob Roe"}, "Ana Ortiz|Bob Roe"},
      {{"By Ana Ortiz"}, "Ana Ortiz"},
      {{"Ana Ortiz", "Bob Roe", "Ana Ortiz"}, "Ana Ortiz|Bob Roe"},
      {{"Galewright and Sons Inc."}, "Galewright and Sons Inc."},
      {{"Press office"}, "Press office"},
      {{"madonna"}, "madonna"},
  }));
  Document document;
  document.text = kStory;
  document.byline = row.first;
  CHECK(joined(extract(std::move(document), english()).document.byline) ==
        row.second);
}

}  // namespace
}  // namespace quoth
