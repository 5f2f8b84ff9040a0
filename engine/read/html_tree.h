// A page parsed by gumbo, in memory of its own.
#ifndef QUOTH_READ_HTML_TREE_H_
#define QUOTH_READ_HTML_TREE_H_

#include <gumbo.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace quoth {

// Blocks of memory that are given back all at once: a page is some ten
// thousand small nodes, and parsing one takes a third less time this way.
class NodeArena {
 public:
  explicit NodeArena(size_t limit) : limit_(limit) {}
  // Throws std::bad_alloc beyond the limit, which is how a parser without
  // limits of its own is stopped.
  void* allocate(size_t bytes);

 private:
  size_t limit_;
  size_t total_ = 0;
  char* at_ = nullptr;
  size_t left_ = 0;
  std::vector<std::unique_ptr<char[]>> blocks_;
};

class HtmlTree {
 public:
  // Nothing for a page that nests too deep or would take too much memory.
  // `page` has to outlive the tree.
  static std::optional<HtmlTree> parse(std::string_view page);

  const GumboNode* root() const { return output_->root; }

 private:
  HtmlTree() = default;
  std::unique_ptr<NodeArena> arena_;
  GumboOutput* output_ = nullptr;
};

// The value of an attribute of an element; "" when it has none.
std::string_view attribute(const GumboNode* node, const char* name);

bool is_element(const GumboNode* node);
// REQUIRES: is_element(node).
const GumboVector& children(const GumboNode* node);

// Calls enter(node) for each node in order, and leave(node) behind the last
// child of each element; an element whose enter returns false is passed over.
// The depth of the page costs no stack.
void walk(const GumboNode* root,
          const std::function<bool(const GumboNode*)>& enter,
          const std::function<void(const GumboNode*)>& leave);

}  // namespace quoth

#endif  // QUOTH_READ_HTML_TREE_H_
