// Zones of whole pages. Each line of a page below is written with its zone in
// front of it; the test takes these off, finds the zones, writes them in front
// again and compares:
//
//   headline|   Harbour board backs new ferry
//   dateline|   LISBON –
//   body|       “We won,” said Ana Ortiz.
//
// A line `+|` goes on with the line above it: in the text they are one line.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "quoth/document.h"
#include "text/dateline.h"
#include "text/zones.h"

namespace quoth {
namespace {

namespace fs = std::filesystem;

// The pack's own zone lists, with just the words that the shapes ask for.
Vocabulary vocabulary() {
  std::vector<PackFile> files = {
      {"given.lex", "class given-name\n---\nAna\nGrace\n"},
      {"roles.lex", "class role\n---\nreporter\n"},
      {"places.lex", "class place\n---\nLisbon\nPorto\n"},
      {"verbs.lex", "class verb third\n---\nends\n"},
      {"times.lex", "class time\n---\nMonday\nMay\nJune\n"},
      {"small.lex", "class determiner\n---\nthe\na\n"},
      {"on.lex", "class adposition\n---\non\nin\n"},
  };
  const fs::path lexicon = fs::path(QUOTH_SOURCE_DIR) / "rules/en/lexicon";
  for (const auto& entry : fs::directory_iterator(lexicon)) {
    const std::string name = entry.path().filename().string();
    if (!name.starts_with("zone-")) continue;
    std::ifstream in(entry.path(), std::ios::binary);
    files.push_back({name, {std::istreambuf_iterator<char>(in), {}}});
  }
  auto words = Vocabulary::read(files);
  REQUIRE(words);
  return std::move(*words);
}

constexpr size_t kMargin = 13;

std::string zone_column(Zone zone) {
  constexpr const char* kNames[] = {"headline", "standfirst", "byline",
                                    "dateline", "body",       "caption",
                                    "boilerplate", "comments", "foreign"};
  std::string out = std::string(kNames[static_cast<size_t>(zone)]) + "|";
  out.resize(kMargin, ' ');
  return out;
}

// The page without its zone column.
std::string text_of(const std::string& page) {
  std::string out;
  for (size_t at = 0; at < page.size();) {
    const size_t end = page.find('\n', at);
    const std::string line = page.substr(at, end - at);
    const bool hangs = line.starts_with("+|");
    if (hangs) out.back() = ' ';
    out += line.empty() ? "" : line.substr(kMargin);
    out += '\n';
    at = end + 1;
  }
  return out;
}

// Writes `text` as a page again. Blank lines are where they were.
std::string page_of(const std::string& text,
                    const std::vector<ZonedSpan>& zones) {
  std::string out;
  uint32_t last = 0;
  bool after_dateline = false;
  for (const ZonedSpan& zone : zones) {
    const std::string gap = text.substr(last, zone.span.begin - last);
    for (const char c : gap) out += c == '\n' ? "\n" : "";
    if (after_dateline) out += '\n';
    after_dateline = zone.zone == Zone::dateline;
    std::string column = zone_column(zone.zone);
    for (const char c : slice(text, zone.span)) {
      out += column;
      out += c;
      column = c == '\n' ? zone_column(zone.zone) : "";
    }
    last = zone.span.end;
  }
  return out + "\n";
}

// The page with `+|` in place of the zone after a dateline.
std::string with_zones(const std::string& page, const Vocabulary& words) {
  Document document;
  document.text = text_of(page);
  std::string out = page_of(document.text, find_zones(document, words));
  for (size_t at = out.find("dateline|"); at != std::string::npos;
       at = out.find("dateline|", at + 1)) {
    const size_t next = out.find('\n', at) + 1;
    std::string mark = "+|";
    mark.resize(kMargin, ' ');
    out.replace(next, kMargin, mark);
  }
  return out;
}

TEST_CASE("zones of pages", "[zones]") {
  const Vocabulary words = vocabulary();
  const auto page = GENERATE(values<std::string>({
      // A clean article.
      R"(headline|    Harbour board backs new ferry

byline|      By Ana Ortiz

dateline|    LISBON –
+|           The ferry will run again in May, the board said.
body|        “We won,” Ana Ortiz told reporters.
)",
      // No headline: a sentence with a full stop is the body.
      R"(body|        The board voted for the ferry on Monday.

body|        “We won,” Ana Ortiz told reporters.
)",
      // Capitals throughout, or a dateline after it, make a headline of it.
      R"(headline|    Harbour Board Backs New Ferry.

body|        The board voted for the ferry on Monday.
)",
      R"(headline|    Harbour board backs new ferry.

standfirst|  Members say the old one was too slow for its many passengers.

dateline|    PORTO, June 15 (AHN) —
+|           The board voted for the ferry on Monday.
)",
      // Noise above and below.
      R"(boilerplate| Skip to main content
boilerplate| icon search
boilerplate| 0 2,444
byline|      16 May, 2021 16:00

headline|    Harbour board backs new ferry for the island

headline|    Harbour board backs new ferry for the island

caption|     Image source: Ana Ortiz
standfirst|  The old one was too slow, members say
body|        The board voted for the ferry on Monday, members said.

boilerplate| - Advertisement -

boilerplate| Also on news.example: Island schools to close
body|        “We won,” Ana Ortiz told reporters.

boilerplate| Like this story? Share it with a friend!
boilerplate| 0:00
boilerplate| Sign up here to get the latest news delivered to your inbox.
)",
      // A list of links, and the comments that end the page.
      R"(headline|    Harbour board backs new ferry
body|        “We won,” Ana Ortiz told reporters.
boilerplate| Articles You May Like
boilerplate| Mayor: ‘The Island Is Not For Sale’
boilerplate| Ferry fares to rise again
comments|    Leave a Comment - No Links Allowed:
comments|    Your email address will not be published.
comments|    Why always the ferry? “Never,” said my aunt.
)",
      // "Comments" above the article opens nothing.
      R"(headline|    Harbour board backs new ferry
