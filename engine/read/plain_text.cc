// Fields of metadata are plain text, but systems that fill them in escape it
// as for a page: "Bed &amp; breakfast", "<p>Ana Ortiz</p>". A value without such
// marks, as nearly all are, is only trimmed.
#include "read/plain_text.h"

#include "read/html_tags.h"

namespace quoth {
namespace {

bool is_white(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

// White space becomes single spaces, none of them at an end.
std::string trimmed(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool white = is_white(c);
    if (white && (out.empty() || out.back() == ' ')) continue;
    out += white ? ' ' : c;
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

}  // namespace

std::string text_of(const GumboNode* element) {
  std::string out;
  walk(
      element,
      [&](const GumboNode* node) {
        if (!is_element(node)) {
          const bool words = node->type == GUMBO_NODE_TEXT ||
                             node->type == GUMBO_NODE_WHITESPACE;
          if (words) out += node->v.text.text;
          return false;
        }
        return node == element ||
               layout_of(node->v.element.tag) != Layout::skipped;
      },
      [](const GumboNode*) {});
  return trimmed(out);
}

std::string plain_text(std::string_view html) {
  if (html.find_first_of("&<") == std::string_view::npos) return trimmed(html);
  const auto tree = HtmlTree::parse(html);
  return tree ? text_of(tree->root()) : trimmed(html);
}

}  // namespace quoth
