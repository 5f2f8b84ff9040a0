// Which blocks of a page are its article.
#ifndef QUOTH_TEXT_ARTICLE_BLOCKS_H_
#define QUOTH_TEXT_ARTICLE_BLOCKS_H_

#include "base/vocabulary.h"
#include "quoth/document.h"

namespace quoth {

// Gives each block of the page a zone with its reason. What the words of the
// block should decide has none yet: it is left for find_zones.
// REQUIRES: document.page.
void decide_blocks(Document& document, const Vocabulary& words);

}  // namespace quoth

#endif  // QUOTH_TEXT_ARTICLE_BLOCKS_H_
