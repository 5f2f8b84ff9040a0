// A headline says `Fares will fall by 12% next year`; further down, `bus fares
// will fall by 12% next year and stay there` holds the same words, so the
// second repeats the first. It does not matter which of the two is longer: the
// later one repeats the earlier. Fewer than five words prove nothing, and what
// one source says in the words of another (`Ana said that Zoe said that fares
// will fall by 12%`) is said once.
//
// Every claim is entered under its first five words, and every five words of
// every claim are looked up: linear in the text, whatever is in it.
#include <algorithm>
#include <bitset>

#include "base/hash.h"
#include "claim/claims.h"

namespace quoth {
namespace {

constexpr size_t kWords = 5;

// Calls visit(begin, end) for every five words in a row, in bytes.
template <typename Visit>
void for_each_window(std::string_view words, Visit visit) {
  size_t begins[kWords] = {};
  size_t count = 0;
  for (size_t at = 0; at < words.size(); ++count) {
    begins[count % kWords] = at;
    size_t end = std::min(words.find(' ', at), words.size());
    if (count + 1 >= kWords && !visit(begins[(count + 1) % kWords], end)) {
      return;
    }
    at = end + 1;
  }
}

struct Opening {
  uint64_t hash;  // of its first five words
  uint32_t claim;

  friend auto operator<=>(const Opening&, const Opening&) = default;
};

using Filter = std::bitset<4096>;

std::vector<Opening> openings_of(const FoldedClaims& words, Filter& filter) {
  std::vector<Opening> openings;
  for (uint32_t claim = 0; claim < words.claims.size(); ++claim) {
    for_each_window(words[claim], [&](size_t begin, size_t end) {
      uint64_t hash = hash64(words[claim].substr(begin, end - begin));
      filter.set(hash % filter.size());
      openings.push_back({hash, claim});
      return false;
    });
  }
  std::sort(openings.begin(), openings.end());
  return openings;
}

bool stands_at(std::string_view part, std::string_view whole, size_t at) {
  whole.remove_prefix(at);
  return whole.starts_with(part) &&
         (whole.size() == part.size() || whole[part.size()] == ' ');
}

// Of several earlier claims, the first counts.
void link(uint32_t one, uint32_t other, std::vector<Claim>& claims) {
  auto [earlier, later] = std::minmax({one, other});
  Id<Claim>& repeats = claims[later].repeats;
  if (!repeats || earlier < repeats.index) repeats = {earlier};
}

}  // namespace

void link_repeated_claims(const FoldedClaims& words,
                          const std::vector<Span>& places,
                          std::vector<Claim>& claims) {
  Filter filter;
  std::vector<Opening> openings = openings_of(words, filter);
  for (uint32_t claim = 0; claim < words.claims.size(); ++claim) {
    std::string_view whole = words[claim];
    for_each_window(whole, [&](size_t begin, size_t end) {
      uint64_t hash = hash64(whole.substr(begin, end - begin));
      if (!filter.test(hash % filter.size())) return true;
      // Some openings may be shared by very many claims: three are enough.
      auto at = std::lower_bound(openings.begin(), openings.end(),
                                 Opening{hash, 0});
      for (int n = 0; n < 3 && at != openings.end() && at->hash == hash;
           ++n, ++at) {
        if (!places[at->claim].overlaps(places[claim]) &&
            stands_at(words[at->claim], whole, begin)) {
          link(claim, at->claim, claims);
        }
      }
      return true;
    });
  }
}

}  // namespace quoth
