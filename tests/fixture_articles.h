// The articles of fixtures/articles and fixtures/pages, each with everything that quoth finds in
// it by rules/en:
//
//   for (const Fixture& fixture : fixtures()) fixture.found.quotations ...
//
// `fixture.name` is the file's stem (`agency-ferry`), and with the record's id
// for one of several articles in a file (`brief-trio.lode-bees-01`).
#ifndef QUOTH_TESTS_FIXTURE_ARTICLES_H_
#define QUOTH_TESTS_FIXTURE_ARTICLES_H_

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "quoth/extract.h"

namespace quoth {

inline std::string fixture_path(const std::string& inside) {
  return std::string(QUOTH_SOURCE_DIR) + "/fixtures/" + inside;
}

// The bytes of a file, "" when there is none.
inline std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

inline std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (size_t at = 0; at < text.size();) {
    size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

// The English pack. Compiled once a process: tests only read it.
inline const RuleSet& english() {
  static const RuleSet rules = [] {
    auto sources = read_pack(find_pack("en"));
    REQUIRE(sources);
    auto compiled = compile_rules(*sources);
    INFO((compiled ? "" : to_string(compiled.errors().front())));
    REQUIRE(compiled);
    return *compiled;
  }();
  return rules;
}

struct Fixture {
  std::string name;
  Extraction found;
};

inline Document fixture_document(std::string bytes, Format format,
                                 const std::string& source) {
  auto document = read_document(std::move(bytes), format, source);
  INFO(source);
  REQUIRE(document);
  return std::move(*document);
}

// The blocks of a page's text, with `|` between them.
inline std::string blocks_of(const Document& page) {
  std::string out;
  for (const PageBlock& block : page.page->blocks) {
    if (!out.empty()) out += '|';
    out += slice(page.text, block.span);
  }
  return out;
}

// Of a text by itself, with the English pack.
inline Extraction extract_text(std::string text) {
  Document document;
  document.text = std::move(text);
  return extract(std::move(document), english());
}

// The files of a folder of fixtures, in the order of their names.
inline std::vector<std::filesystem::path> fixture_files(
    const std::string& folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry :
       std::filesystem::directory_iterator(fixture_path(folder))) {
    paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

// Every article, in the order of file names and records; pages come last.
inline std::vector<std::pair<std::string, Document>> fixture_documents() {
  std::vector<std::pair<std::string, Document>> out;
  for (const auto& path : fixture_files("articles")) {
    std::string stem = path.stem();
    std::string source = "fixtures/articles/" + path.filename().string();
    if (path.extension() != ".ndjson") {
      out.emplace_back(
          stem, fixture_document(bytes_of(path), Format::text, source));
      continue;
    }
    for (const std::string& line : lines_of(bytes_of(path))) {
      Document record =
          fixture_document(line, Format::ndjson_record, source);
      out.emplace_back(stem + "." + record.source, record);
    }
  }
  for (const auto& path : fixture_files("pages")) {
    std::string source = "fixtures/pages/" + path.filename().string();
    out.emplace_back(path.stem(), fixture_document(bytes_of(path),
                                                   Format::html, source));
  }
  return out;
}

inline const std::vector<Fixture>& fixtures() {
  static const std::vector<Fixture> all = [] {
    std::vector<Fixture> made;
    for (auto& [name, document] : fixture_documents()) {
      made.push_back({name, extract(std::move(document), english())});
    }
    return made;
  }();
  return all;
}

}  // namespace quoth

#endif  // QUOTH_TESTS_FIXTURE_ARTICLES_H_
