// Sections of a page:
//
//   Read more                         opens a list of links:
//   Ferry fares to rise               a link
//   The board met again on Monday.    a sentence: the article goes on
//   Leave a comment                   opens the comments, to the end
//
// and menus, which nothing opens: five or more short labels one below another.
// Above the article no section is opened, lest the headline be a link.
#include "text/page_sections.h"

#include <algorithm>

#include "text/article_frame.h"

namespace quoth {
namespace {

constexpr size_t kCommentEvidence = 6;  // lines after an opener to look at
constexpr size_t kListSize = 40;        // links below an opener
constexpr uint32_t kLinkWords = 30;
constexpr uint32_t kLabelWords = 3;
constexpr size_t kMenuLines = 5;        // labels that make a menu
constexpr size_t kMenuUnknown = 2;      // of them not known by a phrase

bool is_link(const LineBlock& block) {
  const bool title = !block.stop() || block.title_case();
  return !block.decided && title && block.words <= kLinkWords &&
         block.last_mark != ':' && !block.opens_quote;
}

bool is_label(const LineBlock& block) {
  if (block.decided) {
    return block.zone == Zone::boilerplate && block.words <= kLabelWords;
  }
  return block.words <= kLabelWords && block.last_mark == 0 &&
         !block.quoted && !block.bullet;
}

class Sections {
 public:
  Sections(const std::vector<PhraseMatch>& matches,
           std::vector<LineBlock>& blocks)
      : matches_(matches), blocks_(blocks) {
    for (size_t i = 0; i < blocks.size(); ++i) {
      if (is_prose(blocks[i])) last_prose_ = i;
    }
  }

  void decide_link_lists() {
    bool in_article = false;
    for (size_t i = 0; i < blocks_.size(); ++i) {
      in_article |= is_prose(blocks_[i]);
      const PhraseMatch& match = matches_[i];
      const bool opens = match.whole && match.role == PhraseRole::links;
      if (!opens || !in_article) continue;
      const size_t end = std::min(i + 1 + kListSize, blocks_.size());
      for (size_t j = i + 1; j < end && is_link(blocks_[j]); ++j) {
        blocks_[j].decide(Zone::boilerplate,
                          "under “" + match.phrase->form + "”");
      }
    }
  }

  void decide_comments() {
    bool in_article = false;
    bool open = false;
    for (size_t i = 0; i < blocks_.size(); ++i) {
      LineBlock& block = blocks_[i];
      in_article |= is_prose(block);
      if (!open && opens_comments(i)) {
        open = in_article && is_last_section(i);
        block.zone = open ? Zone::comments : Zone::boilerplate;
      } else if (open && !block.decided) {
        block.decide(Zone::comments, "among the comments");
      }
    }
  }

  void decide_menus() {
    for (size_t first = 0; first < blocks_.size();) {
      size_t last = first;
      size_t unknown = 0;
      while (last < blocks_.size() && is_label(blocks_[last])) {
        unknown += blocks_[last++].decided ? 0 : 1;
      }
      if (last - first >= kMenuLines && unknown >= kMenuUnknown) {
        decide_menu(first, last);
      }
      first = std::max(last, first + 1);
    }
  }

 private:
  bool opens_comments(size_t i) const {
    return matches_[i] && matches_[i].role == PhraseRole::comments;
  }

  // What follows looks like comments, or at least not like the article.
  bool is_last_section(size_t opener) const {
    const size_t end = std::min(opener + 1 + kCommentEvidence, blocks_.size());
    for (size_t i = opener + 1; i < end; ++i) {
      if (opens_comments(i) || blocks_[i].bullet) return true;
    }
    return last_prose_ < opener;
  }

  void decide_menu(size_t first, size_t last) {
    for (size_t i = first; i < last; ++i) {
      if (!blocks_[i].decided) {
        blocks_[i].decide(Zone::boilerplate, "a run of labels");
      }
    }
  }

  const std::vector<PhraseMatch>& matches_;
  std::vector<LineBlock>& blocks_;
  size_t last_prose_ = 0;
};

}  // namespace

void decide_sections(const std::vector<PhraseMatch>& matches,
                     std::vector<LineBlock>& blocks) {
  Sections sections(matches, blocks);
  sections.decide_link_lists();
  sections.decide_comments();
  sections.decide_menus();
}

}  // namespace quoth
