// Places in a text, and typed indices into the vectors that stages return.
//
// A Span is half open and counts bytes of Document::text. In the text
// `Zoë said so` the source `Zoë` is Span{0, 4}: ë takes two bytes. Members of
// values are spans; only parameters of functions are string_views, so no stage
// ever searches for a text to learn where it stands.
#ifndef QUOTH_SPAN_H_
#define QUOTH_SPAN_H_

#include <compare>
#include <cstdint>
#include <string_view>

namespace quoth {

// Bytes [begin, end) of Document::text. An empty span means "absent" where a
// field says so.
struct Span {
  uint32_t begin = 0;
  uint32_t end = 0;

  constexpr bool empty() const { return begin >= end; }
  constexpr uint32_t size() const { return empty() ? 0 : end - begin; }
  constexpr bool contains(Span inner) const {
    return begin <= inner.begin && inner.end <= end;
  }
  constexpr bool contains(uint32_t at) const { return begin <= at && at < end; }
  constexpr bool overlaps(Span other) const {
    return begin < other.end && other.begin < end;
  }
  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

// The bytes of `text` that `span` covers. REQUIRES: span.end <= text.size().
constexpr std::string_view slice(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

// The index of a T in the vector of its stage. Ids of different types do not
// compare, so a mention is never looked up among the entities.
template <typename T>
struct Id {
  static constexpr uint32_t kNone = UINT32_MAX;
  uint32_t index = kNone;

  constexpr explicit operator bool() const { return index != kNone; }
  friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

}  // namespace quoth

#endif  // QUOTH_SPAN_H_
