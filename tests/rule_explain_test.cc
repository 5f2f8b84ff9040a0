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
  write_trace(explain_sentence(found, pack, 0), found, {}, out);
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
      there: [said], where a word of {tells} would do
  that: stopped at {says:cue} (small.rules:11:26)
      after: Ana Ortiz
      there: [.], where a word of {says} would do
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
        "{content=“We \\{nearly\\} won,”} said\\n{source=Zoë {cue=x}}.");
}

TEST_CASE("marks of several attributions have numbers", "[cases]") {
  const std::string text = "{content:12=“Yes”} said {source:12=Ana {cue:1=x}}.";
  Case read = read_case(text);
  REQUIRE(read.marks.size() == 3);
  CHECK(read.marks[0].number == 12);
  CHECK(read.marks[2].number == 1);
  CHECK(marked_text(read.text, read.marks) == text);
}

TEST_CASE("cases are held against what was found", "[cases]") {
  const RuleSet pack = rules();
  const Extraction found =
      extraction(pack, "“It rained,” said [person Ana Ortiz].");
  struct Row {
    std::string rule;
    std::string text;
    Outcome outcome;
  };
  const auto row = GENERATE(values<Row>({
      {"said", "{content=“It rained,”} said {source=Ana Ortiz}.", Outcome::ok},
      {"any", "{content=“It rained,”} said {source=Ana Ortiz}.",
       Outcome::missing},
      {"said", "{content=“It rained,”} said {source=Ana} Ortiz.",
       Outcome::wrong_span},
      {"said", "{content=“It rained,”} {source=said} Ana Ortiz.",
       Outcome::wrong_role},
      {"said", "{content=“It rained,”} said Ana {addressee=Ortiz}.",
       Outcome::wrong_span},
  }));
  INFO(row.rule << ": " << row.text);
  const Case example = read_case(row.text);
  CHECK(check_case(example, row.rule, found, pack).outcome == row.outcome);
}

TEST_CASE("a rule alone is not beaten", "[cases]") {
  const RuleSet pack = rules();
  const Extraction found =
      extraction(pack, "“It rained,” said [person Ana Ortiz].");
  Case alone = read_case("{content=“It rained,”} said {source=Ana Ortiz}.");
  alone.alone = true;
  CHECK(check_case(alone, "any", found, pack).outcome == Outcome::ok);
}

TEST_CASE("a negative says what stopped it", "[cases]") {
  const RuleSet pack = rules();
  const Extraction found =
      extraction(pack, "“It rained,” said [person Ana], “all day.”");
  struct Row {
    std::string rule;
    std::string because;
    Outcome outcome;
    std::string note;
  };
  const auto row = GENERATE(values<Row>({
      {"said", "", Outcome::ok, ""},
      {"said", "not after", Outcome::ok, ""},
      {"said", "no match", Outcome::vacuous,
       "stopped by [not after , {quote}], not by [no match]"},
      {"told", "", Outcome::vacuous, "never came near told"},
      {"told", "no match", Outcome::ok, ""},
      {"any", "", Outcome::noisy, ""},
  }));
  INFO(row.rule << " because " << row.because);
  Case none = read_case("“It rained,” said Ana, “all day.”", false);
  none.because = row.because;
  const CaseOutcome outcome = check_case(none, row.rule, found, pack);
  CHECK(outcome.outcome == row.outcome);
  CHECK(outcome.note == row.note);
}

TEST_CASE("a todo that fails is known, one that holds is not", "[cases]") {
  const RuleSet pack = rules();
  const Extraction found =
      extraction(pack, "“It rained,” said [person Ana Ortiz].");
  Case todo = read_case("{content=“It rained,”} said {source=Ana Ortiz}.");
  todo.todo = true;
  CHECK(check_case(todo, "said", found, pack).outcome == Outcome::promoted);
  CHECK(check_case(todo, "any", found, pack).outcome == Outcome::todo);
}

TEST_CASE("a case says which lines and guards it went through", "[cases]") {
  const RuleSet pack = rules();
  const Extraction found =
      extraction(pack, "“It rained,” said [person Ana Ortiz].");
  const Case right =
      read_case("{content=“It rained,”} said {source=Ana Ortiz}.");
  CHECK(check_case(right, "said", found, pack).lines ==
        std::vector<uint32_t>{0});
  const Extraction split =
      extraction(pack, "“It rained,” said [person Ana], “all day.”");
  const Case none = read_case("“It rained,” said Ana, “all day.”", false);
  CHECK(check_case(none, "said", split, pack).guards ==
        std::vector<uint32_t>{0});
}
