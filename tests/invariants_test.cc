// What holds for every article, whatever is in it. In the graph of an article
// that has `Zoë said so 🌧`, every span says where its text stands, and the
// text that stands there is the one it gives: in code points, in UTF-16 units
// and in bytes, which count that line as 13, 14 and 17.
#include <algorithm>
#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>
#include <set>

#include "base/unicode.h"
#include "fixture_articles.h"
#include "quoth/write.h"

namespace quoth {
namespace {

using nlohmann::json;

json graph_of(const Fixture& fixture, OffsetUnit unit) {
  WriteOptions options;
  options.offsets = unit;
  options.with_text = true;
  options.all_zones = true;
  std::string out;
  write_ndjson(fixture.found, english(), options, out);
  return json::parse(out);
}

// How much one code point of `size` bytes counts.
uint32_t width(CodePoint c, OffsetUnit unit) {
  if (unit == OffsetUnit::byte) return c.size;
  return unit == OffsetUnit::utf16 && c.value > 0xFFFF ? 2 : 1;
}

// The byte where every count of units begins; no entry inside a code point.
std::vector<size_t> bytes_at(std::string_view text, OffsetUnit unit) {
  constexpr size_t kInside = SIZE_MAX;
  std::vector<size_t> out;
  for (size_t at = 0; at < text.size();) {
    CodePoint c = code_point_at(text, at);
    out.push_back(at);
    out.resize(out.size() + width(c, unit) - 1, kInside);
    at += c.size;
  }
  out.push_back(text.size());
  return out;
}

// Calls `see` for every object in `value` that has a start.
template <typename See>
void each_span(const json& value, See see) {
  if (value.is_object() && value.contains("start")) see(value);
  if (!value.is_structured()) return;
  for (const json& inner : value) each_span(inner, see);
}

// Calls `see` for every id of the graph's own kind: a:…, e:…, c:…
template <typename See>
void each_reference(const json& value, See see) {
  if (value.is_object()) {
    for (const auto& [key, inner] : value.items()) {
      bool refers = key == "entity" || key == "within" || key == "continues" ||
                    key == "claim" || key == "from" || key == "to";
      if (refers && inner.is_string()) {
        see(inner.template get<std::string>());
      }
    }
  }
  if (!value.is_structured()) return;
  for (const json& inner : value) each_reference(inner, see);
}

bool on_border(std::string_view text, uint32_t at) {
  if (at > text.size()) return false;
  return at == text.size() ||
         (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

class SpanCheck {
 public:
  explicit SpanCheck(std::string_view text) : text_(text) {}
  // "" when the span is in range and on borders of code points.
  void operator()(const char* what, Span span) {
    bool good = span.begin <= span.end && on_border(text_, span.begin) &&
                on_border(text_, span.end);
    if (!good) {
      wrong += std::string(what) + " at " + std::to_string(span.begin) + "\n";
    }
  }
  std::string wrong;

 private:
  std::string_view text_;
};

std::string wrong_spans(const Extraction& x) {
  SpanCheck check(x.document.text);
  for (const ZonedSpan& zone : x.zones) check("zone", zone.span);
  for (const Quotation& q : x.quotations) {
    check("quotation", q.outer);
    check("words of a quotation", q.inner);
  }
  for (const Paragraph& p : x.segments.paragraphs) check("paragraph", p.span);
  for (const Sentence& s : x.segments.sentences) check("sentence", s.span);
  for (const Token& t : x.segments.tokens) check("token", t.span);
  for (const Mention& m : x.mentions) {
    check("mention", m.span);
    check("name", m.name);
  }
  for (const Attribution& a : x.attributions) {
    for (Span span : {a.source, a.cue, a.addressee}) check("role", span);
    for (Span part : a.content) check("content", part);
  }
  return check.wrong;
}

std::string wrong_order(const Extraction& x) {
  const Segments& segments = x.segments;
  std::string wrong;
  for (size_t i = 1; i < segments.tokens.size(); ++i) {
    if (segments.tokens[i - 1].span.end > segments.tokens[i].span.begin) {
      wrong += "token " + std::to_string(i) + " overlaps\n";
    }
  }
  for (const Sentence& sentence : segments.sentences) {
    for (uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
      if (!sentence.span.contains(segments.tokens[i].span)) {
        wrong += "token " + std::to_string(i) + " is outside its sentence\n";
      }
    }
    if (!segments.paragraphs[sentence.paragraph].span.contains(
            sentence.span)) {
      wrong += "a sentence is outside its paragraph\n";
    }
  }
  return wrong;
}

// Parts of a content stand in order, apart, and each in one paragraph; the
// attribution is in the zone of its own.
std::string wrong_contents(const Extraction& x) {
  std::string wrong;
  for (const Attribution& a : x.attributions) {
    uint32_t end = 0;
    if (a.content.empty()) wrong += "no content\n";
    for (Span part : a.content) {
      if (part.empty()) wrong += "empty content\n";
      if (part.begin < end) wrong += "contents overlap\n";
      end = part.end;
      bool in_one = std::any_of(
          x.segments.paragraphs.begin(), x.segments.paragraphs.end(),
          [&](const Paragraph& p) { return p.span.contains(part); });
      if (!in_one) {
        wrong += "over paragraphs: ";
        wrong += slice(x.document.text, part);
        wrong += "\n";
      }
    }
    uint32_t paragraph = x.segments.sentences[a.sentence].paragraph;
    if (x.segments.paragraphs[paragraph].zone != a.zone) {
      wrong += "in another zone than its paragraph\n";
    }
  }
  return wrong;
}

std::string wrong_slices(const json& graph, OffsetUnit unit) {
  const std::string text = graph["document"]["text"];
  std::vector<size_t> bytes = bytes_at(text, unit);
  std::string wrong;
  each_span(graph, [&](const json& span) {
    size_t start = span["start"];
    size_t end = span["end"];
    std::string want = span["text"];
    bool in_range = start <= end && end < bytes.size() &&
                    bytes[start] != SIZE_MAX && bytes[end] != SIZE_MAX;
    if (!in_range ||
        text.substr(bytes[start], bytes[end] - bytes[start]) != want) {
      wrong += span.dump() + "\n";
    }
  });
  return wrong;
}

// Runs of the offset map that are out of order, or whose two sides differ.
std::string wrong_origins(const Document& document, const std::string& page) {
  std::string wrong;
  uint32_t end = 0;
  for (const OriginRun& run : document.page->origin) {
    const std::string_view here = slice(document.text, run.text);
    const std::string_view there = slice(page, run.page);
    const bool copied = run.text.size() == run.page.size();
    const bool reference = there.starts_with('&') || there.empty() ||
                           here == " ";
    const bool same = copied ? here == there || here == " " : reference;
    if (run.text.begin < end || run.page.end > page.size() || !same) {
      wrong.append(here).append(" from ").append(there).append("\n");
    }
    end = run.text.end;
  }
  return wrong;
}

std::string wrong_ids(const json& graph) {
  std::string wrong;
  std::set<std::string> known;
  for (const char* list : {"entities", "attributions", "claims"}) {
    for (const json& item : graph[list]) {
      std::string id = item["id"];
      if (!known.insert(id).second) wrong += "twice: " + id + "\n";
    }
  }
  each_reference(graph, [&](const std::string& id) {
    if (!known.contains(id)) wrong += "unknown: " + id + "\n";
  });
  return wrong;
}

}  // namespace

TEST_CASE("spans are in range and on code points", "[invariants]") {
  for (const Fixture& fixture : fixtures()) {
    INFO(fixture.name);
    CHECK(wrong_spans(fixture.found) == "");
  }
}

TEST_CASE("tokens are in order and in their sentence", "[invariants]") {
  for (const Fixture& fixture : fixtures()) {
    INFO(fixture.name);
    CHECK(wrong_order(fixture.found) == "");
  }
}

TEST_CASE("contents stay in their paragraph and zone", "[invariants]") {
  for (const Fixture& fixture : fixtures()) {
    INFO(fixture.name);
    CHECK(wrong_contents(fixture.found) == "");
  }
}

TEST_CASE("the text of a span stands at its place", "[invariants]") {
  auto unit = GENERATE(OffsetUnit::codepoint, OffsetUnit::utf16,
                       OffsetUnit::byte);
  for (const Fixture& fixture : fixtures()) {
    INFO(fixture.name << " in unit " << static_cast<int>(unit));
    CHECK(wrong_slices(graph_of(fixture, unit), unit) == "");
  }
}

// Through the offset map each word of the text is found in the page, copied or
// as a character reference.
TEST_CASE("the words of a page stand at their place", "[invariants]") {
  for (const auto& path : fixture_files("pages")) {
    const auto fixture_at = std::ranges::find(
        fixtures(), path.stem().string(), &Fixture::name);
    REQUIRE(fixture_at != fixtures().end());
    const Fixture& fixture = *fixture_at;
    const Document& document = fixture.found.document;
    if (!document.charset.empty()) continue;  // its page is not in UTF-8
    INFO(fixture.name);
    CHECK(wrong_origins(document, bytes_of(path)) == "");
  }
}

TEST_CASE("ids are unique and resolve", "[invariants]") {
  for (const Fixture& fixture : fixtures()) {
    INFO(fixture.name);
    CHECK(wrong_ids(graph_of(fixture, OffsetUnit::codepoint)) == "");
  }
}

TEST_CASE("every entity of the graph is mentioned", "[invariants]") {
  for (const Fixture& fixture : fixtures()) {
    const json graph = graph_of(fixture, OffsetUnit::codepoint);
    for (const json& entity : graph["entities"]) {
      INFO(fixture.name << ": " << entity["name"]);
      CHECK(!entity["mentions"].empty());
    }
  }
}

TEST_CASE("the same article gives the same bytes", "[invariants]") {
  for (const Fixture& fixture : fixtures()) {
    Extraction again = extract(fixture.found.document, english());
    std::string first;
    std::string second;
    write_json(fixture.found, english(), {}, first);
    write_json(again, english(), {}, second);
    INFO(fixture.name);
    CHECK((first == second));
    CHECK((again == fixture.found));
  }
}

}  // namespace quoth
