// The text of a parsed page, in blocks.
#ifndef QUOTH_READ_HTML_BLOCKS_H_
#define QUOTH_READ_HTML_BLOCKS_H_

#include <string_view>

#include "read/html_tree.h"
#include "read/page_text.h"

namespace quoth {

// Everything that a browser would show as text, and what is hidden, marked as
// such. `page` is what `tree` was parsed from.
PageText find_blocks(const HtmlTree& tree, std::string_view page);

}  // namespace quoth

#endif  // QUOTH_READ_HTML_BLOCKS_H_
