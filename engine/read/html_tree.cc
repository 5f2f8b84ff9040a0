// gumbo reads any bytes as some page, but sets no limits: ten thousand <div>
// one in the other make it look ten thousand levels up for each of them. Such a
// page is counted before it is parsed, roughly, from `<div` and `</div` alone,
// and refused; what still would need more memory than a page should is stopped
// in the allocator.
#include "read/html_tree.h"

#include <algorithm>
#include <new>

namespace quoth {
namespace {

constexpr size_t kArenaBlock = 1u << 20;
constexpr size_t kArenaBase = 64u << 20;  // bytes any page may take
constexpr size_t kArenaTimes = 40;        // and this many a byte of the page
constexpr size_t kDeepest = 4000;         // levels; real pages have under 100

void* allocate_node(void* arena, size_t bytes) {
  return static_cast<NodeArena*>(arena)->allocate(bytes);
}

void keep_node(void*, void*) {}

// Elements that nobody closes do not nest.
bool nests(std::string_view name) {
  constexpr std::string_view kFlat[] = {
      "p",    "br", "img", "li", "meta",   "link", "input", "hr",   "td",
      "tr",   "th", "dt",  "dd", "option", "wbr",  "area",  "base", "col",
      "path", "rect", "source", "circle", "use", "param", "g"};
  return std::find(std::begin(kFlat), std::end(kFlat), name) ==
         std::end(kFlat);
}

bool is_name_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= '0' && c <= '9') || c == '-';
}

bool is_too_deep(std::string_view page) {
  size_t depth = 0;
  for (size_t at = page.find('<'); at < page.size();
       at = page.find('<', at + 1)) {
    const bool closes = page.substr(at + 1, 1) == "/";
    const size_t begin = at + (closes ? 2 : 1);
    size_t end = begin;
    while (end < page.size() && is_name_letter(page[end])) ++end;
    if (end == begin || !nests(page.substr(begin, end - begin))) continue;
    if (!closes) {
      if (++depth > kDeepest) return true;
    } else if (depth > 0) {
      --depth;
    }
  }
  return false;
}

}  // namespace

void* NodeArena::allocate(size_t bytes) {
  bytes = (bytes + 15) & ~size_t{15};
  if (bytes > left_) {
    const size_t size = std::max(bytes, kArenaBlock);
    total_ += size;
    if (total_ > limit_) throw std::bad_alloc();
    blocks_.emplace_back(new char[size]);
    at_ = blocks_.back().get();
    left_ = size;
  }
  void* out = at_;
  at_ += bytes;
  left_ -= bytes;
  return out;
}

std::optional<HtmlTree> HtmlTree::parse(std::string_view page) {
  if (is_too_deep(page)) return std::nullopt;
  HtmlTree tree;
  tree.arena_ = std::make_unique<NodeArena>(kArenaBase +
                                            kArenaTimes * page.size());
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = allocate_node;
  options.deallocator = keep_node;
  options.userdata = tree.arena_.get();
  options.max_errors = 0;
  try {
    tree.output_ =
        gumbo_parse_with_options(&options, page.data(), page.size());
  } catch (const std::bad_alloc&) {
    return std::nullopt;
  }
  return tree;
}

std::string_view attribute(const GumboNode* node, const char* name) {
  const GumboAttribute* found =
      gumbo_get_attribute(&node->v.element.attributes, name);
  return found == nullptr ? std::string_view() : found->value;
}

bool is_element(const GumboNode* node) {
  return node->type == GUMBO_NODE_ELEMENT;
}

const GumboVector& children(const GumboNode* node) {
  return node->v.element.children;
}

void walk(const GumboNode* root,
          const std::function<bool(const GumboNode*)>& enter,
          const std::function<void(const GumboNode*)>& leave) {
  const GumboNode* node = root;
  bool down = true;
  for (;;) {
    if (down && enter(node) && is_element(node)) {
      if (children(node).length > 0) {
        node = static_cast<const GumboNode*>(children(node).data[0]);
        continue;
      }
      leave(node);
    }
    if (node == root) return;
    const GumboNode* parent = node->parent;
    const size_t next = node->index_within_parent + 1;
    down = next < children(parent).length;
    if (down) {
      node = static_cast<const GumboNode*>(children(parent).data[next]);
      continue;
    }
    leave(parent);
    node = parent;
    if (node == root) return;
  }
}

}  // namespace quoth
