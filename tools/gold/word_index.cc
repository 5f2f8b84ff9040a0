// See word_index.h. Words are found by halving; in `Zoë won` the ë is two bytes
// and one code point, so a table says how many code points stand before a byte.
#include "gold/word_index.h"

#include <algorithm>

#include "base/unicode.h"

namespace quoth {

std::vector<Span> merged(std::vector<Span> spans) {
  std::erase_if(spans, [](Span span) { return span.empty(); });
  std::sort(spans.begin(), spans.end());
  std::vector<Span> out;
  for (Span span : spans) {
    if (!out.empty() && span.begin <= out.back().end) {
      out.back().end = std::max(out.back().end, span.end);
    } else {
      out.push_back(span);
    }
  }
  return out;
}

WordIndex::WordIndex(std::string_view text) {
  code_points_.reserve(text.size() + 1);
  uint32_t count = 0;
  bool in_word = false;
  for (uint32_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    const bool is_word = is_alphanumeric(c.value) || c.value == '_';
    if (is_word && !in_word) words_.push_back({at, at});
    in_word = is_word;
    code_points_.insert(code_points_.end(), c.size, count++);
    at += c.size;
    if (is_word) words_.back().end = at;
  }
  code_points_.push_back(count);
}

Words WordIndex::words(const std::vector<Span>& spans) const {
  Words out;
  for (Span span : merged(spans)) {
    auto at = std::partition_point(
        words_.begin(), words_.end(),
        [&](Span word) { return word.end <= span.begin; });
    for (; at != words_.end() && at->begin < span.end; ++at) {
      const auto number = static_cast<uint32_t>(at - words_.begin());
      if (out.empty() || out.back() != number) out.push_back(number);
    }
  }
  return out;
}

uint32_t WordIndex::length(const std::vector<Span>& spans) const {
  uint32_t sum = 0;
  for (Span span : merged(spans)) {
    sum += code_points_[span.end] - code_points_[span.begin];
  }
  return sum;
}

uint32_t WordIndex::overlap(const std::vector<Span>& a,
                            const std::vector<Span>& b) const {
  uint32_t sum = 0;
  const std::vector<Span> others = merged(b);
  for (Span one : merged(a)) {
    for (Span other : others) {
      if (!one.overlaps(other)) continue;
      sum += code_points_[std::min(one.end, other.end)] -
             code_points_[std::max(one.begin, other.begin)];
    }
  }
  return sum;
}

size_t shared(const Words& a, const Words& b) {
  size_t count = 0;
  auto at = b.begin();
  for (uint32_t word : a) {
    at = std::lower_bound(at, b.end(), word);
    if (at == b.end()) break;
    count += *at == word;
  }
  return count;
}

}  // namespace quoth
