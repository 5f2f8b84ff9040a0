// The words of a text, numbered, and lengths in code points: what spans are
// compared by when findings are held against gold.
//
// `“We won,”` and `We won` are two spans of the same two words.
#ifndef QUOTH_TOOLS_GOLD_WORD_INDEX_H_
#define QUOTH_TOOLS_GOLD_WORD_INDEX_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "quoth/span.h"

namespace quoth {

// Numbers of words, ascending, each once.
using Words = std::vector<uint32_t>;

// Sorted, with those that touch or overlap made one.
std::vector<Span> merged(std::vector<Span> spans);

class WordIndex {
 public:
  // A word is a run of letters, numbers and underscores.
  explicit WordIndex(std::string_view text);

  // Those that the spans cover, if only in part.
  Words words(const std::vector<Span>& spans) const;
  // Code points of the spans, and of what they have in common.
  uint32_t length(const std::vector<Span>& spans) const;
  uint32_t overlap(const std::vector<Span>& a,
                   const std::vector<Span>& b) const;
  bool has_word(Span span) const { return !words({span}).empty(); }

 private:
  std::vector<Span> words_;
  std::vector<uint32_t> code_points_;  // before each byte, and of all
};

// How many are in both.
size_t shared(const Words& a, const Words& b);

}  // namespace quoth

#endif  // QUOTH_TOOLS_GOLD_WORD_INDEX_H_
