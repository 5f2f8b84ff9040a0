// Feeds to records: `<item><title>Ferry aground</title>` in three dialects.
#include <catch2/catch.hpp>
#include <string>

#include "read/feed_date.h"
#include "read/read_feed.h"

namespace quoth {
namespace {

struct Row {
  const char* feed;
  const char* record;
};

TEST_CASE("entries of a feed", "[feed]") {
  const auto row = GENERATE(values<Row>({
      {"<rss><channel><title>News</title><item><title>A &amp; B</title>"
       "<link>https://a.example/1</link><pubDate>Mon, 3 May 2021 10:00 GMT"
       "</pubDate><description>&lt;p&gt;Rain.</description></item></channel>"
       "</rss>",
       R"({"html":"<p>Rain.","published":"2021-05-03T10:00:00Z",)"
       R"("publisher":"News","source":"f.rss:1","title":"A & B",)"
       R"("url":"https://a.example/1"})"},
      {"<rss><channel><item><description>Short</description><content:encoded>"
       "<![CDATA[<p>The whole]]></content:encoded><dc:creator>Ana Ortiz"
       "</dc:creator></item></channel></rss>",
       R"({"authors":["Ana Ortiz"],"html":"<p>The whole","source":"f.rss:1"})"},
      {"<feed><title>News</title><entry><title>A</title><link rel='self' "
       "href='s'/><link href='https://a.example/2'/><author><name>Zoë</name>"
       "</author><updated>2021-01-02T00:00:00Z</updated><content type='xhtml'>"
       "<div><b>Rain</b></div></content></entry></feed>",
       R"({"authors":["Zoë"],"html":"<div><b>Rain</b></div>",)"
       R"("published":"2021-01-02T00:00:00Z","publisher":"News",)"
       R"("source":"f.rss:1","title":"A","url":"https://a.example/2"})"},
      {"<rdf:RDF><channel><title>News</title></channel><item><title>A</title>"
       "<description>Rain</description></item></rdf:RDF>",
       R"({"html":"Rain","publisher":"News","source":"f.rss:1","title":"A"})"},
  }));
  const auto entries = read_feed(row.feed, "f.rss");
  REQUIRE(entries);
  REQUIRE(entries->size() == 1);
  CHECK((*entries)[0].record == row.record);
  CHECK((*entries)[0].has_text);
}

TEST_CASE("what is no feed", "[feed]") {
  const auto row = GENERATE(values<Row>({
      {"<rss><channel>",
       "f.rss: error: is no XML: Start-end tags mismatch at byte 13; a feed is "
       "RSS or Atom\n"},
      {"“We won,” said Ana.",
       "f.rss: error: is no XML: No document element found at byte 23; a feed "
       "is RSS or Atom\n"},
      {"<p>Rain</p>",
       "f.rss: error: is XML, but has no entries of a feed; a feed is RSS or "
       "Atom\n"},
  }));
  const auto entries = read_feed(row.feed, "f.rss");
  REQUIRE(!entries);
  CHECK(to_string(entries.errors()[0]) == row.record);
}

TEST_CASE("entities of a feed do not unfold", "[feed]") {
  std::string bomb = "<!DOCTYPE x [<!ENTITY a0 \"ha\">";
  for (int i = 1; i < 30; ++i) {
    const std::string last = "&a" + std::to_string(i - 1) + ";";
    bomb += "<!ENTITY a" + std::to_string(i) + " \"" + last + last + "\">";
  }
  bomb += "]><rss><channel><item><description>&a29;</description></item>"
          "</channel></rss>";
  const auto entries = read_feed(bomb, "f.rss");
  REQUIRE(entries);
  CHECK((*entries)[0].record == R"({"html":"&a29;","source":"f.rss:1"})");
  std::string deep;
  for (int i = 0; i < 200'000; ++i) deep += "<a>";
  CHECK_FALSE(read_feed(deep, "f.rss"));
}

TEST_CASE("dates of feeds", "[feed]") {
  const auto row = GENERATE(values<Row>({
      {"Mon, 03 May 2021 10:00:00 GMT", "2021-05-03T10:00:00Z"},
      {"3 September 2021 10:00:05 +0200", "2021-09-03T10:00:05+02:00"},
      {"Fri, 31 Dec 2021 23:59 EST", "2021-12-31T23:59:00"},
      {"2021-05-03", "2021-05-03"},
      {"last Monday", "last Monday"},
      {"", ""},
  }));
  CHECK(iso_date(row.feed) == row.record);
}

}  // namespace
}  // namespace quoth
