// See phrase_trie.h. Adding `according to` makes the nodes of `according` and
// of `according to`, unless they are there.
#include "base/phrase_trie.h"

namespace quoth {

void PhraseTrie::add(const std::vector<WordId>& words, WordId entry,
                     bool capitals) {
  Node node = 0;
  for (WordId word : words) node = step(node, word);
  endings_.push_back({entry, capitals, ending_of_[node]});
  ending_of_[node] = static_cast<uint32_t>(endings_.size() - 1);
}

// REQUIRES: word is not 0. Node 0 leads to the first words.
PhraseTrie::Node PhraseTrie::step(Node node, WordId word) {
  if (Node known = node == 0 ? first(word) : next(node, word)) return known;
  auto added = static_cast<Node>(ending_of_.size());
  ending_of_.push_back(0);
  if (node != 0) {
    const size_t bit = bit_of(node, word);
    filter_[bit / 64] |= uint64_t{1} << bit % 64;
    next_.add(key(node, word), added);
    return added;
  }
  if (first_.size() <= word) first_.resize(word + 1, 0);
  first_[word] = added;
  return added;
}

}  // namespace quoth
