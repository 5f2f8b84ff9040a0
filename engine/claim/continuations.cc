// Quotations that no rule took.
//
//   “We won,” said Zoë Díaz. “It was close.”
//   “Very close.”
//
// A rule takes the first; the second stands alone in its sentence and goes on
// with the first, so it becomes a part of the same content; the third is a
// paragraph of nothing but a quotation and becomes an attribution of its own
// that continues the one before. What else looks like speech (a sentence's
// worth of words, closed like a sentence) stays as an attribution without a
// source; names, titles and scare quotes are dropped here.
#include <algorithm>

#include "base/titles.h"
#include "base/unicode.h"
#include "base/vocabulary.h"
#include "stages.h"

namespace quoth {
namespace {

constexpr uint32_t kNone = UINT32_MAX;
constexpr size_t kSpeechWords = 6;  // fewer without a cue are scare quotes

size_t count_words(std::string_view text) {
  size_t count = 0;
  bool inside = false;
  for (char c : text) {
    bool space = c == ' ' || c == '\n' || c == '\t';
    count += !space && !inside;
    inside = !space;
  }
  return count;
}

class Joiner {
 public:
  Joiner(std::string_view text, const Segments& segments,
         const std::vector<Quotation>& quotations,
         const std::vector<Mention>& mentions,
         const Vocabulary& words, std::vector<Attribution>& attributions)
      : text_(text),
        segments_(segments),
        quotations_(quotations),
        mentions_(mentions),
        words_(words),
        out_(attributions) {}

  void run() {
    index_owners();
    for (const Paragraph& paragraph : segments_.paragraphs) {
      if (paragraph.zone == Zone::boilerplate ||
          paragraph.zone == Zone::comments ||
          paragraph.zone == Zone::byline) {
        last_in_text_ = kNone;
        continue;
      }
      join(paragraph);
    }
  }

 private:
  void index_owners() {
    owner_.assign(quotations_.size(), kNone);
    for (uint32_t a = 0; a < out_.size(); ++a) {
      for (uint32_t q : out_[a].quotations) {
        // The outermost attribution owns a quotation that several hold.
        if (owner_[q] == kNone || !out_[a].within) owner_[q] = a;
      }
    }
    by_sentence_.assign(segments_.sentences.size(), kNone);
    in_sentence_.resize(segments_.sentences.size());
    for (uint32_t a = 0; a < out_.size(); ++a) {
      uint32_t s = out_[a].sentence;
      in_sentence_[s].push_back(a);
      if (out_[a].within && by_sentence_[s] != kNone) continue;
      by_sentence_[s] = a;
    }
  }

  // True when sentence s is made of quotations and marks only.
  bool only_quotations(uint32_t s) const {
    const Sentence& sentence = segments_.sentences[s];
    bool any = false;
    for (uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
      TokenKind kind = segments_.tokens[i].kind;
      if (kind == TokenKind::word || kind == TokenKind::number) return false;
      any |= kind == TokenKind::quotation;
    }
    return any;
  }

  void join(const Paragraph& paragraph) {
    last_in_paragraph_ = kNone;
    ++paragraph_;
    extend_turn(paragraph);
    bool whole = true;
    for (uint32_t s = paragraph.first_sentence; s < paragraph.last_sentence;
         ++s) {
      whole &= only_quotations(s);
    }
    for (uint32_t s = paragraph.first_sentence; s < paragraph.last_sentence;
         ++s) {
      if (by_sentence_[s] != kNone) last_in_paragraph_ = by_sentence_[s];
      take_sentence(paragraph, s, whole);
    }
    if (last_in_paragraph_ == kNone) return;
    last_in_text_ = last_in_paragraph_;
    last_paragraph_ = paragraph_;
  }

  // A turn of a transcript (`DÍAZ: It rained. It was cold.`) goes to the end of
  // its paragraph; what the turn itself reports is within it.
  void extend_turn(const Paragraph& paragraph) {
    uint32_t first = paragraph.first_sentence;
    if (paragraph.last_sentence < first + 2) return;
    uint32_t turn = kNone;
    for (uint32_t a : in_sentence_[first]) {
      const Attribution& one = out_[a];
      bool labelled = !one.cue.empty() && text_[one.cue.begin] == ':' &&
                      one.cue.size() == 1 &&
                      one.source.begin == segments_.sentences[first].span.begin;
      if (labelled && one.quotations.empty()) turn = a;
    }
    if (turn == kNone) return;
    const Sentence& last = segments_.sentences[paragraph.last_sentence - 1];
    out_[turn].content.back().end = last.span.end;
    for (uint32_t s = first + 1; s < paragraph.last_sentence; ++s) {
      for (uint32_t a : in_sentence_[s]) {
        if (!out_[a].within) out_[a].within.index = turn;
      }
    }
    own_quotations_of(turn, last.span.end);
  }

