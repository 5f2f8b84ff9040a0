// See article_frame.h. The headline is the first line that looks like one:
//
//   Harbour board backs new ferry           no full stop: a headline
//   Harbour Board Backs New Ferry.          capitals throughout: one as well
//   The harbour board backs a new ferry.    a sentence: the body begins here
//
// unless a dateline follows, since what stands before that is never the body.
#include "text/article_frame.h"

#include <algorithm>
#include <optional>
#include <string>

#include "base/unicode.h"
#include "text/credit_line.h"
#include "text/dateline.h"

namespace quoth {
namespace {

constexpr uint32_t kHeadlinePoints = 200;
constexpr uint32_t kHeadlineWords = 40;
constexpr uint32_t kStoppedHeadlineWords = 16;  // "Ferry to run again."
constexpr size_t kCandidates = 64;    // lines that may be the headline
constexpr size_t kDatelineProse = 3;  // prose that may precede a dateline
constexpr size_t kNotices = 3;   // sentences of a page's foot
constexpr uint32_t kNoticeWords = 30;
constexpr size_t kGapLines = 8;  // between them and the article
constexpr size_t kNone = static_cast<size_t>(-1);

size_t first_prose(const std::vector<LineBlock>& blocks, size_t from) {
  while (from < blocks.size() && !is_prose(blocks[from])) ++from;
  return from < blocks.size() ? from : kNone;
}

// The paragraph the body begins with: one of some length, or a short one with
// another after it, not the lone sentence of a notice.
size_t first_of_body(const std::vector<LineBlock>& blocks, size_t from) {
  for (size_t i = first_prose(blocks, from); i != kNone;
       i = first_prose(blocks, i + 1)) {
    if (blocks[i].words >= 15 || blocks[i].quoted) return i;
    size_t next = i + 1;
    while (next < blocks.size() && blocks[next].decided) ++next;
    if (next < blocks.size() && is_prose(blocks[next])) return i;
  }
  return first_prose(blocks, from);
}

class Top {
 public:
  Top(std::string_view text, std::string_view title, const Vocabulary& words,
      std::vector<LineBlock>& blocks)
      : text_(text),
        title_(folded(title)),
        words_(words),
        blocks_(blocks) {}

  void decide() {
    body_ = first_of_body(blocks_, 0);
    if (body_ == kNone) return;
    find_dateline();
    const size_t headline = find_headline();
    if (headline != kNone) decide_headline(headline);
    if (body_ == kNone) return;
    const size_t begin = headline == kNone ? 0 : headline + 1;
    for (size_t i = begin; i < body_; ++i) decide_deck(i, headline != kNone);
  }

 private:
  std::string_view line(size_t i) const {
    return slice(text_, blocks_[i].span);
  }

  // Single sentences before a dateline are the standfirst.
  void find_dateline() {
    size_t prose = 0;
    for (size_t i = 0; i < blocks_.size() && prose <= kDatelineProse; ++i) {
      if (blocks_[i].decided) continue;
      if (dateline_size(line(i), words_) > 0) {
        dateline_ = i;
        if (prose <= 2) body_ = i;
        return;
      }
      if (!is_prose(blocks_[i])) continue;
      if (blocks_[i].sentences > 1) return;
      ++prose;
    }
  }

  bool looks_like_headline(size_t i) const {
    const LineBlock& block = blocks_[i];
    if (block.decided || block.letters == 0 || block.is_foreign() ||
        block.bullet || block.lower_start || block.sentences > 1 ||
        block.last_mark == ':' || block.last_mark == ',' ||
        block.words > kHeadlineWords || block.points >= kHeadlinePoints) {
      return false;
    }
    if (block.opens_quote && block.ends_sentence()) return false;
    if (is_date_line(line(i), words_)) return false;
    if (!block.stop()) return !block.ends_sentence() || block.words <= 20;
    return block.title_case() || (dateline_ != kNone && i < dateline_ &&
                                  block.words <= kStoppedHeadlineWords &&
                                  block.words >= 3);
  }

  // The candidate that is the known title or stands there twice, or the first
  // of some length that is no list of names.
  size_t find_headline() const {
    const std::vector<size_t> candidates = find_candidates();
    for (const size_t i : candidates) {
      if (!title_.empty() && folded(line(i)) == title_) return i;
    }
    for (const size_t i : candidates) {
      if (blocks_[i].words >= 4 && stands_twice(i, candidates)) return i;
    }
    for (const uint32_t words : {5u, 4u, 2u}) {
      for (const size_t i : candidates) {
        const bool names = is_name_line(line(i), words_);
        if (blocks_[i].words >= words && !names) return i;
      }
    }
    return kNone;
  }

  // Below a sentence there are only subheadings, unless what stands above it
  // says that it is a notice of the page.
  std::vector<size_t> find_candidates() const {
    std::vector<size_t> candidates;
    bool noise = false;
    for (size_t i = 0; i <= body_ && i != dateline_; ++i) {
      if (candidates.size() == kCandidates) break;
      noise |= blocks_[i].decided;
      if (looks_like_headline(i)) {
        candidates.push_back(i);
      } else if (is_prose(blocks_[i]) && !noise) {
        break;
      }
    }
    return candidates;
  }

