// Lines that say who wrote an article and when.
#ifndef QUOTH_TEXT_CREDIT_LINE_H_
#define QUOTH_TEXT_CREDIT_LINE_H_

#include <string_view>

#include "base/vocabulary.h"

namespace quoth {

// "16 Mar, 2021 16:00": numbers and words of time, nothing else.
bool is_date_line(std::string_view line, const Vocabulary& words);
// "Ana Ortiz and Bob Roe", "Ana Ortiz, Reporter".
bool is_name_line(std::string_view line, const Vocabulary& words);

}  // namespace quoth

#endif  // QUOTH_TEXT_CREDIT_LINE_H_
