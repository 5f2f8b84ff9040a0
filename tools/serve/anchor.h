// Finding again what a decision was about.
//
// A reviewer accepted `“We won,”` in an article that was then corrected: the
// text is another, and so are all ids. Of the attributions found now, the one
// with the same words and the most of the same words around them is meant.
#ifndef QUOTH_TOOLS_SERVE_ANCHOR_H_
#define QUOTH_TOOLS_SERVE_ANCHOR_H_

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "quoth/extraction.h"

namespace quoth {

// The words of an attribution's content, and up to 32 characters on each side.
struct Anchor {
  std::string exact;
  std::string prefix;
  std::string suffix;
};

// Of content in one or more parts.
Anchor anchor_of(const std::vector<Span>& content, std::string_view text);

// The index of the one that `wanted` means; none where no one has its words, or
// where the words are few and nothing around them is the same.
std::optional<size_t> find_anchor(const Anchor& wanted,
                                  const std::vector<Anchor>& anchors);

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_ANCHOR_H_
