// One short article in other people's formats, whole. tests/exports_test.py
// reads those of all fixtures with independent readers; these rows show what
// they look like.
#include <algorithm>
#include <catch2/catch.hpp>

#include "hand_made.h"
#include "quoth/write.h"
#include "write/markup.h"
#include "write/tar.h"

namespace quoth {
namespace {

Extraction article() {
  HandMade made("“It rained\non us,” said Zoë.\n");
  made.x.document.source = "rain & co.txt";
  const Id<Entity> zoe = made.entity(EntityKind::person, "Zoë");
  made.mention(made.at("Zoë"), MentionKind::person, zoe);
  Attribution& said =
      made.attribution({SourceStatus::named, {{zoe, "name"}}, {}, {}});
  said.mode = Mode::direct;
  said.source = made.at("Zoë");
  said.cue = made.at("said");
  said.content = {made.at("“It rained\non us,”")};
  said.quotations = {made.quotation("“It rained\non us,”",
                                    "It rained\non us,")};
  said.rule = "quote-said";
  return made.finish(small_pack());
}

const OutputFormat& format(std::string_view name) {
  return *std::ranges::find(output_formats(), name, &OutputFormat::name);
}

std::string written(std::string_view name) {
  std::string out;
  format(name).write(article(), small_pack(), {}, out);
  return out;
}

TEST_CASE("formats have names of their own", "[formats]") {
  const auto& formats = output_formats();
  CHECK(formats.front().name == "table");
  for (const OutputFormat& one : formats) {
    INFO(one.name);
    CHECK(std::ranges::count(formats, one.name, &OutputFormat::name) == 1);
    CHECK(one.write != nullptr);
  }
}

TEST_CASE("csv", "[formats]") {
  CHECK(written("csv") ==
        "d:y24j3rokiorvi37c,rain & co.txt,,,,,a:2vtqwewjfonjhdxe,direct,"
        "statement,false,body,Zoë,e:wpr7zblhmahkgd4z,Zoë,named,24,27,said,say,"
        "19,23,\"“It rained\non us,”\",0:18,\"It rained\non us,\",1:17,,,,,,"
        "c:wqpizfbgrtsl7nva,It rained on us,0.00,quote-said,,codepoint\r\n");
  const std::string& header = format("csv").opening;
  CHECK(std::ranges::count(header, ',') ==
        std::ranges::count(written("csv"), ',') - 2);  // two in the quotes
}

TEST_CASE("brat: an event stands at its cue, a stretch ends with its line",
          "[formats]") {
  std::string files;
  append_tar_member("rain---co-y24j3rokiorvi37c.txt",
                    article().document.text, files);
  append_tar_member("rain---co-y24j3rokiorvi37c.ann",
                    "T1\tCue 19 23\tsaid\n"
                    "T2\tAttribution 19 23\tsaid\n"
                    "T3\tContent 0 10;11 18\t“It rained on us,”\n"
                    "T4\tSource 24 27\tZoë\n"
                    "E1\tAttribution:T2 Cue:T1 Content:T3 Source:T4\n"
                    "A1\tMode E1 direct\n"
                    "A2\tAct E1 statement\n"
                    "#1\tAnnotatorNotes E1\ta:2vtqwewjfonjhdxe; Zoë; "
                    "quote-said\n",
                    files);
  CHECK(written("brat") == files);
}

TEST_CASE("dot", "[formats]") {
  CHECK(written("dot") == R"=(digraph "d:y24j3rokiorvi37c" {
  graph [rankdir=LR, label=""];
  "e:wpr7zblhmahkgd4z" [shape=ellipse, label="Zoë"];
  "a:2vtqwewjfonjhdxe" [shape=box, label="said (direct)"];
  "c:wqpizfbgrtsl7nva" [shape=note, label="It rained on us"];
  "a:2vtqwewjfonjhdxe" -> "e:wpr7zblhmahkgd4z" [label="speaker"];
  "a:2vtqwewjfonjhdxe" -> "c:wqpizfbgrtsl7nva" [label="expresses"];
}
)=");
}

TEST_CASE("html", "[formats]") {
  CHECK(written("html") == R"=(<article lang="en">
<h2>rain &amp; co.txt</h2><p>rain &amp; co.txt</p>
<div class="both">
<div class="text" dir="auto"><a class="number" id="in-text-a:2vtqwewjfonjhdxe" href="#a:2vtqwewjfonjhdxe" data-number="1" aria-label="attribution 1"></a><span class="content">“It rained
on us,”</span> <span class="cue">said</span> <span class="source">Zoë</span>.
</div>
<ol>
<li id="a:2vtqwewjfonjhdxe"><a href="#in-text-a:2vtqwewjfonjhdxe">Zoë</a> <span class="cue">said</span> <span class="content">“It rained on us,”</span> <small>direct, statement, quote-said</small></li>
</ol>
</div>
</article>
)=");
}

TEST_CASE("text as markup", "[formats]") {
  struct Row {
    std::string text;
    std::string want;
  };
  const auto row = GENERATE(values<Row>({
      {"<b class='x'>", "&lt;b class=&#39;x&#39;&gt;"},
      {"&amp; \"Zoë\"", "&amp;amp; &quot;Zoë&quot;"},
      {"a\tb\r\nc", "a\tb&#13;\nc"},
      {"\x1B[1m", "\uFFFD[1m"},
      {"\u0085\uFFFE\uFDD0", "\uFFFD\uFFFD\uFFFD"},
      {"👍", "👍"},
  }));
  std::string out;
  append_escaped(row.text, out);
  CHECK(out == row.want);
}

}  // namespace
}  // namespace quoth
