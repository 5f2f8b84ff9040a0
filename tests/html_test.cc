// Pages to text. In the rows below `|` parts the blocks of the text that a page
// gives:
//
//   <p>“We <b>won</b>,”<p>said Ana.      “We won,”|said Ana.
#include <catch2/catch.hpp>
#include <string>

#include "fixture_articles.h"
#include "read/read_html.h"

namespace quoth {
namespace {

Document page_of(const std::string& html) {
  return fixture_document(html, Format::html, "a.html");
}

struct Row {
  const char* html;
  const char* blocks;
};

TEST_CASE("the text of a page", "[html]") {
  const auto row = GENERATE(values<Row>({
      {"<p>“We <b>won</b>,” <i>sa</i>id Ana.", "“We won,” said Ana."},
      {"<div>One<div>two</div>three</div>", "One|two|three"},
      {"<p>One<p>two<script>x</script><style>y</style>", "One|two"},
      {"<p>  One \n\t two&nbsp;&nbsp;three  ", "One two three"},
      {"<p>Bed &amp; breakfast &lt;4&gt; &#8220;x&#x201D;",
       "Bed & breakfast <4> “x”"},
      {"<p>R&D, &ampc, AT&T &notanentity; &", "R&D, &c, AT&T ¬anentity; &"},
      {"<p>hund&shy;red\xE2\x80\x8Bweight", "hundredweight"},
      {"<p>One,<br>two<br><br>three", "One,\ntwo|three"},
      {"<p><q>Yes</q>, she said", "“Yes”, she said"},
      {"<p>One <!-- two --> three", "One three"},
      {"<table><tr><td>a<td>b<tr><td>c</table>", "a|b|c"},
      {"<ul><li>a<li>b</ul><button>Send</button>", "a|b"},
      {"<p>1<span>2</span>3 H<sub>2</sub>O", "123 H2O"},
      {"<pre>a\n  b</pre>", "a b"},
      {"<p>One</p>\r\n<p>\r\ntwo\r\nthree", "One|two three"},
      {"just words", "just words"},
      {"<p>a<p hidden>b<p style='display: none'>c", "a|b|c"},
  }));
  CHECK(blocks_of(page_of(row.html)) == row.blocks);
}

TEST_CASE("a quotation that is set apart has marks in a text", "[html]") {
  const auto row = GENERATE(values<Row>({
      {"She wrote:<blockquote>We won the match.</blockquote>So she did.",
       "She wrote:|“We won the match.”|So she did."},
      {"<blockquote><p>We won the match.<p>It rained.</blockquote>",
       "“We won the match.|“It rained.”"},
      {"<blockquote><p>We won the match.</p><cite>Ana Ortiz</cite>"
       "</blockquote>",
       "“We won the match.” — Ana Ortiz"},
      {"<blockquote><p>We won.<p>It rained.<footer>– Ana Ortiz</footer>"
       "</blockquote>",
       "“We won. It rained.” – Ana Ortiz"},
      {"<blockquote>We won the match. <cite>Ana Ortiz</cite></blockquote>",
       "“We won the match.” — Ana Ortiz"},
      {"<figure><blockquote>We won the match.</blockquote>"
       "<figcaption>Ana Ortiz, captain</figcaption></figure>",
       "“We won the match.” — Ana Ortiz, captain"},
      {"<blockquote class=twitter-tweet><p>We won!<br>It rained a lot.</p>"
       "&mdash; Ana (@ana) <a href=1>May 4, 2024</a></blockquote>",
       "“We won! It rained a lot.” — Ana (@ana) May 4, 2024"},
      // Marks of its own.
      {"<blockquote><p>“We won the match.”</blockquote>",
       "“We won the match.”"},
      {"<blockquote>“We won,” said Ana.</blockquote>", "“We won,” said Ana."},
      // The name of a book is none who speaks.
      {"<blockquote>In <cite>Tides</cite> she says so.</blockquote>",
       "“In Tides she says so.”"},
      // No speech.
      {"<blockquote>Read our newsletter here</blockquote>",
       "Read our newsletter here"},
      {"<blockquote><a href=1>View this post of Ana, please.</a></blockquote>",
       "View this post of Ana, please."},
      {"<blockquote><h2>What we know.</h2>The match was won.</blockquote>",
       "What we know.|The match was won."},
      {"<figure><figcaption>The match was won.</figcaption></figure>",
       "The match was won."},
      {"<blockquote></blockquote>So she did.", "So she did."},
  }));
  INFO(row.html);
  CHECK(blocks_of(page_of(row.html)) == row.blocks);
}

TEST_CASE("a page that indents by blockquote is no quotation", "[html]") {
  std::string page = "<blockquote>";
  for (int i = 0; i < 200; ++i) page += "<p>The ferry ran aground on Monday.";
  CHECK(page_of(page).text.find("“") == std::string::npos);
}

// What the page has for `text`, once it was read.
std::string source_of(const std::string& html, const std::string& text) {
  const Document document = page_of(html);
  const size_t at = document.text.find(text);
  REQUIRE(at != std::string::npos);
  const auto begin = static_cast<uint32_t>(at);
  const Span span{begin, begin + static_cast<uint32_t>(text.size())};
  return std::string(slice(html, page_span(*document.page, span)));
}

struct SourceRow {
  const char* html;
  const char* text;
  const char* source;
};

TEST_CASE("from the text back to the page", "[html]") {
  const auto row = GENERATE(values<SourceRow>({
      {"<p>“We <b>won</b>,” said Ana.", "won", "won"},
      {"<p>“We <b>won</b>,” said Ana.", "We won,", "We <b>won</b>,"},
      {"<p>Bed &amp; breakfast", "& b", "&amp; b"},
      {"<p>Bed &amp; breakfast", "breakfast", "breakfast"},
      {"<p>&ldquo;Yes&rdquo; &amp&amp no", "“Yes”", "&ldquo;Yes&rdquo;"},
      {"<p>&ldquo;Yes&rdquo; &amp&amp no", "no", "no"},
      {"<p>a  \n\n  b", "a b", "a  \n\n  b"},
      {"<p>hund&shy;red", "dr", "d&shy;r"},
      {"<p>caf\u00E9 &eacute;t\u00E9", "\u00E9t\u00E9", "&eacute;t\u00E9"},
      {"<p>R&D here", "&D", "&D"},
      {"<p>a\r\nb", "a b", "a\r\nb"},
  }));
  CHECK(source_of(row.html, row.text) == row.source);
}

TEST_CASE("blocks know their links and elements", "[html]") {
  const Document document = page_of(
      "<nav class='menu top' id=m><a href=/>Home</a> or away</nav>");
  REQUIRE(document.page->blocks.size() == 1);
  const PageBlock& block = document.page->blocks[0];
  CHECK(block.linked == 4);
  const PageElement& element = document.page->elements[block.element];
  CHECK(element.tag == PageTag::nav);
  CHECK(element.names == "menu top m");
}

struct CharsetRow {
  const char* html;
  const char* charset;
};

TEST_CASE("the charset a page names", "[html]") {
  const auto row = GENERATE(values<CharsetRow>({
      {"<meta charset=koi8-r>", "koi8-r"},
      {"<meta charset=\"Shift_JIS\"/>", "Shift_JIS"},
      {"<META CONTENT='text/html; charset=windows-1251'>", "windows-1251"},
      {"<?xml version='1.0' encoding=\"iso-8859-2\"?>", "iso-8859-2"},
      {"<p>No charset here", ""},
  }));
  CHECK(named_charset(row.html) == row.charset);
}

TEST_CASE("pages in other charsets", "[html]") {
  const Document document = page_of(
      "<meta charset=iso-8859-1><p>\x93So,\x94 said Ren\xE9" "e");
  CHECK(blocks_of(document) == "“So,” said Renée");
  CHECK(document.charset == "windows-1252");
  CHECK(blocks_of(page_of("<meta charset=windows-1251><p>\xC4\xE0")) == "Да");
}

TEST_CASE("pages that nest too deep are refused", "[html]") {
  std::string deep;
  for (int i = 0; i < 10'000; ++i) deep += "<div>";
  const auto document = read_document(deep + "x", Format::html, "deep.html");
  REQUIRE(!document);
  CHECK(to_string(document.errors()[0]) ==
        "deep.html: error: nests its elements thousands of levels deep; no "
        "page for people does; is it whole?\n");
}

TEST_CASE("odd pages are pages", "[html]") {
  std::string attribute(1'000'000, 'x');
  CHECK(blocks_of(page_of("<p class='" + attribute + "'>a")) == "a");
  std::string many;
  for (int i = 0; i < 1'000; ++i) many += "<p><b><i>x";
  CHECK(page_of(many).page->blocks.size() == 1'000);
  CHECK(blocks_of(page_of("<p>a</p></div></body></html><p>b<")) == "a|b<");
}

}  // namespace
}  // namespace quoth
