// Addresses of a machine's own network: 127.0.0.1, 10.1.2.3, fd00::1.
//
// Whoever makes this program connect somewhere, by an address of an article or
// of a webhook, could make it talk to what only this machine can reach. The
// question is asked where the connection is made, of the number that a name was
// resolved to, so that no name and no redirect leads around it.
#ifndef QUOTH_TOOLS_PRIVATE_ADDRESS_H_
#define QUOTH_TOOLS_PRIVATE_ADDRESS_H_

#include <sys/socket.h>

namespace quoth {

// Also true of every kind of address that is neither IPv4 nor IPv6.
bool is_private(const sockaddr* address);

}  // namespace quoth

#endif  // QUOTH_TOOLS_PRIVATE_ADDRESS_H_
