// Bytes to Documents: `“We won,” said Zoë Díaz.` in many charsets, and what is
// no article, with the line that the user reads.
#include <catch2/catch.hpp>
#include <string>

#include "quoth/extract.h"

namespace quoth {
namespace {

using namespace std::string_literals;

Result<Document> read(std::string bytes) {
  return read_document(std::move(bytes), Format::text, "a.txt");
}

Result<Document> record(std::string bytes) {
  return read_document(std::move(bytes), Format::ndjson_record, "b.ndjson");
}

std::string error_of(const Result<Document>& result) {
  REQUIRE(!result);
  REQUIRE(result.errors().size() == 1);
  return to_string(result.errors()[0]);
}

TEST_CASE("UTF-8 is kept byte for byte", "[read]") {
  const auto text = GENERATE(values<std::string>({
      "“We won,” said Zoë Díaz.",
      "\xEF\xBB\xBF“We won,” said Zoë Díaz.\r\nIt rained.\r\n",
      "said Zoe\xCC\x88 👍\n\n\n",
      "\"9\"",
      "“”''\"\" é",
  }));
  const auto document = read(text);
  REQUIRE(document);
  CHECK(document->text == text);
  CHECK(document->charset.empty());
  CHECK(document->source == "a.txt");
}

struct CharsetRow {
  std::string bytes;
  const char* charset;
  const char* text;
};

TEST_CASE("other charsets are told and converted", "[read]") {
  const auto row = GENERATE(values<CharsetRow>({
      {"\x93We won,\x94 said the mayor on Monday, and the caf\xE9 was full "
       "of people who had not been there in the year before.",
       "windows-1252",
       "“We won,” said the mayor on Monday, and the café was full of people "
       "who had not been there in the year before."},
      {"\xFF\xFE" "H\0i\0.\0 \0\x1C\x20"s, "UTF-16", "Hi. “"},
      {"\xFE\xFF\0H\0i\0.\0 \x20\x1C"s, "UTF-16", "Hi. “"},
      {"“We won,” said Zoë Díaz of the island, and then the line br\xC3 off.",
       "UTF-8",
       "“We won,” said Zoë Díaz of the island, and then the line br\uFFFD "
       "off."},
  }));
  const auto document = read(row.bytes);
  REQUIRE(document);
  CHECK(document->charset == row.charset);
  CHECK(document->text == row.text);
}

struct ErrorRow {
  std::string bytes;
  const char* error;
};

TEST_CASE("what is no article", "[read]") {
  const auto row = GENERATE(values<ErrorRow>({
      {"", "a.txt: error: is empty; an article needs words\n"},
      {" \r\n\t\n", "a.txt: error: is empty; an article needs words\n"},
      {"“” «!»\n",
       "a.txt: error: has no words, only marks; an article needs words\n"},
      {"\xEF\xBB\xBF\u00A0\n",
       "a.txt: error: is empty; an article needs words\n"},
      {"It rained\0 here."s,
       "a.txt: error: has a NUL byte at byte 9; is it a text file? UTF-16 "
       "needs its byte order mark\n"},
      {"\x89PNG\r\n\x1A\n\x01\x02\x03\xFE\xFD\x90\x81\x7F\x1B\x06",
       "a.txt: error: is text in no charset that could be told; save it as "
       "UTF-8\n"},
      {std::string(kMaxArticleBytes + 1, 'a'),
       "a.txt: error: is longer than 32 MiB; split it into articles\n"},
  }));
  CHECK(error_of(read(row.bytes)) == row.error);
}

TEST_CASE("a record of NDJSON", "[read]") {
  const auto document = record(
      R"({"id": "n1", "text": "“We won.”\nIt rained.", "title": "Ferry",)"
      R"( "authors": ["Ana Ortiz"], "published": "2021-05-03", "url": null,)"
      R"( "words": 4})");
  REQUIRE(document);
  Document expected;
  expected.source = "n1";
  expected.text = "“We won.”\nIt rained.";
  expected.title = "Ferry";
  expected.byline = {"Ana Ortiz"};
  expected.published = "2021-05-03";
  CHECK(*document == expected);
}

struct SourceRow {
  const char* bytes;
  const char* source;
};

TEST_CASE("how a record is called", "[read]") {
  const auto row = GENERATE(values<SourceRow>({
      {R"({"text": "It rained."})", "b.ndjson"},
      {R"({"text": "It rained.", "source": "s"})", "s"},
      {R"({"text": "It rained.", "source": "s", "id": 7})", "7"},
  }));
  const auto document = record(row.bytes);
  REQUIRE(document);
  CHECK(document->source == row.source);
}

TEST_CASE("records that are none", "[read]") {
  const std::string expected =
      "; a record is an object such as {\"id\": \"a1\", \"text\": \"…\"}\n";
  const auto row = GENERATE(values<ErrorRow>({
      {"{\"text\": \"It rained.\"", "is not JSON"},
      {"It rained.", "is not JSON"},
      {"[\"It rained.\"]", "is array, not an object"},
      {"{}", "has no “text”"},
      {"{\"text\": null}", "has null for its “text”"},
      {"{\"body\": \"It rained.\", \"n\": 1}",
       "has no “text”, only “body”, “n”"},
      {"{\"a\\n\\u001bb\": 1}", "has no “text”, only “a b”"},
      {"{\"text\": 7}", "“text” is number, not text"},
      {"{\"text\": \"It rained.\", \"title\": []}",
       "“title” is array, not text"},
      {"{\"text\": \"It rained.\", \"authors\": [\"Ana\", 1]}",
       "“authors” is array, not text or a list of texts"},
  }));
  CHECK(error_of(record(row.bytes)) ==
        "b.ndjson: error: " + std::string(row.error) + expected);
  CHECK(error_of(record(R"({"text": " \n"})")) ==
        "b.ndjson: error: is empty; an article needs words\n");
  CHECK(error_of(record(R"({"text": "a\u0000b"})")) ==
        "b.ndjson: error: has a NUL byte at byte 1; is it a text file? "
        "UTF-16 needs its byte order mark\n");
}

TEST_CASE("records of many levels", "[read]") {
  const size_t levels = 500'000;
  const std::string deep =
      std::string(levels, '[') + std::string(levels, ']');
  CHECK(record(R"({"text": "It rained.", "tags": )" + deep + "}"));
  CHECK_FALSE(record(R"({"text": "It rained.", "authors": )" + deep + "}"));
  CHECK_FALSE(record(deep));
  CHECK_FALSE(record(std::string(levels, '{')));
}

}  // namespace
}  // namespace quoth
