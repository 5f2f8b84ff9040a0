// Quotations that no rule takes: those that go on with what was begun, those
// that nobody is said to have uttered, and those that are not speech. A row is
// an article and a line for every attribution: the parts of its content, and
// who speaks.
#include <catch2/catch.hpp>

#include "fixture_articles.h"

namespace quoth {
namespace {

std::string contents_in(const char* text) {
  Extraction found = extract_text(std::string(text));
  std::string out;
  for (size_t i = 0; i < found.attributions.size(); ++i) {
    const Attribution& a = found.attributions[i];
    if (a.continues) out += "goes on: ";
    for (Span part : a.content) {
      out += std::string(slice(text, part)) + " | ";
    }
    const auto& speakers = found.statements[i].speakers;
    out += speakers.empty()
               ? "nobody"
               : found.entities.entities[speakers[0].entity.index].name;
    out += "\n";
  }
  return out;
}

struct Row {
  const char* what;
  const char* article;
  const char* contents;
};

void check(const Row& row) {
  INFO(row.what << "\n" << row.article);
  CHECK(contents_in(row.article) == row.contents);
}

TEST_CASE("quotations that go on", "[continuations]") {
  check(GENERATE(values<Row>({
      {"the sentence after",
       "“It rained,” said Zoë Díaz. “It blew.” The road was closed.",
       "“It rained,” | “It blew.” | Zoë Díaz\n"},
      {"after the attribution in the middle",
       "“It rained,” said Zoë Díaz, “all day. It blew.”",
       "“It rained,” | “all day. It blew.” | Zoë Díaz\n"},
      {"the sentence after, which the author ends",
       "“It rained,” said Zoë Díaz. “It blew all night” and the roof went.",
       "“It rained,” | “It blew all night” | Zoë Díaz\n"},
      {"two sentences after",
       "“It rained,” said Zoë Díaz. “It blew.” “It froze.” Roe left.",
       "“It rained,” | “It blew.” | “It froze.” | Zoë Díaz\n"},
      {"not over the words of another",
       "“It rained,” said Zoë Díaz. “It blew,” said Ana Ortiz.",
       "“It rained,” | Zoë Díaz\n“It blew,” | Ana Ortiz\n"},
  })));
}

TEST_CASE("speech over paragraphs", "[continuations]") {
  check(GENERATE(values<Row>({
      {"left open",
       "“It rained,” said Zoë Díaz. “It blew.\n\n“It froze.”\n\nRoe left.",
       "“It rained,” | “It blew. | “It froze.” | Zoë Díaz\n"},
  })));
}

TEST_CASE("quotations that are not speech", "[continuations]") {
  check(GENERATE(values<Row>({
      {"a scare quote", "The “wet” plan was dropped on Monday.", ""},
      {"a title", "They met in “A Row and a Place”, a play of 1962.", ""},
      {"a name", "The dog, called “Biscuit”, won the race.", ""},
  })));
}

// Said words and a work stand alike: only the capitals of the work tell.
TEST_CASE("a title after a verb of speech",
          "[continuations][!shouldfail]") {
  check({"a title", "Zoë Díaz wrote “A Row and a Place” in May.", ""});
}

TEST_CASE("quotations of nobody", "[continuations]") {
  check(GENERATE(values<Row>({
      {"stay in the graph",
       "The road was closed. “It rained all night and all day.” A tree fell.",
       "“It rained all night and all day.” | nobody\n"},
  })));
}

}  // namespace
}  // namespace quoth
