// What pages say about themselves, each in its own way, and which is believed:
// `<meta property="og:title" content="Ferry aground">` before <title>.
#include <catch2/catch.hpp>
#include <string>

#include "quoth/extract.h"

namespace quoth {
namespace {

Document page_of(const std::string& head) {
  const auto document =
      read_document(head + "<p>It rained.", Format::html, "a.html");
  REQUIRE(document);
  return *document;
}

std::string json_ld(const std::string& json) {
  return "<script type='application/ld+json'>" + json + "</script>";
}

std::string joined(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : "|") + name;
  return out;
}

struct TitleRow {
  std::string head;
  const char* title;
};

TEST_CASE("the title of a page", "[metadata]") {
  const auto row = GENERATE(values<TitleRow>({
      {"<title>Ferry aground</title>", "Ferry aground"},
      {"<title>Ferry aground | Harbour News</title>"
       "<meta property=og:site_name content='Harbour News'>",
       "Ferry aground"},
      {"<title>A</title><meta property=og:title content='B &amp; C'>", "B & C"},
      {"<title>A</title><h2 itemprop=headline>B</h2>", "B"},
      {"<meta property=og:title content=B>" +
           json_ld(R"({"@type":"NewsArticle","headline":"C &amp; D"})"),
       "C & D"},
      // Cut for machines: what readers see is longer.
      {"<meta property=og:title content='Harbour board backs new ferry'>"
       "<h1>Harbour board backs new ferry</h1>" +
           json_ld(R"({"@type":"NewsArticle","headline":"New ferry"})"),
       "Harbour board backs new ferry"},
      {"<meta property=og:title content=Latest>" +
           json_ld(R"({"@type":"LiveBlogPosting","headline":"All day",
                       "liveBlogUpdate":[{"@type":"BlogPosting",
                                          "headline":"One o'clock"}]})"),
       "Latest"},
  }));
  INFO(row.head);
  CHECK(page_of(row.head).title == row.title);
}

TEST_CASE("the authors of a page", "[metadata]") {
  const auto row = GENERATE(values<TitleRow>({
      {json_ld(R"([{"@type":"Article","author":"Ana Ortiz"}])"), "Ana Ortiz"},
      {json_ld(R"({"@type":["Article","Thing"],
                   "author":[{"name":"Ana Ortiz"},{"name":["Bob Roe"]}]})"),
       "Ana Ortiz|Bob Roe"},
      {json_ld(R"({"@graph":[{"@type":"NewsArticle","author":{"@id":"#a"}},
                             {"@type":"Person","@id":"#a","name":"Zoë"}]})"),
       "Zoë"},
      {"<meta name=author content='https://a.example/ana'>"
       "<meta name=parsely-author content='Ana Ortiz'>",
       "Ana Ortiz"},
      {"<meta name=author content='Ana Ortiz'>"
       "<meta name=author content='Bob Roe'>",
       "Ana Ortiz|Bob Roe"},
      {"<p itemprop=author>By <b itemprop=name>Ana Ortiz</b>", "Ana Ortiz"},
      {"<a rel=author>Ana Ortiz</a>", "Ana Ortiz"},
      {"<meta name=author content='@ana'>", ""},
  }));
  INFO(row.head);
  CHECK(joined(page_of(row.head).byline) == row.title);
}

TEST_CASE("dates, section, language, publisher and address", "[metadata]") {
  const Document document = page_of(
      "<html lang=en-GB><meta property=article:published_time "
      "content=2021-05-03T10:00:00Z><meta property=article:modified_time "
      "content=2021-05-04><meta property=article:section content=Sport>"
      "<meta property=og:site_name content='Harbour News'>"
      "<link rel=canonical href=https://a.example/1>");
  CHECK(document.published == "2021-05-03T10:00:00Z");
  CHECK(document.modified == "2021-05-04");
  CHECK(document.section == "Sport");
  CHECK(document.language == "en-GB");
  CHECK(document.publisher == "Harbour News");
  CHECK(document.url == "https://a.example/1");
  CHECK(page_of("<time datetime=2020-01-02>").published == "2020-01-02");
}

TEST_CASE("JSON-LD that is not quite JSON", "[metadata]") {
  const std::string deep(500'000, '[');
  const auto row = GENERATE_COPY(values<std::string>({
      "{", "", "7", "[]", "{\"@type\": 3}", deep,
      "{\"@type\": \"NewsArticle\", \"headline\": [7]}",
  }));
  CHECK_FALSE(page_of(json_ld(row)).title);
  CHECK(page_of(json_ld("{\"@type\": \"NewsArticle\",\"x\":\"a\nb\","
                        "\"headline\": \"C\"}")).title == "C");
}

}  // namespace
}  // namespace quoth
