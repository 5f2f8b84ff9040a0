// The floor: what any program that reads news must do at the very least.
//
// To find `said` in “We won,” said Ana Ortiz., a text must be broken into
// sentences and words and be searched for the words that report speech. The
// floor does that much with ICU and RE2 and throws the results away.
#ifndef QUOTH_TOOLS_BENCH_FLOOR_H_
#define QUOTH_TOOLS_BENCH_FLOOR_H_

#include <re2/re2.h>
#include <unicode/brkiter.h>

#include <memory>
#include <string>
#include <string_view>

#include "quoth/rules.h"

namespace quoth {

class Floor {
 public:
  // Searches for every form of every verb on the list `says` of the pack.
  explicit Floor(const RuleSet& rules);

  size_t count_sentences(std::string_view text);
  size_t count_words(std::string_view text);
  size_t count_cues(std::string_view text) const;

  // "": ready. Else what ICU or RE2 would not do.
  const std::string& error() const { return error_; }

 private:
  std::unique_ptr<icu::BreakIterator> sentences_;
  std::unique_ptr<icu::BreakIterator> words_;
  std::unique_ptr<re2::RE2> cues_;
  std::string error_;
};

}  // namespace quoth

#endif  // QUOTH_TOOLS_BENCH_FLOOR_H_
