// See phrase_trie.h. Adding `according to` makes the nodes of `according` and
// of `according to`, unless they are there.
#include "base/phrase_trie.h"

#include <algorithm>

namespace quoth {

void PhraseTrie::add(const std::vector<WordId>& words, WordId entry) {
  Node node = 0;
  for (WordId word : words) node = step(node, word);
  std::vector<WordId>& entries = entries_[node];
  if (std::find(entries.begin(), entries.end(), entry) == entries.end()) {
    entries.push_back(entry);
  }
}

// REQUIRES: word is not 0. Node 0 leads to the first words.
PhraseTrie::Node PhraseTrie::step(Node node, WordId word) {
  if (Node known = node == 0 ? first(word) : next(node, word)) return known;
  auto added = static_cast<Node>(entries_.size());
  entries_.emplace_back();
  if (node != 0) {
    next_.add(key(node, word), added);
    return added;
  }
  if (first_.size() <= word) first_.resize(word + 1, 0);
  first_[word] = added;
  return added;
}

}  // namespace quoth
