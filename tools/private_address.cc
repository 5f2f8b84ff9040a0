// See private_address.h. The networks are those of RFC 6890 that do not lead
// into the world.
#include "private_address.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <cstdint>

namespace quoth {
namespace {

bool is_private_v4(uint32_t a) {
  const auto in = [a](uint32_t net, int bits) {
    return (a ^ net) >> (32 - bits) == 0;
  };
  return in(0x00000000, 8) || in(0x0A000000, 8) || in(0x64400000, 10) ||
         in(0x7F000000, 8) || in(0xA9FE0000, 16) || in(0xAC100000, 12) ||
         in(0xC0000000, 24) || in(0xC0A80000, 16) || in(0xC6120000, 15) ||
         in(0xE0000000, 3);
}

}  // namespace

bool is_private(const sockaddr* address) {
  if (address->sa_family == AF_INET) {
    const auto* v4 = reinterpret_cast<const sockaddr_in*>(address);
    return is_private_v4(ntohl(v4->sin_addr.s_addr));
  }
  if (address->sa_family != AF_INET6) return true;
  const auto* v6 = reinterpret_cast<const sockaddr_in6*>(address);
  const uint8_t* a = v6->sin6_addr.s6_addr;
  if (IN6_IS_ADDR_V4MAPPED(&v6->sin6_addr)) {
    return is_private_v4(static_cast<uint32_t>(a[12]) << 24 | a[13] << 16 |
                         a[14] << 8 | a[15]);
  }
  return (a[0] & 0xE0) != 0x20;  // all but global unicast, 2000::/3
}

}  // namespace quoth