  void own_quotations_of(uint32_t turn, uint32_t end) {
    uint32_t begin = out_[turn].content.back().begin;
    auto at = std::lower_bound(
        quotations_.begin(), quotations_.end(), begin,
        [](const Quotation& q, uint32_t b) { return q.outer.begin < b; });
    for (; at != quotations_.end() && at->outer.end <= end; ++at) {
      auto q = static_cast<uint32_t>(at - quotations_.begin());
      if (owner_[q] == kNone) owner_[q] = turn;
      out_[turn].quotations.push_back(q);
      out_[turn].mode = Mode::mixed;
    }
  }

  void take_sentence(const Paragraph& paragraph, uint32_t s, bool whole) {
    const Sentence& sentence = segments_.sentences[s];
    bool alone = only_quotations(s);
    for (uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
      const Token& t = segments_.tokens[i];
      if (t.kind != TokenKind::quotation) continue;
      if (owner_[t.quotation] != kNone) {
        last_in_paragraph_ = owner_[t.quotation];
      } else {
        take(paragraph, s, t.quotation, alone, whole);
      }
    }
  }

  void take(const Paragraph& paragraph, uint32_t s, uint32_t q, bool alone,
            bool whole) {
    const Quotation& quotation = quotations_[q];
    if (uint32_t label = alone ? label_of(q) : kNone; label != kNone) {
      add_turn(paragraph, s, q, label);
    } else if (quotation.continues && last_quoted_ != kNone) {
      append(last_quoted_, q);
    } else if (alone && last_in_paragraph_ != kNone) {
      append(last_in_paragraph_, q);
    } else if (opens_sentence(s, q) && goes_on_quoting(q)) {
      append(last_in_paragraph_, q);
    } else if (whole && follows_on()) {
      append(last_in_text_, q);
    } else if (uint32_t next = alone ? next_owner(paragraph, s) : kNone;
               next != kNone) {
      append(next, q);
    } else if (uint32_t before = alone ? kNone : same_sentence(s, q);
               before != kNone) {
      append(before, q);
    } else if (looks_like_speech(quotation, alone, whole)) {
      add(paragraph, s, q, alone);
    }
  }

  bool opens_sentence(uint32_t s, uint32_t q) const {
    const Token& first = segments_.tokens[segments_.sentences[s].first_token];
    return first.kind == TokenKind::quotation && first.quotation == q;
  }

  // “It rained,” she said. “It blew all night” and the roof went: the words
  // behind the second quotation are the author's, the quotation is hers.
  bool goes_on_quoting(uint32_t q) const {
    return last_in_paragraph_ != kNone &&
           !out_[last_in_paragraph_].quotations.empty() &&
           !reads_as_closed_title(slice(text_, quotations_[q].inner));
  }

  // A paragraph of nothing but quotations goes on with what the paragraph
  // before quoted.
  bool follows_on() const {
    return last_in_text_ != kNone && paragraph_ == last_paragraph_ + 1 &&
           !out_[last_in_text_].quotations.empty();
  }

  // She called it “late,” “dear” and “dull”: the attribution of the sentence
  // that stands last before the quotation.
  uint32_t same_sentence(uint32_t s, uint32_t q) const {
    std::string_view inner = slice(text_, quotations_[q].inner);
    if (reads_as_closed_title(inner) ||
        names_something(text_, segments_, quotations_[q], words_)) {
      return kNone;
    }
    uint32_t begin = quotations_[q].outer.begin;
    uint32_t best = kNone;
    for (uint32_t a : in_sentence_[s]) {
      const Attribution& attribution = out_[a];
      if (attribution.source.empty() || attribution.cue.empty()) continue;
      if (attribution.content.front().begin > begin ||
          attribution.cue.begin > begin || attribution.within) {
        continue;
      }
      best = a;
    }
    if (best == kNone || !out_[best].quotations.empty()) return best;
    return count_words(inner) > 2 && !reads_as_title(inner) ? best : kNone;
  }

  // “A.” “B,” she said: the attribution of the next sentence, when that
  // begins with a quotation of its own.
  uint32_t next_owner(const Paragraph& paragraph, uint32_t s) const {
    if (s + 1 >= paragraph.last_sentence) return kNone;
    const Sentence& next = segments_.sentences[s + 1];
    const Token& first = segments_.tokens[next.first_token];
    return first.kind == TokenKind::quotation ? owner_[first.quotation] : kNone;
  }

  void append(uint32_t a, uint32_t q) {
    Attribution& attribution = out_[a];
    Span span = quotations_[q].outer;
    auto at = std::lower_bound(attribution.content.begin(),
                               attribution.content.end(), span);
    attribution.content.insert(at, span);
    auto& all = attribution.quotations;
    all.insert(std::lower_bound(all.begin(), all.end(), q), q);
    if (attribution.mode == Mode::indirect) attribution.mode = Mode::mixed;
    own(a, q);
  }

