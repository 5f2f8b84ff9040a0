// Parts of a page that one line opens or that stand together: lists of links,
// readers' comments, menus.
#ifndef QUOTH_TEXT_PAGE_SECTIONS_H_
#define QUOTH_TEXT_PAGE_SECTIONS_H_

#include <vector>

#include "text/line_block.h"
#include "text/line_phrases.h"

namespace quoth {

// REQUIRES: a match for each block. Decides the blocks below what opens a
// section, and runs of short labels.
void decide_sections(const std::vector<PhraseMatch>& matches,
                     std::vector<LineBlock>& blocks);

}  // namespace quoth

#endif  // QUOTH_TEXT_PAGE_SECTIONS_H_
