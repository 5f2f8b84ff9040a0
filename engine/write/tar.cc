// See tar.h. A member is a header of 512 bytes with fields at fixed places,
// numbers in octal, and then the bytes, filled up to the next 512.
#include "write/tar.h"

#include <cstdint>

namespace quoth {
namespace {

constexpr size_t kBlock = 512;
constexpr size_t kChecksumAt = 148;
constexpr size_t kChecksumSize = 8;

void put(std::string& header, size_t at, std::string_view value) {
  header.replace(at, value.size(), value);
}

std::string octal(uint64_t number, size_t digits) {
  std::string out(digits, '0');
  for (size_t i = digits; i > 0; number >>= 3) {
    out[--i] = static_cast<char>('0' + (number & 7));
  }
  return out;
}

// The sum of all bytes of the header, its own field counted as spaces.
uint64_t checksum(const std::string& header) {
  uint64_t sum = 0;
  for (char byte : header) sum += static_cast<unsigned char>(byte);
  return sum;
}

}  // namespace

void append_tar_member(std::string_view name, std::string_view bytes,
                       std::string& out) {
  std::string header(kBlock, '\0');
  put(header, 0, name);
  put(header, 100, octal(0644, 7));           // mode
  put(header, 108, octal(0, 7));              // owner
  put(header, 116, octal(0, 7));              // group
  put(header, 124, octal(bytes.size(), 11));  // size
  put(header, 136, octal(0, 11));             // time
  put(header, 156, "0");                      // a plain file
  put(header, 257, std::string_view("ustar\0" "00", 8));
  put(header, kChecksumAt, std::string(kChecksumSize, ' '));
  put(header, kChecksumAt, octal(checksum(header), 6) + '\0');
  out.append(header).append(bytes);
  out.append((kBlock - bytes.size() % kBlock) % kBlock, '\0');
}

std::string tar_end() { return std::string(2 * kBlock, '\0'); }

}  // namespace quoth
