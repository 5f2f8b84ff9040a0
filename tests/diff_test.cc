// What two packs find differently. A row has what each side found as marked
// text, and the words for what changed:
//
//   before  “It rained,” {cue=said} {source=Zoë} Díaz.
//   after   “It rained,” {cue=said} {source=Zoë Díaz}.
//   other span
#include <catch2/catch.hpp>

#include "rule/compiled_rules.h"
#include "workbench/bootstrap.h"
#include "workbench/findings.h"
#include "workbench/new_case.h"

using namespace quoth;

namespace {

// A text and one finding a number; `rule` of the first, the others are "r".
struct Side {
  std::string text;
  std::vector<Finding> findings;
};

Side side(std::string marked, const std::string& rule,
          std::vector<std::string> speakers = {}) {
  const std::vector<PackFile> files{{"row", std::move(marked)}};
  Complaints complaints(files);
  Case read;
  parse_case_text({0, 0, static_cast<uint32_t>(files[0].text.size())},
                  complaints, read);
  CHECK_FALSE(complaints.has_errors());
  Side out{read.text, {}};
  for (uint32_t number = 0; number < 3; ++number) {
    Finding finding;
    for (RoleMark mark : read.marks) {
      if (mark.number != number) continue;
      mark.number = 0;
      finding.marks.push_back(mark);
    }
    if (finding.marks.empty()) continue;
    finding.rule = out.findings.empty() ? rule : "r";
    finding.speakers = speakers;
    finding.sentences = {0, static_cast<uint32_t>(read.text.size())};
    out.findings.push_back(std::move(finding));
  }
  return out;
}

std::string changed(const Side& before, const Side& after) {
  REQUIRE(before.text == after.text);
  std::string out;
  for (const Change& change :
       changes("a.txt", before.text, before.findings, after.findings)) {
    if (!out.empty()) out += ", ";
    out += to_string(change.kind);
  }
  return out;
}

constexpr const char* kRained =
    "{content=“It rained,”} {cue=said} {source=Zoë}.";
constexpr const char* kNothing = "“It rained,” said Zoë.";

Change lost_rain() {
  const Side before = side(kRained, "said");
  return changes("a.txt", before.text, before.findings, {}).front();
}

RuleSet one_rule() {
  const PackSources pack{
      {{"pack.rules",
        "format 1\npack p\nversion 1\n\n"
        "rule said\n"
        "  match {quote:content} said {person:source}\n\n"
        "  + {content=“Yes,”} said {source=Ana}.\n"
        "      # one more line of it\n\n"
        "# the next\n"
        "rule told\n"
        "  match {quote:content} told {person:source}\n"}}};
  return *compile_rules(pack);
}

}  // namespace

TEST_CASE("the words for what changed", "[diff]") {
  struct Row {
    std::string before;
    std::string after;
    std::string rule;  // of what came after
    std::vector<std::string> speakers;
    std::string changed;
  };
  const auto row = GENERATE(values<Row>({
      {kRained, kRained, "said", {"Zoë"}, ""},
      {kRained, kNothing, "said", {"Zoë"}, "lost"},
      {kNothing, kRained, "said", {"Zoë"}, "gained"},
      {kRained, kRained, "told", {"Zoë"}, "moved"},
      {kRained, kRained, "said", {"Ana"}, "other speaker"},
      {kRained, "{content=“It rained,”} {cue=said} Zoë.", "told", {"Zoë"},
       "other span"},
      {"{content=“It rained,”} {cue=said} Zoë.",
       "{content=“It rained,”} said {source=Zoë}.", "said", {"Zoë"},
       "other span"},
      {"{content:1=“Yes,”} {cue:1=said} Zoë. "
       "{content:2=“No,”} {cue:2=said} Al.",
       "“Yes,” said Zoë. {content:2=“No,”} {cue:2=said} Al.", "r", {"Zoë"},
       "lost"},
      {"{content=It} {cue=said} Zoë snowed.",
       "It said Zoë {content=snowed}.", "said", {"Zoë"}, "lost, gained"},
  }));
  INFO(row.before << " / " << row.after);
  const std::string rule = row.changed == "lost" ? "r" : "said";
  CHECK(changed(side(row.before, rule, {"Zoë"}),
                side(row.after, row.rule, row.speakers)) == row.changed);
}

