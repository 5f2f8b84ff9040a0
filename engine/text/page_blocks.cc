// See page_blocks.h. Of
//
//   <div class="related"><ul><li><a>Ferry aground</a></li></ul></div>
//
// the block `Ferry aground` is all link, in a list, and in what the pack's list
// page-links calls related; the zone that the div has for it is boilerplate.
//
// Names are not always true: `<body class="has-sidebar">` holds the article, and
// so may `<div class="for-subscribers">`. So an element with sentences enough
// for a story is none of the things its names say; only comments, which may be
// as long as the article, are believed unless they have most of the page.
#include "text/page_blocks.h"

#include <algorithm>

#include "text/element_names.h"

namespace quoth {
namespace {

constexpr uint32_t kProseWords = 8;   // of a sentence worth counting
constexpr uint32_t kLongWords = 30;   // without a full stop, prose as well
constexpr uint32_t kTitleWords = 4;   // of a line that may be a title
constexpr double kLinkedLine = 0.6;   // of its bytes
constexpr uint32_t kTeaserWords = 90;
constexpr uint32_t kTeaserBlocks = 2;
constexpr uint32_t kStoryWords = 120;  // of prose: more than a notice has
constexpr uint32_t kStoryShare = 12;   // a twelfth of the page's
constexpr uint32_t kStoryLinks = 8;    // fewer than one word in eight is linked

// Adds the shape of a further line to that of the block.
void add_line(const LineBlock& line, LineBlock& block) {
  if (block.words == 0) {
    block = line;
    return;
  }
  block.span.end = line.span.end;
  block.points += line.points;
  block.words += line.words;
  block.letters += line.letters;
  block.foreign += line.foreign;
  block.sentences += line.sentences;
  block.capitals += line.capitals;
  block.lower_long += line.lower_long;
  block.quoted |= line.quoted;
  block.last_mark = line.last_mark;
}

class FactFinder {
 public:
  FactFinder(const Document& document, const Vocabulary& words)
      : page_(*document.page), names_(words) {
    facts_.elements.resize(page_.elements.size());
    facts_.blocks.resize(page_.blocks.size());
    add_shapes(find_line_blocks(document.text, words.script()));
  }

  PageFacts run() {
    for (size_t i = 0; i < page_.blocks.size(); ++i) describe_block(i);
    count_prose();
    for (size_t i = 0; i < page_.elements.size(); ++i) describe_element(i);
    for (size_t i = 0; i < page_.blocks.size(); ++i) {
      facts_.blocks[i].teaser = facts_.blocks[i].prose && is_teaser(i);
    }
    return std::move(facts_);
  }

 private:
  void add_shapes(const std::vector<LineBlock>& lines) {
    size_t at = 0;
    for (const LineBlock& line : lines) {
      while (at < page_.blocks.size() &&
             page_.blocks[at].span.end <= line.span.begin) {
        ++at;
      }
      if (at < page_.blocks.size()) add_line(line, facts_.blocks[at].shape);
    }
  }

  void describe_block(size_t i) {
    const PageBlock& block = page_.blocks[i];
    BlockFacts& facts = facts_.blocks[i];
    const PageTag tag = page_.elements[block.element].tag;
    facts.linked = static_cast<double>(block.linked) / block.span.size();
    facts.title = tag == PageTag::title;
    facts.heading = facts.title || tag == PageTag::heading;
    facts.paragraph = tag == PageTag::paragraph || tag == PageTag::quotation;
    const LineBlock& shape = facts.shape;
    const bool sentence = shape.words >= kProseWords &&
                          (shape.ends_sentence() || shape.last_mark == ':');
    const bool long_line = shape.words >= kLongWords;
    facts.prose = !facts.heading && facts.linked < 0.5 &&
                  (sentence || long_line || (shape.quoted && shape.words >= 5));
  }

  void count_prose() {
    for (size_t i = 0; i < page_.blocks.size(); ++i) {
      const BlockFacts& facts = facts_.blocks[i];
      const uint32_t at = page_.blocks[i].element;
      ElementFacts& element = facts_.elements[at];
      const uint32_t words = facts.shape.words;
      if (words >= kTitleWords) note_first_line(at, facts.linked > kLinkedLine);
      element.links += static_cast<uint32_t>(facts.linked * words);
      if (!facts.prose) continue;
      ++element.prose_blocks;
      element.prose += words;
      all_prose_ += words;
    }
    // Children come after their parents.
    for (size_t i = page_.elements.size(); i-- > 1;) {
      const uint32_t parent = page_.elements[i].parent;
      if (parent == UINT32_MAX) continue;
      facts_.elements[parent].prose += facts_.elements[i].prose;
      facts_.elements[parent].prose_blocks += facts_.elements[i].prose_blocks;
      facts_.elements[parent].links += facts_.elements[i].links;
    }
  }

