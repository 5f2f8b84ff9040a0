// Every word of a page's text stands at its place in the page, for all that is
// found in it: of
//
//   <p>“Bed &amp; <b>breakfast</b>,” said Ana Ortiz.
//
// the source `Ana Ortiz` is bytes 41 to 50, and `“Bed & breakfast,”` bytes 3
// to 34. The pages are those of fixtures/pages, or of the folder that the
// environment calls QUOTH_PAGES, packed or not:
//
//   QUOTH_PAGES=crawl/html build/dev/quoth_tests "[offsets]"
#include <zlib.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include "base/unicode.h"
#include "fixture_articles.h"
#include "read/charset.h"
#include "read/read_html.h"

namespace quoth {
namespace {

namespace fs = std::filesystem;

fs::path folder_of_pages() {
  const char* given = std::getenv("QUOTH_PAGES");
  return given != nullptr ? fs::path(given) : fs::path(fixture_path("pages"));
}

// Of a file that is packed, or is not.
std::string unpacked(const fs::path& path) {
  std::string out;
  char buffer[1 << 14];
  gzFile file = gzopen(path.c_str(), "rb");
  REQUIRE(file != nullptr);
  for (int size; (size = gzread(file, buffer, sizeof buffer)) > 0;) {
    out.append(buffer, static_cast<size_t>(size));
  }
  gzclose(file);
  return out;
}

// Offsets count in the page as UTF-8.
std::string as_utf8(const std::string& bytes) {
  const auto decoded = decode(bytes, named_charset(bytes));
  REQUIRE(decoded);
  return decoded->text;
}

std::vector<Span> found_spans(const Extraction& x) {
  std::vector<Span> out;
  for (const Mention& mention : x.mentions) out.push_back(mention.span);
  for (const Quotation& q : x.quotations) out.push_back(q.inner);
  for (const Attribution& a : x.attributions) {
    for (Span role : {a.source, a.cue, a.addressee}) out.push_back(role);
    out.insert(out.end(), a.content.begin(), a.content.end());
  }
  std::erase_if(out, [](Span span) { return span.empty(); });
  return out;
}

bool is_word(CodePoint c) { return is_letter(c.value) || is_digit(c.value); }

// What stands at the place of the code point at byte `at` in the page: the
// same, or a reference such as &eacute;.
bool stands_there(const Extraction& x, const std::string& page, uint32_t at) {
  const CodePoint c = code_point_at(x.document.text, at);
  const Span there = page_span(*x.document.page, {at, at + c.size});
  const std::string_view bytes = slice(page, there);
  return bytes == slice(x.document.text, {at, at + c.size}) ||
         bytes.starts_with('&');
}

// Each letter of the span in the page, in order, inside what page_span says.
std::string wrong_letters(const Extraction& x, const std::string& page,
                          Span span) {
  const Span whole = page_span(*x.document.page, span);
  const std::string text(slice(x.document.text, span));
  if (whole.end > page.size()) return "beyond the page: " + text + "\n";
  for (uint32_t at = span.begin; at < span.end;) {
    const CodePoint c = code_point_at(x.document.text, at);
    const Span there = page_span(*x.document.page, {at, at + c.size});
    const bool inside = whole.contains(there);
    if (is_word(c) && (!inside || !stands_there(x, page, at))) {
      return "elsewhere: " + text + "\n";
    }
    at += c.size;
  }
  return "";
}

TEST_CASE("what is found in a page stands at its place in it", "[offsets]") {
  const fs::path folder = folder_of_pages();
  size_t pages = 0;
  size_t spans = 0;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const std::string bytes = unpacked(entry.path());
    const auto read = read_document(bytes, Format::html, entry.path());
    if (!read) continue;
    const std::string page = as_utf8(bytes);
    const Extraction found = extract(std::move(*read), english());
    INFO(entry.path().filename());
    for (const Span span : found_spans(found)) {
      ++spans;
      const std::string wrong = wrong_letters(found, page, span);
      if (!wrong.empty()) CHECK(wrong == "");
    }
    ++pages;
  }
  std::cout << "offsets: " << spans << " spans of " << pages << " pages of "
            << (std::getenv("QUOTH_PAGES") != nullptr ? "QUOTH_PAGES"
                                                      : "fixtures")
            << "\n";
  CHECK(pages > 0);
  CHECK(spans > pages);
}

}  // namespace
}  // namespace quoth