TEST_CASE("gold says which change is for the better", "[diff]") {
  struct Row {
    std::optional<bool> before;
    std::optional<bool> after;
    int gain;
  };
  const auto row = GENERATE(values<Row>({
      {false, true, 1},
      {true, false, -1},
      {true, true, 0},
      {std::nullopt, true, 1},
      {std::nullopt, std::nullopt, 0},
  }));
  Change change;
  change.before = Finding{};
  change.after = Finding{};
  change.before->right = row.before;
  change.after->right = row.after;
  CHECK(change.gain() == row.gain);
}

TEST_CASE("losing what was wrong is a gain", "[diff]") {
  Change change;
  change.before = Finding{};
  change.before->right = false;
  CHECK(change.gain() == 1);
}

TEST_CASE("the same articles are drawn every time", "[diff]") {
  std::vector<Figures> before(40);
  std::vector<Figures> after(40);
  for (size_t i = 0; i < before.size(); ++i) {
    before[i][Figure::relation] = {6, 10, 10};
    after[i][Figure::relation] = {7, 10, 10};
    before[i][Figure::content] = {5, 10, 10};
    after[i][Figure::content] = {i % 2 == 0 ? 6u : 4u, 10, 10};
  }
  const auto first = differences(before, after);
  const Difference& relation = first[static_cast<size_t>(Figure::relation)];
  CHECK(relation.before == Approx(0.6));
  CHECK(relation.after == Approx(0.7));
  CHECK(relation.low == Approx(0.1));
  CHECK(relation.high == Approx(0.1));
  CHECK_FALSE(relation.is_open());
  const Difference& content = first[static_cast<size_t>(Figure::content)];
  CHECK(content.change() == Approx(0.0));
  CHECK(content.low < -0.01);
  CHECK(content.high > 0.01);
  CHECK(content.is_open());
  const auto second = differences(before, after);
  CHECK(second[static_cast<size_t>(Figure::content)].low == content.low);
}

TEST_CASE("a judged change becomes a case", "[diff]") {
  const Change lost = lost_rain();
  CHECK(case_of(lost, true)->line == "- “It rained,” said Zoë.");
  CHECK(case_of(lost, false)->line ==
        "+ {content=“It rained,”} {cue=said} {source=Zoë}.");
  Change gained = lost;
  std::swap(gained.before, gained.after);
  CHECK(case_of(gained, true)->line.front() == '+');
  CHECK(case_of(gained, false)->line.front() == '-');
  Change moved = lost;
  moved.after = moved.before;
  moved.after->rule = "told";
  CHECK(case_of(moved, true)->rule == "told");
  Change nobodys = lost;
  nobodys.before->rule = "";
  CHECK_FALSE(case_of(nobodys, true));
}

TEST_CASE("a case goes below what its rule has", "[diff]") {
  const RuleSet rules = one_rule();
  const auto edit = edit_to_add({"said", "- “No,” said Ana."}, rules);
  REQUIRE(edit);
  const std::string& text = rules.rules().files[0].text;
  CHECK(text.substr(0, edit->place.begin).ends_with("line of it"));
  CHECK(edit->text == "\n  - “No,” said Ana.");
  const auto at_end = edit_to_add({"told", "- “No,” told Ana."}, rules);
  REQUIRE(at_end);
  CHECK(text.substr(at_end->place.begin) == "\n");
  CHECK_FALSE(edit_to_add({"nobody", "- No."}, rules));
  CHECK_FALSE(
      edit_to_add({"said", "+ {content=“Yes,”} said {source=Ana}."}, rules));
}