  void own(uint32_t a, uint32_t q) {
    owner_[q] = a;
    last_in_paragraph_ = a;
    last_quoted_ = quotations_[q].closed ? kNone : a;
  }

  // A transcript in quotation marks: the name that labels the turn.
  //   “DÍAZ: Well, look.
  uint32_t label_of(uint32_t q) const {
    uint32_t begin = quotations_[q].inner.begin;
    auto at = std::lower_bound(
        mentions_.begin(), mentions_.end(), begin,
        [](const Mention& m, uint32_t b) { return m.span.begin < b; });
    if (at == mentions_.end() || at->span.begin != begin) return kNone;
    if (at->span.end + 1 >= quotations_[q].inner.end) return kNone;
    return text_[at->span.end] == ':'
               ? static_cast<uint32_t>(at - mentions_.begin())
               : kNone;
  }

  void add_turn(const Paragraph& paragraph, uint32_t s, uint32_t q,
                uint32_t label) {
    add(paragraph, s, q, false);
    Attribution& turn = out_.back();
    turn.source = mentions_[label].span;
    turn.cue = {turn.source.end, turn.source.end + 1};
    uint32_t begin = turn.cue.end;
    while (begin + 1 < turn.content[0].end && text_[begin] == ' ') ++begin;
    turn.content[0].begin = begin;
    last_quoted_ = static_cast<uint32_t>(out_.size() - 1);
  }

  bool looks_like_speech(const Quotation& q, bool alone, bool whole) const {
    size_t words = count_words(slice(text_, q.inner));
    char32_t last = code_point_before(text_, q.inner.end).value;
    bool closed_like_speech = last == '.' || last == ',' || last == '?' ||
                              last == '!' || last == 0x2026 || !q.closed;
    if (whole || alone) return words >= 3;
    return words >= kSpeechWords && (closed_like_speech || words >= 8);
  }

  void add(const Paragraph& paragraph, uint32_t s, uint32_t q, bool alone) {
    Attribution attribution;
    attribution.mode = Mode::direct;
    attribution.zone = paragraph.zone;
    attribution.content.push_back(quotations_[q].outer);
    attribution.quotations.push_back(q);
    attribution.sentence = s;
    if (alone && last_in_text_ != kNone) {
      attribution.continues.index = last_in_text_;
    }
    out_.push_back(std::move(attribution));
    own(static_cast<uint32_t>(out_.size() - 1), q);
  }

  std::string_view text_;
  const Segments& segments_;
  const std::vector<Quotation>& quotations_;
  const std::vector<Mention>& mentions_;
  const Vocabulary& words_;
  std::vector<Attribution>& out_;
  std::vector<uint32_t> owner_;        // of each quotation
  std::vector<uint32_t> by_sentence_;  // the attribution of each sentence
  std::vector<std::vector<uint32_t>> in_sentence_;  // all of them
  uint32_t last_in_paragraph_ = kNone;
  uint32_t last_in_text_ = kNone;
  uint32_t paragraph_ = 0;
  uint32_t last_paragraph_ = 0;
  uint32_t last_quoted_ = kNone;  // whose quotation was left open
};

// Sorts by first span and renumbers `within` and `continues`.
std::vector<Attribution> in_text_order(std::vector<Attribution> all) {
  std::vector<uint32_t> order(all.size());
  for (uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  auto first = [&](uint32_t i) {
    const Attribution& a = all[i];
    uint32_t begin = a.content.empty() ? UINT32_MAX : a.content[0].begin;
    if (!a.source.empty()) begin = std::min(begin, a.source.begin);
    if (!a.cue.empty()) begin = std::min(begin, a.cue.begin);
    return begin;
  };
  std::stable_sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) {
    return first(a) < first(b);
  });
  std::vector<uint32_t> rank(all.size());
  for (uint32_t i = 0; i < order.size(); ++i) rank[order[i]] = i;
  std::vector<Attribution> out;
  out.reserve(all.size());
  for (uint32_t i : order) {
    Attribution& a = out.emplace_back(std::move(all[i]));
    if (a.within) a.within.index = rank[a.within.index];
    if (a.continues) a.continues.index = rank[a.continues.index];
  }
  return out;
}

}  // namespace

std::vector<Attribution> join_quotations(
    std::string_view text, const Segments& segments,
    const std::vector<Quotation>& quotations,
    const std::vector<Mention>& mentions,
    std::vector<Attribution> attributions, const RuleSet& rules) {
  Joiner(text, segments, quotations, mentions, rules.vocabulary(),
         attributions)
      .run();
  for (Attribution& one : attributions) {
    if (!one.rule.empty()) continue;
    one.measured = rules.measured(one.continues ? RuleSet::kContinued
                                                : RuleSet::kUnattributed);
  }
  return in_text_order(std::move(attributions));
}

}  // namespace quoth
