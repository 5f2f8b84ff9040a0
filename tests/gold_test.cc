// How findings are held against gold. A row has the gold and the findings as
// marked text and the figures as correct/predicted/gold, worked out by hand:
//
//   gold   {content=“It rained,”} {cue=said} {source=Zoë}.
//   found  {content=“It rained,”} {cue=said} {source=Zoë}.
//   quotes found 1/1/1
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

#include "gold/corpus.h"
#include "gold/judge.h"
#include "stages.h"

using namespace quoth;

namespace {

GoldArticle marked(const std::string& text) {
  auto article = read_marked(text, "row.marked");
  INFO((article ? "" : to_string(article.errors().front())));
  REQUIRE(article);
  return *article;
}

Span only(const std::vector<Span>& spans) {
  return spans.empty() ? Span{} : Span{spans.front().begin, spans.back().end};
}

// What the marks say, as if rules had found it. `within`: the index of the
// attribution that passes each one on, or -1.
Extraction found_as(const GoldArticle& marks, std::vector<int> within = {}) {
  Extraction out;
  out.document = marks.document;
  const auto size = static_cast<uint32_t>(out.document.text.size());
  out.quotations = find_quotations(out.document.text,
                                   {{{0, size}, Zone::body, "test"}});
  for (const GoldAttribution& gold : marks.attributions) {
    const auto number = static_cast<uint32_t>(out.attributions.size());
    Attribution& a = out.attributions.emplace_back();
    a.source = only(gold.source);
    a.cue = only(gold.cue);
    a.content = gold.content;
    for (uint32_t q = 0; q < out.quotations.size(); ++q) {
      for (Span part : a.content) {
        if (part.contains(out.quotations[q].outer)) a.quotations.push_back(q);
      }
    }
    if (number < within.size() && within[number] >= 0) {
      a.within.index = static_cast<uint32_t>(within[number]);
    }
    out.graph.claim_of.push_back({number});
  }
  out.statements.resize(out.attributions.size());
  for (size_t i = 0; i < out.statements.size(); ++i) {
    out.statements[i].source = out.attributions[i].source;
  }
  out.graph.claims.resize(out.attributions.size());
  return out;
}

// Those that are not 0/0/0, a line each.
std::string shown(const Figures& figures) {
  std::string out;
  for (size_t i = 0; i < kFigures; ++i) {
    const Ratio& r = figures.of[i];
    if (r == Ratio{}) continue;
    out.append(kFigureNames[i]).append(" ");
    out += std::to_string(r.correct) + "/" + std::to_string(r.predicted) +
           "/" + std::to_string(r.gold) + "\n";
  }
  return out;
}

std::string judged(const std::string& gold, const std::string& found,
                   std::vector<int> within = {}) {
  const GoldArticle wanted = marked(gold);
  const GoldArticle given = marked(found);
  REQUIRE(wanted.document.text == given.document.text);
  return shown(judge(found_as(given, std::move(within)), wanted, false)
                   .figures);
}

// A person without an entity of her own in the text.
void add_speaker(Extraction& found, uint32_t attribution,
                 const std::string& name) {
  Entity entity;
  entity.name = name;
  found.entities.entities.push_back(entity);
  const auto id =
      static_cast<uint32_t>(found.entities.entities.size() - 1);
  found.statements[attribution].speakers.push_back({{id}, "name"});
}

}  // namespace

TEST_CASE("a finding that is all right", "[gold]") {
  const char* row = "{content=“It rained all day,”} {cue=said} {source=Zoë}.";
  CHECK(judged(row, row) == R"(quotes found 1/1/1
quotes source 1/1/1
relations content 1/1/1
relations relation 1/1/1
relations full 1/1/1
relations direct 1/0/1
exact source 1/1/1
exact cue 1/1/1
exact content 1/1/1
tokens source 1/1/1
tokens cue 1/1/1
tokens content 4/4/4
)");
}

