// The cases that stand under the rules of rules/en, run as in production: each
// sentence is an article of its own, and every stage sees it.
#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "rule/compiled_rules.h"
#include "workbench/coverage.h"
#include "workbench/report.h"

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

// What failed, as `quoth test` says it; "" when all is well.
std::string failures(const RuleSet& rules, const CaseFilter& filter) {
  TestReport report{rules, "quoth explain ", run_cases(rules, filter, 0),
                    {}, {}, {}, false};
  std::string out;
  for (const CaseResult& result : report.cases->results) {
    if (!is_failure(result.outcome.outcome)) continue;
    out += failure_line(report, result) + "\n";
    write_failure(report, result, out);
  }
  return out;
}

}  // namespace

TEST_CASE("the cases of rules/en hold", "[pack]") {
  CHECK(failures(compiled(english_files()), {}) == "");
}

// The bars of this pack are higher than the least that every pack needs.
TEST_CASE("each rule of rules/en has cases enough", "[pack]") {
  const RuleSet rules = compiled(english_files());
  for (const Rule& rule : rules.rules().rules) {
    const auto count = [&](bool positive) {
      return std::count_if(rule.cases.begin(), rule.cases.end(),
                           [&](const Case& example) {
                             return example.positive == positive &&
                                    !example.todo;
                           });
    };
    INFO(rule.id << " in " << rule.file << ":" << rule.line);
    CHECK(count(true) >= 3);
    CHECK(count(false) >= 2);
  }
}

TEST_CASE("the cases of rules/en exercise all of its rules", "[pack]") {
  const RuleSet rules = compiled(english_files());
  const Coverage coverage = coverage_of(run_cases(rules, {}, 0), rules);
  for (const Tally* tally :
       {&coverage.rules, &coverage.lines, &coverage.guards}) {
    CHECK(tally->all > 0);
    CHECK(tally->covered == tally->all);
    for (const Uncovered& never : tally->never) {
      FAIL_CHECK(never.file << ":" << never.line << ": " << never.rule << ": "
                            << never.what);
    }
  }
}

// The first rule of the page that people learn from, beside the whole pack.
TEST_CASE("the cases in rules/README.md hold", "[pack]") {
  std::ifstream in(std::string(QUOTH_SOURCE_DIR) + "/rules/README.md");
  std::string page{std::istreambuf_iterator<char>(in), {}};
  size_t begin = page.find("```\nrule ") + 4;
  std::string block = page.substr(begin, page.find("\n```", begin) - begin);
  block.replace(block.find("rule ") + 5, 0, "readme-");
  // Beside the whole pack another rule would take these sentences.
  for (const char* mark : {"\n  + ", "\n  - "}) {
    for (size_t at = 0; (at = block.find(mark, at)) != block.npos; at += 12) {
      block.insert(at + 3, "alone ");
    }
  }
  PackSources sources = english_files();
  sources.files.push_back({"README.rules", block + "\n"});
  RuleSet rules = compiled(sources);
  const Rule& readme = rules.rules().rules.back();
  REQUIRE(readme.id.starts_with("readme-"));
  REQUIRE(readme.cases.size() >= 3);
  CaseFilter only;
  only.rule = [&](const Rule& rule) { return rule.id == readme.id; };
  CHECK(failures(rules, only) == "");
}
