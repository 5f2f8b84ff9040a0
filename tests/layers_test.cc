// The ladder of the house, read off the #include lines. That engine/quote finds
// “We won,” without knowing who Ana Ortiz is holds only as long as no file of
// it includes engine/entity; a compiler would not mind, so this test does.
//
//   rung 0  include/quoth   standard headers and itself
//   rung 1  engine/base, engine/stages.h
//   rung 2  engine/STAGE    rungs 0 and 1 and its own folder
//   rung 3  engine/pipeline.cc
//   rung 4  tools           anything
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Include {
  std::string file;    // relative to the top of the project
  std::string header;  // as the line gives it
  bool in_quotes = false;
};

const fs::path kTop = QUOTH_SOURCE_DIR;

// `#include "quoth/span.h"  // why` and `#include <vector>`.
std::vector<Include> includes_of(const fs::path& path) {
  std::vector<Include> found;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    const size_t open = line.find_first_of("<\"");
    if (!line.starts_with("#include ") || open == std::string::npos) continue;
    const size_t close = line.find_first_of(">\"", open + 1);
    found.push_back({path.lexically_relative(kTop).generic_string(),
                     line.substr(open + 1, close - open - 1),
                     line[open] == '"'});
  }
  return found;
}

std::vector<Include> all_includes() {
  std::vector<Include> found;
  for (const char* folder : {"include", "engine", "tools"}) {
    fs::recursive_directory_iterator at(kTop / folder);
    for (; at != fs::recursive_directory_iterator(); ++at) {
      if (at->path().filename() == "node_modules") {
        at.disable_recursion_pending();
      }
      const fs::path& path = at->path();
      const std::string ending = path.extension().string();
      if (ending != ".cc" && ending != ".h") continue;
      for (Include& include : includes_of(path)) {
        found.push_back(std::move(include));
      }
    }
  }
  return found;
}

// "engine/quote/" of "engine/quote/quotations.cc".
std::string folder_of(const std::string& file) {
  return file.substr(0, file.rfind('/') + 1);
}

bool starts_with_any(const std::string& text,
                     const std::vector<std::string>& starts) {
  return std::ranges::any_of(
      starts, [&](const std::string& s) { return text.starts_with(s); });
}

// Rung 2: engine/quote/quotations.cc -> "quote/".
bool is_stage(const std::string& file) {
  return file.starts_with("engine/") && !file.starts_with("engine/base/") &&
         folder_of(file) != "engine/";
}

// True when a line in quotes of the project's own headers is allowed.
bool keeps_the_ladder(const Include& include) {
  const std::string& header = include.header;
  if (include.file.starts_with("tools/")) return true;
  if (header.starts_with("quoth/")) return true;
  if (include.file.starts_with("include/")) return false;
  if (header == "stages.h" || header.starts_with("base/")) {
    return header != "stages.h" || !include.file.starts_with("engine/base/");
  }
  if (include.file == "engine/pipeline.cc") return true;
  const std::string own = folder_of(include.file).substr(7);
  return is_stage(include.file) && header.starts_with(own);
}

// A library and the folders it may be included in.
struct Fence {
  std::string library;
  std::vector<std::string> headers;  // how its headers begin
  std::vector<std::string> folders;
};

const std::vector<Fence> kFences = {
    {"RE2", {"re2/"}, {"engine/rule/", "tools/bench/"}},
    {"ICU",
     {"unicode/"},
     {"engine/text/", "engine/base/", "engine/read/", "tools/bench/"}},
    {"nlohmann-json",
     {"nlohmann/"},
     {"engine/read/", "engine/write/", "tools/"}},
    {"RapidJSON", {"rapidjson/"}, {"engine/write/"}},
    {"Boost", {"boost/"}, {"tools/"}},
    {"LIBLINEAR", {"linear.h"}, {"tools/learn/"}},
    {"oneTBB", {"tbb/", "oneapi/"}, {"tools/"}},
    {"OpenSSL", {"openssl/"}, {"engine/base/"}},
    {"xxHash", {"xxhash", "xxh3"}, {"engine/base/"}},
    {"gumbo", {"gumbo"}, {"engine/read/"}},
    {"pugixml", {"pugixml"}, {"engine/read/"}},
    {"CLD2", {"cld2/"}, {"engine/text/"}},
    {"zlib", {"zlib"}, {"engine/read/", "tools/"}},
    {"libcurl", {"curl/"}, {"tools/"}},
    {"SQLite", {"sqlite3", "SQLiteCpp/"}, {"tools/serve/"}},
    {"cpp-httplib", {"httplib"}, {"tools/serve/"}},
};

