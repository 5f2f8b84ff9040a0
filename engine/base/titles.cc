// See titles.h.
#include "base/titles.h"

#include <algorithm>

#include "base/unicode.h"

namespace quoth {
namespace {

constexpr size_t kLongestTitle = 60;  // bytes
constexpr size_t kShortWord = 3;      // bytes: of, the, and

}  // namespace

bool reads_as_title(std::string_view inner) {
  size_t capitals = 0;
  for (size_t at = 0; at < inner.size();) {
    size_t end = std::min(inner.find(' ', at), inner.size());
    CodePoint first = code_point_at(inner, at);
    if (is_upper(first.value)) ++capitals;
    if (end - at > kShortWord && is_lower(first.value)) return false;
    at = end + 1;
  }
  return capitals > 0;
}

bool reads_as_closed_title(std::string_view inner) {
  bool closed = inner.ends_with(',') || inner.ends_with('.');
  return closed && inner.size() < kLongestTitle &&
         inner.find(' ') != std::string_view::npos && reads_as_title(inner);
}

bool names_something(std::string_view text, const Segments& segments,
                     const Quotation& quotation, const Vocabulary& words) {
  if (!reads_as_title(slice(text, quotation.inner))) return false;
  const std::vector<Token>& tokens = segments.tokens;
  const auto at = std::ranges::lower_bound(
      tokens, quotation.outer.begin, {},
      [](const Token& token) { return token.span.begin; });
  if (at == tokens.end() || at->kind != TokenKind::quotation) return false;
  if (at != tokens.begin() &&
      words.is((at - 1)->word, word_class::genitive)) {
    return true;
  }
  const auto next = at + 1;
  return next != tokens.end() && next->kind == TokenKind::word &&
         next->capital && next->word == 0;
}

}  // namespace quoth
