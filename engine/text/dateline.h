// The span in front of a news agency's first paragraph.
#ifndef QUOTH_TEXT_DATELINE_H_
#define QUOTH_TEXT_DATELINE_H_

#include <string_view>

#include "base/vocabulary.h"

namespace quoth {

// The bytes of the dateline that `paragraph` begins with, its dash included
// and the space after it not; 0 when it has none.
size_t dateline_size(std::string_view paragraph, const Vocabulary& words);

}  // namespace quoth

#endif  // QUOTH_TEXT_DATELINE_H_
