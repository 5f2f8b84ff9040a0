// A web page: its words, in blocks, and what its head says about it.
//
//   <title>Ferry aground | Harbour News</title> … <h1>Ferry aground</h1>
//   <p>By <a href="/ana">Ana Ortiz</a></p> <p>“We won,” …
//
// Which of the blocks are the article, take_article decides with the words of
// a pack; here nothing is left out but what a browser does not draw.
#include "read/read_html.h"

#include <utility>

#include "read/html_blocks.h"
#include "read/html_tree.h"
#include "read/page_metadata.h"

namespace quoth {
namespace {

constexpr size_t kCharsetBytes = 2048;

}  // namespace

// A name is found where browsers look for one, near the top, and in any of the
// ways it is written: charset=x, charset="x", encoding='x'.
std::string named_charset(std::string_view bytes) {
  const std::string_view top = bytes.substr(0, kCharsetBytes);
  for (const std::string_view key : {"charset=", "encoding="}) {
    const size_t at = top.find(key);
    if (at == std::string_view::npos) continue;
    std::string_view rest = top.substr(at + key.size());
    while (rest.starts_with('"') || rest.starts_with('\'') ||
           rest.starts_with(' ')) {
      rest.remove_prefix(1);
    }
    return std::string(rest.substr(0, rest.find_first_of("\"' ;/>")));
  }
  return "";
}

Result<Document> read_html(std::string_view page, std::string source) {
  const auto tree = HtmlTree::parse(page);
  if (!tree) {
    Diagnostic error;
    error.file = std::move(source);
    error.message = "nests its elements thousands of levels deep";
    error.hint = "no page for people does; is it whole?";
    return error;
  }
  PageText text = find_blocks(*tree, page);
  Document document;
  document.source = std::move(source);
  document.text = std::move(text.text);
  document.page = std::move(text.page);
  set_metadata(find_page_metadata(*tree), document);
  return document;
}

}  // namespace quoth
