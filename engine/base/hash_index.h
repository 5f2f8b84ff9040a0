// From 64-bit keys to small numbers, in one flat table.
//
// Every word of an article is looked up once or twice, and what that costs is
// lines of memory. A slot is eight bytes, 40 bits of the mixed key and a number
// of 24, so the words of a pack fit into a processor's own cache, and finding
// `said` by the hash of its form touches one line. The slots from the key's own
// place on are tried until one has its bits or is empty.
//
// A key that was never added is taken for another once in some 10^12 keys.
#ifndef QUOTH_BASE_HASH_INDEX_H_
#define QUOTH_BASE_HASH_INDEX_H_

#include <cstddef>
#include <cstdint>
#include <vector>

namespace quoth {

class HashIndex {
 public:
  HashIndex() : slots_(kFirst) {}

  // The number added under `key`; 0: none.
  uint32_t find(uint64_t key) const {
    const uint64_t bits = mixed(key);
    size_t at = place_of(bits);
    while (slots_[at] != 0 && (slots_[at] & ~kNumber) != bits) at = after(at);
    return static_cast<uint32_t>(slots_[at] & kNumber);
  }

  // REQUIRES: 0 < number < 2^24, and `key` is not there yet.
  void add(uint64_t key, uint32_t number) {
    if (++count_ * 4 > (last_ + 1) * 3) grow();
    put(mixed(key) | number);
  }

  // REQUIRES: 0 < number < 2^24, and `key` is there.
  void replace(uint64_t key, uint32_t number) {
    const uint64_t bits = mixed(key);
    size_t at = place_of(bits);
    while ((slots_[at] & ~kNumber) != bits) at = after(at);
    slots_[at] = bits | number;
  }

 private:
  static constexpr size_t kFirst = 16;  // slots
  static constexpr int kNumberBits = 24;
  static constexpr uint64_t kNumber = (1u << kNumberBits) - 1;

  // Keys may be numbers in a row: the product spreads them.
  static uint64_t mixed(uint64_t key) {
    return key * 0x9E3779B97F4A7C15 & ~kNumber;
  }
  size_t place_of(uint64_t slot) const {
    return slot >> kNumberBits & last_;
  }
  size_t after(size_t at) const { return (at + 1) & last_; }

  void put(uint64_t slot) {
    size_t at = place_of(slot);
    while (slots_[at] != 0) at = after(at);
    slots_[at] = slot;
  }

  void grow() {
    std::vector<uint64_t> old(slots_.size() * 2);
    old.swap(slots_);
    last_ = slots_.size() - 1;
    for (uint64_t slot : old) {
      if (slot != 0) put(slot);
    }
  }

  std::vector<uint64_t> slots_;  // a power of two of them; 0: empty
  size_t last_ = kFirst - 1;
  size_t count_ = 0;
};

// Which keys were met.
class KeySet {
 public:
  // False when `key` was there before.
  bool insert(uint64_t key) {
    if (index_.find(key) != 0) return false;
    index_.add(key, 1);
    return true;
  }
  bool contains(uint64_t key) const { return index_.find(key) != 0; }

 private:
  HashIndex index_;
};

// One key of two.
inline uint64_t joined(uint64_t first, uint64_t second) {
  first ^= first >> 32;
  return (first * 0xD6E8FEB86659FD93 ^ second) * 0xA0761D6478BD642F;
}

}  // namespace quoth

#endif  // QUOTH_BASE_HASH_INDEX_H_
