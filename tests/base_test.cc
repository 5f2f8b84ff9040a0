// Hashes, offsets and widths: `👍 Zoë` is 9 bytes, 5 code points, 6 UTF-16
// units and 6 columns.
#include <catch2/catch.hpp>

#include <array>

#include "base/display.h"
#include "base/hash.h"
#include "base/offsets.h"

namespace quoth {
namespace {

TEST_CASE("sha256 is the one the world knows", "[hash]") {
  CHECK(sha256_hex("") ==
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256_hex("abc") ==
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

// These ids are kept by reviewers: a change here breaks their work.
TEST_CASE("ids stay what they are", "[hash]") {
  CHECK(IdHash().id('d') == "d:tgvanuybi6mnqyab");
  CHECK(IdHash().add("It rained.").id('d') == "d:qixsqqmalttdexuq");
  CHECK(IdHash().add("ab").add("c").id('c') == "c:54x423bg7ifkmjip");
  CHECK(IdHash().add("a").add("bc").id('c') == "c:nzew57epo7xlza3f");
  CHECK(IdHash().add(Span{1, 2}).id('a') == IdHash().add(1).add(2).id('a'));
}

struct OffsetRow {
  const char* text;
  const char* before;  // what stands before the place asked for
  uint32_t byte, codepoint, utf16;
};

TEST_CASE("offsets in every unit", "[offsets]") {
  auto row = GENERATE(values<OffsetRow>({
      {"Zoe won", "Zoe ", 4, 4, 4},
      {"Zoë won", "Zoë ", 5, 4, 4},
      {"Zoe\u0308 won", "Zoe\u0308 ", 6, 5, 5},
      {"👍 Zoë won", "👍 Zoë", 9, 5, 6},
      {"\uFEFFZoe\r\nwon", "\uFEFFZoe\r\n", 8, 6, 6},
      {"👩‍👩‍👧 and 東京", "👩‍👩‍👧 and 東", 26, 11, 14},
      {"", "", 0, 0, 0},
  }));
  auto at = static_cast<uint32_t>(std::string_view(row.before).size());
  CHECK(OffsetIndex(row.text, OffsetUnit::byte)(at) == row.byte);
  CHECK(OffsetIndex(row.text, OffsetUnit::codepoint)(at) == row.codepoint);
  CHECK(OffsetIndex(row.text, OffsetUnit::utf16)(at) == row.utf16);
}

// Blocks of the index are longer than any row above.
TEST_CASE("offsets in a long text", "[offsets]") {
  std::string text;
  std::array<uint32_t, 3> want = {};
  for (uint32_t n = 0; n < 300; ++n) {
    for (OffsetUnit unit :
         {OffsetUnit::codepoint, OffsetUnit::byte, OffsetUnit::utf16}) {
      auto at = static_cast<uint32_t>(text.size());
      uint32_t found = OffsetIndex(text, unit)(at);
      REQUIRE(found == want[static_cast<size_t>(unit)]);
      REQUIRE(OffsetIndex(text + "é👍", unit)(at) == found);
    }
    std::string_view next = n % 3 == 0 ? "👍" : n % 3 == 1 ? "é" : "x";
    text += next;
    want[0] += 1;
    want[1] += static_cast<uint32_t>(next.size());
    want[2] += n % 3 == 0 ? 2 : 1;
  }
}

TEST_CASE("display width", "[display]") {
  CHECK(display_width("Zoë") == 3);
  CHECK(display_width("Zoe\u0308") == 3);
  CHECK(display_width("東京") == 4);
  CHECK(display_width("👍👍") == 4);
  CHECK(display_width("a\u200Bb") == 2);
  CHECK(display_width("—“”…") == 4);
}

struct ShortRow {
  const char* text;
  uint32_t width;
  const char* want;
};

TEST_CASE("shortened", "[display]") {
  auto row = GENERATE(values<ShortRow>({
      {"It rained", 9, "It rained"},
      {"It rained", 8, "It rain…"},
      {"It never rained here", 16, "It never rained…"},
      {"It never rained here", 18, "It never rained…"},
      {"In Bath, a city", 9, "In Bath…"},
      {"東京の雨", 5, "東京…"},
      {"Zoe\u0308 Di\u0301az", 4, "Zoe\u0308…"},
      {"rain", 1, "…"},
      {"rain", 0, ""},
  }));
  CHECK(shortened(row.text, row.width) == row.want);
  CHECK(display_width(shortened(row.text, row.width)) <= row.width);
}

TEST_CASE("one line, and nothing that moves the cursor", "[display]") {
  CHECK(one_line("  It\r\n\train\u00A0ed ") == "It rain ed");
  CHECK(one_line("red \x1B[31mtext\x07") == "red [31mtext");
  CHECK(one_line("a\u202Eb\u2066c") == "abc");
}

TEST_CASE("names of files need not be UTF-8", "[display]") {
  CHECK(repaired("caf\xE9.txt") == "caf\uFFFD.txt");
  CHECK(repaired("café.txt") == "café.txt");
}

}  // namespace
}  // namespace quoth
