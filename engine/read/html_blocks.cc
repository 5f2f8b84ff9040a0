// Walks over a page and puts its text together:
//
//   <div class="story"><h2>Tides</h2>“We <b>won</b>,” <a href>said Ana</a></div>
//
// gives the blocks `Tides` and `“We won,” said Ana`, the second in the div,
// with 8 of its bytes linked.
#include "read/html_blocks.h"

#include <algorithm>
#include <set>
#include <string>

#include "read/block_quotations.h"
#include "read/html_tags.h"

namespace quoth {
namespace {

// Attributes in which publishing systems say what an element is.
constexpr const char* kNaming[] = {"class", "id", "role", "itemprop"};
constexpr size_t kLongestName = 300;  // bytes; beyond, there are only styles

bool is_hidden(const GumboNode* node) {
  const GumboVector& all = node->v.element.attributes;
  if (gumbo_get_attribute(&all, "hidden") != nullptr) return true;
  std::string style(attribute(node, "style"));
  std::erase(style, ' ');
  return style.find("display:none") != std::string::npos;
}

bool names_element(std::string_view name) {
  return std::find(std::begin(kNaming), std::end(kNaming), name) !=
             std::end(kNaming) ||
         (name.starts_with("data-") &&
          (name.find("test") != name.npos || name.find("comp") != name.npos ||
           name.find("qa") != name.npos || name.find("type") != name.npos ||
           name.find("module") != name.npos));
}

std::string names_of(const GumboNode* node) {
  const GumboVector& all = node->v.element.attributes;
  std::string out;
  for (unsigned i = 0; i < all.length; ++i) {
    const auto* a = static_cast<const GumboAttribute*>(all.data[i]);
    if (!names_element(a->name)) continue;
    if (!out.empty()) out += ' ';
    out += std::string_view(a->value).substr(0, kLongestName);
  }
  return out;
}

// A blockquote, or the figure that it is put into with its source.
bool sets_quotation_apart(const GumboNode* node) {
  const GumboTag tag = node->v.element.tag;
  if (tag == GUMBO_TAG_BLOCKQUOTE) return true;
  if (tag != GUMBO_TAG_FIGURE) return false;
  const GumboVector& all = children(node);
  return std::any_of(all.data, all.data + all.length, [](const void* child) {
    const auto* inner = static_cast<const GumboNode*>(child);
    return is_element(inner) &&
           inner->v.element.tag == GUMBO_TAG_BLOCKQUOTE;
  });
}

bool names_who_is_quoted(GumboTag tag) {
  return tag == GUMBO_TAG_CITE || tag == GUMBO_TAG_FOOTER ||
         tag == GUMBO_TAG_FIGCAPTION;
}

// As against the name of a book within a sentence.
bool is_last_in_parent(const GumboNode* node) {
  const GumboVector& all = children(node->parent);
  for (size_t i = node->index_within_parent + 1; i < all.length; ++i) {
    const auto* next = static_cast<const GumboNode*>(all.data[i]);
    if (next->type != GUMBO_NODE_WHITESPACE) return false;
  }
  return true;
}

class BlockFinder {
 public:
  explicit BlockFinder(std::string_view page) : page_(page) {}

  PageText run(const HtmlTree& tree) {
    walk(
        tree.root(), [&](const GumboNode* node) { return enter(node); },
        [&](const GumboNode* node) { leave(node); });
    out_.finish();
    return std::move(out_);
  }

 private:
  bool enter(const GumboNode* node) {
    switch (node->type) {
      case GUMBO_NODE_TEXT:
      case GUMBO_NODE_WHITESPACE:
        add_text(node->v.text);
        return false;
      case GUMBO_NODE_ELEMENT:
        return enter_element(node);
      default:
        return false;
    }
  }

  bool enter_element(const GumboNode* node) {
    const GumboElement& element = node->v.element;
    switch (layout(node)) {
      case Layout::skipped:
        return false;
      case Layout::line_end:
        out_.end_line();
        return false;
      case Layout::quoted:
        out_.add_implied("“", offset(element.original_tag.data));
        return true;
      case Layout::inside:
        if (is_hidden(node)) return false;
        if (is_link(node)) out_.linked = ++links_ > 0;
        return true;
      case Layout::block:
        open(node);
        return true;
    }
    return true;
  }

  void leave(const GumboNode* node) {
    const GumboElement& element = node->v.element;
    switch (layout(node)) {
      case Layout::quoted:
        out_.add_implied("”", offset(element.original_end_tag.data));
        break;
      case Layout::block:
        out_.end_block();
        out_.element = out_.page.elements[out_.element].parent;
        if (node == quotation_) end_quotation();
        break;
      default:
        if (is_link(node)) out_.linked = --links_ > 0;
    }
  }

  // Who is quoted stands on a line of its own, whatever element is around it.
  Layout layout(const GumboNode* node) const {
    const GumboTag tag = node->v.element.tag;
    const bool credit = tag == GUMBO_TAG_CITE && quotation_ != nullptr &&
                        is_last_in_parent(node);
    return credit ? Layout::block : layout_of(tag);
  }

  void open(const GumboNode* node) {
    out_.end_block();
    if (quotation_ == nullptr && sets_quotation_apart(node)) {
      quotation_ = node;
      first_quoted_ = out_.page.blocks.size();
      credits_.clear();
    }
    if (quotation_ != nullptr && names_who_is_quoted(node->v.element.tag)) {
      credits_.insert(static_cast<uint32_t>(out_.page.elements.size()));
    }
    PageElement element;
    if (!out_.page.elements.empty()) element.parent = out_.element;
    element.tag = page_tag(node->v.element.tag);
    element.hidden = is_hidden(node);
    element.names = names_of(node);
    out_.element = static_cast<uint32_t>(out_.page.elements.size());
    out_.page.elements.push_back(std::move(element));
  }

  void end_quotation() {
    mark_block_quotation(first_quoted_, credits_, out_);
    quotation_ = nullptr;
  }

  // A link that nobody closed goes on in every block below it; only where it
  // was written is it meant.
  static bool is_link(const GumboNode* node) {
    return node->v.element.tag == GUMBO_TAG_A &&
           (node->parse_flags &
            GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT) == 0;
  }

  void add_text(const GumboText& text) {
    const GumboStringPiece& source = text.original_text;
    const uint32_t at = offset(source.data);
    out_.add(text.text, page_.substr(at, source.length), at);
  }

  // Of what gumbo made up, such as the end of an element that nobody closed,
  // the end of the page.
  uint32_t offset(const char* at) const {
    const bool inside = at >= page_.data() && at <= page_.data() + page_.size();
    return static_cast<uint32_t>(inside ? at - page_.data() : page_.size());
  }

  std::string_view page_;
  PageText out_;
  int links_ = 0;
  const GumboNode* quotation_ = nullptr;  // the outermost one we are in
  size_t first_quoted_ = 0;               // block of it
  std::set<uint32_t> credits_;            // elements of it
};

}  // namespace

PageText find_blocks(const HtmlTree& tree, std::string_view page) {
  return BlockFinder(page).run(tree);
}

}  // namespace quoth
