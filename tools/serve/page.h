// The page of the review desk: the files that Vite makes of page/, as parts of
// the program, so that `quoth serve` needs nothing beside it.
#ifndef QUOTH_TOOLS_SERVE_PAGE_H_
#define QUOTH_TOOLS_SERVE_PAGE_H_

#include <string_view>
#include <vector>

#include "serve/answer.h"

namespace quoth {

struct PageFile {
  std::string_view path;  // as it is asked for
  std::string_view media_type;
  std::string_view bytes;
};

// Empty when the program was built where npm's packages were missing. The
// first one is the page itself.
const std::vector<PageFile>& page_files();

// True for what needs no token: the page asks for one itself.
bool is_page_path(std::string_view path);

// REQUIRES: is_page_path(path).
Answer page_answer(std::string_view path);

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_PAGE_H_
