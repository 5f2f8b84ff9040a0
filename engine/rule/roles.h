// The parts of an attribution that a pattern captures, by the names that rules
// use. In `{quote:content} {says:cue} {person:source}` each is named once.
#ifndef QUOTH_RULE_ROLES_H_
#define QUOTH_RULE_ROLES_H_

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace quoth {

enum class Role : uint8_t { source, cue, content, addressee };

inline constexpr std::array<std::string_view, 4> kRoleNames = {
    "source", "cue", "content", "addressee"};

inline std::string_view to_string(Role role) {
  return kRoleNames[static_cast<size_t>(role)];
}

inline std::optional<Role> find_role(std::string_view name) {
  for (size_t i = 0; i < kRoleNames.size(); ++i) {
    if (kRoleNames[i] == name) return static_cast<Role>(i);
  }
  return std::nullopt;
}

}  // namespace quoth

#endif  // QUOTH_RULE_ROLES_H_
