// See case_counts.h. Only words that may be names are counted: those that the
// pack does not know, and capitalised ones that it knows as verbs alone.
#include "entity/case_counts.h"

#include <string>

#include "base/hash.h"
#include "base/unicode.h"
#include "entity/word_groups.h"

namespace quoth {

CaseCounts::CaseCounts(std::string_view text, const std::vector<Token>& tokens,
                       const Vocabulary& words) {
  bool after_mark = true;
  std::string key;
  for (const Token& t : tokens) {
    bool unknown = t.kind == TokenKind::word &&
                   (t.word == 0 ||
                    (t.capital && words.is(t.word, word_class::verb) &&
                     !words.is(t.word, kFunction | kNamed | kNominal)));
    if (unknown && !(t.capital && after_mark)) {
      key.clear();
      append_folded(slice(text, t.span), key);
      const uint64_t hash = hash64(key);
      uint32_t number = of_form_.find(hash);
      if (number == 0) {
        number = static_cast<uint32_t>(counts_.size());
        of_form_.add(hash, number);
        counts_.emplace_back();
      }
      Counts& counts = counts_[number];
      ++(t.capital ? counts.capital_inside : counts.small);
    }
    after_mark = t.kind == TokenKind::mark && text[t.span.begin] != ',';
  }
}

const CaseCounts::Counts& CaseCounts::of(std::string_view form) const {
  return counts_[of_form_.find(hash64(folded(form)))];
}

bool CaseCounts::seen_small(std::string_view form) const {
  return of(form).small > 0;
}

bool CaseCounts::seen_as_name(std::string_view form) const {
  const Counts& counts = of(form);
  return counts.capital_inside > counts.small;
}

}  // namespace quoth
