// Where the article begins and ends on its page.
//
//   Sign in                                   before the headline
//   Harbour board backs new ferry             headline
//   It will run from May                      standfirst
//   LISBON – “We won,” said Ana Ortiz.        first prose: the body begins
//   …
//   She thanked the board.                    last prose: the body ends
//   • Why always the ferry?                   comments
//
// Works on the shapes of blocks, and decides only those that no phrase of the
// pack has decided before.
#ifndef QUOTH_TEXT_ARTICLE_FRAME_H_
#define QUOTH_TEXT_ARTICLE_FRAME_H_

#include <string_view>
#include <vector>

#include "base/vocabulary.h"
#include "text/line_block.h"

namespace quoth {

// True for a paragraph of sentences, as against titles, links and labels.
// Decided blocks are none.
bool is_prose(const LineBlock& block);

// `title` is the one that came with the article, or "".
void decide_top(std::string_view text, std::string_view title,
                const Vocabulary& words, std::vector<LineBlock>& blocks);
void decide_bottom(std::string_view text, const Vocabulary& words,
                   std::vector<LineBlock>& blocks);

}  // namespace quoth

#endif  // QUOTH_TEXT_ARTICLE_FRAME_H_
