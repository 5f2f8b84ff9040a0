// The blocks of a page with all that speaks for or against them: how they look
// as lines, which elements hold them, what these are called.
#ifndef QUOTH_TEXT_PAGE_BLOCKS_H_
#define QUOTH_TEXT_PAGE_BLOCKS_H_

#include <cstdint>
#include <string>
#include <vector>

#include "base/vocabulary.h"
#include "quoth/document.h"
#include "text/line_block.h"

namespace quoth {

// An element and what it inherits.
struct ElementFacts {
  Zone zone = Zone::body;     // what names and tags say, inherited
  std::string reason;         // of any other zone than body: "nav", "“ads” of …"
  bool in_body = false;       // named as the holder of an article, inherited
  bool in_list = false;
  bool in_quotation = false;  // blockquote
  bool in_table = false;
  bool hidden = false;
  double worth = 0;           // of its blocks and those of its elements
  uint32_t prose = 0;         // words of sentences in them
  uint32_t links = 0;         // words of links in them
  uint32_t prose_blocks = 0;
  bool opens_with_link = false;  // its first line of some length is one
  bool has_line = false;         // of some length
};

// A block of the page and its shape; of a block of several lines, their sum.
struct BlockFacts {
  LineBlock shape;
  double linked = 0;  // share of it that is links, 0 to 1
  bool heading = false;
  bool title = false;      // h1
  bool paragraph = false;  // p or blockquote
  bool prose = false;      // has sentences of some length
  bool teaser = false;     // prose that leads to another page
};

struct PageFacts {
  std::vector<ElementFacts> elements;  // an entry an element of the page
  std::vector<BlockFacts> blocks;      // an entry a block
};

PageFacts find_page_facts(const Document& document, const Vocabulary& words);

}  // namespace quoth

#endif  // QUOTH_TEXT_PAGE_BLOCKS_H_
