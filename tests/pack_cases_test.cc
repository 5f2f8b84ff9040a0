// The cases that stand under the rules of rules/en, run as in production: each
// sentence is an article of its own, and every stage sees it.
#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

#include "quoth/extract.h"
#include "rule/cases.h"
#include "rule/compiled_rules.h"

using namespace quoth;

namespace {

PackSources english_files() {
  auto sources = read_pack(std::string(QUOTH_SOURCE_DIR) + "/rules/en");
  std::string wrong;
  if (!sources) {
    for (const Diagnostic& d : sources.errors()) wrong += to_string(d);
  }
  INFO(wrong);
  REQUIRE(sources);
  return *sources;
}

RuleSet compiled(const PackSources& sources) {
  std::string wrong;
  auto rules = compile_rules(sources);
  if (!rules) {
    for (const Diagnostic& d : rules.errors()) wrong += to_string(d);
  }
  INFO(wrong);
  REQUIRE(rules);
  return *rules;
}

// "" when the case holds.
std::string failure(const Rule& rule, const Case& example,
                    const RuleSet& rules, std::string& notes) {
  Document document;
  document.source = "case";
  document.text = example.text;
  Extraction found = extract(std::move(document), rules);
  CaseOutcome outcome = check_case(example, rule.id, found, rules);
  std::string place = rule.file + ":" + std::to_string(example.line) + ": ";
  if (outcome.vacuous) {
    notes += place + "never came near " + rule.id + "\n";
  }
  if (!outcome.note.empty()) notes += place + outcome.note + "\n";
  if (outcome.passed != example.todo) return "";
  std::string what = example.todo ? "this todo passes, so it is none\n" : "\n";
  return place + what + "  wanted " + (example.positive ? "" : "nothing by ") +
         rule.id + ": " + marked_text(example.text, example.marks) +
         "\n  got\n" + (outcome.got.empty() ? "  nothing\n" : outcome.got);
}

}  // namespace

TEST_CASE("the cases of rules/en hold", "[pack]") {
  RuleSet rules = compiled(english_files());
  std::string failures;
  std::string notes;
  int count = 0;
  int failed = 0;
  for (const Rule& rule : rules.rules().rules) {
    if (rule.status == Status::draft) continue;
    for (const Case& example : rule.cases) {
      std::string wrong = failure(rule, example, rules, notes);
      failures += wrong;
      failed += !wrong.empty();
      ++count;
    }
  }
  if (!notes.empty()) WARN(notes);
  INFO(failed << " of " << count << " cases fail\n" << failures);
  CHECK(failed == 0);
}

// The first rule of the page that people learn from, beside the whole pack.
TEST_CASE("the cases in rules/README.md hold", "[pack]") {
  std::ifstream in(std::string(QUOTH_SOURCE_DIR) + "/rules/README.md");
  std::string page{std::istreambuf_iterator<char>(in), {}};
  size_t begin = page.find("```\nrule ") + 4;
  std::string block = page.substr(begin, page.find("\n```", begin) - begin);
  block.replace(block.find("rule ") + 5, 0, "readme-");
  PackSources sources = english_files();
  sources.files.push_back({"README.rules", block + "\n"});
  RuleSet rules = compiled(sources);
  std::string notes;
  const Rule& rule = rules.rules().rules.back();
  REQUIRE(rule.id.starts_with("readme-"));
  for (Case example : rule.cases) {
    example.alone = true;
    CHECK(failure(rule, example, rules, notes) == "");
  }
  CHECK(notes == "");
}
