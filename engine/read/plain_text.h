// The words of a short piece of HTML, such as the value of a field.
#ifndef QUOTH_READ_PLAIN_TEXT_H_
#define QUOTH_READ_PLAIN_TEXT_H_

#include <string>
#include <string_view>

#include "read/html_tree.h"

namespace quoth {

// Without its elements and white space around it, its character references
// resolved: `Bed &amp; <b>breakfast</b>` is `Bed & breakfast`.
std::string plain_text(std::string_view html);

// The same of an element of a page.
std::string text_of(const GumboNode* element);

}  // namespace quoth

#endif  // QUOTH_READ_PLAIN_TEXT_H_
