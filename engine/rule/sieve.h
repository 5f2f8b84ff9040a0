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
#include <span>
#include <vector>

#include "rule/alphabet.h"
#include "rule/pattern.h"

namespace quoth {

// One symbol of `needed`, after any number of `skipped`.
struct SieveStep {
  SymbolSet needed;
  SymbolSet skipped;
};

// What every match of the resolved node holds, in order; and, for a match
// line, one such chain for each way through the wide options of its source. In
// `{name} [, {..} ,] {says}` a name stands right before the cue or a comma
// does: two chains that let little through, where one would skip everything.
using SieveChain = std::vector<SieveStep>;
SieveChain sieve_chain(const Node& node, const Alphabet& alphabet);
std::vector<SieveChain> sieve_chains(const Node& line,
                                     const Alphabet& alphabet);

// The symbols of a pattern that stands for exactly one; none for others.
std::optional<SymbolSet> single_symbol(const Node& node,
                                       const Alphabet& alphabet);

// The places of a rule text where lines may begin to match.
struct SieveHits {
  std::vector<uint64_t> bits;  // a row for each symbol, a bit for each chain
  std::vector<uint64_t> any;   // all rows together
  std::vector<uint64_t> state;
};

class Sieve {
 public:
  Sieve() = default;
  // An entry a match line: its chains, of at most 64 steps each.
  Sieve(const std::vector<std::vector<SieveChain>>& lines, size_t symbols);

  // Overwrites `hits`.
  void run(std::span<const Symbol> rule_text, SieveHits& hits) const;

  size_t line_count() const { return lines_.size(); }
  bool may_match(const SieveHits& hits, uint32_t line) const {
    return is_hit(hits.any.data(), line);
  }
  // Overwrites `out` with the lines that may match, in order.
  void find_lines(const SieveHits& hits, std::vector<uint32_t>& out) const;
  bool may_begin(const SieveHits& hits, uint32_t line, size_t symbol) const {
    return is_hit(hits.bits.data() + symbol * width_, line);
  }

 private:
  struct Chains {  // of a line: the first and one past the last
    uint32_t begin = 0;
    uint32_t end = 0;
  };

  bool is_hit(const uint64_t* row, uint32_t line) const {
    for (uint32_t i = lines_[line].begin; i < lines_[line].end; ++i) {
      if ((row[i / 64] >> i % 64 & 1) != 0) return true;
    }
    return false;
  }

  void set_bits(const SieveChain& chain, size_t number, size_t symbols);

  std::vector<Chains> lines_;
  std::vector<uint32_t> line_of_chain_;
  // A step of all chains is a bit each in width_ words, the steps follow one
  // another, and words_ are all of them together.
  size_t width_ = 0;
  size_t words_ = 0;
  std::vector<uint64_t> last_;  // the bits of last steps
  std::vector<uint64_t> rows_;  // by symbol: of steps that need it, then of
                                // those that skip it
};

}  // namespace quoth

#endif  // QUOTH_RULE_SIEVE_H_
