// Which blocks of a page are its article. Each row is a page and, line by line,
// the text taken from it: `|` parts the blocks. What else is on the page is
// left out, with a reason:
//
//   <nav><a>News</a></nav><p>“We won,” …      “We won,” …     in a nav
#include <catch2/catch.hpp>
#include <string>

#include "fixture_articles.h"

namespace quoth {
namespace {

const std::string kStory =
    "<p>The ferry ran aground on Monday, and nobody was hurt, said the line."
    "<p>“We waited for the tide,” said Captain Ana Ortiz, who was aboard it.";

const std::string kTaken =
    "The ferry ran aground on Monday, and nobody was hurt, said the line.|"
    "“We waited for the tide,” said Captain Ana Ortiz, who was aboard it.";

Extraction found_in(const std::string& html) {
  return extract(fixture_document(html, Format::html, "a.html"), english());
}

struct Row {
  std::string before;  // the story
  std::string after;
  std::string reason;  // why the rest was left out; "": nothing was
  std::string more;    // what is taken besides the story, in front of it
};

TEST_CASE("what of a page is its article", "[article]") {
  const std::string links =
      "<ul><li><a href=1>Trams to run on Sundays</a><li><a href=2>Bees return "
      "to the town hall</a></ul>";
  const auto row = GENERATE_COPY(values<Row>({
      {"", "", "", ""},
      {"<nav>Home of the news</nav>", "", "in a nav", ""},
      {"", "<footer>All rights are reserved.</footer>", "in a footer", ""},
      {"", "<aside>Bees returned to the town hall.</aside>", "in an aside", ""},
      {"", "<form><p>Write to the captain herself.</form>", "in a form", ""},
      {"", "<div class=related-posts>Bees returned to town.</div>",
       "“related posts” of page-links", ""},
      {"", "<div id=articleNewsletter>Read it every Friday.</div>",
       "“newsletter” of page-newsletter", ""},
      {"", "<div class=comments><p>I was aboard, and I was hurt.</div>",
       "“comments” of page-comments", ""},
      {"", "<div class=wp-caption>The ferry on Monday evening.</div>",
       "“wp caption” of page-captions", ""},
      {"", "<p hidden>Check the name of the captain, please.", "hidden", ""},
      {"", links, "a link", ""},
      {"", "<p>Sign up here to get our newsletter",
       "“sign up here” of zone-newsletter", ""},
      {"", "<p><a href=3>Bees return to the town hall</a>", "a link", ""},
      {"<h1>Ferry runs aground</h1>", "", "", "Ferry runs aground"},
      {"<h1>Ferry runs aground</h1><p class=standfirst>Nobody is hurt</p>", "",
       "", "Ferry runs aground|Nobody is hurt"},
      {"", "<blockquote>“We waited for the tide.”</blockquote>",
       "a quotation pulled out of a paragraph", ""},
      {"", "<figure>“We waited”: Ana Ortiz on Monday</figure>", "", ""},
  }));
  const Extraction found =
      found_in("<body>" + row.before + "<div>" + kStory + row.after + "</div>");
  const Document& document = found.document;
  INFO(row.before << row.after);
  std::string wanted = row.more.empty() ? kTaken : row.more + "|" + kTaken;
  if (row.after.starts_with("<figure>")) {
    wanted += "|“We waited”: Ana Ortiz on Monday";
  }
  CHECK(blocks_of(document) == wanted);
  for (const LeftOut& left : document.page->left_out) {
    CHECK(left.reason == row.reason);
  }
  CHECK(document.page->left_out.empty() == row.reason.empty());
}

TEST_CASE("names that are not believed", "[article]") {
  std::string story;
  for (int i = 0; i < 12; ++i) story += kStory;
  const auto names = GENERATE(values<std::string>({
      "has-sidebar", "related", "newsletter", "paywall comments-open",
      "harbour-board-shares-its-related-news-on-ferry",
  }));
  INFO(names);
  const auto found = found_in("<body><div class='" + names + "'>" + story);
  CHECK(found.document.page->left_out.empty());
}

TEST_CASE("titles with a sentence each lead to other pages", "[article]") {
  std::string teasers;
  for (int i = 0; i < 20; ++i) {
    teasers +=
        "<div><h3><a href=1>Bees return to the town hall</a></h3><p>They had "
        "not been seen there since the clock was painted in May.</div>";
  }
  const auto found = found_in("<div>" + kStory + "</div>" + teasers);
  CHECK(blocks_of(found.document) == kTaken);
}

TEST_CASE("an article is taken once", "[article]") {
  const auto found = found_in("<nav>Home</nav><h1>Ferry aground</h1>" + kStory);
  const Extraction again = extract(found.document, english());
  CHECK(again.document == found.document);
  CHECK(again.zones == found.zones);
}

TEST_CASE("a page without sentences", "[article]") {
  const auto found = found_in("<nav><a href=1>Home</a></nav>");
  CHECK(found.document.text == "");
  REQUIRE(found.document.page->left_out.size() == 1);
}

}  // namespace
}  // namespace quoth
