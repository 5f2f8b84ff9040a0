// From 64-bit keys to small numbers, in one flat table.
//
// Every word of an article is looked up once or twice, and what that costs is
// lines of memory: a slot holds its whole key, so that finding `said` by the
// hash of its form touches one line, where a table that goes on to compare the
// forms touches three. The slots from the key's own place on are tried until
// one has the key or is empty.
#ifndef QUOTH_BASE_HASH_INDEX_H_
#define QUOTH_BASE_HASH_INDEX_H_

#include <cstddef>
#include <cstdint>
#include <vector>

namespace quoth {

class HashIndex {
 public:
  HashIndex() : slots_(16) {}

  // The number added under `key`; 0: none.
  uint32_t find(uint64_t key) const {
    size_t at = place_of(key);
    while (slots_[at].number != 0 && slots_[at].key != key) at = after(at);
    return slots_[at].number;
  }

  // REQUIRES: number > 0, and `key` is not there yet.
  void add(uint64_t key, uint32_t number) {
    if (++count_ * 2 > slots_.size()) grow();
    put({key, number});
  }

 private:
  struct Slot {
    uint64_t key = 0;
    uint32_t number = 0;  // 0: the slot is empty
  };

  // Keys may be numbers in a row: the product spreads them.
  size_t place_of(uint64_t key) const {
    return (key * 0x9E3779B97F4A7C15 >> 32) & (slots_.size() - 1);
  }
  size_t after(size_t at) const { return (at + 1) & (slots_.size() - 1); }

  void put(Slot slot) {
    size_t at = place_of(slot.key);
    while (slots_[at].number != 0) at = after(at);
    slots_[at] = slot;
  }

  void grow() {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.number != 0) put(slot);
    }
  }

  std::vector<Slot> slots_;  // a power of two of them, half of them empty
  size_t count_ = 0;
};

}  // namespace quoth

#endif  // QUOTH_BASE_HASH_INDEX_H_
