// Holds what was found in an article against what people marked in it.
//
// Gold says that Ana Ortiz said `that fares will fall in May`. A finding whose
// content is `that fares will fall` shares more than half of the words of both
// together, so the two are a pair; it is right when its source overlaps too.
// Pairs are one to one, the best overlap first.
//
// Gold has the outermost attribution of a stretch only. So a quotation is right
// when the attribution that quotes it or one of those that pass it on is; and
// an attribution inside the content of another counts only when it has a pair.
#ifndef QUOTH_TOOLS_GOLD_JUDGE_H_
#define QUOTH_TOOLS_GOLD_JUDGE_H_

#include <vector>

#include "gold/corpus.h"
#include "gold/figures.h"
#include "quoth/extraction.h"

namespace quoth {

// On one attribution of the extraction. `fired` and `correct` of a rule are the
// sums of `counts` and `relation` over its attributions.
struct Verdict {
  bool counts = false;  // written, and not inside another without a pair
  Id<GoldAttribution> gold;  // its pair
  bool relation = false;     // a pair, and the source is right
  bool full = false;         // and so is the cue
  // Of a pair: the words of the role are exactly those of the gold.
  bool exact_source = false;
  bool exact_cue = false;
  bool exact_content = false;
  uint32_t quoted = 0;        // stretches between marks that it quotes
  uint32_t quoted_right = 0;  // of them its source's, or of one that passes it

  friend bool operator==(const Verdict&, const Verdict&) = default;
};

struct Judgement {
  Figures figures;
  std::vector<Verdict> attributions;  // an entry an attribution
  std::vector<Id<Attribution>> found;  // an entry a gold one: its pair
};

// `with_speakers`: the corpus says who speaks, so quotes_named means something.
// REQUIRES: found.document.text == gold.document.text.
Judgement judge(const Extraction& found, const GoldArticle& gold,
                bool with_speakers);

// True when `name` is one of `known`, or a part of one that keeps its last
// word, or holds all of one of several words: `Ortiz` for `Ana Ortiz`.
bool is_name_of(std::string_view name, const std::vector<std::string>& known);

}  // namespace quoth

#endif  // QUOTH_TOOLS_GOLD_JUDGE_H_
