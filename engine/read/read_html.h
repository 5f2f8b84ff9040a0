// A web page to a Document.
#ifndef QUOTH_READ_READ_HTML_H_
#define QUOTH_READ_READ_HTML_H_

#include <string>
#include <string_view>

#include "quoth/document.h"
#include "quoth/result.h"

namespace quoth {

// `page` is in UTF-8. All text of the page, in blocks, and what the page says
// about itself. Errors: a page that nests too deep.
Result<Document> read_html(std::string_view page, std::string source);

// The charset that the first bytes of a page name, as in
// `<meta charset="windows-1252">`; "" when they name none.
std::string named_charset(std::string_view bytes);

}  // namespace quoth

#endif  // QUOTH_READ_READ_HTML_H_
