// Quotations that a page sets apart instead of marking them.
#ifndef QUOTH_READ_BLOCK_QUOTATIONS_H_
#define QUOTH_READ_BLOCK_QUOTATIONS_H_

#include <cstdint>
#include <set>

#include "read/page_text.h"

namespace quoth {

// Gives the blocks of `page` from `first` on the marks that their blockquote
// implies, unless they are none that is spoken. `credits` are the elements of
// a cite, footer or figcaption. REQUIRES: `first` counts the blocks ended
// before the blockquote began, and its last one has ended.
void mark_block_quotation(size_t first, const std::set<uint32_t>& credits,
                          PageText& page);

}  // namespace quoth

#endif  // QUOTH_READ_BLOCK_QUOTATIONS_H_