TEST_CASE("half of the words of both make a pair", "[gold]") {
  // Three of four words, then two of five.
  CHECK(judged("{source=Zoë} {cue=says} {content=that it rains now}.",
               "{source=Zoë} {cue=says} that {content=it rains now}.") ==
        R"(relations content 1/1/1
relations relation 1/1/1
relations full 1/1/1
relations indirect 1/0/1
exact source 1/1/1
exact cue 1/1/1
exact content 0/1/1
tokens source 1/1/1
tokens cue 1/1/1
tokens content 3/3/4
)");
  CHECK(judged("{source=Zoë} {cue=says} {content=that it rains a lot}.",
               "{source=Zoë} {cue=says} that it rains {content=a lot}.") ==
        R"(relations content 0/1/1
relations relation 0/1/1
relations full 0/1/1
relations indirect 0/0/1
exact source 1/1/1
exact cue 1/1/1
exact content 0/1/1
tokens source 1/1/1
tokens cue 1/1/1
tokens content 2/2/5
)");
}

TEST_CASE("the wrong source and the wrong cue", "[gold]") {
  CHECK(judged("{content=“No,”} {cue=said} {source=Zoë} to Ana twice.",
               "{content=“No,”} said Zoë {cue=to} {source=Ana} twice.") ==
        R"(quotes found 1/1/1
quotes source 0/1/1
relations content 1/1/1
relations relation 0/1/1
relations full 0/1/1
relations direct 0/0/1
exact source 0/1/1
exact cue 0/1/1
exact content 1/1/1
tokens source 0/1/1
tokens cue 0/1/1
tokens content 1/1/1
)");
}

TEST_CASE("what is quoted in part is mixed", "[gold]") {
  const char* row = "{source=Zoë} {cue=saw} {content=a “very” wet day}.";
  CHECK(judged(row, row).find("relations mixed 1/0/1") != std::string::npos);
}

TEST_CASE("one inside another counts only with a pair", "[gold]") {
  const char* gold =
      "{source=Ana} {cue=said} {content=that Zoë said it will rain}.";
  const char* found =
      "{source:1=Ana} {cue:1=said} "
      "{content:1=that {source:2=Zoë} {cue:2=said} {content:2=it will rain}}.";
  CHECK(judged(gold, found, {-1, 0}).find("relations content 1/1/1") !=
        std::string::npos);
  CHECK(judged(gold, found, {-1, -1}).find("relations content 1/2/1") !=
        std::string::npos);
}

TEST_CASE("a quotation is right by those that pass it on", "[gold]") {
  const char* gold =
      "{content=“It rained,”} Ana {cue=said}, {source=the Mail} reported.";
  const char* found =
      "{content:1={content:2=“It rained,”} {source:2=Ana} {cue:2=said}}, "
      "{source:1=the Mail} {cue:1=reported}.";
  // The inner one comes first: of two that begin together the shorter does.
  CHECK(judged(gold, found, {1, -1}).find("quotes source 1/1/1") !=
        std::string::npos);
  // With nothing around it, its own source decides.
  const char* apart =
      "{content:1=“It rained,”} {source:1=Ana} {cue:1=said}, "
      "{source:2=the Mail} {cue:2=reported}{content:2=.}";
  CHECK(judged(gold, apart).find("quotes source 0/1/1") !=
        std::string::npos);
}

TEST_CASE("verdicts are by attribution", "[gold]") {
  const GoldArticle gold =
      marked("{content:1=“Yes,”} {cue:1=said} {source:1=Zoë}.\n"
             "{content:2=“No,”} {cue:2=said} {source:2=Ana}.\n");
  const GoldArticle given =
      marked("“Yes,” said Zoë.\n"
             "{content:2=“No,”} {cue:2=said} {source:2=Ana}.\n");
  const Judgement all = judge(found_as(given), gold, false);
  REQUIRE(all.attributions.size() == 1);
  CHECK(all.attributions[0].counts);
  CHECK(all.attributions[0].gold.index == 1);
  CHECK(all.attributions[0].full);
  CHECK(all.attributions[0].exact_content);
  REQUIRE(all.found.size() == 2);
  CHECK_FALSE(all.found[0]);
  CHECK(all.found[1].index == 0);
}

