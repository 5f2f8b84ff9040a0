// What rules find. Each row is a pack of a few lines, an article with its
// mentions marked (rule_sketch.h), and the attributions as marked sentences:
// `{content=“It rained,”} {cue=said} {source=Ana}.`
#include <catch2/catch.hpp>

#include "quoth/rules.h"
#include "rule/explain.h"
#include "rule_sketch.h"

using namespace quoth;

namespace {

struct Row {
  const char* what;
  const char* rules;
  const char* article;
  const char* expected;  // lines: rule: marked text [details]
};

RuleSet compiled(const std::string& rules) {
  Result<RuleSet> out = compile_rules(sketch::small_pack(rules));
  std::string wrong;
  if (!out) {
    for (const Diagnostic& d : out.errors()) wrong += to_string(d);
  }
  INFO(wrong);
  REQUIRE(out);
  return *out;
}

std::string shown(const sketch::Sketch& sketch,
                  const std::vector<Attribution>& all) {
  std::string out;
  for (const Attribution& a : all) {
    out += a.rule + ": " + marked_text(sketch.text, a);
    static constexpr const char* kModes[] = {"direct", "indirect", "mixed"};
    out += std::string(" [") + kModes[static_cast<int>(a.mode)];
    if (a.act != Act::statement) {
      out += " act " + std::to_string(static_cast<int>(a.act));
    }
    if (a.negated) out += " negated";
    if (a.within) out += " within " + std::to_string(a.within.index);
    for (const std::string& id : a.beaten) out += " beat " + id;
    out += "]\n";
  }
  return out;
}

constexpr const char* kSaid = R"(rule said
  match {quote:content}[,] {says:cue} {person:source}
)";

constexpr const char* kAside = R"(rule aside
  match {source={mention} , {..} ,} {cue={says}} {content={rest}}
)";

