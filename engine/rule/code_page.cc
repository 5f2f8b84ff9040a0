// See code_page.h. The sets {says} and {tells} split the symbols into four
// parts: in none of them, in either, in both. A third set splits each of these
// again. RE2 tries the ranges of a class one after the other, so the parts are
// then put into an order in which neighbours stand in the same sets.
#include "rule/code_page.h"

#include <algorithm>
#include <bit>
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

// The sets that hold a symbol, a bit each.
using Marks = std::vector<uint64_t>;

Marks marks_of(size_t symbol, const std::vector<SymbolSet>& sets) {
  Marks out((sets.size() + 63) / 64);
  for (size_t i = 0; i < sets.size(); ++i) {
    out[i / 64] |= uint64_t{sets[i][symbol]} << (i % 64);
  }
  return out;
}

int differences(const Marks& a, const Marks& b) {
  int count = 0;
  for (size_t i = 0; i < a.size(); ++i) count += std::popcount(a[i] ^ b[i]);
  return count;
}

// Each part behind the one that it has most sets in common with.
std::vector<size_t> ordered(const std::vector<size_t>& symbols,
                            const std::vector<SymbolSet>& sets) {
  std::vector<Marks> marks;
  for (size_t symbol : symbols) marks.push_back(marks_of(symbol, sets));
  std::vector<size_t> order(symbols.size());
  std::iota(order.begin(), order.end(), size_t{0});
  for (auto next = order.begin() + 1; next < order.end(); ++next) {
    const Marks& before = marks[next[-1]];
    std::iter_swap(next, std::min_element(next, order.end(),
                                          [&](size_t a, size_t b) {
                                            return differences(before,
                                                               marks[a]) <
                                                   differences(before,
                                                               marks[b]);
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