TEST_CASE("speakers are judged by name", "[gold]") {
  struct Row {
    std::vector<std::string> given;
    GoldSpeaker speaker;
    std::string named;
  };
  const auto row = GENERATE(values<Row>({
      {{"Ana Ortiz"}, {{"Ana Ortiz"}, true}, "quotes named 1/1/1\n"},
      {{"Ortiz"}, {{"Ana Ortiz"}, true}, "quotes named 1/1/1\n"},
      {{"Ana"}, {{"Ana Ortiz"}, true}, "quotes named 0/1/1\n"},
      {{"Ana Ortiz", "Zoë"}, {{"Ana Ortiz"}, true}, "quotes named 0/1/1\n"},
      {{}, {{"Ana Ortiz"}, true}, "quotes named 0/0/1\n"},
      {{}, {{}, false}, ""},
      {{"Zoë"}, {{}, false}, "quotes named 0/1/0\n"},
  }));
  const char* text = "{content=“It rained,”} {cue=said} {source=she}.";
  GoldArticle gold = marked(text);
  gold.speakers[1] = row.speaker;
  Extraction found = found_as(marked(text));
  for (const std::string& name : row.given) add_speaker(found, 0, name);
  Figures named;
  named[Figure::quotes_named] =
      judge(found, gold, true).figures[Figure::quotes_named];
  CHECK(shown(named) == row.named);
}

TEST_CASE("names and their parts", "[gold]") {
  struct Row {
    std::string name;
    std::vector<std::string> known;
    bool same;
  };
  const auto row = GENERATE(values<Row>({
      {"Ana Ortiz’s", {"Ortiz", "ana ortiz"}, true},
      {"O’Neil", {"ONeil"}, true},
      {"Mayor Ana Ortiz", {"Ana Ortiz"}, true},
      {"Mayor Ortiz", {"Ana Ortiz"}, false},
      {"Mayor Ortiz", {"Ortiz"}, false},
      {"", {"Ana"}, false},
      {"Ana", {}, false},
  }));
  INFO(row.name);
  CHECK(is_name_of(row.name, row.known) == row.same);
}

TEST_CASE("standoff counts code points", "[gold]") {
  const std::string text = "“Não,” said Zoë.";
  const auto gold = read_standoff(
      "T1\tContent 0 6\t“Não,”\nT2\tSource 12 15\tZoë\n"
      "T3\tCue 7 11\tsaid\n#1\tNote T1\tx\n"
      "E1\tAttribution:T3 Source:T2 Cue:T3 Content:T1\n"
      "E2\tAttribution:T3 Source:T2\n",
      text, "a.ann");
  REQUIRE(gold);
  REQUIRE(gold->size() == 1);
  CHECK(slice(text, gold->front().content[0]) == "“Não,”");
  CHECK(slice(text, gold->front().source[0]) == "Zoë");
  const auto wrong = read_standoff("T1\tContent 0 6;8 99\tx\n", text, "a.ann");
  REQUIRE_FALSE(wrong);
  CHECK(to_string(wrong.errors().front()) ==
        "a.ann:1: error: 8 99 is no span of the text; offsets count code "
        "points of the text beside it\n");
}

TEST_CASE("marked text that ties nothing together", "[gold]") {
  const auto wrong = read_marked("{source=Zoë} left.\n", "a.marked");
  REQUIRE_FALSE(wrong);
  CHECK(to_string(wrong.errors().front()) ==
        "a.marked: error: the attribution of 'Zoë' has no content; mark what "
        "is said: {content=…}, on the same line or with the same number\n");
}

TEST_CASE("a corpus is read by the names of its files", "[gold]") {
  const auto corpus =
      read_corpus(std::string(QUOTH_SOURCE_DIR) + "/fixtures/gold");
  INFO((corpus ? "" : to_string(corpus.errors().front())));
  REQUIRE(corpus);
  REQUIRE(corpus->articles.size() == 3);
  CHECK(corpus->has_speakers);
  const GoldArticle& ferry = corpus->articles[0];
  CHECK(ferry.name == "ferry");
  // ferry_bo.ann marks none of this: the first annotator counts.
  REQUIRE(ferry.attributions.size() == 3);
  CHECK(slice(ferry.document.text, ferry.attributions[1].source[0]) == "She");
  CHECK(ferry.speakers.at(2).names[0] == "Zoë Díaz");
  CHECK(corpus->articles[2].name == "weir");
  CHECK(corpus->articles[2].attributions.size() == 3);
  CHECK_FALSE(read_corpus(QUOTH_SOURCE_DIR "/fixtures/errors"));
}
