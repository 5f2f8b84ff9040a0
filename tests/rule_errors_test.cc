// What a writer of rules is told. Every fixtures/errors/NAME.rules is compiled
// with the word lists of rule_sketch.h, and all that is said about it must be
// NAME.out, to the letter. `quoth_tests "[errors]"` with QUOTH_ACCEPT=1 in the
// environment writes the files anew, to be read before they are committed.
#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "rule/places.h"
#include "rule_sketch.h"

using namespace quoth;
namespace fs = std::filesystem;

namespace {

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::string told(const PackSources& pack) {
  std::shared_ptr<const CompiledRules> rules;
  std::string out;
  for (const Diagnostic& d : compile(pack, rules)) out += to_string(d);
  return out;
}

std::vector<fs::path> fixtures() {
  std::vector<fs::path> out;
  fs::path all = fs::path(QUOTH_SOURCE_DIR) / "fixtures" / "errors";
  for (const auto& entry : fs::directory_iterator(all)) {
    if (entry.path().extension() == ".rules") out.push_back(entry.path());
  }
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace

TEST_CASE("errors of rule files are as in fixtures/errors", "[errors]") {
  bool accept = std::getenv("QUOTH_ACCEPT") != nullptr;
  for (const fs::path& path : fixtures()) {
    DYNAMIC_SECTION(path.stem().string()) {
      std::string got = told(
          sketch::small_pack(read(path), path.filename().string()));
      fs::path expected = path;
      expected.replace_extension(".out");
      if (accept) std::ofstream(expected, std::ios::binary) << got;
      CHECK(got == read(expected));
    }
  }
}

TEST_CASE("errors of several files come in their order", "[errors]") {
  PackSources pack = sketch::small_pack("slot a = {nobody}\n");
  pack.files.push_back({"more.rules", "version 2\nrule b\n  match {nix}\n"});
  pack.files.push_back({"bad.lex", "class nonsense\n---\nx\n"});
  pack.files.push_back({"bytes.rules", "rule \xFF\n"});
  CHECK(told(pack) ==
        R"(more.rules:1:1: error: version stands in the pack file only
    1 | version 2
      | ^^^^^^^ leave this line out
more.rules:2:6: warning: rule b has too few cases: 0 of + and 0 of -
    2 | rule b
      |      ^ two of + and one of - are the least that show what it does
more.rules:3:9: error: this captures no content
    3 |   match {nix}
      |         ^^^^^ mark what is said: {quote:content} or {content={clause}}
bad.lex:1:7: error: no word class named nonsense
    1 | class nonsense
      |       ^^^^^^^^ the classes are listed in rules/README.md
bytes.rules:1:6: error: this is not UTF-8
    1 | rule )"
        "\xFF"
        R"(
      |      ^ save the file as UTF-8
)");
}

TEST_CASE("compiling is total", "[errors]") {
  std::string deep = "rule a\n  match " + std::string(100000, '(') +
                     std::string(100000, '{');
  CHECK_FALSE(told(sketch::small_pack(deep)).empty());
  std::string wide = "slot a0 = {says}\n";
  for (int i = 1; i < 60; ++i) {
    std::string before = "{a" + std::to_string(i - 1) + "}";
    wide += "slot a" + std::to_string(i) + " = " + before + before + "\n";
  }
  wide += "rule a\n  match {a59:content}\n";
  CHECK_FALSE(told(sketch::small_pack(wide)).empty());
  CHECK_FALSE(compile_rules(PackSources{}));
  std::string chain = "slot a0 = {says}\n";
  for (int i = 1; i < 20000; ++i) {
    chain += "slot a" + std::to_string(i) + " = {a" + std::to_string(i - 1) +
             "}\n";
  }
  CHECK(told(sketch::small_pack(chain)).find("slots nested too deep") !=
        std::string::npos);
  std::string words = "rule a\n  match {content=";
  for (int i = 0; i < 250'000; ++i) words += "low ";
  CHECK(told(sketch::small_pack(words + "}\n"))
            .find("this pattern is too large") != std::string::npos);
}

TEST_CASE("complaints without end are cut", "[errors]") {
  const std::string stars = told(
      sketch::small_pack("rule a\n  match " + std::string(100'000, '*')));
  CHECK(stars.size() < 100'000);
  CHECK(stars.find("nothing to repeat") != std::string::npos);
}

TEST_CASE("a pack is not read from pipes and devices", "[errors]") {
  const fs::path pack = fs::temp_directory_path() / "quoth-pack-of-devices";
  fs::create_directory(pack);
  std::ofstream(pack / "pack.rules") << "use zero.lex\n";
  fs::remove(pack / "zero.lex");
  fs::create_symlink("/dev/zero", pack / "zero.lex");
  CHECK_FALSE(read_pack(pack.string()));
  fs::remove_all(pack);
}

TEST_CASE("a pack that cannot be read says what is missing", "[errors]") {
  auto none = read_pack("no-such-directory");
  REQUIRE_FALSE(none);
  CHECK(to_string(none.errors()[0]) ==
        "no-such-directory/pack.rules: error: cannot be read; a pack is a "
        "directory with a file pack.rules\n");
}

TEST_CASE("the examples of rules/README.md compile", "[errors]") {
  std::string page = read(fs::path(QUOTH_SOURCE_DIR) / "rules" / "README.md");
  int count = 0;
  for (size_t at = 0; (at = page.find("\n```\n", at)) != std::string::npos;) {
    size_t begin = at + 5;
    size_t end = page.find("\n```\n", begin);
    REQUIRE(end != std::string::npos);
    std::string block = page.substr(begin, end + 1 - begin);
    at = end + 5;
    if (!block.starts_with("rule ") && !block.starts_with("slot ")) continue;
    ++count;
    CHECK(told(sketch::small_pack(block, "README.rules")).empty());
  }
  CHECK(count == 2);
}

TEST_CASE("names that are near", "[errors]") {
  CHECK(nearest_name("speeker", {"source", "speaker", "spoke"}) == "speaker");
  CHECK(nearest_name("zzz", {"source", "speaker"}).empty());
}
