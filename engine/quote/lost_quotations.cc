// Which quotations of a page are not in the text that was taken from it. Of
//
//   <aside>“Nobody asked us,” says the crew of the Sund Queen.</aside>
//
// the aside was left out, and if its words stand nowhere in the article, the
// user should know. Titles of other pages in quotation marks, and what readers
// say in comments, are not meant: nor is a phrase of under four words.
#include <algorithm>

#include "base/unicode.h"
#include "stages.h"

namespace quoth {
namespace {

constexpr size_t kLeastWords = 4;

// Letters and digits, folded, with a space between words.
std::string bare(std::string_view text) {
  std::string out;
  const std::string low = folded(text);
  for (size_t at = 0; at < low.size();) {
    const CodePoint c = code_point_at(low, at);
    if (is_letter(c.value) || is_digit(c.value)) {
      out.append(low, at, c.size);
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
    at += c.size;
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

size_t word_count(std::string_view bare_text) {
  if (bare_text.empty()) return 0;
  return static_cast<size_t>(
             std::count(bare_text.begin(), bare_text.end(), ' ')) + 1;
}

}  // namespace

std::vector<std::string> find_lost_quotations(const Document& document) {
  std::vector<std::string> lost;
  if (!document.page) return lost;
  std::string article;
  for (const LeftOut& left : document.page->left_out) {
    if (left.linked || left.zone == Zone::comments) continue;
    ZonedSpan all;
    all.span = {0, static_cast<uint32_t>(left.text.size())};
    for (const Quotation& quotation : find_quotations(left.text, {all})) {
      const std::string_view inner = slice(left.text, quotation.inner);
      const std::string words = bare(inner);
      if (word_count(words) < kLeastWords || !quotation.closed) continue;
      if (article.empty()) article = bare(document.text);
      if (article.find(words) == std::string::npos) lost.emplace_back(inner);
    }
  }
  return lost;
}

}  // namespace quoth
