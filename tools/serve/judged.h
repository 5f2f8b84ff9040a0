// What people decided on an article, from the store.
#ifndef QUOTH_TOOLS_SERVE_JUDGED_H_
#define QUOTH_TOOLS_SERVE_JUDGED_H_

#include "serve/case_lines.h"
#include "serve/store.h"

namespace quoth {

Judged judged(Store& store, const std::string& article);

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_JUDGED_H_
