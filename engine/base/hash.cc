// SHA-256 names bytes for the world ("text_sha256": anyone can check it with
// sha256sum); XXH3 names things inside quoth, where 80 bits and speed count.
#include "base/hash.h"

#include <openssl/sha.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace quoth {
namespace {

constexpr char kHex[] = "0123456789abcdef";
constexpr char kBase32[] = "abcdefghijklmnopqrstuvwxyz234567";

}  // namespace

std::string sha256_hex(std::string_view bytes) {
  unsigned char digest[SHA256_DIGEST_LENGTH];
  SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
         digest);
  std::string hex;
  hex.reserve(2 * sizeof digest);
  for (unsigned char byte : digest) {
    hex += kHex[byte >> 4];
    hex += kHex[byte & 15];
  }
  return hex;
}

uint64_t hash64(std::string_view bytes) {
  return XXH3_64bits(bytes.data(), bytes.size());
}

IdHash& IdHash::add(std::string_view piece) {
  add(static_cast<uint32_t>(piece.size()));
  bytes_ += piece;
  return *this;
}

IdHash& IdHash::add(uint32_t number) {
  // Byte by byte, so that every machine makes the same id.
  const char little_endian[] = {
      static_cast<char>(number), static_cast<char>(number >> 8),
      static_cast<char>(number >> 16), static_cast<char>(number >> 24)};
  bytes_.append(little_endian, sizeof little_endian);
  return *this;
}

std::string IdHash::id(char prefix) const {
  XXH128_canonical_t digest;
  XXH128_canonicalFromHash(&digest,
                           XXH3_128bits(bytes_.data(), bytes_.size()));
  char id[18] = {prefix, ':'};
  char* next = id + 2;
  uint32_t bits = 0;
  int held = 0;
  for (int byte = 0; byte < 10; ++byte) {
    bits = bits << 8 | digest.digest[byte];
    for (held += 8; held >= 5; held -= 5) {
      *next++ = kBase32[bits >> (held - 5) & 31];
    }
  }
  return {id, sizeof id};
}

}  // namespace quoth
