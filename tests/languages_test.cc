// Which paragraphs are left out for their language. A row is an article, a
// paragraph a line; `fr|` stands in front of what is left out as French, `|`
// in front of what is read:
//
//   |The ferry stays in port, the company said on Monday.
//   fr|Le bac reste à quai jusqu’à jeudi, a annoncé la compagnie.
#include <catch2/catch.hpp>
#include <string>

#include "fixture_articles.h"
#include "text/language_guess.h"

namespace quoth {
namespace {

// The article without the marks in front of its lines.
std::string unmarked(const std::string& row) {
  std::string out;
  for (const std::string& line : lines_of(row)) {
    out += line.substr(line.find('|') + 1) + "\n";
  }
  return out;
}

std::string marked(const Extraction& found) {
  std::string out;
  for (const ZonedSpan& zone : found.zones) {
    out += zone.language + "|";
    out += slice(found.document.text, zone.span);
    out += "\n";
  }
  return out;
}

TEST_CASE("paragraphs in another language are left out", "[languages]") {
  const std::string row = GENERATE(as<std::string>(),
      "|The ferry stays in port until Thursday, the company said on Monday.\n"
      "fr|Le bac qui relie l’île au continent ne partira pas avant jeudi, a "
      "annoncé la compagnie.\n"
      "|Nobody was hurt, said Solène Abgrall, who runs the line.\n",

      "|The ferry stays in port until Thursday, the company said on Monday.\n"
      "|She added nothing to that when she was asked again on Tuesday.\n"
      "|The mayor said that he would wait for the spare parts as well.\n"
      "de|„So einen Schaden an der Welle haben wir noch nie gesehen“, sagte "
      "Betriebsleiterin Wiebke Thomsen im Hafen.\n"
      "es|«No podemos correr ese riesgo», afirmó la directora ante medio "
      "centenar de vecinos.\n",

      "|The ferry stays in port until Thursday, the company said on Monday.\n"
      "|She added nothing to that when she was asked again on Tuesday.\n"
      "|The mayor said that he would wait for the spare parts as well.\n"
      "ru|По словам мэра, запасные части уже в пути, а больных будет "
      "перевозить вертолёт.\n"
      "ar|وأكد رئيس البلدية أن قطع الغيار في الطريق وأن مروحية ستنقل المرضى.\n"
      "zh|镇长表示，备用零件已经在运送途中，急病患者将由直升机送往医院。\n");
  CHECK(marked(extract_text(unmarked(row))) == row);
}

TEST_CASE("an article in another language is left out as a whole",
          "[languages]") {
  const std::string row = GENERATE(as<std::string>(),
      "fr|Le bac reste à quai\n"
      "fr|Le bac qui relie l’île au continent ne partira pas avant jeudi, a "
      "annoncé la compagnie.\n"
      "fr|« On verra bien. »\n",
      "zh|白沙岛渡轮停航至周四\n"
      "zh|渡轮公司周二晚间发布公告称，连接白沙岛与大陆的渡轮因发动机故障将停航至周四。\n",
      "nl|Veerboot blijft aan de kade\n"
      "nl|De burgemeester is boos en had liever gezien dat de rederij eerder "
      "was begonnen met het werk.\n"
      "|The company had no comment.\n");
  const Extraction found = extract_text(unmarked(row));
  CHECK(marked(found) == row);
  CHECK(found.mentions.size() <= 2);
}

// What has no words to tell by, or quotes in another language, is read.
TEST_CASE("English is not left out", "[languages]") {
  const std::string line = GENERATE(as<std::string>(),
      "“Le bac ne partira pas avant jeudi, et nous n’avons pas le droit de "
      "prendre un tel risque,” Solène Abgrall said.",
      "The company, Compagnie des Bacs de Brézeau, wrote to Mme Abgrall: « Le "
      "bac ne partira pas avant jeudi. »",
      "Ana Ortiz, Bob Roe, María Fernández de la Cruz, Jean-Luc Le Goff, "
      "Solène Abgrall and José María Álvarez.",
      "María Fernández de la Cruz, Jean-Luc Le Goff, Solène Abgrall",
      "“Schadenfreude!” he said.",
      "Buenos días, amigos.",
      "FERRY STAYS IN PORT UNTIL THURSDAY AS COMPANY WAITS FOR PARTS",
      "The ferry willnae be sailin afore Thursday, the company telt folk on "
      "Tuesday nicht.");
  CHECK(marked(extract_text(line + "\n")) == "|" + line + "\n");
}

// What is left out is still a part of the text, and its quotations are known.
TEST_CASE("a headline goes with its article", "[languages]") {
  const Extraction found = extract_text(
      "Balsa parada\n\nA balsa que liga a Ilha Parda ao continente não sairá "
      "antes de quinta-feira, anunciou a empresa em nota.\n");
  REQUIRE(found.zones.size() == 2);
  CHECK(found.zones[0].reason == "in Portuguese, as the article is");
  CHECK(found.zones[1].reason == "in Portuguese");
  CHECK(found.segments.sentences.empty());
}

TEST_CASE("codes of languages", "[languages]") {
  CHECK(can_be_guessed("en"));
  CHECK(!can_be_guessed("demo"));
  CHECK(language_name("fr") == "French");
  CHECK(guess_language("הספינה נשארת בנמל עד יום חמישי, אמרה החברה.") == "he");
  CHECK(guess_language("") == "");
}

}  // namespace
}  // namespace quoth