  // Of `element` and all around it that had none yet.
  void note_first_line(uint32_t element, bool linked) {
    for (; element != UINT32_MAX; element = page_.elements[element].parent) {
      ElementFacts& facts = facts_.elements[element];
      if (facts.has_line) return;
      facts.has_line = true;
      facts.opens_with_link = linked;
    }
  }

  // A linked title and a sentence or two below it, alone in their element. The
  // paragraphs of an article have links within them, teasers have not.
  bool is_teaser(size_t block) const {
    if (facts_.blocks[block].linked > 0.05) return false;
    for (uint32_t at = page_.blocks[block].element; at != UINT32_MAX;
         at = page_.elements[at].parent) {
      const ElementFacts& element = facts_.elements[at];
      if (element.prose_blocks > kTeaserBlocks) return false;
      if (element.prose > kTeaserWords) return false;
      if (element.opens_with_link) return true;
    }
    return false;
  }

  void describe_element(size_t i) {
    const PageElement& element = page_.elements[i];
    ElementFacts& facts = facts_.elements[i];
    if (element.parent != UINT32_MAX) inherit(i, element.parent);
    facts.in_list |= element.tag == PageTag::list;
    facts.in_quotation |= element.tag == PageTag::quotation;
    facts.in_table |= element.tag == PageTag::table;
    const bool most = facts.prose * 2 > all_prose_;
    if (most) return describe_holder(element, facts);
    facts.hidden |= element.hidden;
    if (facts.zone == Zone::comments) return;
    const LinePhrase* name = names_.find(element.names);
    const bool article = name != nullptr && names_an_article(*name);
    if (facts.zone == Zone::boilerplate && !article) return;
    if (article) decide(Zone::body, "", facts);
    if (decide_by_tag(element.tag, facts) || name == nullptr) return;
    const bool story = facts.prose >= kStoryWords &&
                       facts.prose * kStoryShare > all_prose_ &&
                       facts.links * kStoryLinks < facts.prose;
    if (name->zone == Zone::body) {
      facts.in_body |= names_an_article(*name);
    } else if (!story || name->zone == Zone::comments) {
      decide(name->zone, "“" + name->form + "” of " + name->list, facts);
    }
  }

  void describe_holder(const PageElement& element, ElementFacts& facts) {
    facts.zone = Zone::body;
    facts.hidden = false;
    const LinePhrase* name = names_.find(element.names);
    facts.in_body |= name != nullptr && names_an_article(*name);
  }

  void inherit(size_t i, uint32_t parent) {
    ElementFacts& facts = facts_.elements[i];
    const ElementFacts& above = facts_.elements[parent];
    facts.zone = above.zone;
    facts.reason = above.reason;
    facts.in_body = above.in_body;
    facts.in_list = above.in_list;
    facts.in_quotation = above.in_quotation;
    facts.in_table = above.in_table;
    facts.hidden = above.hidden;
  }

  static void decide(Zone zone, std::string reason, ElementFacts& facts) {
    facts.zone = zone;
    facts.reason = std::move(reason);
  }

  static bool decide_by_tag(PageTag tag, ElementFacts& facts) {
    switch (tag) {
      case PageTag::nav: decide(Zone::boilerplate, "in a nav", facts); break;
      case PageTag::footer:
        decide(Zone::boilerplate, "in a footer", facts);
        break;
      case PageTag::aside:
        decide(Zone::boilerplate, "in an aside", facts);
        break;
      case PageTag::form: decide(Zone::boilerplate, "in a form", facts); break;
      case PageTag::figure: decide(Zone::caption, "in a figure", facts); break;
      case PageTag::caption: decide(Zone::caption, "a caption", facts); break;
      default: return false;
    }
    return true;
  }

  const Page& page_;
  ElementNames names_;
  PageFacts facts_;
  uint32_t all_prose_ = 0;
};

}  // namespace

PageFacts find_page_facts(const Document& document, const Vocabulary& words) {
  return FactFinder(document, words).run();
}

}  // namespace quoth
