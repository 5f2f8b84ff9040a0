// What each element of HTML does to text: whether it breaks lines, and what it
// means to a reader.
#ifndef QUOTH_READ_HTML_TAGS_H_
#define QUOTH_READ_HTML_TAGS_H_

#include <gumbo.h>

#include <cstdint>

#include "quoth/page.h"

namespace quoth {

enum class Layout : uint8_t {
  inside,    // b, a: a part of the line
  block,     // p, div: on lines of its own
  skipped,   // script, button: no words of the page
  line_end,  // br
  quoted,    // q: the browser sets marks around it
};

Layout layout_of(GumboTag tag);
PageTag page_tag(GumboTag tag);

}  // namespace quoth

#endif  // QUOTH_READ_HTML_TAGS_H_