  bool stands_twice(size_t i, const std::vector<size_t>& candidates) const {
    return std::any_of(candidates.begin(), candidates.end(), [&](size_t j) {
      return j > i && blocks_[i].points == blocks_[j].points &&
             folded(line(i)) == folded(line(j));
    });
  }

  void decide_headline(size_t headline) {
    for (size_t i = 0; i < headline; ++i) {
      LineBlock& block = blocks_[i];
      if (block.decided || block.ends_sentence()) continue;
      const bool credit = is_date_line(line(i), words_) ||
                          is_name_line(line(i), words_);
      block.decide(credit ? Zone::byline : Zone::boilerplate,
                   credit ? "names or a date" : "before the headline");
    }
    const std::string title = folded(line(headline));
    blocks_[headline].decide(Zone::headline, "first title");
    const size_t last = std::min(headline + 6, blocks_.size());
    for (size_t i = headline + 1; i < last; ++i) {
      LineBlock& block = blocks_[i];
      if (!block.decided && folded(line(i)) == title) {
        block.decide(Zone::headline, "title again");
      }
    }
    if (body_ != dateline_) body_ = first_of_body(blocks_, headline + 1);
  }

  // What stands between the headline, if there is one, and the body.
  void decide_deck(size_t i, bool after_headline) {
    LineBlock& block = blocks_[i];
    if (block.decided) return;
    if (block.is_foreign()) {
      block.decide(Zone::boilerplate, "another script");
    } else if (is_date_line(line(i), words_) ||
               is_name_line(line(i), words_)) {
      block.decide(Zone::byline, "names or a date");
    } else if (!after_headline && body_ != dateline_) {
      return;
    } else if (block.words <= 3 && !block.quoted && !block.stop()) {
      block.decide(Zone::boilerplate, "short line before the body");
    } else if (block.sentences <= 1) {
      block.decide(Zone::standfirst, "before the body");
    }
  }

  std::string_view text_;
  const std::string title_;
  const Vocabulary& words_;
  std::vector<LineBlock>& blocks_;
  size_t body_ = kNone;
  size_t dateline_ = kNone;
};

bool is_link(const LineBlock& block) {
  return !block.decided && !block.ends_sentence() && !block.quoted &&
         block.last_mark != ':';
}

// Behind the last paragraph. A few sentences below a long stretch of links and
// labels are notices of the page: "We want to hear from you."
size_t end_of_body(const std::vector<LineBlock>& blocks) {
  size_t end = blocks.size();
  while (end > 0 && !is_prose(blocks[end - 1])) --end;
  size_t notices = 0;
  size_t gap = 0;
  for (size_t i = end; i > 0 && notices <= kNotices; --i) {
    const LineBlock& block = blocks[i - 1];
    if (!is_prose(block)) {
      ++gap;
      continue;
    }
    if (gap >= kGapLines) return i;
    if (block.quoted || block.words > kNoticeWords) return end;
    gap = 0;
    ++notices;
  }
  return end;
}

}  // namespace

bool is_prose(const LineBlock& block) {
  if (block.decided || block.bullet || block.is_foreign()) return false;
  if (block.ends_sentence() && (block.words >= 8 || block.quoted)) return true;
  if (block.last_mark == ':') return block.words >= 6;
  return block.words >= 30 || (block.opens_quote && block.words >= 3);
}

void decide_top(std::string_view text, std::string_view title,
                const Vocabulary& words, std::vector<LineBlock>& blocks) {
  Top(text, title, words, blocks).decide();
}

void decide_bottom(std::string_view text, const Vocabulary& words,
                   std::vector<LineBlock>& blocks) {
  const size_t end = end_of_body(blocks);
  if (end == 0) return;
  const auto links =
      std::count_if(blocks.begin() + static_cast<std::ptrdiff_t>(end),
                    blocks.end(), is_link);
  // "Three things are known:" announces the bullets below it.
  bool announced = blocks[end - 1].last_mark == ':';
  for (size_t i = end; i < blocks.size(); ++i) {
    LineBlock& block = blocks[i];
    if (!block.bullet) announced = block.last_mark == ':';
    if (block.decided) continue;
    if (block.is_foreign()) {
      block.decide(Zone::boilerplate, "another script");
    } else if (block.bullet) {
      if (announced) continue;
      const bool speaks = block.ends_sentence() && block.words >= 3;
      block.decide(speaks ? Zone::comments : Zone::boilerplate,
                   "bullet after the body");
    } else if (is_date_line(slice(text, block.span), words)) {
      block.decide(Zone::boilerplate, "date after the body");
    } else if (is_prose(block)) {
      block.decide(Zone::boilerplate, "below the page's links");
    } else if (links >= 2 && is_link(block)) {
      block.decide(Zone::boilerplate, "links after the body");
    }
  }
}

}  // namespace quoth
