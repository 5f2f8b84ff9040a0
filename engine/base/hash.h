// Digests, and the ids made from them.
//
// The id of the attribution in `“It rained,” said Ana.` is a hash of where its
// roles stand: "a:s5blzbkrzwi4vp37". It holds nothing of the rule that found
// it, so that a review made today still fits what a better rule finds at the
// same place tomorrow.
#ifndef QUOTH_BASE_HASH_H_
#define QUOTH_BASE_HASH_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "quoth/span.h"

namespace quoth {

// SHA-256 in lower-case hex, 64 characters.
std::string sha256_hex(std::string_view bytes);

// 64 bits for tables in memory. Not for ids: nothing promises to keep it.
uint64_t hash64(std::string_view bytes);

// Gathers what an id is made of, in order. Pieces cannot run into each other:
// add("ab"), add("c") and add("a"), add("bc") give different ids.
class IdHash {
 public:
  IdHash() { bytes_.reserve(kUsualSize); }

  IdHash& add(std::string_view piece);
  IdHash& add(uint32_t number);
  IdHash& add(Span span) { return add(span.begin).add(span.end); }

  // `prefix`, ':' and 16 characters of a-z2-7: 80 bits.
  std::string id(char prefix) const;

  // Forgets all pieces, for the next id.
  IdHash& clear() {
    bytes_.clear();
    return *this;
  }

 private:
  static constexpr size_t kUsualSize = 120;

  // Hashed at once in the end: pieces are small, and XXH3 is quickest on what
  // lies together.
  std::string bytes_;
};

}  // namespace quoth

#endif  // QUOTH_BASE_HASH_H_
