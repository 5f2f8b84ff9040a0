// The names that the graph uses for the values of enums: `“It rained,” said
// Ana` has "mode": "direct", "act": "statement", "zone": "body" and
// "source_status": "named". One table an enum, in the order of the enum.
#include <array>

#include "quoth/document.h"
#include "quoth/extraction.h"

namespace quoth {
namespace {

template <typename Enum, size_t size>
std::string_view name_of(const std::array<std::string_view, size>& names,
                         Enum value) {
  return names[static_cast<size_t>(value)];
}

constexpr std::array<std::string_view, 9> kZones = {
    "headline", "standfirst",  "byline",   "dateline", "body",
    "caption",  "boilerplate", "comments", "foreign"};

constexpr std::array<std::string_view, 5> kEntityKinds = {
    "person", "organization", "document", "group", "unknown"};

constexpr std::array<std::string_view, 3> kModes = {"direct", "indirect",
                                                    "mixed"};

constexpr std::array<std::string_view, 8> kActs = {
    "statement", "question", "order",   "belief",
    "intention", "denial",   "support", "other"};

constexpr std::array<std::string_view, 5> kSourceStatuses = {
    "named", "pronoun", "described", "implicit", "none"};

}  // namespace

std::string_view to_string(Zone zone) { return name_of(kZones, zone); }
std::string_view to_string(EntityKind kind) {
  return name_of(kEntityKinds, kind);
}
std::string_view to_string(Mode mode) { return name_of(kModes, mode); }
std::string_view to_string(Act act) { return name_of(kActs, act); }
std::string_view to_string(SourceStatus status) {
  return name_of(kSourceStatuses, status);
}

}  // namespace quoth
