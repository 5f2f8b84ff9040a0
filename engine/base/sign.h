// Signing a message with a secret that two share.
//
// Whoever gets `{"type":"decision.made"}` from the review desk hashes it with
// the same secret and sees that nobody else sent it.
#ifndef QUOTH_BASE_SIGN_H_
#define QUOTH_BASE_SIGN_H_

#include <optional>
#include <string>
#include <string_view>

namespace quoth {

// The 32 bytes of HMAC-SHA256 (RFC 2104).
std::string hmac_sha256(std::string_view key, std::string_view message);

// Base64 of RFC 4648 with its padding.
std::string to_base64(std::string_view bytes);
// None for what is no base64.
std::optional<std::string> from_base64(std::string_view text);

}  // namespace quoth

#endif  // QUOTH_BASE_SIGN_H_
