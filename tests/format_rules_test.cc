// One way to set out rules. A row has a file as somebody typed it and as it
// comes out; and every rule file and word list of the tree must keep all that
// is not blank, and stay as it is when it is formatted once more.
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "workbench/format_rules.h"

using namespace quoth;
namespace fs = std::filesystem;

namespace {

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string without_blanks(std::string text) {
  std::erase_if(text, [](char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  });
  return text;
}

}  // namespace

TEST_CASE("rules are set out in one way", "[fmt]") {
  struct Row {
    std::string typed;
    std::string formatted;
  };
  const auto row = GENERATE(values<Row>({
      {"", ""},
      {"\n\n", ""},
      {"pack en\nversion   1.0\nuse  a.lex",
       "pack    en\nversion 1.0\nuse     a.lex\n"},
      {"slot a = {b}\nslot long  =  {c}   {d}\n\nslot e={f}\n",
       "slot a    = {b}\nslot long = {c} {d}\n\nslot e = {f}\n"},
      {"slot a = {b}\n   {c}\n", "slot a = {b}\n           {c}\n"},
      {"rule a\n   about   “It  rained,”  she said.\n",
       "rule a\n  about    “It  rained,”  she said.\n"},
      {"rule a\n  match a /b  c/  d\n", "rule a\n  match    a /b  c/ d\n"},
      {"rule a\n  match a \\/  b\n", "rule a\n  match    a \\/ b\n"},
      {"rule a\n  match b\n  + {cue=c}\n  - d\nrule e\n  match f\n",
       "rule a\n  match    b\n\n  + {cue=c}\n  - d\n\nrule e\n"
       "  match    f\n"},
      {"# one\nrule a\n  match b\n# two\nrule c\n",
       "# one\nrule a\n  match    b\n\n# two\nrule c\n"},
      {"rule a\n  - b\n        because:   no match\n      why: c\n",
       "rule a\n  - b\n      because: no match\n      why: c\n"},
      {"rule a\n  nonsense  b\n", "rule a\n  nonsense b\n"},
  }));
  INFO(row.typed);
  CHECK(formatted_rules(row.typed) == row.formatted);
  CHECK(formatted_rules(row.formatted) == row.formatted);
}

TEST_CASE("word lists keep their lines", "[fmt]") {
  CHECK(formatted_lexicon("\xEF\xBB\xBFlist  a  \r\n---\n\n\nb\t\nc: d,  e") ==
        "\xEF\xBB\xBF"
        "list  a\n---\n\nb\nc: d,  e\n");
}

TEST_CASE("formatting keeps the text and is done once", "[fmt]") {
  size_t files = 0;
  for (const char* folder : {"/rules", "/fixtures"}) {
    const std::string all = QUOTH_SOURCE_DIR + std::string(folder);
    for (const auto& entry : fs::recursive_directory_iterator(all)) {
      const std::string path = entry.path().string();
      const bool is_lexicon = path.ends_with(".lex");
      if (!is_lexicon && !path.ends_with(".rules")) continue;
      const auto formatted = is_lexicon ? formatted_lexicon : formatted_rules;
      INFO(path);
      const std::string text = read(path);
      const std::string once = formatted(text);
      CHECK(without_blanks(once) == without_blanks(text));
      CHECK(formatted(once) == once);
      ++files;
    }
  }
  CHECK(files > 50);
}