boilerplate| Comments
body|        The board voted for the ferry on Monday, members said.
body|        “We won,” Ana Ortiz told reporters.
)",
      // Bullets inside the body are body, at the end they are comments.
      R"(body|        The board named what it wants on Monday evening.
body|        • a new ferry
body|        • a longer pier
body|        “We won,” Ana Ortiz told reporters.

comments|    • Why always the ferry? Nobody asked us.
comments|    • The old one was good enough.
comments|        It never sank.
)",
      R"(body|        “We won,” Ana Ortiz told reporters, and named three wishes:
body|        • a new ferry
body|        • a longer pier
)",
      // A heading between paragraphs is body.
      R"(body|        The board voted for the ferry on Monday, members said.

body|        A longer pier

body|        “We won,” Ana Ortiz told reporters.
)",
      // A menu is told by its shape.
      R"(boilerplate| Island
boilerplate| Mainland
boilerplate| Ferries
boilerplate| Tides
boilerplate| Lost dogs
headline|    Harbour board backs new ferry
body|        “We won,” Ana Ortiz told reporters.
)",
      // Another script around the article, and inside it.
      R"(boilerplate| Войти
headline|    Harbour board backs new ferry
body|        “We won,” Ana Ortiz told reporters.
body|        «Да», she added.
body|        “It is over,” said Ana Ortiz.
boilerplate| Подписка на новости
)",
      // Phrases at the start of prose and of quotations are prose.
      R"(body|        Also on Monday, the board met members of the council.
body|        “Sign up now,” Ana Ortiz told the crews.
body|        Members only learned of the plan on Monday, the board said.
body|        By the end of May the ferry will run again, it said.
)",
      // Lone lines stay what they may be: the body.
      R"(body|        Ana Ortiz said that the ferry will run
)",
      R"(body|        “”"'
)",
  }));
  INFO(page);
  CHECK(with_zones(page, words) == page);
}

TEST_CASE("a paragraph broken at a fixed width is one zone", "[zones]") {
  Document document;
  document.text =
      "The board of the harbour said on Monday that\n"
      "Ana Ortiz and the crews of both ferries would\n"
      "be heard.\n"
      "\n"
      "“We won,” she said.\r\n";
  const auto zones = find_zones(document, vocabulary());
  REQUIRE(zones.size() == 2);
  CHECK(slice(document.text, zones[0].span).ends_with("be heard."));
  CHECK(slice(document.text, zones[1].span) == "“We won,” she said.");
  CHECK(zones[1] == ZonedSpan{zones[1].span, Zone::body, "paragraph"});
}

TEST_CASE("a zone says what decided it", "[zones]") {
  Document document;
  document.text = "The board met on Monday evening, members said.\n12 Comments";
  const auto zones = find_zones(document, vocabulary());
  REQUIRE(zones.size() == 2);
  CHECK(zones[1].zone == Zone::comments);
  CHECK(zones[1].reason == "“0 comments” of zone-comments");
}

TEST_CASE("nothing has no zones", "[zones]") {
  CHECK(find_zones(Document{}, vocabulary()).empty());
  Document blank;
  blank.text = "\xEF\xBB\xBF \r\n\t\n";
  CHECK(find_zones(blank, vocabulary()).empty());
}

struct DatelineRow {
  const char* dateline;  // what the paragraph begins with, "" for none
  const char* rest;
};

TEST_CASE("datelines", "[zones]") {
  const Vocabulary words = vocabulary();
  const auto row = GENERATE(values<DatelineRow>({
      {"LISBON –", " The board voted for the ferry."},
      {"LISBON --", " The board voted for the ferry."},
      {"LISBON -", " The board voted for the ferry."},
      {"SAN JUAN, May 3 (AHN) —", " The board voted for the ferry."},
      {"ST. ANTON, June 15. /AHN/.", " The board voted for the ferry."},
      {"PORTO (AHN) -", " The board voted for the ferry."},
      {"Porto, May 3 —", " The board voted for the ferry."},
      {"Porto (AHN) —", "The board voted for the ferry."},
      {"LISBON:", " The board voted for the ferry."},
      {"WINSTON-SALEM, N.C. —", " The board voted for the ferry."},
      {"", "Porto — the old one — is a town of ferries."},
      {"", "On Monday, Ortiz — who is a captain — said so."},
      {"", "ORTIZ: The board voted for the ferry."},
      {"", "ORTIZ--who is a captain--said so on Monday."},
      {"", "UPDATE: 5/12 — The board voted for the ferry."},
      {"", "“LISBON – ” is what he wrote on the card."},
      {"", "LISBON – "},
  }));
  const std::string text = std::string(row.dateline) + row.rest;
  INFO(text);
  CHECK(text.substr(0, dateline_size(text, words)) == row.dateline);
}

}  // namespace
}  // namespace quoth
