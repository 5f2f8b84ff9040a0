// See findings.h. Findings of the two sides are paired in two rounds: first
// those with the same words in every role, then those that share a part of
// their cue or half of what is said. What is left was lost or gained.
#include "workbench/findings.h"

#include <algorithm>
#include <tuple>

#include "gold/judge.h"
#include "write/selection.h"

namespace quoth {
namespace {

// From the first to the last sentence that a role touches.
Span sentences_of(const std::vector<RoleMark>& marks,
                  const Segments& segments) {
  Span extent = marks.front().span;
  for (const RoleMark& mark : marks) {
    extent.begin = std::min(extent.begin, mark.span.begin);
    extent.end = std::max(extent.end, mark.span.end);
  }
  Span out = extent;
  for (const Sentence& sentence : segments.sentences) {
    if (!sentence.span.overlaps(extent)) continue;
    out.begin = std::min(out.begin, sentence.span.begin);
    out.end = std::max(out.end, sentence.span.end);
  }
  return out;
}

std::vector<std::string> names_of(const Statement& statement,
                                  const Entities& entities) {
  std::vector<std::string> out;
  for (const Speaker& speaker : statement.speakers) {
    out.push_back(entities.entities[speaker.entity.index].name);
  }
  return out;
}

std::vector<Span> spans_of(Role role, const Finding& finding) {
  std::vector<Span> out;
  for (const RoleMark& mark : finding.marks) {
    if (mark.role == role) out.push_back(mark.span);
  }
  return out;
}

uint32_t overlap(const std::vector<Span>& a, const std::vector<Span>& b) {
  uint32_t sum = 0;
  for (Span x : a) {
    for (Span y : b) {
      if (x.overlaps(y)) {
        sum += std::min(x.end, y.end) - std::max(x.begin, y.begin);
      }
    }
  }
  return sum;
}

uint32_t length(const std::vector<Span>& spans) {
  return overlap(spans, spans);
}

// 0: nothing in common that makes them one.
uint32_t likeness(const Finding& a, const Finding& b) {
  const uint32_t cue =
      overlap(spans_of(Role::cue, a), spans_of(Role::cue, b));
  const auto said_a = spans_of(Role::content, a);
  const auto said_b = spans_of(Role::content, b);
  const uint32_t said = overlap(said_a, said_b);
  const uint32_t either = length(said_a) + length(said_b) - said;
  return cue == 0 && 2 * said < either ? 0 : 1 + cue + said;
}

class Comparison {
 public:
  Comparison(const std::string& article, std::string_view text,
             const std::vector<Finding>& before,
             const std::vector<Finding>& after)
      : article_(article),
        text_(text),
        before_(before),
        after_(after),
        pair_of_(before.size(), kNone),
        taken_(after.size()) {}

  std::vector<Change> run() {
    pair_same_words();
    pair_alike();
    for (size_t i = 0; i < before_.size(); ++i) {
      if (pair_of_[i] == kNone) {
        add(ChangeKind::lost, &before_[i], nullptr);
      } else {
        compare(before_[i], after_[pair_of_[i]]);
      }
    }
    for (size_t i = 0; i < after_.size(); ++i) {
      if (!taken_[i]) add(ChangeKind::gained, nullptr, &after_[i]);
    }
    return std::move(out_);
  }

 private:
  static constexpr size_t kNone = SIZE_MAX;

  void pair(size_t before, size_t after) {
    pair_of_[before] = after;
    taken_[after] = true;
  }

  void pair_same_words() {
    for (size_t i = 0; i < before_.size(); ++i) {
      for (size_t k = 0; k < after_.size(); ++k) {
        if (taken_[k] || before_[i].marks != after_[k].marks) continue;
        pair(i, k);
        break;
      }
    }
  }

  void pair_alike() {
    std::vector<std::tuple<uint32_t, size_t, size_t>> possible;
    for (size_t i = 0; i < before_.size(); ++i) {
      if (pair_of_[i] != kNone) continue;
      for (size_t k = 0; k < after_.size(); ++k) {
        if (taken_[k]) continue;
        const uint32_t like = likeness(before_[i], after_[k]);
        if (like > 0) possible.emplace_back(like, i, k);
      }
    }
    std::sort(possible.begin(), possible.end(),
              [](const auto& a, const auto& b) {
                return std::get<0>(a) != std::get<0>(b)
                           ? std::get<0>(a) > std::get<0>(b)
                           : a < b;
              });
    for (const auto& [like, i, k] : possible) {
      if (pair_of_[i] == kNone && !taken_[k]) pair(i, k);
    }
  }

  void compare(const Finding& before, const Finding& after) {
    if (before.speakers != after.speakers) {
      add(ChangeKind::other_speaker, &before, &after);
    } else if (before.marks != after.marks) {
      add(ChangeKind::other_span, &before, &after);
    } else if (before.rule != after.rule) {
      add(ChangeKind::moved, &before, &after);
    }
  }

  void add(ChangeKind kind, const Finding* before, const Finding* after) {
    Change change;
    change.kind = kind;
    change.article = article_;
    Span shown = before != nullptr ? before->sentences : after->sentences;
    if (after != nullptr) {
      shown.begin = std::min(shown.begin, after->sentences.begin);
      shown.end = std::max(shown.end, after->sentences.end);
    }
    change.text = slice(text_, shown);
    if (before != nullptr) change.before = moved(*before, shown.begin);
    if (after != nullptr) change.after = moved(*after, shown.begin);
    out_.push_back(std::move(change));
  }

  // With its marks counted from `begin`.
  static Finding moved(Finding finding, uint32_t begin) {
    for (RoleMark& mark : finding.marks) {
      mark.span = {mark.span.begin - begin, mark.span.end - begin};
    }
    finding.sentences = {finding.sentences.begin - begin,
                         finding.sentences.end - begin};
    return finding;
  }

  const std::string& article_;
  const std::string_view text_;
  const std::vector<Finding>& before_;
  const std::vector<Finding>& after_;
  std::vector<size_t> pair_of_;  // by index in before_
  std::vector<bool> taken_;      // by index in after_
  std::vector<Change> out_;
};

}  // namespace

ArticleFindings findings_in(const Extraction& found, const GoldArticle* gold,
                            bool with_speakers) {
  ArticleFindings out;
  Judgement judgement;
  if (gold != nullptr) {
    judgement = judge(found, *gold, with_speakers);
    out.figures = judgement.figures;
  }
  const Selection selection = select(found, {});
  for (size_t i = 0; i < found.attributions.size(); ++i) {
    if (!selection.attributions[i]) continue;
    Finding finding;
    finding.rule = found.attributions[i].rule;
    finding.marks = marks_of(found.attributions[i]);
    finding.speakers = names_of(found.statements[i], found.entities);
    finding.sentences = sentences_of(finding.marks, found.segments);
    // Those inside another that gold does not have are not judged.
    if (gold != nullptr && judgement.attributions[i].counts) {
      finding.right = judgement.attributions[i].relation;
    }
    out.findings.push_back(std::move(finding));
  }
  return out;
}

int Change::gain() const {
  const auto worth = [](const std::optional<Finding>& finding) {
    if (!finding || !finding->right) return 0;
    return *finding->right ? 1 : -1;
  };
  const int difference = worth(after) - worth(before);
  return (difference > 0) - (difference < 0);
}

std::vector<Change> changes(const std::string& article, std::string_view text,
                            const std::vector<Finding>& before,
                            const std::vector<Finding>& after) {
  return Comparison(article, text, before, after).run();
}

}  // namespace quoth
