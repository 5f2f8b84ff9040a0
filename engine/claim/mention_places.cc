// See mention_places.h. Parts of a mention come right behind it in the list of
// mentions, and begin before it ends.
#include "claim/mention_places.h"

namespace quoth {

namespace wc = word_class;

bool MentionPlaces::after_adposition(const Mention& m) const {
  return m.first_token > segments_.sentences[m.sentence].first_token &&
         words_.is(segments_.tokens[m.first_token - 1].word, wc::adposition);
}

bool MentionPlaces::follows_comma(uint32_t m) const {
  const uint32_t t = mentions_[m].first_token;
  return t > 0 && text_[segments_.tokens[t - 1].span.begin] == ',';
}

bool MentionPlaces::is_part(uint32_t k, uint32_t m) const {
  return k < mentions_.size() && mentions_[k].embedded &&
         mentions_[k].span.begin < mentions_[m].span.end;
}

// `her lawyer`, `the mayor's lawyer`
bool MentionPlaces::has_possessor(uint32_t m) const {
  for (uint32_t k = m + 1; is_part(k, m); ++k) {
    const Mention& part = mentions_[k];
    if (part.genitive || part.kind == MentionKind::possessive) return true;
  }
  return false;
}

}  // namespace quoth
