// Of the page
//
//   <blockquote><p>We won.</p><cite>Ana Ortiz</cite></blockquote>
//
// a browser shows by the margin that it quotes. A text has no margins: it gets
// the marks that are implied, and the line that says who spoke stands behind
// them, as `“We won.” — Ana Ortiz`. Without such a line every paragraph opens a
// quotation that only the last one closes, as newspapers set them:
//
//   “The ferry ran aground on Monday.
//   “Nobody was hurt.”
//
// The dash of `— Ana Ortiz (@ana) May 4, 2024` below a post that was embedded
// is that of its own markup. What has marks already is left alone: it may be
// prose with a quotation in it. So is what is all links, has no sentence, or is
// as long as an article, which is a page that indents by blockquote.
#include "read/block_quotations.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/unicode.h"

namespace quoth {
namespace {

constexpr size_t kLongest = 4000;  // bytes
constexpr uint32_t kLeastWords = 4;
constexpr std::string_view kOpen = "“";
constexpr std::string_view kClose = "”";
constexpr std::string_view kDash = "— ";

using Blocks = std::vector<PageText::Block>;

bool has_mark(std::string_view text) {
  for (const std::string_view mark : {"\"", "“", "”", "„", "«", "»"}) {
    if (text.find(mark) != text.npos) return true;
  }
  return false;
}

bool has_sentence(std::string_view text) {
  return text.find_first_of(".!?") != text.npos ||
         text.find("…") != text.npos;
}

uint32_t word_count(std::string_view text) {
  uint32_t words = 0;
  bool inside = false;
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    const bool letter = is_letter(c.value) || is_digit(c.value);
    words += letter && !inside;
    inside = letter || (inside && is_apostrophe(c.value));
    at += c.size;
  }
  return words;
}

bool opens_with_dash(std::string_view text) {
  return is_dash(code_point_at(text, 0).value) || text.starts_with("--");
}

// Where the lines begin that say who spoke; the end when there is none.
size_t find_credit(const Blocks& blocks, const std::set<uint32_t>& credits) {
  for (size_t i = 1; i < blocks.size(); ++i) {
    const bool last = i + 1 == blocks.size();
    const bool dashed = last && opens_with_dash(blocks[i].text);
    if (dashed || credits.contains(blocks[i].element)) return i;
  }
  return blocks.size();
}

bool is_spoken(const Blocks& blocks, size_t credit,
               const std::vector<PageElement>& elements) {
  size_t bytes = 0;
  size_t linked = 0;
  uint32_t words = 0;
  bool sentence = false;
  for (size_t i = 0; i < credit; ++i) {
    const PageTag tag = elements[blocks[i].element].tag;
    if (tag == PageTag::title || tag == PageTag::heading) return false;
    if (has_mark(blocks[i].text)) return false;
    bytes += blocks[i].text.size();
    linked += blocks[i].linked;
    words += word_count(blocks[i].text);
    sentence |= has_sentence(blocks[i].text);
  }
  return words >= kLeastWords && bytes <= kLongest && linked * 2 < bytes &&
         (sentence || credit < blocks.size());
}

// One block of all, on one line.
PageText::Block joined(const Blocks& blocks, size_t credit) {
  PageText::Block out = blocks.front();
  for (size_t i = 1; i < blocks.size(); ++i) {
    if (i == credit) out.imply(kClose);
    out.imply(" ");
    const bool dash = i == credit && !opens_with_dash(blocks[i].text);
    if (dash) out.imply(kDash);
    out.append(blocks[i]);
  }
  std::replace(out.text.begin(), out.text.end(), '\n', ' ');
  return out;
}

}  // namespace

void mark_block_quotation(size_t first, const std::set<uint32_t>& credits,
                          PageText& page) {
  if (first >= page.page.blocks.size()) return;
  Blocks blocks = page.take_blocks(first);
  const size_t credit = find_credit(blocks, credits);
  if (is_spoken(blocks, credit, page.page.elements)) {
    blocks.front().imply_before(kOpen);
    if (credit < blocks.size()) {
      blocks = {joined(blocks, credit)};
    } else {
      for (size_t i = 1; i < credit; ++i) blocks[i].imply_before(kOpen);
      blocks.back().imply(kClose);
    }
  }
  for (const PageText::Block& block : blocks) page.put_block(block);
}

}  // namespace quoth
