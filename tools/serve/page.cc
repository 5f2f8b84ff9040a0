// See page.h.
#include "serve/page.h"

#include <algorithm>

namespace quoth {
namespace {

// Scripts, styles and requests of this desk and of no other host; nothing of
// what an article says can run, and nobody may put the page into a frame.
constexpr char kPagePolicy[] =
    "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

}  // namespace

bool is_page_path(std::string_view path) {
  return path == "/" || std::ranges::find(page_files(), path,
                                          &PageFile::path) !=
                            page_files().end();
}

Answer page_answer(std::string_view path) {
  const auto file = std::ranges::find(page_files(), path, &PageFile::path);
  if (file == page_files().end()) {
    return problem(404, "no-page",
                   "this program was built without the page: run "
                   "tools/setup.sh and build it again; the API answers");
  }
  Answer answer;
  answer.media_type = file->media_type;
  answer.body = file->bytes;
  answer.content_policy = kPagePolicy;
  return answer;
}

}  // namespace quoth
