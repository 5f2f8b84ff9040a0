// The article of a page is what one element holds, so the first question is
// which. Each block is worth something: a paragraph as many points as it has
// words, a list of links or a menu less than nothing. An element is worth what
// its blocks are worth together, and the dearest one is the article:
//
//   <body>                                worth  60
//     <nav>Home News Sport</nav>                 -6
//     <main>                                     66
//       <div class="text"> two paragraphs </div>     70
//       <div class="more"> four links </div>         -4
//
// is `<div class="text">` with 70 points: what is around it only lowers it.
// Were the second paragraph in a div of its own, it would be `<main>`. Inside
// it, what a nav, an aside, a form or a name such as `related` holds is left
// out, and so are lists of links. The headline above it is added.
#include "text/article_blocks.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/unicode.h"
#include "text/page_blocks.h"

namespace quoth {
namespace {

constexpr size_t kNone = static_cast<size_t>(-1);
constexpr double kLinkedBlock = 0.6;  // of its bytes: a block of links
constexpr double kLabelCost = 2;      // points of a short line without a stop
constexpr double kMostCost = 25;      // points of any one block
constexpr double kTableWorth = 0.3;   // of a word in a table
constexpr double kNearlyAll = 0.92;   // of the worth of an element
constexpr double kMostOfIt = 0.8;     // the same, of an <article>
constexpr double kNamedWorth = 1.5;   // of a word in an "article body"
constexpr uint32_t kHeadlineWords = 3;  // fewer are the name of the site
constexpr uint32_t kPulledWords = 4;  // of a quotation that may be pulled out
constexpr size_t kMostPulled = 40;
constexpr uint32_t kLinkedWords = 25;  // of a sentence that is all a link

class ArticleFinder {
 public:
  ArticleFinder(Document& document, const Vocabulary& words)
      : document_(document),
        page_(*document.page),
        facts_(find_page_facts(document, words)),
        title_(document.title ? folded(*document.title) : "") {}

  void decide() {
    weigh();
    holder_ = dearest();
    find_borders();
    headline_ = find_headline();
    for (size_t i = 0; i < page_.blocks.size(); ++i) decide_block(i);
    leave_out_empty_headings();
  }

 private:
  const ElementFacts& element_of(size_t block) const {
    return facts_.elements[page_.blocks[block].element];
  }

  bool is_excluded(size_t block) const {
    const ElementFacts& e = element_of(block);
    return e.hidden || e.zone == Zone::boilerplate || e.zone == Zone::comments;
  }

  // A long sentence that is wholly a link is of the article nevertheless.
  bool is_link(size_t block) const {
    const BlockFacts& facts = facts_.blocks[block];
    const bool sentence = facts.paragraph && facts.shape.ends_sentence() &&
                          facts.shape.words >= kLinkedWords;
    return facts.linked > kLinkedBlock && !sentence;
  }

  double worth(size_t i) const {
    const BlockFacts& facts = facts_.blocks[i];
    const auto words = static_cast<double>(facts.shape.words);
    if (is_excluded(i) || is_link(i)) {
      return -std::min(words, kMostCost);
    }
    if (facts.teaser) return -std::min(words, kMostCost);
    if (facts.prose && element_of(i).in_table) return words * kTableWorth;
    if (facts.prose) {
      return words * (1 - facts.linked) *
             (element_of(i).in_body ? kNamedWorth : 1);
    }
    if (facts.heading || facts.paragraph || element_of(i).in_body) return 0;
    return -kLabelCost;
  }

  // Children come after their parents.
  void weigh() {
    for (size_t i = 0; i < page_.blocks.size(); ++i) {
      facts_.elements[page_.blocks[i].element].worth += worth(i);
    }
    for (size_t i = page_.elements.size(); i-- > 1;) {
      const uint32_t parent = page_.elements[i].parent;
      if (parent == UINT32_MAX) continue;
      facts_.elements[parent].worth += facts_.elements[i].worth;
    }
  }

  // The innermost of the dearest elements, and in it, one that holds nearly
  // all of its worth: a notice below the article is not worth a wider view.
  size_t dearest() const {
    size_t best = 0;
    for (size_t i = 0; i < facts_.elements.size(); ++i) {
      if (facts_.elements[i].worth >= facts_.elements[best].worth) best = i;
    }
    const double all = facts_.elements[best].worth;
    for (size_t i = best; i < facts_.elements.size(); ++i) {
      const double least =
          page_.elements[i].tag == PageTag::article ? kMostOfIt : kNearlyAll;
      if (facts_.elements[i].worth >= least * all && is_within(i, best)) {
        best = i;
      }
    }
    return best;
  }

  bool is_within(size_t element, size_t outer) const {
    for (size_t e = element; e != UINT32_MAX; e = page_.elements[e].parent) {
      if (e == outer) return true;
    }
    return false;
  }

  bool is_inside(size_t block, size_t element) const {
    return is_within(page_.blocks[block].element, element);
  }

  void find_borders() {
    first_ = page_.blocks.size();
    for (size_t i = 0; i < page_.blocks.size(); ++i) {
      if (!is_inside(i, holder_) || is_excluded(i) || !facts_.blocks[i].prose) {
        continue;
      }
      first_ = std::min(first_, i);
      last_ = i;
    }
  }