const Row kRows[] = {
    {"a quotation, a verb and a name", kSaid,
     "“It rained,” said [person Ana Ortiz].",
     "said: {content=“It rained,”} {cue=said} {source=Ana Ortiz}. [direct]\n"},
    {"a verb of another list does not match",
     "rule told\n  match {quote:content} {tells:cue} {person:source}\n",
     "“It rained,” said [person Ana Ortiz].", ""},
    {"one column of a list",
     "rule saying\n  match {person:source} {says.gerund:cue} "
     "{quote:content}\n",
     "[person Ana] saying “It rained.” [person Zoë] said “No.”",
     "saying: {source=Ana} {cue=saying} {content=“It rained.”} Zoë said "
     "“No.” [direct]\n"},
    {"indirect content without the full stop",
     "rule that\n  match {person:source} {cue={says}} {content=that {rest}}\n",
     "[person Ana] said that it rained.",
     "that: {source=Ana} {cue=said} {content=that it rained}. [indirect]\n"},
    {"mixed content",
     "rule that\n  match {person:source} {cue={says}} {content=that {rest}}\n",
     "[person Ana] said that it “rained”.",
     "that: {source=Ana} {cue=said} {content=that it “rained”}. [mixed]\n"},
    {"content in two parts",
     "rule split\n  match {quote:content} {cue={says}} {person:source} , "
     "{quote:content}\n",
     "“It rained,” said [person Ana], “all day.”",
     "split: {content=“It rained,”} {cue=said} {source=Ana}, {content=“all "
     "day.”} [direct]\n"},
    {"an inner attribution",
     "rule that\n  match {mention:source} {cue={says}} {content=that "
     "{rest}}\n",
     "[organization Alfa] reported that [person Ana] denied that it rained.",
     "that: {source=Alfa} {cue=reported} {content=that Ana denied that it "
     "rained}. [indirect]\nthat: Alfa reported that {source=Ana} "
     "{cue=denied} {content=that it rained}. [indirect act 5 within 0]\n"},
    {"two attributions of one source",
     "rule that\n  match {mention:source} {cue={says}} {content=that "
     "{clause}} (and|{end})\n"
     "rule and\n  match {mention:source} {says} that {clause} and "
     "{cue={says}} {content=that {rest}}\n",
     "[person Ana] said that it rained and denied that it snowed.",
     "and: {source=Ana} said that it rained and {cue=denied} {content=that it "
     "snowed}. [indirect act 5]\nthat: {source=Ana} {cue=said} {content=that "
     "it rained} and denied that it snowed. [indirect]\n"},
    {"negation and act come from the cue",
     "rule not\n  match {person:source} {cue=did not {says}} "
     "{content=whether {rest}}\n",
     "[person Ana] did not ask whether it rained.",
     "not: {source=Ana} {cue=did not ask} {content=whether it rained}. "
     "[indirect act 1 negated]\n"},
    {"not before",
     "rule that\n  match {mention:source} {cue={says}} {content=that "
     "{rest}}\n  not before if|whether\n",
     "If [person Ana] said that it rained. [person Zoë] said that it snowed.",
     "that: If Ana said that it rained. {source=Zoë} {cue=said} {content=that "
     "it snowed}. [indirect]\n"},
    {"not after",
     "rule said\n  match {quote:content} {cue={says}} {person:source}\n"
     "  not after , {quote}\n",
     "“It rained,” said [person Ana], “all day.”", ""},
    {"what a guard rejects consumes one symbol",
     "rule q\n  match {mention:source} {..4} {cue={says}} {quote:content}\n"
     "  where source is {person}\n",
     "[group Men] near [person Ana] said “It rained.”",
     "q: Men near {source=Ana} {cue=said} {content=“It rained.”} [direct]\n"},
    {"where has, in, longer",
     "rule q\n  match {mention:source} {cue={says} [also]} {quote:content}\n"
     "  where cue not has also\n  where content longer 2\n"
     "  where source not in cue-nouns\n",
     "[person Ana] said also “It rained now.”\n[person Ana] said “No.”\n"
     "[noun the claim] said “It rained now.”\n[person Ana] said “It rained "
     "now.”",
     "q: Ana said also “It rained now.”\\nAna said “No.”\\nthe claim said "
     "“It rained now.”\\n{source=Ana} {cue=said} {content=“It rained now.”} "
     "[direct]\n"},
    {"the head of a mention",
     "rule noun\n  match {genitive:source} {noun/cue-nouns:cue} "
     "{content=that {rest}}\n",
     "[person' Ana's] [noun claim] that it rained. [person' Ana's] [noun dog] "
     "that barked.",
     "noun: {source=Ana}'s {cue=claim} {content=that it rained}. Ana's dog "
     "that barked. [indirect]\n"},
    {"a colon behind a cue is the cue's",
     "rule q\n  match {mention:source} {cue={says}} {content={rest}}\n",
     "[person Ana] said: “It rained.”",
     "q: {source=Ana} {cue=said:} {content=“It rained.”} [direct]\n"},
    {"where someone was is no part of a source", kAside,
     "[person Ana], in [place Lisbon], said it rained.",
     "aside: {source=Ana}, in Lisbon, {cue=said} {content=it rained}. "
     "[indirect]\n"},
    {"what someone is is, and its comma", kAside,
     "[person Ana], [role a nurse], in [place Lisbon], said it rained.",
     "aside: {source=Ana, a nurse,} in Lisbon, {cue=said} {content=it rained}. "
     "[indirect]\n"},
    {"and so is an example", kAside,
     "[group Nurses], including [person Ana], said it rained.",
     "aside: {source=Nurses, including Ana,} {cue=said} {content=it rained}. "
     "[indirect]\n"},
    {"and what a list goes on with", kAside,
     "[person Ana], [role a nurse] and, in [time May], [role a baker], said it "
     "rained.",
     "aside: {source=Ana, a nurse and, in May, a baker,} {cue=said} {content=it "
     "rained}. [indirect]\n"},
    {"words that the pack lists as one",
     "rule according\n  match {content={clause}}, {cue=according to} "
     "{mention:source}\n",
     "It rained, according to [person Ana].",
     "according: {content=It rained}, {cue=according to} {source=Ana}. "
     "[indirect]\n"},
    {"the sentence before",
     "rule announced\n  match {content={previous}} {start} this was {cue=said} "
     "by {mention:source}\n",
     "It rained. This was said by [person Ana].",
     "announced: {content=It rained}. This was {cue=said} by {source=Ana}. "
     "[indirect]\n"},
    {"a literal is also a mention of that word alone",
     "rule announced\n  match {content={previous}} {start} this was {cue=said} "
     "by {mention:source}\n",
     "It rained. [noun This] was said by [person Ana]. It snowed. [noun This "
     "man] was said by [person Zoë].",
     "announced: {content=It rained}. This was {cue=said} by {source=Ana}. It "
     "snowed. This man was said by Zoë. [indirect]\n"},
    {"end is the closing mark or nothing",
     "rule end\n  match {content={clause}} - {person:source}{end}\n",
     "Rain is coming - [person Ana]\nSnow is coming - [person Zoë].",
     "end: {content=Rain is coming} - {source=Ana}\\nSnow is coming - Zoë. "
     "[indirect]\nend: Rain is coming - Ana\\n{content=Snow is coming} - "
     "{source=Zoë}. [indirect]\n"},
    {"the paragraph after, of quotations only",
     "rule next\n  match {person:source} {cue=said :} {end} "
     "{content={next}}\n",
     "[person Ana] said:\n“It rained.”\n[person Zoë] said:\nIt snowed.",
     "next: {source=Ana} {cue=said:}\\n{content=“It rained.”}\\nZoë "
     "said:\\nIt snowed. [direct]\n"},
    {"the paragraph before, of quotations only, behind a dash",
     "rule signed\n  match {content={previous}} {start} {cue=-} "
     "{person:source}{end}\n",
     "“It rained.”\n- [person Ana]\nIt snowed.\n- [person Zoë]",
     "signed: {content=“It rained.”}\\n{cue=-} {source=Ana}\\nIt snowed."
     "\\n- Zoë [direct]\n"},
    {"a match behind a comma of another, which has more roles",
     "rule said\n  match {mention:source} [, {..} ,] {cue=({says}|{tells})} "
     "[{person:addressee}] {content=that {clause}} (,|{end})\n",
     "After [noun the vote], [person Ana] told [person Bo] that it rained, "
     "said that it snowed.",
     "said: After the vote, {source=Ana} {cue=told} {addressee=Bo} "
     "{content=that it rained}, said that it snowed. [indirect]\n"},
    {"a title of somebody's is not quoted from what is said of it",
     "rule that\n  match {person:source} {cue={says}} {content=that {rest}}\n",
     "[person Ana] said that [person Bo]'s “Long Rain” was “wet”.",
     "that: {source=Ana} {cue=said} {content=that Bo's “Long Rain” was "
     "“wet”}. [mixed]\n"},
    {"speech and phrase",
     "rule s\n  match {speech-quote:content} {cue={says}} {person:source}\n",
     "“It rained!” said [person Ana]. The “rainy” said [person Zoë].",
     "s: {content=“It rained!”} {cue=said} {source=Ana}. The “rainy” said "
     "Zoë. [direct]\n"},
    {"a higher priority wins and says whom it beat",
     "rule a\n  match {quote:content} {cue={says}} {person:source}\n"
     "rule b\n  priority 60\n  match {quote:content} {cue={says}} "
     "{person:source}\n",
     "“It rained,” said [person Ana].",
     "b: {content=“It rained,”} {cue=said} {source=Ana}. [direct beat a]\n"},
    {"more roles win over a longer extent",
     "rule a\n  match {quote:content} {cue={says} {..3}} {end}\n"
     "rule b\n  match {quote:content} {cue={says}} {person:source}\n",
     "“It rained,” said [person Ana] too.",
     "b: {content=“It rained,”} {cue=said} {source=Ana} too. [direct beat "
     "a]\n"},
    {"a rule that yields what is passed on",
     "rule a\n  match {quote:content} {cue={says}} {person:source}\n"
     "rule b\n  yields inner\n  match {quote:content} {says} {person} , "
     "{organization:source} {cue={says}}\n",
     "“It rained,” said [person Ana], [organization Alfa] reported.",
     "b: {content=“It rained,”} said Ana, {source=Alfa} {cue=reported}. "
     "[direct within 1]\na: {content=“It rained,”} {cue=said} {source=Ana}, "
     "Alfa reported. [direct]\n"},
    {"yields is a filter",
     "rule a\n  yields direct\n  match {person:source} {cue={says}} "
     "{content={rest}}\n",
     "[person Ana] said it rained. [person Ana] said “No.”",
     "a: Ana said it rained. {source=Ana} {cue=said} {content=“No.”} "
     "[direct]\n"},
    {"a raw piece and an unknown word",
     "rule raw\n  match {person:source} {cue=/[a-z]+opined/} "
     "{content={rest}}\n",
     "[person Ana] outopined rain.",
     "raw: {source=Ana} {cue=outopined} {content=rain}. [indirect]\n"},
    {"slots in slots, options and repeats",
     "slot who = {someone}[, {role},]\nslot someone = {person}|{role}\n"
     "rule r\n  match {who:source} [also|never]* {says:cue} {content={rest}}\n",
     "[person Ana], [role a baker], never also said rain.",
     "r: {source=Ana, a baker,} never also {cue=said} {content=rain}. "
     "[indirect]\n"},
    {"drafts do not run",
     "rule a\n  status draft\n  match {quote:content} {cue={says}}\n",
     "“It rained,” said [person Ana].", ""},
};

}  // namespace

