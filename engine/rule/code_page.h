// The symbols that one rule tells apart, as bytes for RE2.
//
// A pack tells some 800 sets of words apart, but one rule only some forty:
// where nothing asks for {tells}, `told` and `said` may be the same. So every
// rule has a page of at most 256 codes, and RE2 is given a sentence as bytes of
// the page of the rule: one step a symbol, and classes of few ranges.
#ifndef QUOTH_RULE_CODE_PAGE_H_
#define QUOTH_RULE_CODE_PAGE_H_

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "rule/alphabet.h"

namespace quoth {

class CodePage {
 public:
  // The page that tells these sets of symbols apart; nothing when that takes
  // more codes than there are.
  static std::optional<CodePage> of(const std::vector<SymbolSet>& sets);

  // One of the sets as RE2 writes it in Latin-1: [\x05\x10-\x1f]. Of a set
  // without symbols: a class that matches nothing.
  std::string character_class(const SymbolSet& set) const;

  // Overwrites `out` with a byte for each symbol.
  void encode(std::span<const Symbol> rule_text, std::string& out) const;

 private:
  std::array<uint8_t, kMaxSymbols> code_of_{};
};

}  // namespace quoth

#endif  // QUOTH_RULE_CODE_PAGE_H_
