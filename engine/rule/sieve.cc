// See sieve.h. Bit i of a line is set at a place when its steps from i on fit
// the text from there to the right. In `“It rained,” said Ana .` it is set for
// the last step, {person}, at `Ana`, for {says} at `said`, and for {quote} at
// the quotation: there the whole line may match.
#include "rule/sieve.h"

#include <algorithm>

namespace quoth {
namespace {

constexpr size_t kMostSteps = 64;

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

Chain chain_of(const Node& node, const Alphabet& alphabet);

// What the options have in common: as many steps as the shortest has, each
// with what any option may have there.
Chain chain_of_choice(const Node& node, const Alphabet& alphabet) {
  std::vector<Chain> options;
  size_t shortest = SIZE_MAX;
  size_t longest = 0;
  SymbolSet everything;
  for (const Node& child : node.children) {
    options.push_back(chain_of(child, alphabet));
    shortest = std::min(shortest, options.back().steps.size());
    longest = std::max(longest, options.back().steps.size());
    everything |= options.back().everything();
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

Chain chain_of(const Node& node, const Alphabet& alphabet) {
  Chain out;
  switch (node.kind) {
    case NodeKind::atom:
      out.need(alphabet.symbols(node.atom));
      return out;
    case NodeKind::choice:
      return chain_of_choice(node, alphabet);
    case NodeKind::repeat: {
      Chain once = chain_of(node.children[0], alphabet);
      if (node.least > 0) out.append(once);
      if (node.least == 0 || node.most > node.least) {
        out.skip(once.everything());
      }
      return out;
    }
    default:
      for (const Node& child : node.children) {
        out.append(chain_of(child, alphabet));
      }
      return out;
  }
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
      return std::nullopt;
    default:
      if (node.children.size() != 1) return std::nullopt;
      return single_symbol(node.children[0], alphabet);
  }
}

std::vector<SieveStep> sieve_steps(const Node& node,
                                   const Alphabet& alphabet) {
  std::vector<SieveStep> out = chain_of(node, alphabet).steps;
  if (out.size() > kMostSteps) out.resize(kMostSteps);
  return out;
}

Sieve::Sieve(const std::vector<std::vector<SieveStep>>& lines,
             size_t symbols) {
  uint32_t bit = 0;
  for (const auto& steps : lines) {
    auto count = static_cast<uint32_t>(std::max<size_t>(steps.size(), 1));
    if (words_ == 0 || bit + count > 64) {
      ++words_;
      bit = 0;
    }
    places_.push_back({static_cast<uint32_t>(words_ - 1), bit});
    bit += count;
  }
  first_.resize(words_);
  last_.resize(words_);
  needed_.resize(symbols * words_);
  skipped_.resize(symbols * words_);
  for (size_t line = 0; line < lines.size(); ++line) {
    const auto& steps = lines[line];
    Place at = places_[line];
    size_t count = std::max<size_t>(steps.size(), 1);
    first_[at.word] |= uint64_t{1} << at.bit;
    last_[at.word] |= uint64_t{1} << (at.bit + count - 1);
    for (size_t i = 0; i < count; ++i) {
      uint64_t bit_of_step = uint64_t{1} << (at.bit + i);
      for (size_t s = 0; s < symbols; ++s) {
        bool all = steps.empty();  // a line that needs nothing
        if (all || steps[i].needed[s]) {
          needed_[s * words_ + at.word] |= bit_of_step;
        }
        if (!all && steps[i].skipped[s]) {
          skipped_[s * words_ + at.word] |= bit_of_step;
        }
      }
    }
  }
}

void Sieve::run(std::string_view rule_text, SieveHits& hits) const {
  size_t count = rule_text.size() / 2;
  hits.bits.resize(count * words_);
  hits.any.assign(words_, 0);
  hits.state.assign(words_, 0);
  for (size_t i = count; i-- > 0;) {
    size_t row = Alphabet::at(rule_text, i) * words_;
    for (size_t w = 0; w < words_; ++w) {
      uint64_t before = hits.state[w];
      uint64_t now = (((before >> 1) | last_[w]) & needed_[row + w]) |
                     (before & skipped_[row + w]);
      hits.state[w] = now;
      hits.bits[i * words_ + w] = now & first_[w];
      hits.any[w] |= now & first_[w];
    }
  }
}

}  // namespace quoth