// True for <vector> and <cstdint>: no folder, no ending.
bool is_standard(const std::string& header) {
  return header.find_first_of("./") == std::string::npos;
}

bool is_posix(const std::string& header) {
  static const std::set<std::string> names = {"fcntl.h", "unistd.h"};
  return names.contains(header) || header.starts_with("sys/") ||
         header.starts_with("arpa/") || header.starts_with("netinet/");
}

// True when a line in angle brackets stays within the library's fence.
bool keeps_the_fences(const Include& include) {
  for (const Fence& fence : kFences) {
    if (!starts_with_any(include.header, fence.headers)) continue;
    return starts_with_any(include.file, fence.folders);
  }
  if (is_posix(include.header)) return include.file.starts_with("tools/");
  return is_standard(include.header);
}

}  // namespace

TEST_CASE("no file includes a file of a higher rung", "[layers]") {
  for (const Include& include : all_includes()) {
    if (!include.in_quotes) continue;
    INFO(include.file << " includes \"" << include.header << '"');
    CHECK(keeps_the_ladder(include));
  }
}

TEST_CASE("every library stays within its fence", "[layers]") {
  for (const Include& include : all_includes()) {
    if (include.in_quotes) continue;
    INFO(include.file << " includes <" << include.header << '>');
    CHECK(keeps_the_fences(include));
  }
}

TEST_CASE("the ladder's own rules", "[layers]") {
  struct Row {
    std::string file;
    std::string header;
    bool allowed;
  };
  const auto row = GENERATE(values<Row>({
      {"include/quoth/rules.h", "quoth/span.h", true},
      {"include/quoth/rules.h", "base/vocabulary.h", false},
      {"engine/base/hash.cc", "base/hash.h", true},
      {"engine/base/hash.cc", "stages.h", false},
      {"engine/base/hash.cc", "rule/pattern.h", false},
      {"engine/quote/quotations.cc", "stages.h", true},
      {"engine/quote/quotations.cc", "quote/quote_marks.h", true},
      {"engine/quote/quotations.cc", "entity/names.h", false},
      {"engine/quote/quotations.cc", "quote_marks.h", false},
      {"engine/pipeline.cc", "stages.h", true},
      {"tools/extract.cc", "base/vocabulary.h", true},
  }));
  INFO(row.file << " and " << row.header);
  CHECK(keeps_the_ladder({row.file, row.header, true}) == row.allowed);
}

TEST_CASE("the fences' own rules", "[layers]") {
  struct Row {
    std::string file;
    std::string header;
    bool allowed;
  };
  const auto row = GENERATE(values<Row>({
      {"engine/rule/match.cc", "re2/re2.h", true},
      {"engine/text/tokens.cc", "re2/re2.h", false},
      {"engine/text/tokens.cc", "unicode/brkiter.h", true},
      {"include/quoth/span.h", "unicode/brkiter.h", false},
      {"include/quoth/span.h", "cstdint", true},
      {"tools/output_file.cc", "unistd.h", true},
      {"engine/read/read_document.cc", "unistd.h", false},
      {"engine/read/read_document.cc", "unheard/of.h", false},
  }));
  INFO(row.file << " and " << row.header);
  CHECK(keeps_the_fences({row.file, row.header, false}) == row.allowed);
}

TEST_CASE("the top level holds these and no others", "[layers]") {
  const std::set<std::string> known = {
      "CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE",
      ".clang-format",  ".clang-tidy",       ".ci",       ".git",
      ".gitattributes", ".gitignore",        "include",   "engine",
      "rules",          "fixtures",          "tests",     "tools",
      "build"};
  for (const auto& entry : fs::directory_iterator(kTop)) {
    const std::string name = entry.path().filename().string();
    INFO(name);
    CHECK(known.contains(name));
  }
}
