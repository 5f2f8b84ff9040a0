// Where a match line may begin to match: a sieve before RE2.
//
// The line `{quote:content}[,] {says:cue} {person:source}` needs a quotation,
// then perhaps a comma, then a cue, then a person. The sieve keeps of every
// line just such a chain: the symbols it needs one after the other, and those
// that may stand between. All chains of a pack are run at once, a bit a step,
// from the end of a sentence to its start; what is left are the few places
// where a line is worth the trouble. It lets everything through that RE2 would
// match, and little else.
//
// One RE2::Set for all lines does the same in principle. Its automaton has a
// state for every combination of gaps that lines are in the middle of, and on
// news (32,000 sentences, 45 lines) it spent 5.6 seconds making such states;
// the sieve takes under ten milliseconds, and says where as well.
#ifndef QUOTH_RULE_SIEVE_H_
#define QUOTH_RULE_SIEVE_H_

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "rule/alphabet.h"
#include "rule/pattern.h"

namespace quoth {

// One symbol of `needed`, after any number of `skipped`.
struct SieveStep {
  SymbolSet needed;
  SymbolSet skipped;
};

// What every match of the resolved node holds, in order.
std::vector<SieveStep> sieve_steps(const Node& node, const Alphabet& alphabet);

// The symbols of a pattern that stands for exactly one; none for others.
std::optional<SymbolSet> single_symbol(const Node& node,
                                       const Alphabet& alphabet);

// The places of a rule text where lines may begin to match.
struct SieveHits {
  std::vector<uint64_t> bits;  // a row of words for each symbol
  std::vector<uint64_t> any;   // all rows together
  std::vector<uint64_t> state;
};

class Sieve {
 public:
  Sieve() = default;
  // An entry a match line; at most 64 steps of it are used.
  Sieve(const std::vector<std::vector<SieveStep>>& lines, size_t symbols);

  // Overwrites `hits`.
  void run(std::string_view rule_text, SieveHits& hits) const;

  size_t line_count() const { return places_.size(); }
  bool may_match(const SieveHits& hits, uint32_t line) const {
    const Place& at = places_[line];
    return ((hits.any[at.word] >> at.bit) & 1) != 0;
  }
  bool may_begin(const SieveHits& hits, uint32_t line, size_t symbol) const {
    const Place& at = places_[line];
    return ((hits.bits[symbol * words_ + at.word] >> at.bit) & 1) != 0;
  }

 private:
  struct Place {  // of the first step of a line
    uint32_t word = 0;
    uint32_t bit = 0;
  };

  size_t words_ = 0;
  std::vector<Place> places_;     // by line
  std::vector<uint64_t> first_;   // the bits of first steps
  std::vector<uint64_t> last_;    // the bits of last steps
  std::vector<uint64_t> needed_;  // rows by symbol
  std::vector<uint64_t> skipped_;
};

}  // namespace quoth

#endif  // QUOTH_RULE_SIEVE_H_
