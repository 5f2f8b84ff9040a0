// An OffsetIndex keeps one count a block of 32 bytes and counts the rest of a
// block when asked: an eighth of the text in memory, and at most 31 bytes to
// look at. In UTF-8 every byte but 10xxxxxx starts a code point, and those from
// 0xF0 on start one that UTF-16 writes as two units.
#include "base/offsets.h"

#include <algorithm>
#include <cstring>

namespace quoth {
namespace {

constexpr size_t kBlock = 32;
constexpr uint64_t kLowBits = 0x0101010101010101;

uint32_t sum_of_bytes(uint64_t eight) {
  return static_cast<uint32_t>(eight * kLowBits >> 56);
}

bool starts_code_point(char byte) {
  return static_cast<signed char>(byte) >= -64;
}

bool starts_pair(char byte) {
  return static_cast<unsigned char>(byte) >= 0xF0;
}

// Eight bytes at a time: 10xxxxxx has bit 7 and not bit 6, 1111xxxx has bits
// 7 to 4.
uint32_t count_units(std::string_view bytes, bool utf16) {
  uint32_t units = 0;
  size_t at = 0;
  for (; at + 8 <= bytes.size(); at += 8) {
    uint64_t eight;
    std::memcpy(&eight, bytes.data() + at, 8);
    units += 8 - sum_of_bytes(eight >> 7 & ~(eight >> 6) & kLowBits);
    if (!utf16) continue;
    uint64_t two = eight & eight >> 1;
    units += sum_of_bytes((two & two >> 2) >> 4 & kLowBits);
  }
  for (; at < bytes.size(); ++at) {
    units += starts_code_point(bytes[at]);
    units += utf16 && starts_pair(bytes[at]);
  }
  return units;
}

}  // namespace

OffsetIndex::OffsetIndex(std::string_view text, OffsetUnit unit)
    : text_(text), unit_(unit) {
  if (length_in(text, unit) == text.size()) return;
  counts_.reserve(text.size() / kBlock + 1);
  uint32_t count = 0;
  for (size_t at = 0; at <= text.size(); at += kBlock) {
    counts_.push_back(count);
    count += length_in(text.substr(at, kBlock), unit);
  }
}

uint32_t OffsetIndex::count_to(uint32_t at) const {
  size_t block = std::min<size_t>(at, text_.size()) / kBlock;
  size_t begin = block * kBlock;
  return counts_[block] + length_in(text_.substr(begin, at - begin), unit_);
}

uint32_t length_in(std::string_view text, OffsetUnit unit) {
  if (unit == OffsetUnit::byte) return static_cast<uint32_t>(text.size());
  return count_units(text, unit == OffsetUnit::utf16);
}

}  // namespace quoth
