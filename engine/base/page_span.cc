// Back from the text to the page: of `Bed & breakfast`, made from
// `Bed &amp; breakfast`, the span of `& b` came from `&amp; b`.
#include <algorithm>

#include "quoth/page.h"

namespace quoth {

Span page_span(const Page& page, Span span) {
  const auto& runs = page.origin;
  auto run = std::partition_point(
      runs.begin(), runs.end(),
      [&](const OriginRun& r) { return r.text.end <= span.begin; });
  Span out{UINT32_MAX, 0};
  for (; run != runs.end() && run->text.begin < span.end; ++run) {
    Span from = run->page;
    if (run->text.size() == from.size()) {
      const uint32_t begin = std::max(span.begin, run->text.begin);
      const uint32_t end = std::min(span.end, run->text.end);
      from = {from.begin + begin - run->text.begin,
              from.begin + end - run->text.begin};
    }
    out = {std::min(out.begin, from.begin), std::max(out.end, from.end)};
  }
  return out.empty() ? Span{} : out;
}

}  // namespace quoth
