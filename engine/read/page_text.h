// The text of a page as it is put together: piece by piece, in blocks, with the
// bytes of the page that each piece came from.
#ifndef QUOTH_READ_PAGE_TEXT_H_
#define QUOTH_READ_PAGE_TEXT_H_

#include <string>
#include <string_view>
#include <vector>

#include "quoth/page.h"

namespace quoth {

class PageText {
 public:
  // Text as a browser has it, and the bytes it was made from, which start at
  // byte `at` of the page. White space becomes one space, or none at the
  // border of a line; what cannot be seen is left out.
  void add(std::string_view text, std::string_view source, uint32_t at);
  // A mark that the page only implies, at the byte `at`.
  void add_implied(std::string_view text, uint32_t at);
  // One ends a line, two in a row a block.
  void end_line();
  // What is added from now on stands in `element`, on a line of its own.
  void end_block();

  // A block by itself; its runs count from its first byte.
  struct Block {
    std::string text;
    std::vector<OriginRun> origin;
    uint32_t element = 0;
    uint32_t linked = 0;

    // Marks that the page only implies.
    void imply(std::string_view mark);
    void imply_before(std::string_view mark);
    void append(const Block& other);
  };
  // Takes the blocks from `first` on away, to be put back one by one.
  // REQUIRES: the last block was ended.
  std::vector<Block> take_blocks(size_t first);
  void put_block(const Block& block);

  // Whether what is added now is part of a link.
  bool linked = false;
  uint32_t element = 0;

  // Ends the last block. The text ends in a newline.
  void finish();
  std::string text;
  Page page;

 private:
  struct Source;
  void copy(std::string_view piece, uint32_t at);
  void replace(std::string_view piece, Span from);
  void put(std::string_view piece);
  void settle_space();

  uint32_t begin_ = 0;  // of the block at hand
  uint32_t linked_bytes_ = 0;
  int line_ends_ = 0;     // since the last word
  bool space_ = false;    // seen since the last word
  Span space_from_;
};

}  // namespace quoth

#endif  // QUOTH_READ_PAGE_TEXT_H_
