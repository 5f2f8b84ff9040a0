// The stretches between quotation marks that figures are counted over.
//
// They are found here by the plainest reading of a text, “ to ” and " to ", and
// not by the stage that the figures judge. A mark left open runs to the end of
// its paragraph.
#ifndef QUOTH_TOOLS_GOLD_QUOTE_SEGMENTS_H_
#define QUOTH_TOOLS_GOLD_QUOTE_SEGMENTS_H_

#include <string_view>
#include <vector>

#include "gold/word_index.h"

namespace quoth {

// Without the marks, in text order; those without a word are left out.
std::vector<Span> quote_segments(std::string_view text,
                                 const WordIndex& index);

}  // namespace quoth

#endif  // QUOTH_TOOLS_GOLD_QUOTE_SEGMENTS_H_
