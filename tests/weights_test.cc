// What counted contexts do to candidates, and what counting writes. A row has
// the lines of a file of counts, an article with its mentions marked, and the
// sources that are left, each with its confidence.
#include <catch2/catch.hpp>

#include "learn/learn.h"
#include "quoth/extract.h"
#include "rule/evidence.h"
#include "rule_sketch.h"

using namespace quoth;

namespace {

constexpr const char* kRules = R"(rule said
  match {quote:content}[,] {says:cue} {person:source}
)";

struct Row {
  const char* what;
  const char* counts;
  const char* expected;  // of `“It rained,” said Ana Ortiz. “No,” said Bo.`
};

const Row kRows[] = {
    {"a pack without counts drops nothing and knows no confidence", "",
     "said Ana Ortiz -\nsaid Bo -\n"},
    {"candidates that their traits speak against are dropped",
     "counts 1\nleast 0.5\nbase 0\nrule said 5/9\n"
     "weigh -1 1/9 rule said\n",
     ""},
    {"what a trait adds can be enough",
     "counts 1\nleast 0.5\nbase -1\nrule said 5/9\n"
     "weigh +1.5 9/9 rule-source said | {person}\n",
     "said Ana Ortiz -\nsaid Bo -\n"},
    {"a rule that was never counted stands",
     "counts 1\nleast 0.5\nbase -1\nweigh -3 1/9 source {person}\n",
     "said Ana Ortiz -\nsaid Bo -\n"},
    {"confidence is that of findings of the rule at these odds",
     "counts 1\nleast 0.5\nbase 1\nrule said 80/99\n"
     "quoted said 0.65 8/10\nquoted said 0.8 99/99\nright said 0.65 1/10\n",
     "said Ana Ortiz 8/10\nsaid Bo 8/10\n"},
    {"of all rules where the rule has too few",
     "counts 1\nleast 0.5\nbase 1\nrule said 80/99\n"
     "quoted said 0.65 2/3\nquoted all 0.65 30/40\nright all 0.65 1/40\n",
     "said Ana Ortiz 30/40\nsaid Bo 30/40\n"},
};

PackSources with_counts(const std::string& counts) {
  PackSources pack = sketch::small_pack(kRules);
  pack.files.push_back({"small/learned.counts", counts, false});
  return pack;
}

std::string complaints(const std::string& counts) {
  std::string out;
  Result<RuleSet> rules = compile_rules(with_counts(counts));
  if (rules) {
    for (const Diagnostic& d : rules->rules().warnings) {
      if (d.file.ends_with(".counts")) out += to_string(d);
    }
    return out;
  }
  for (const Diagnostic& d : rules.errors()) {
    if (d.file.ends_with(".counts")) out += to_string(d);
  }
  return out;
}

}  // namespace

TEST_CASE("counted contexts decide which candidates stand", "[weights]") {
  for (const Row& row : kRows) {
    INFO(row.what);
    Result<RuleSet> rules = compile_rules(with_counts(row.counts));
    REQUIRE(rules);
    const sketch::Sketch sketch = sketch::draw(
        "“It rained,” said [person Ana Ortiz]. “No,” said [person Bo].",
        rules->vocabulary());
    std::string found;
    for (const Attribution& a :
         match_rules(sketch.article(), rules->rules(), {})) {
      found += a.rule + " " + std::string(slice(sketch.text, a.source)) + " ";
      found += a.measured.seen == 0
                   ? "-"
                   : std::to_string(a.measured.right) + "/" +
                         std::to_string(a.measured.seen);
      found += "\n";
    }
    CHECK(found == row.expected);
  }
}

TEST_CASE("errors in a file of counts name their line", "[weights]") {
  CHECK(complaints("counts 1\nweigh much 1/9 rule said\n") ==
        "small/learned.counts:2:1: error: no line of a file of counts\n"
        "    2 | weigh much 1/9 rule said\n"
        "      | ^^^^^^^^^^^^^^^^^^^^^^^^ `quoth learn` writes this file\n");
  CHECK(complaints("right said 0.7 1/2\n").find("error") !=
        std::string::npos);
  CHECK(complaints("least 1\n").find("error") != std::string::npos);
}

TEST_CASE("what the pack has no more is said once", "[weights]") {
  const std::string said = complaints(
      "counts 1\nweigh +1 1/9 rule gone\nweigh +1 1/9 cue-next gone | that\n"
      "rule gone 1/2\n");
  CHECK(said.find("warning: 3 of the contexts counted here name a rule or a "
                  "word that the pack has no more") != std::string::npos);
}

TEST_CASE("every trait is read back from its text", "[weights]") {
  Result<PackSources> pack = read_pack(find_pack("en"));
  REQUIRE(pack);
  Result<RuleSet> rules = compile_rules(*pack);
  REQUIRE(rules);
  Document document;
  document.text =
      "“It rained,” said Zoë Díaz, the mayor’s aide, on Monday. She did not "
      "say that prices - or “rents” - would fall; residents fear they will.\n";
  const Extraction found = extract(std::move(document), *rules);
  const Traits& traits = *rules->rules().traits;
  const std::vector<Evidence> all = find_evidence(found, *rules);
  REQUIRE(all.size() > 2);
  for (const Evidence& one : all) {
    for (const Trait& trait : one.traits) {
      INFO(traits.text(trait));
      const auto again = traits.find(traits.text(trait));
      REQUIRE(again);
      CHECK(*again == trait);
    }
  }
}

TEST_CASE("counting the same articles twice gives the same counts",
          "[weights]") {
  const std::string gold = std::string(QUOTH_SOURCE_DIR) + "/fixtures/gold";
  const Result<Corpus> corpus = read_corpus(gold);
  REQUIRE(corpus);
  const Result<PackSources> pack = read_pack(find_pack("en"));
  REQUIRE(pack);
  const Result<Learned> first = learn(*corpus, *pack, 0.2);
  const Result<Learned> second = learn(*corpus, *pack, 0.2);
  REQUIRE(first);
  REQUIRE(second);
  CHECK(first->counts == second->counts);
  CHECK(first->cues == second->cues);
  CHECK(first->candidates > 0);
  CHECK(first->right > 0);
  CHECK(first->right <= first->candidates);
}
