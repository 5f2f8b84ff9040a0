// Entries of several words, found word by word.
//
// `according to` and `according as` share the node of `according`; from there
// `to` and `as` lead to a node each, at which an entry ends. A step is one look
// into a flat table of (node, word), so the longest entry at a place of a text
// costs a look for each of its words and makes no strings.
//
// Words are ids of their folded forms: `Prime Minister` is found at `prime`
// `minister`, and who asks decides what its capitals mean.
#ifndef QUOTH_BASE_PHRASE_TRIE_H_
#define QUOTH_BASE_PHRASE_TRIE_H_

#include <cstdint>
#include <vector>

#include "base/hash_index.h"
#include "quoth/extraction.h"

namespace quoth {

class PhraseTrie {
 public:
  using Node = uint32_t;  // 0: none
  // An entry that ends at a node, and the next one that does, which differs in
  // capitals only.
  struct Ending {
    WordId entry = 0;       // 0: none
    bool capitals = false;  // not in lower case
    uint32_t next = 0;
  };

  // The first of each: none.
  PhraseTrie() : ending_of_(1), endings_(1), filter_(kFilterBits / 64) {}

  // REQUIRES: words is not empty and holds no 0; the entry is added once.
  void add(const std::vector<WordId>& words, WordId entry, bool capitals);

  // The node of entries that begin with `word`.
  Node first(WordId word) const {
    return word < first_.size() ? first_[word] : 0;
  }
  // The node of entries that go on with `word`. REQUIRES: node is not 0.
  Node next(Node node, WordId word) const {
    const size_t bit = bit_of(node, word);
    if ((filter_[bit / 64] >> bit % 64 & 1) == 0) return 0;
    return next_.find(key(node, word));
  }
  const Ending& first_ending(Node node) const {
    return endings_[ending_of_[node]];
  }
  const Ending& next_ending(const Ending& before) const {
    return endings_[before.next];
  }

 private:
  static uint64_t key(Node node, WordId word) {
    return uint64_t{node} << 32 | word;
  }
  Node step(Node node, WordId word);

  // Most pairs of a text lead nowhere, and a bit that is not set says so from
  // a table small enough for the nearest cache.
  static constexpr size_t kFilterBits = 1 << 17;
  static size_t bit_of(Node node, WordId word) {
    return (node * 0x9E3779B1u ^ word * 0x85EBCA77u) >> 15;
  }

  std::vector<uint32_t> ending_of_;  // an entry a node
  std::vector<Ending> endings_;
  std::vector<Node> first_;  // an entry a word
  HashIndex next_;
  std::vector<uint64_t> filter_;  // of the pairs in next_
};

}  // namespace quoth

#endif  // QUOTH_BASE_PHRASE_TRIE_H_
