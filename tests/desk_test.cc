// What the review desk computes, apart from its store and its server: what
// decisions come to, where their words are in a changed article, who has asked
// too often, and what is left after a review.
#include <catch2/catch.hpp>

#include "hand_made.h"
#include "serve/anchor.h"
#include "serve/merge_roots.h"
#include "serve/moving.h"
#include "serve/rate_limit.h"
#include "serve/review_state.h"
#include "serve/reviewed.h"
#include "serve/webhooks.h"
#include "serve/wordings.h"

namespace quoth {
namespace {

struct StateRow {
  std::string about;
  std::vector<LoggedVerdict> log;
  ReviewState want;
};

LoggedVerdict says(int64_t number, std::string who, std::string verdict,
                   std::string replacement = "") {
  return {number, std::move(who), std::move(verdict), std::move(replacement),
          0};
}

LoggedVerdict undoes(int64_t number, std::string who, int64_t undone) {
  return {number, std::move(who), "undo", "", undone};
}

TEST_CASE("what decisions come to", "[desk]") {
  const auto row = GENERATE(values<StateRow>({
      {"no decision", {}, {"open", false, 0}},
      {"one", {says(1, "ana", "accept")}, {"accepted", false, 1}},
      {"the last of one reviewer",
       {says(1, "ana", "accept"), says(2, "ana", "reject")},
       {"rejected", false, 2}},
      {"undone: what was before",
       {says(1, "ana", "accept"), says(2, "ana", "reject"),
        undoes(3, "ana", 2)},
       {"accepted", false, 1}},
      {"all undone",
       {says(1, "ana", "accept"), undoes(2, "ana", 1)},
       {"open", false, 0}},
      {"an undo undone",
       {says(1, "ana", "accept"), undoes(2, "ana", 1), undoes(3, "ana", 2)},
       {"accepted", false, 1}},
      {"two who agree",
       {says(1, "ana", "accept"), says(2, "bo", "accept")},
       {"accepted", false, 2}},
      {"two who differ",
       {says(1, "bo", "reject"), says(2, "ana", "accept")},
       {"accepted", true, 2}},
      {"the newest counts, whatever the names",
       {says(1, "ana", "accept"), says(2, "bo", "reject")},
       {"rejected", true, 2}},
      {"one of the two takes it back",
       {says(1, "ana", "accept"), says(2, "bo", "reject"),
        undoes(3, "bo", 2)},
       {"accepted", false, 1}},
      {"edits that differ",
       {says(1, "ana", "edit", "{}"), says(2, "bo", "edit", "[]")},
       {"edited", true, 2}},
      {"the same edit twice",
       {says(1, "ana", "edit", "{}"), says(2, "bo", "edit", "{}")},
       {"edited", false, 2}},
  }));
  INFO(row.about);
  CHECK(state_of(row.log) == row.want);
}

TEST_CASE("spans are led into another version", "[desk]") {
  const std::string old_text = "Ana said no. Bo said yes.";
  const std::string new_text = "Zoë’s correction: Ana said no. Bo said yes.";
  const Json marking = Json::parse(
      R"({"cue": {"start": 16, "end": 20, "text": "said"}, "source": null,
          "content": [{"start": 9, "end": 11}], "speakers": ["Bo"]})");
  CHECK(*moved(marking, old_text, old_text) == marking);
  CHECK(*moved(marking, old_text, new_text) ==
        Json::parse(
            R"({"cue": {"start": 34, "end": 38, "text": "said"},
                "source": null, "content": [{"start": 27, "end": 29}],
                "speakers": ["Bo"]})"));
  CHECK(!moved(marking, old_text, "Ana was silent. Bo said yes."));
}

// The first is the example of the Standard Webhooks specification.
TEST_CASE("messages are signed", "[desk]") {
  const auto key = webhook_key("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
  REQUIRE(key);
  CHECK(webhook_signature(*key, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330,
                          R"({"test": 2432232314})") ==
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  CHECK(!webhook_key("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
  CHECK(!webhook_key("whsec_c2hvcnQ="));
  CHECK(!webhook_key("whsec_no base64"));
}

TEST_CASE("messages are tried again, later each time", "[desk]") {
  int64_t last = 0;
  for (int64_t attempts = 1; attempts <= 9; ++attempts) {
    const auto seconds = retry_after(attempts);
    REQUIRE(seconds);
    CHECK(*seconds > last);
    last = *seconds;
  }
  CHECK(!retry_after(10));
}

TEST_CASE("telling words", "[desk]") {
  CHECK(telling_words("“Fares WILL fall by 7% in May,” she said.") ==
        std::set<std::string>{"7", "fall", "fares", "said", "will"});
  CHECK(telling_words("").empty());
}

struct ClaimRow {
  std::string about;
  std::vector<Wording> wordings;
  std::vector<std::vector<size_t>> want;
};

TEST_CASE("one claim in several wordings", "[desk]") {
  const std::string fares = "“Fares will fall by 10% next year,”";
  const auto row = GENERATE_COPY(values<ClaimRow>({
      {"none", {}, {}},
      {"other words around the same",
       {{"d:1", fares}, {"d:2", "that fares would fall by 10% next year"}},
       {{0, 1}}},
      {"twice in one article", {{"d:1", fares}, {"d:1", fares}}, {}},
      {"two words are few",
       {{"d:1", "Fares fell."}, {"d:2", "Fares fell."}},
       {}},
      {"a word in common",
       {{"d:1", fares}, {"d:2", "that fares are fair to everyone there"}},
       {}},
      {"each to the nearest",
       {{"d:1", "Nobody wants higher harbour fees"},
        {"d:2", fares},
        {"d:3", "Fares will fall, nobody doubts, by 10% next year"}},
       {{1, 2}}},
  }));
  INFO(row.about);
  CHECK(same_claims(row.wordings) == row.want);
}

struct MergeRow {
  std::string about;
  std::vector<Merge> merges;
  std::map<std::pair<int64_t, int64_t>, int64_t> want;
};

TEST_CASE("whom merged people come to", "[desk]") {
  const auto row = GENERATE(values<MergeRow>({
      {"none", {}, {}},
      {"one", {{1, 2, 0}}, {{{1, 0}, 2}}},
      {"a chain", {{1, 2, 0}, {2, 3, 0}}, {{{1, 0}, 3}, {{2, 0}, 3}}},
      {"a circle: the later one does nothing",
       {{1, 2, 0}, {2, 1, 0}},
       {{{1, 0}, 2}}},
      {"the last of two counts", {{1, 2, 0}, {1, 3, 0}}, {{{1, 0}, 3}}},
      {"in one article", {{1, 2, 7}}, {{{1, 7}, 2}}},
      {"in one article otherwise than everywhere",
       {{1, 2, 0}, {1, 3, 7}},
       {{{1, 0}, 2}, {{1, 7}, 3}}},
      {"in one article, then what holds everywhere",
       {{2, 3, 0}, {1, 2, 7}},
       {{{2, 0}, 3}, {{1, 7}, 3}, {{2, 7}, 3}}},
  }));
  INFO(row.about);
  CHECK(merge_roots(row.merges) == row.want);
}

struct AnchorRow {
  std::string about;
  Anchor wanted;
  std::vector<Anchor> anchors;
  std::optional<size_t> want;
};

TEST_CASE("words are found again", "[desk]") {
  const auto row = GENERATE(values<AnchorRow>({
      {"none", {"“We won,”", "", " said Ana."}, {}, std::nullopt},
      {"other words",
       {"“We won,”", "", " said Ana."},
       {{"“We lost,”", "", " said Ana."}},
       std::nullopt},
      {"the same words in the same place",
       {"“No,”", "", " said Ana."},
       {{"“No,”", "", " said Ana."}},
       0},
      {"of two, the one with more of the same around",
       {"“No,”", "Then: ", " said Ana Ortiz."},
       {{"“No,”", "Later: ", " said Bo."}, {"“No,”", "x: ", " said Ana."}},
       1},
      {"few words and nothing the same around",
       {"“No,”", "abc", "def"},
       {{"“No,”", "xyz", "uvw"}},
       std::nullopt},
      {"many words stand for themselves",
       {"“We shall not be moved from here,”", "abc", "def"},
       {{"“We shall not be moved from here,”", "xyz", "uvw"}},
       0},
  }));
  INFO(row.about);
  CHECK(find_anchor(row.wanted, row.anchors) == row.want);
}

TEST_CASE("a caller waits who asks too often", "[desk]") {
  RateLimit limit(2, 3);
  for (bool allowed : {true, true, true, false}) {
    CHECK(limit.allow("ana", 100) == allowed);
  }
  CHECK(limit.allow("bo", 100));
  CHECK(limit.allow("ana", 100.5));
  CHECK(!limit.allow("ana", 100.5));
}

// The second says that the first is within it, and the third goes on with the
// second.
Extraction three_attributions() {
  HandMade made("👍 “A,” said Zoë. “B,” said Bo. “C.”");
  const Id<Entity> zoe = made.entity(EntityKind::person, "Zoë");
  for (const char* words : {"“A,”", "“B,”", "“C.”"}) {
    Attribution& one =
        made.attribution({SourceStatus::named, {{zoe, "name"}}, {}, {}});
    one.content = {made.at(words)};
  }
  made.x.attributions[0].within = {1};
  made.x.attributions[2].continues = {1};
  return made.finish(small_pack());
}

TEST_CASE("what was taken is left, under its own id", "[desk]") {
  const Extraction found = three_attributions();
  const std::vector<std::string>& ids = found.graph.attribution_ids;
  const Extraction left = reviewed(found, {{ids[1], {}}, {ids[2], {}}});
  CHECK(left.graph.attribution_ids == std::vector{ids[1], ids[2]});
  CHECK(left.attributions[0].content == found.attributions[1].content);
  CHECK(left.attributions[1].continues == Id<Attribution>{0});
  CHECK(left.statements.size() == 2);
  CHECK(left.graph.claim_of[1] == found.graph.claim_of[2]);
}

TEST_CASE("what was not taken is pointed to no more", "[desk]") {
  const Extraction found = three_attributions();
  const std::vector<std::string>& ids = found.graph.attribution_ids;
  const Extraction left = reviewed(found, {{ids[0], {}}});
  CHECK(left.attributions.size() == 1);
  CHECK(!left.attributions[0].within);
}

TEST_CASE("an edit takes the place of what was proposed", "[desk]") {
  const Extraction found = three_attributions();
  const std::string& id = found.graph.attribution_ids[1];
  const Json edit = Json::parse(
      R"({"source": {"start": 27, "end": 29}, "cue": null,
          "content": [{"start": 17, "end": 21}, {"start": 31, "end": 35}],
          "speakers": ["Bo"]})");
  const Extraction left = reviewed(found, {{id, edit}});
  const std::string_view text = left.document.text;
  const Attribution& one = left.attributions.front();
  CHECK(slice(text, one.source) == "Bo");
  CHECK(one.cue.empty());
  CHECK(slice(text, one.content.at(0)) == "“B,”");
  CHECK(slice(text, one.content.at(1)) == "“C.”");
  const Speaker speaker = left.statements.front().speakers.at(0);
  CHECK(left.entities.entities[speaker.entity.index].name == "Bo");
  CHECK(speaker.why == "reviewer");
  CHECK(left.graph.entity_ids.size() == left.entities.entities.size());
}

}  // namespace
}  // namespace quoth
