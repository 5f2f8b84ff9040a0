// What a web page tells beyond its words: which elements hold which stretch of
// text, and which bytes of the page each stretch came from.
//
//   <nav>News <a href="/s">Sport</a></nav>
//   <article class="story"><p>“We <b>won</b>,” said Ana.</p></article>
//
// has two blocks, `News Sport` in a nav and `“We won,” said Ana.` in a
// paragraph of an article. Reading a page keeps all its blocks; the stage
// take_article then leaves out what is not of the article, and says why.
#ifndef QUOTH_PAGE_H_
#define QUOTH_PAGE_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "quoth/span.h"

namespace quoth {

enum class Zone : uint8_t {
  headline,
  standfirst,
  byline,
  dateline,
  body,
  caption,
  boilerplate,
  comments,
  foreign,  // in another language than the pack's; read no further
};

// What an element means to a reader; most of them nothing.
enum class PageTag : uint8_t {
  other,
  body,
  main,
  article,
  header,
  footer,
  nav,
  aside,
  form,
  figure,
  caption,
  quotation,  // blockquote
  list,
  item,
  table,
  title,    // h1
  heading,  // h2 to h6
  paragraph,
};

// An element that breaks lines, such as div, and holds text.
struct PageElement {
  uint32_t parent = UINT32_MAX;  // its index, which is smaller; or none
  PageTag tag = PageTag::other;
  bool hidden = false;
  std::string names;  // class, id, role and the like, separated by spaces

  friend bool operator==(const PageElement&, const PageElement&) = default;
};

// A stretch of text between two breaks of line.
struct PageBlock {
  Span span;             // of Document::text, never empty
  uint32_t element = 0;  // the innermost one
  uint32_t linked = 0;   // bytes of it that are links
  std::optional<Zone> zone;  // once it was decided
  std::string reason;        // of the zone

  friend bool operator==(const PageBlock&, const PageBlock&) = default;
};

// Bytes of the text and the bytes of the page that they were made from. Of
// equal sizes, they were copied one by one; else replaced as a whole, as `&`
// was for `&amp;`.
struct OriginRun {
  Span text;
  Span page;

  friend bool operator==(const OriginRun&, const OriginRun&) = default;
};

// A block that is not of the article.
struct LeftOut {
  std::string text;
  Zone zone = Zone::boilerplate;
  std::string reason;
  bool linked = false;  // most of it is links

  friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

struct Page {
  std::vector<PageElement> elements;  // until the article was taken
  std::vector<PageBlock> blocks;      // in the order of the text
  std::vector<OriginRun> origin;      // the same; what is between is made up
  std::vector<LeftOut> left_out;      // once the article was taken

  friend bool operator==(const Page&, const Page&) = default;
};

// The bytes of the page that `span` of the text came from; empty when none
// did. They count in the page as UTF-8.
Span page_span(const Page& page, Span span);

}  // namespace quoth

#endif  // QUOTH_PAGE_H_
