// See anchor.h.
#include "serve/anchor.h"

#include <algorithm>

#include "base/context.h"

namespace quoth {
namespace {

// Words this long, in bytes, hardly stand twice in an article by chance.
constexpr size_t kTelling = 24;
constexpr size_t kEnoughAround = 8;  // bytes

size_t common_ending(std::string_view a, std::string_view b) {
  const auto [end, other] =
      std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
  return static_cast<size_t>(end - a.rbegin());
}

size_t common_beginning(std::string_view a, std::string_view b) {
  const auto [end, other] =
      std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  return static_cast<size_t>(end - a.begin());
}

size_t same_around(const Anchor& a, const Anchor& b) {
  return common_ending(a.prefix, b.prefix) +
         common_beginning(a.suffix, b.suffix);
}

}  // namespace

Anchor anchor_of(const std::vector<Span>& content, std::string_view text) {
  Anchor anchor;
  for (Span part : content) {
    if (!anchor.exact.empty()) anchor.exact += '\n';
    anchor.exact += slice(text, part);
  }
  anchor.prefix = context_before(text, content.front().begin);
  anchor.suffix = context_after(text, content.back().end);
  return anchor;
}

std::optional<size_t> find_anchor(const Anchor& wanted,
                                  const std::vector<Anchor>& anchors) {
  std::optional<size_t> best;
  size_t most = 0;
  for (size_t i = 0; i < anchors.size(); ++i) {
    if (anchors[i].exact != wanted.exact) continue;
    const size_t same = same_around(wanted, anchors[i]);
    const bool enough =
        same >= kEnoughAround || wanted.exact.size() >= kTelling;
    if (!enough || (best && same <= most)) continue;
    best = i;
    most = same;
  }
  return best;
}

}  // namespace quoth