TEST_CASE("rules find what the rows say", "[rule]") {
  for (const Row& row : kRows) {
    DYNAMIC_SECTION(row.what) {
      RuleSet rules = compiled(row.rules);
      sketch::Sketch article = sketch::draw(row.article, rules.vocabulary());
      auto found = match_rules(article.article(), rules.rules(), {});
      CHECK(shown(article, found) == row.expected);
    }
  }
}

TEST_CASE("the sieve changes nothing but the time", "[rule]") {
  std::string all;
  std::string text;
  int number = 0;
  for (const Row& row : kRows) {
    std::string rules = row.rules;
    std::string_view what = row.what;
    if (what.find("slots") != std::string_view::npos) continue;
    for (size_t at = 0; (at = rules.find("rule ", at)) != std::string::npos;
         at += 5) {
      rules.insert(at + 5, "r" + std::to_string(number++) + "-");
    }
    all += rules;
    text += std::string(row.article) + "\n";
  }
  RuleSet rules = compiled(all);
  sketch::Sketch article = sketch::draw(text, rules.vocabulary());
  MatchOptions without;
  without.use_sieve = false;
  auto found = match_rules(article.article(), rules.rules(), {});
  CHECK(found == match_rules(article.article(), rules.rules(), without));
  CHECK(found.size() > 15);
}
