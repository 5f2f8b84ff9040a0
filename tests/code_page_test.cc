// Code pages: what RE2 sees of a symbol when a rule names {says}, symbols 10 to
// 12 and 40, and {tells}, symbols 11 and 40.
#include "rule/code_page.h"

#include <catch2/catch.hpp>

namespace quoth {
namespace {

SymbolSet set_of(std::initializer_list<Symbol> symbols) {
  SymbolSet out;
  for (Symbol s : symbols) out.set(s);
  return out;
}

std::string encoded(const CodePage& page, const std::vector<Symbol>& text) {
  std::string out = "what was there before";
  page.encode(text, out);
  return out;
}

bool matches(const CodePage& page, const SymbolSet& set, Symbol symbol) {
  return RE2::FullMatch(encoded(page, {symbol}),
                        RE2(page.character_class(set), RE2::Latin1));
}

// The symbols that the class of `set` matches.
SymbolSet matched(const CodePage& page, const SymbolSet& set) {
  SymbolSet out;
  for (size_t s = 0; s < out.size(); ++s) {
    out[s] = matches(page, set, static_cast<Symbol>(s));
  }
  return out;
}

TEST_CASE("a class of a page matches the symbols of its set and no others") {
  const std::vector<SymbolSet> sets = {
      set_of({10, 11, 12, 40}), set_of({11, 40}), set_of({kMaxSymbols - 1}),
      set_of({}), SymbolSet().set()};
  const auto page = CodePage::of(sets);
  REQUIRE(page);
  for (const SymbolSet& set : sets) CHECK(matched(*page, set) == set);
}

TEST_CASE("symbols that no set tells apart share a code") {
  const auto page = CodePage::of({set_of({10, 11, 12, 40}), set_of({11, 40})});
  REQUIRE(page);
  const std::string bytes = encoded(*page, {10, 12, 11, 40, 5, 6});
  REQUIRE(bytes.size() == 6);
  CHECK(bytes[0] == bytes[1]);
  CHECK(bytes[2] == bytes[3]);
  CHECK(bytes[4] == bytes[5]);
  CHECK(bytes[0] != bytes[2]);
  CHECK(bytes[2] != bytes[4]);
}

TEST_CASE("codes of one set lie side by side") {
  const SymbolSet says = set_of({10, 30, 50, 70});
  const auto page = CodePage::of(
      {set_of({10}), set_of({30}), set_of({50}), set_of({70}), says});
  REQUIRE(page);
  CHECK(page->character_class(says) == "[\\x01-\\x04]");
}

TEST_CASE("a page has 256 codes") {
  std::vector<SymbolSet> sets;
  for (Symbol s = 0; s < 255; ++s) sets.push_back(set_of({s}));
  const auto page = CodePage::of(sets);
  REQUIRE(page);  // 255, and one for all other symbols
  CHECK(matched(*page, sets.back()) == sets.back());
  sets.push_back(set_of({255}));
  CHECK_FALSE(CodePage::of(sets));
}

}  // namespace
}  // namespace quoth