  bool is_title(size_t i) const {
    if (title_.empty()) return false;
    const std::string text = folded(slice(document_.text, page_.blocks[i].span));
    return text.size() >= 12 && (title_.starts_with(text) || text == title_);
  }

  // The h1 or other heading with the words of the title, or the last h1 above
  // the article.
  size_t find_headline() const {
    size_t last = kNone;
    for (size_t i = 0; i < page_.blocks.size() && i <= first_ + 3; ++i) {
      const BlockFacts& facts = facts_.blocks[i];
      if (facts.heading && is_title(i)) return i;
      const bool long_enough =
          facts.shape.words >= kHeadlineWords || is_inside(i, holder_);
      if (facts.title && long_enough) last = i;
    }
    return last;
  }

  void decide_block(size_t i) {
    PageBlock& block = page_.blocks[i];
    const BlockFacts& facts = facts_.blocks[i];
    const ElementFacts& element = element_of(i);
    const auto leave_out = [&](std::string why) {
      block.zone = Zone::boilerplate;
      block.reason = std::move(why);
    };
    if (i == headline_) {
      block.zone = Zone::headline;
      block.reason = "a heading above the article";
      return;
    }
    if (is_title(i)) return leave_out("the headline again");
    if (element.hidden) return leave_out("hidden");
    if (element.zone == Zone::boilerplate || element.zone == Zone::comments) {
      block.zone = element.zone;
      block.reason = element.reason;
      return;
    }
    const bool inside = is_inside(i, holder_);
    if (inside && is_link(i)) return leave_out("a link");
    if (inside && facts.teaser && !facts.shape.quoted) {
      return leave_out("below the title of another page");
    }
    const bool caption = element.zone == Zone::caption &&
                         (inside || (i > headline_ && i < first_));
    if (element.zone == Zone::byline || caption) {
      block.zone = element.zone;
      block.reason = element.reason;
      return;
    }
    if (!inside) return decide_outside(i);
    if (element.in_quotation && stands_elsewhere(i)) {
      return leave_out("a quotation pulled out of a paragraph");
    }
    if (facts.heading) {
      block.zone = Zone::body;
      block.reason = "a heading of the article";
    } else if (facts.prose && facts.shape.words >= 12) {
      block.zone = Zone::body;
      block.reason = "a paragraph of the article";
    } else if (!facts.prose && !facts.paragraph && !element.in_list &&
               !element.in_table && !element.in_quotation &&
               facts.shape.words <= 3) {
      leave_out("a label");
    }
  }

  // Whether the words of the block are part of another paragraph. Only so many
  // are looked for: a page has a handful.
  bool stands_elsewhere(size_t i) {
    if (facts_.blocks[i].shape.words < kPulledWords) return false;
    if (++looked_for_ > kMostPulled) return false;
    if (prose_.empty()) {
      for (size_t k = 0; k < page_.blocks.size(); ++k) {
        if (facts_.blocks[k].prose && !element_of(k).in_quotation) {
          prose_ += bare(k);
        }
      }
    }
    return prose_.find(bare(i)) != std::string::npos;
  }

  // The letters and digits of a block, folded.
  std::string bare(size_t block) const {
    const std::string text =
        folded(slice(document_.text, page_.blocks[block].span));
    std::string out;
    for (size_t at = 0; at < text.size();) {
      const CodePoint c = code_point_at(text, at);
      if (is_letter(c.value) || is_digit(c.value)) out.append(text, at, c.size);
      at += c.size;
    }
    return out;
  }

  // Between headline and article stands what leads over to it.
  void decide_outside(size_t i) {
    PageBlock& block = page_.blocks[i];
    const BlockFacts& facts = facts_.blocks[i];
    const bool between =
        headline_ != kNone && i > headline_ && i < first_;
    if (between && element_of(i).zone == Zone::standfirst) {
      block.zone = Zone::standfirst;
      block.reason = element_of(i).reason;
    } else if (between && facts.prose && facts.linked < 0.3 &&
               element_of(i).zone == Zone::body) {
      block.zone = Zone::standfirst;
      block.reason = "between headline and article";
    } else {
      block.zone = Zone::boilerplate;
      block.reason = "outside of the article";
    }
  }

  // A heading of what was left out says nothing.
  void leave_out_empty_headings() {
    bool any = false;
    for (size_t i = page_.blocks.size(); i-- > 0;) {
      PageBlock& block = page_.blocks[i];
      const bool heading = facts_.blocks[i].heading && i != headline_;
      if (heading && block.zone == Zone::body && !any) {
        block.zone = Zone::boilerplate;
        block.reason = "a heading with nothing below it";
      }
      if (heading) any = false;
      const bool kept = !block.zone || *block.zone == Zone::body;
      if (kept && !facts_.blocks[i].heading) any = true;
    }
  }

  Document& document_;
  Page& page_;
  PageFacts facts_;
  const std::string title_;
  size_t holder_ = 0;
  size_t first_ = 0;  // block of prose in it
  size_t last_ = 0;
  size_t headline_ = kNone;
  std::string prose_;  // all of it, bare
  size_t looked_for_ = 0;
};

}  // namespace

void decide_blocks(Document& document, const Vocabulary& words) {
  ArticleFinder(document, words).decide();
}

}  // namespace quoth
