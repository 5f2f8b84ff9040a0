// What `explain` says, and how cases are read and held against what was found.
#include <catch2/catch.hpp>

#include "rule/cases.h"
#include "rule/explain.h"
#include "rule_sketch.h"

using namespace quoth;

namespace {

constexpr const char* kPack = R"(rule said
  match {quote:content}[,] {says:cue} {person:source}
  not after , {quote}
rule told
  match {quote:content} {tells:cue} {person:source}
rule any
  priority 40
  match {quote:content} {cue={word}} {source={mention}}
rule that
  yields direct
  match {mention:source} {says:cue} {content=that {rest}}
)";

RuleSet rules() { return *compile_rules(sketch::small_pack(kPack)); }

Extraction extraction(const RuleSet& pack, std::string_view article) {
  sketch::Sketch drawn = sketch::draw(article, pack.vocabulary());
  Extraction out;
  out.attributions = match_rules(drawn.article(), pack.rules(), {});
  out.document.text = drawn.text;
  out.segments = drawn.segments;
  out.quotations = drawn.quotations;
  out.mentions = drawn.mentions;
  return out;
}

std::string traced(std::string_view article) {
  RuleSet pack = rules();
  Extraction found = extraction(pack, article);
  std::string out;
  write_trace(explain_sentence(found, pack, 0), found, 8, out);
  return out;
}

Case read_case(std::string text, bool positive = true) {
  std::vector<PackFile> files{{"a.rules", std::move(text)}};
  Complaints complaints(files);
  Case out;
  out.positive = positive;
  auto end = static_cast<uint32_t>(files[0].text.size());
  parse_case_text({0, 0, end}, complaints, out);
  CHECK_FALSE(complaints.has_errors());
  return out;
}

}  // namespace

TEST_CASE("a trace shows the rule text and what became of rules", "[explain]") {
  CHECK(traced("“It rained,” said [person Ana Ortiz].") ==
        R"(“It rained,” said Ana Ortiz.

rule text
  start
  speech-quote  “It rained,”
  says  said
  person  Ana Ortiz
  .
  end

rules that came near
  said: won (small.rules:2:9)
      after: “It rained,” said Ana Ortiz
  any: lost to said (small.rules:8:9)
      after: “It rained,” said Ana Ortiz
  told: stopped at {tells:cue} (small.rules:5:25)
      after: “It rained,”
  that: stopped at {says:cue} (small.rules:11:26)
      after: Ana Ortiz
)");
}

TEST_CASE("a trace names the guard and the mode", "[explain]") {
  CHECK(traced("“It rained,” said [person Ana], “all day.”")
            .find("said: guard: not after , {quote} (small.rules:2:9)") !=
        std::string::npos);
  CHECK(traced("[person Ana] said that it rained.")
            .find("that: yields another mode") != std::string::npos);
}

TEST_CASE("marks of cases", "[cases]") {
  Case read = read_case(
      "{content=“We \\{nearly\\} won,”} said\\n{source=Zoë {cue=x}}.");
  CHECK(read.text == "“We {nearly} won,” said\nZoë x.");
  REQUIRE(read.marks.size() == 3);
  CHECK(slice(read.text, read.marks[0].span) == "“We {nearly} won,”");
  CHECK(read.marks[1].role == Role::source);
  CHECK(slice(read.text, read.marks[1].span) == "Zoë x");
  CHECK(slice(read.text, read.marks[2].span) == "x");
  CHECK(marked_text(read.text, read.marks) ==
        "{content=“We {nearly} won,”} said\\n{source=Zoë {cue=x}}.");
}

TEST_CASE("cases are held against what was found", "[cases]") {
  RuleSet pack = rules();
  Extraction found =
      extraction(pack, "“It rained,” said [person Ana Ortiz].");
  Case right = read_case("{content=“It rained,”} said {source=Ana Ortiz}.");
  CHECK(check_case(right, "said", found, pack).passed);
  CHECK_FALSE(check_case(right, "any", found, pack).passed);
  CHECK(check_case(right, "any", found, pack).got ==
        "  said: {content=“It rained,”} {cue=said} {source=Ana Ortiz}.\n");
  Case alone = right;
  alone.alone = true;
  CHECK(check_case(alone, "any", found, pack).passed);
  Case wrong = read_case("{content=“It rained,”} said {source=Ana} Ortiz.");
  CHECK_FALSE(check_case(wrong, "said", found, pack).passed);
}

TEST_CASE("a negative says what stopped it", "[cases]") {
  RuleSet pack = rules();
  Extraction found =
      extraction(pack, "“It rained,” said [person Ana], “all day.”");
  Case none = read_case("“It rained,” said Ana, “all day.”", false);
  CHECK(check_case(none, "said", found, pack).passed);
  none.because = "not after";
  CHECK(check_case(none, "said", found, pack).note.empty());
  none.because = "no match";
  CHECK(check_case(none, "said", found, pack).note ==
        "stopped by [not after , {quote}], not by [no match]");
  none.because.clear();
  CHECK(check_case(none, "told", found, pack).vacuous);
  CHECK_FALSE(check_case(none, "any", found, pack).passed);
}
