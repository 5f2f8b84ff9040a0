// See sieve.h. The bit of a step is set at a place when it and the steps behind
// it fit the text from there to the right. In `“It rained,” said Ana .` it is
// set for the last step, {person}, at `Ana`, for {says} at `said`, and for
// {quote} at the quotation: there the whole line may match.
#include "rule/sieve.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace quoth {
namespace {

constexpr size_t kMostSteps = 64;
constexpr size_t kLineSteps = 8;
constexpr size_t kLane = 4;  // words that are done at once

// Steps, and what may stand behind the last of them.
struct Chain {
  std::vector<SieveStep> steps;
  SymbolSet trailing;

  void skip(const SymbolSet& symbols) { trailing |= symbols; }
  void need(const SymbolSet& symbols) {
    steps.push_back({symbols, trailing});
    trailing.reset();
  }
  void append(const Chain& next) {
    for (const SieveStep& step : next.steps) {
      skip(step.skipped);
      need(step.needed);
    }
    skip(next.trailing);
  }
  SymbolSet everything() const {
    SymbolSet out = trailing;
    for (const SieveStep& step : steps) out |= step.needed | step.skipped;
    return out;
  }
};

// Chains of a node. Of the wide options of a line (those that may hold most
// symbols, such as a gap) either all are left out, or one is taken.
class ChainMaker {
 public:
  explicit ChainMaker(const Alphabet& alphabet) : alphabet_(alphabet) {}

  Chain chain_of(const Node& node) const {
    Chain out;
    switch (node.kind) {
      case NodeKind::atom:
        out.need(alphabet_.symbols(node.atom));
        return out;
      case NodeKind::choice:
        return chain_of_choice(node);
      case NodeKind::repeat:
        return chain_of_repeat(node);
      default:
        for (const Node& child : node.children) out.append(chain_of(child));
        return out;
    }
  }

  std::vector<SieveChain> chains_of(const Node& line) {
    find_wide(line, false);
    std::vector<SieveChain> out;
    if (wide_.empty() || wide_.size() > kMostWide) {
      wide_.clear();
      out.push_back(chain_of(line).steps);
      return out;
    }
    without_ = true;
    out.push_back(chain_of(line).steps);
    without_ = false;
    for (const Node* taken : wide_) {
      taken_ = taken;
      out.push_back(chain_of(line).steps);
    }
    return out;
  }

 private:
  static constexpr size_t kMostWide = 3;

  // The outermost wide options inside the source.
  void find_wide(const Node& node, bool in_source) {
    in_source |= node.kind == NodeKind::capture && node.role == Role::source;
    bool optional = node.kind == NodeKind::repeat && node.least == 0;
    if (in_source && optional &&
        2 * everything_in(node).count() > alphabet_.size()) {
      wide_.push_back(&node);
      return;
    }
    for (const Node& child : node.children) find_wide(child, in_source);
  }

  SymbolSet everything_in(const Node& node) const {
    if (node.kind == NodeKind::atom) return alphabet_.symbols(node.atom);
    SymbolSet out;
    for (const Node& child : node.children) out |= everything_in(child);
    return out;
  }

  bool is_wide(const Node& node) const {
    return std::find(wide_.begin(), wide_.end(), &node) != wide_.end();
  }
  static bool holds(const Node& node, const Node* inner) {
    return &node == inner ||
           std::any_of(node.children.begin(), node.children.end(),
                       [&](const Node& child) { return holds(child, inner); });
  }

  Chain chain_of_repeat(const Node& node) const {
    Chain out;
    if (without_ && is_wide(node)) return out;
    Chain once = chain_of(node.children[0]);
    bool needed = node.least > 0 || &node == taken_;
    if (needed) out.append(once);
    if (!needed || node.most > std::max(node.least, 1u)) {
      out.skip(once.everything());
    }
    return out;
  }

  // What the options have in common: as many steps as the shortest has, each
  // with what any option may have there.
  Chain chain_of_choice(const Node& node) const {
    std::vector<Chain> options;
    for (const Node& child : node.children) {
      if (taken_ != nullptr && holds(child, taken_)) return chain_of(child);
      options.push_back(chain_of(child));
    }
    return in_common(options);
  }

  static Chain in_common(const std::vector<Chain>& options) {
    size_t shortest = SIZE_MAX;
    size_t longest = 0;
    SymbolSet everything;
    for (const Chain& option : options) {
      shortest = std::min(shortest, option.steps.size());
      longest = std::max(longest, option.steps.size());
      everything |= option.everything();
    }
    Chain out;
    for (size_t i = 0; i < shortest; ++i) {
      SieveStep step;
      for (const Chain& option : options) {
        step.needed |= option.steps[i].needed;
        step.skipped |= option.steps[i].skipped;
      }
      out.skip(step.skipped);
      out.need(step.needed);
    }
    if (longest > shortest) {
      out.skip(everything);
    } else {
      for (const Chain& option : options) out.skip(option.trailing);
    }
    return out;
  }

