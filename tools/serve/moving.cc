// See moving.h.
#include "serve/moving.h"

#include <algorithm>

#include "base/context.h"
#include "base/unicode.h"

namespace quoth {
namespace {

Anchor anchor_at(std::string_view text, Span span) {
  return {std::string(slice(text, span)),
          std::string(context_before(text, span.begin)),
          std::string(context_after(text, span.end))};
}

class Mover {
 public:
  Mover(std::string_view old_text, std::string_view new_text)
      : old_text_(old_text),
        new_text_(new_text),
        old_(old_text),
        new_(new_text) {}

  bool move(Json& marking) const {
    if (marking.is_object() && marking.contains("start")) {
      return move_span(marking);
    }
    if (!marking.is_structured()) return true;
    return std::ranges::all_of(marking,
                               [&](Json& part) { return move(part); });
  }

 private:
  bool move_span(Json& span) const {
    const Span was = old_.bytes_of(span);
    const auto begin = find(was);
    if (!begin) return false;
    span["start"] = new_.index_of(*begin);
    span["end"] = new_.index_of(*begin + was.size());
    return true;
  }

  std::optional<uint32_t> find(Span was) const {
    const std::string_view words = slice(old_text_, was);
    std::vector<uint32_t> begins;
    std::vector<Anchor> anchors;
    for (size_t at = new_text_.find(words); at != std::string_view::npos;
         at = new_text_.find(words, at + 1)) {
      const auto begin = static_cast<uint32_t>(at);
      begins.push_back(begin);
      anchors.push_back(anchor_at(new_text_, {begin, begin + was.size()}));
    }
    const auto best = find_anchor(anchor_at(old_text_, was), anchors);
    if (!best) return std::nullopt;
    return begins[*best];
  }

  std::string_view old_text_;
  std::string_view new_text_;
  CodePoints old_;
  CodePoints new_;
};

}  // namespace

CodePoints::CodePoints(std::string_view text) {
  for (size_t byte = 0; byte < text.size();
       byte += code_point_at(text, byte).size) {
    bytes_.push_back(static_cast<uint32_t>(byte));
  }
  bytes_.push_back(static_cast<uint32_t>(text.size()));
}

Span CodePoints::bytes_of(const Json& span) const {
  return {bytes_[span["start"].get<size_t>()],
          bytes_[span["end"].get<size_t>()]};
}

uint32_t CodePoints::index_of(uint32_t byte) const {
  return static_cast<uint32_t>(std::ranges::lower_bound(bytes_, byte) -
                               bytes_.begin());
}

Anchor anchor_in(const Json& attribution, std::string_view text) {
  const CodePoints code_points(text);
  std::vector<Span> content;
  for (const Json& part : attribution["content"]) {
    content.push_back(code_points.bytes_of(part));
  }
  return anchor_of(content, text);
}

std::optional<Json> moved(const Json& marking, std::string_view old_text,
                          std::string_view new_text) {
  if (old_text == new_text) return marking;
  Json out = marking;
  if (!Mover(old_text, new_text).move(out)) return std::nullopt;
  return out;
}

}  // namespace quoth
