// See code_page.h. The sets {says} and {tells} split the symbols into four
// parts: in none of them, in either, in both. A third set splits each of these
// again. RE2 tries the ranges of a class one after the other, so the parts are
// then put into an order in which neighbours stand in the same sets.
#include "rule/code_page.h"

#include <algorithm>
#include <numeric>

namespace quoth {
namespace {

constexpr size_t kCodes = 256;

using Parts = std::array<uint8_t, kMaxSymbols>;  // by symbol

// False when there are more parts than codes.
bool split(const SymbolSet& set, Parts& parts) {
  size_t count = 0;
  std::array<size_t, 2 * kCodes> number_of{};  // plus 1, by old part
  for (size_t s = 0; s < parts.size(); ++s) {
    size_t& number = number_of[2 * size_t{parts[s]} + set[s]];
    if (number == 0) number = ++count;
    if (count > kCodes) return false;
    parts[s] = static_cast<uint8_t>(number - 1);
  }
  return true;
}

// A symbol of each part.
std::vector<size_t> symbols_of(const Parts& parts) {
  std::vector<size_t> out;
  for (size_t s = 0; s < parts.size(); ++s) {
    if (parts[s] == out.size()) out.push_back(s);
  }
  return out;
}

// Each part behind the one that it has most sets in common with.
std::vector<size_t> ordered(const std::vector<size_t>& symbols,
                            const std::vector<SymbolSet>& sets) {
  const auto differences = [&](size_t a, size_t b) {
    return std::count_if(sets.begin(), sets.end(), [&](const SymbolSet& set) {
      return set[symbols[a]] != set[symbols[b]];
    });
  };
  std::vector<size_t> order(symbols.size());
  std::iota(order.begin(), order.end(), size_t{0});
  for (auto next = order.begin() + 1; next < order.end(); ++next) {
    const size_t before = next[-1];
    std::iter_swap(next, std::min_element(next, order.end(),
                                          [&](size_t a, size_t b) {
                                            return differences(before, a) <
                                                   differences(before, b);
                                          }));
  }
  return order;
}

void append_code(size_t code, std::string& out) {
  constexpr char kHex[] = "0123456789abcdef";
  out += {'\\', 'x', kHex[code >> 4], kHex[code & 15]};
}

}  // namespace

std::optional<CodePage> CodePage::of(const std::vector<SymbolSet>& sets) {
  Parts parts{};
  for (const SymbolSet& set : sets) {
    if (!split(set, parts)) return std::nullopt;
  }
  const std::vector<size_t> order = ordered(symbols_of(parts), sets);
  std::array<uint8_t, kCodes> code{};  // by part
  for (size_t i = 0; i < order.size(); ++i) {
    code[order[i]] = static_cast<uint8_t>(i);
  }
  CodePage page;
  for (size_t s = 0; s < parts.size(); ++s) page.code_of_[s] = code[parts[s]];
  return page;
}

std::string CodePage::character_class(const SymbolSet& set) const {
  if (set.none()) return "[^\\x00-\\xff]";
  std::array<bool, kCodes + 1> in{};  // the last is never in
  for (size_t s = set._Find_first(); s < set.size(); s = set._Find_next(s)) {
    in[code_of_[s]] = true;
  }
  std::string out = "[";
  for (size_t first = 0; first < kCodes; ++first) {
    if (!in[first]) continue;
    size_t last = first;
    while (in[last + 1]) ++last;
    append_code(first, out);
    if (last > first + 1) out.push_back('-');
    if (last > first) append_code(last, out);
    first = last;
  }
  return out + "]";
}

void CodePage::encode(std::span<const Symbol> rule_text,
                      std::string& out) const {
  out.resize(rule_text.size());
  for (size_t i = 0; i < out.size(); ++i) {
    out[i] = static_cast<char>(code_of_[rule_text[i]]);
  }
}

}  // namespace quoth
