// What each line of a page is, so that a share bar is not taken for speech:
//
//   icon search icon share                       boilerplate
//   Harbour board backs new ferry                headline
//   By Ana Ortiz                                 byline
//   LISBON – The board voted on Monday, …        dateline, then body
//   Sign up here to get our newsletter           boilerplate
//   Leave a comment                              comments, to the end
//
// Of a web page the elements have decided most lines already. First the pack's
// line phrases decide what they know. What opens a section
// (a list of links, the comments) then takes the lines below it, and the shapes
// of the rest say where the article begins and ends. A line that nothing
// decides is body: losing a quotation is worse than keeping a stray link.
//
// A paragraph broken at a fixed width, and a bullet with the lines under it,
// are one zone; else each line is.
#include "text/zones.h"

#include <algorithm>
#include <string>

#include "base/unicode.h"
#include "stages.h"
#include "text/article_frame.h"
#include "text/dateline.h"
#include "text/line_block.h"
#include "text/line_phrases.h"
#include "text/page_sections.h"

namespace quoth {
namespace {

constexpr size_t kDatelineBlocks = 4;   // of prose that may have a dateline
constexpr uint32_t kRunWords = 25;      // of a menu in one line

constexpr WordClasses kHoldingWords =
    word_class::determiner | word_class::pronoun | word_class::auxiliary |
    word_class::conjoins | word_class::subordinator | word_class::relative;

bool parts_words(char c) {
  return c == ' ' || c == ',' || c == ';' || c == ':';
}

class ZoneFinder {
 public:
  ZoneFinder(const Document& document, const Vocabulary& words)
      : text_(document.text),
        title_(document.title ? *document.title : std::string_view()),
        page_(document.page ? &*document.page : nullptr),
        words_(words),
        blocks_(find_line_blocks(text_, words.script())),
        matches_(blocks_.size()) {}

  std::vector<ZonedSpan> run() {
    forgive_other_script();
    if (page_ != nullptr) decide_by_page();
    decide_by_phrase();
    if (page_ != nullptr) return zones();
    decide_sections(matches_, blocks_);
    decide_top(text_, title_, words_, blocks_);
    decide_bottom(text_, words_, blocks_);
    return zones();
  }

 private:
  // An article wholly in another script than the pack is still an article.
  void forgive_other_script() {
    uint64_t letters = 0;
    uint64_t foreign = 0;
    for (const LineBlock& block : blocks_) {
      letters += block.letters;
      foreign += block.foreign;
    }
    if (foreign * 4 < letters * 3) return;
    for (LineBlock& block : blocks_) block.foreign = 0;
  }

  // The elements of a page say more than the shapes of its lines.
  void decide_by_page() {
    size_t at = 0;
    const std::vector<PageBlock>& known = page_->blocks;
    for (LineBlock& block : blocks_) {
      while (at < known.size() && known[at].span.end <= block.span.begin) ++at;
      if (at == known.size()) return;
      if (known[at].zone) block.decide(*known[at].zone, known[at].reason);
    }
  }

  void decide_by_phrase() {
    LinePhrases phrases(words_);
    for (size_t i = 0; i < blocks_.size(); ++i) {
      LineBlock& block = blocks_[i];
      if (block.decided) continue;
      if (block.letters == 0 && !block.quoted) {
        block.decide(Zone::boilerplate, "no letters");
        continue;
      }
      if (is_word_run(block)) {
        block.decide(Zone::boilerplate, "words without a sentence");
        continue;
      }
      matches_[i] = phrases.find(slice(text_, block.span), block);
      if (!matches_[i]) continue;
      const LinePhrase& phrase = *matches_[i].phrase;
      block.decide(phrase.zone,
                   "“" + phrase.form + "” of " + phrase.list);
    }
  }

  // "home news politics opinion …": a long line without a full stop in which
  // hardly any word is one that holds a sentence together.
  bool is_word_run(const LineBlock& block) const {
    if (block.ends_sentence() || block.words < kRunWords) return false;
    const std::string line = folded(slice(text_, block.span));
    uint32_t holding = 0;
    for (size_t at = 0; at < line.size();) {
      size_t end = at;
      while (end < line.size() && !parts_words(line[end])) ++end;
      const WordId id =
          words_.find(std::string_view(line).substr(at, end - at));
      if (words_.is(id, kHoldingWords)) ++holding;
      at = end + 1;
    }
    return holding * 15 < block.words;
  }

  std::vector<ZonedSpan> zones() {
    std::vector<ZonedSpan> out;
    out.reserve(blocks_.size() + kDatelineBlocks);
    size_t prose = 0;
    for (LineBlock& block : blocks_) {
      Span span = block.span;
      const bool body = block.zone == Zone::body;
      if (body && prose++ < kDatelineBlocks) {
        span.begin = split_dateline(span, out);
      }
      out.push_back({span, block.zone,
                     block.decided ? std::move(block.reason) : "paragraph"});
    }
    return out;
  }

  // Adds the dateline of `span`, if it has one, and says where the body of
  // its line begins.
  uint32_t split_dateline(Span span, std::vector<ZonedSpan>& out) const {
    const size_t size = dateline_size(slice(text_, span), words_);
    if (size == 0) return span.begin;
    uint32_t at = span.begin + static_cast<uint32_t>(size);
    out.push_back({{span.begin, at}, Zone::dateline, "place and dash"});
    while (at < span.end && is_space(code_point_at(text_, at).value)) {
      at += code_point_at(text_, at).size;
    }
    return at;
  }

  std::string_view text_;
  std::string_view title_;
  const Page* page_;  // null: a text
  const Vocabulary& words_;
  std::vector<LineBlock> blocks_;
  std::vector<PhraseMatch> matches_;
};

}  // namespace

std::vector<ZonedSpan> find_zones(const Document& document,
                                  const Vocabulary& vocabulary) {
  return ZoneFinder(document, vocabulary).run();
}

std::vector<ZonedSpan> find_zones(const Document& document,
                                  const RuleSet& rules) {
  return find_zones(document, rules.vocabulary());
}

}  // namespace quoth