  const Alphabet& alphabet_;
  std::vector<const Node*> wide_;
  bool without_ = false;
  const Node* taken_ = nullptr;
};

SieveChain at_most(size_t steps, SieveChain chain) {
  if (chain.size() > steps) chain.resize(steps);
  return chain;
}

}  // namespace

std::optional<SymbolSet> single_symbol(const Node& node,
                                       const Alphabet& alphabet) {
  switch (node.kind) {
    case NodeKind::atom:
      return alphabet.symbols(node.atom);
    case NodeKind::choice: {
      SymbolSet all;
      for (const Node& child : node.children) {
        auto one = single_symbol(child, alphabet);
        if (!one) return std::nullopt;
        all |= *one;
      }
      return all;
    }
    case NodeKind::repeat:
    case NodeKind::capture:
      return std::nullopt;
    default:
      if (node.children.size() != 1) return std::nullopt;
      return single_symbol(node.children[0], alphabet);
  }
}

SieveChain sieve_chain(const Node& node, const Alphabet& alphabet) {
  return at_most(kMostSteps, ChainMaker(alphabet).chain_of(node).steps);
}

std::vector<SieveChain> sieve_chains(const Node& line,
                                     const Alphabet& alphabet) {
  std::vector<SieveChain> out = ChainMaker(alphabet).chains_of(line);
  for (SieveChain& chain : out) {
    chain = at_most(kLineSteps, std::move(chain));
  }
  return out;
}

Sieve::Sieve(const std::vector<std::vector<SieveChain>>& lines,
             size_t symbols) {
  std::vector<const SieveChain*> chains;
  size_t steps = 1;
  for (uint32_t line = 0; line < lines.size(); ++line) {
    const auto begin = static_cast<uint32_t>(chains.size());
    for (const SieveChain& chain : lines[line]) {
      chains.push_back(&chain);
      line_of_chain_.push_back(line);
      steps = std::max(steps, chain.size());
    }
    lines_.push_back({begin, static_cast<uint32_t>(chains.size())});
  }
  width_ = (chains.size() + 63) / 64;
  words_ = (steps * width_ + kLane - 1) / kLane * kLane;
  last_.resize(words_);
  rows_.resize(symbols * 2 * words_);
  for (size_t i = 0; i < chains.size(); ++i) set_bits(*chains[i], i, symbols);
}

void Sieve::set_bits(const SieveChain& chain, size_t number, size_t symbols) {
  const size_t count = std::max<size_t>(chain.size(), 1);
  const uint64_t bit = uint64_t{1} << number % 64;
  size_t word = number / 64;
  for (size_t i = 0; i < count; ++i, word += width_) {
    if (i + 1 == count) last_[word] |= bit;
    for (size_t s = 0; s < symbols; ++s) {
      bool all = chain.empty();  // a line that needs nothing
      uint64_t* const row = rows_.data() + s * 2 * words_ + word;
      if (all || chain[i].needed[s]) row[0] |= bit;
      if (!all && chain[i].skipped[s]) row[words_] |= bit;
    }
  }
}

void Sieve::find_lines(const SieveHits& hits,
                       std::vector<uint32_t>& out) const {
  out.clear();
  for (size_t w = 0; w < width_; ++w) {
    for (uint64_t bits = hits.any[w]; bits != 0; bits &= bits - 1) {
      auto bit = static_cast<size_t>(std::countr_zero(bits));
      uint32_t line = line_of_chain_[64 * w + bit];
      if (out.empty() || out.back() != line) out.push_back(line);
    }
  }
}

// Four words at a time; a step goes on to the one that stands width_ words
// before it. (Clang 14 makes clones of a member function that do not link.)
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__)
__attribute__((target_clones("avx2", "default")))
#endif
void Sieve::run(std::span<const Symbol> rule_text, SieveHits& hits) const {
  using Lane = uint64_t __attribute__((vector_size(kLane * 8)));
  const size_t count = rule_text.size();
  const size_t words = words_;
  const size_t width = width_;
  hits.bits.resize(count * width);
  hits.any.assign(width, 0);
  hits.state.assign(words + width, 0);
  uint64_t* const states = hits.state.data();
  for (size_t i = count; i-- > 0;) {
    const uint64_t* const row = rows_.data() + rule_text[i] * 2 * words;
    for (size_t w = 0; w < words; w += kLane) {
      Lane state, next, last, needed, skipped;
      std::memcpy(&state, states + w, sizeof state);
      std::memcpy(&next, states + w + width, sizeof next);
      std::memcpy(&last, last_.data() + w, sizeof last);
      std::memcpy(&needed, row + w, sizeof needed);
      std::memcpy(&skipped, row + words + w, sizeof skipped);
      state = ((next | last) & needed) | (state & skipped);
      std::memcpy(states + w, &state, sizeof state);
    }
    uint64_t* const bits = hits.bits.data() + i * width;
    for (size_t w = 0; w < width; ++w) {
      bits[w] = states[w];
      hits.any[w] |= states[w];
    }
  }
}

}  // namespace quoth
