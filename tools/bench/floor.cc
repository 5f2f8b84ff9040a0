// Counts, so that no compiler can leave the work out. `Ana Ortiz spoke. “We
// won,” she said.` has two sentences, 17 pieces between word borders and one
// cue. Texts are broken as UTF-8 where they lie, which is ICU's fastest way
// for such bytes.
#include "bench/floor.h"

#include <unicode/utext.h>

#include "base/vocabulary.h"

namespace quoth {
namespace {

std::string cue_pattern(const Vocabulary& words) {
  const uint32_t list = words.list_number("says", "");
  std::string pattern;
  for (WordId id = 1; id < words.size(); ++id) {
    if (list == Vocabulary::kNoList || !words.in_list(id, list)) continue;
    pattern += pattern.empty() ? "\\b(?:" : "|";
    pattern += re2::RE2::QuoteMeta(words[id].form);
  }
  return pattern.empty() ? pattern : pattern + ")\\b";
}

size_t count_breaks(icu::BreakIterator& breaks, std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  UText opened = UTEXT_INITIALIZER;
  utext_openUTF8(&opened, text.data(), static_cast<int64_t>(text.size()),
                 &status);
  breaks.setText(&opened, status);
  size_t count = 0;
  if (U_SUCCESS(status)) {
    while (breaks.next() != icu::BreakIterator::DONE) ++count;
  }
  utext_close(&opened);
  return count;
}

}  // namespace

Floor::Floor(const RuleSet& rules) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale& english = icu::Locale::getEnglish();
  sentences_.reset(icu::BreakIterator::createSentenceInstance(english, status));
  words_.reset(icu::BreakIterator::createWordInstance(english, status));
  if (U_FAILURE(status)) error_ = u_errorName(status);
  cues_ = std::make_unique<re2::RE2>(cue_pattern(rules.vocabulary()));
  if (!cues_->ok()) error_ = cues_->error();
  if (cues_->pattern().empty()) error_ = "the pack has no list `says`";
}

size_t Floor::count_sentences(std::string_view text) {
  return count_breaks(*sentences_, text);
}

size_t Floor::count_words(std::string_view text) {
  return count_breaks(*words_, text);
}

size_t Floor::count_cues(std::string_view text) const {
  re2::StringPiece rest(text.data(), text.size());
  size_t count = 0;
  while (re2::RE2::FindAndConsume(&rest, *cues_)) ++count;
  return count;
}

}  // namespace quoth
