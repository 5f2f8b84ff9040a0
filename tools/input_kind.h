// What a file is, by its name or, where that does not say, by how it starts.
#ifndef QUOTH_TOOLS_INPUT_KIND_H_
#define QUOTH_TOOLS_INPUT_KIND_H_

#include <string_view>

namespace quoth {

enum class InputKind { automatic, text, html, ndjson, feed, warc };

// By the ending of `name`, `.gz` left out: .txt, .html, .ndjson, .rss, .warc
// and their like. automatic: it does not say.
InputKind kind_by_name(std::string_view name);

// By the first bytes, unpacked. What is nothing else is text.
InputKind kind_by_start(std::string_view start);

bool is_web_address(std::string_view path);

}  // namespace quoth

#endif  // QUOTH_TOOLS_INPUT_KIND_H_
