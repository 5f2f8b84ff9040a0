// What one match line finds in one sentence, before conflicts are settled.
//
// `{quote:content}[,] {says:cue} {person:source}` over the rule text of
// `“It rained,” said Ana.` gives one Candidate with three roles.
#ifndef QUOTH_RULE_CANDIDATES_H_
#define QUOTH_RULE_CANDIDATES_H_

#include <vector>

#include "quoth/extraction.h"
#include "rule/borders.h"
#include "rule/compiled_rules.h"
#include "rule/rule_text.h"

namespace quoth {

struct Candidate {
  uint32_t line = 0;  // index in CompiledRules::lines
  Captured source;
  Captured cue;
  Captured addressee;
  std::vector<Captured> content;
  Mode mode = Mode::indirect;
  Span extent;         // of source, cue and content together
  uint32_t begin = 0;  // of the match, in symbols
  uint32_t end = 0;
  float odds = 0;  // natural logarithm, of its being right; see weights.h
  int rank = 0;    // of the odds: those that differ by less are alike
};

// A match that came to nothing, for `explain`.
struct Rejection {
  static constexpr uint32_t kMode = UINT32_MAX;      // not what it yields
  static constexpr uint32_t kContent = UINT32_MAX - 1;  // nothing was said

  uint32_t line = 0;
  uint32_t guard = 0;  // index in Rule::guards, or one of the above
  uint32_t begin = 0;  // in symbols
  uint32_t end = 0;
};

class CandidateFinder {
 public:
  CandidateFinder(const Article& article, const CompiledRules& rules);

  // Appends what the line finds in `text`. `hits` are what the sieve says of
  // it; without them every place is tried. Both pointers may be null.
  void find(uint32_t line, const RuleText& text, const SieveHits* hits,
            std::vector<Candidate>& out,
            std::vector<Rejection>* rejections = nullptr);

 private:
  re2::StringPiece bytes_of(size_t first, size_t last) const {
    return {bytes_.data() + first, last - first};
  }
  static uint32_t next_begin(const Candidate& found, const RuleText& text);
  bool match(uint32_t line, const RuleText& text, const SieveHits* hits,
             size_t from);
  static bool may_stand_at(const Guard& guard, const RuleText& text,
                           size_t begin);
  static bool may_begin(const Rule& rule, const RuleText& text, size_t begin);
  bool fill(const MatchLine& line, const RuleText& text, Candidate& out) const;
  Captured captured(size_t group, const RuleText& text) const;
  Mode mode_of(const Candidate& candidate, const RuleText& text) const;
  uint32_t failed_guard(const Rule& rule, const Candidate& candidate,
                        const RuleText& text) const;
  bool holds(const Guard& guard, const Candidate& candidate,
             const RuleText& text) const;
  bool holds_for(const Guard& guard, const Captured& role,
                 const RuleText& text) const;
  bool has(const Guard& guard, const Captured& role,
           const RuleText& text) const;
  WordId head(const Captured& role, const RuleText& text) const;
  uint32_t word_count(Span span) const;

  static constexpr uint32_t kNoGuard = UINT32_MAX - 2;

  const Article& article_;
  const CompiledRules& rules_;
  Borders borders_;
  std::vector<re2::StringPiece> groups_;  // reused for every match
  // The sentence in the code page of the rule whose line is looked for.
  std::string bytes_;
  mutable SieveHits guard_hits_;          // reused for every guard
};

}  // namespace quoth

#endif  // QUOTH_RULE_CANDIDATES_H_
