// The spans and speakers that a person sends, checked against the article.
#ifndef QUOTH_TOOLS_SERVE_MARKINGS_H_
#define QUOTH_TOOLS_SERVE_MARKINGS_H_

#include "serve/body.h"

namespace quoth {

// Takes `content`, `source`, `cue`, `addressee` and `speakers` from the body of
// an object whose article has `length` code points. What is not given is not in
// the result.
Json read_markings(BodyReader& body, uint32_t length);

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_MARKINGS_H_
