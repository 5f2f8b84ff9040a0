// What stands around a mention: a comma or a preposition before it, parts and
// possessors inside it, as `Lisbon` and `her` in `the Lisbon lawyer` and `, her
// lawyer,`.
#ifndef QUOTH_CLAIM_MENTION_PLACES_H_
#define QUOTH_CLAIM_MENTION_PLACES_H_

#include <string_view>
#include <vector>

#include "base/vocabulary.h"
#include "quoth/extraction.h"

namespace quoth {

class MentionPlaces {
 public:
  // REQUIRES: all outlive this.
  MentionPlaces(std::string_view text, const Segments& segments,
                const std::vector<Mention>& mentions, const Vocabulary& words)
      : text_(text), segments_(segments), mentions_(mentions), words_(words) {}

  bool after_adposition(const Mention& mention) const;
  bool follows_comma(uint32_t m) const;
  // Mention `k` is embedded in mention `m`. REQUIRES: k > m.
  bool is_part(uint32_t k, uint32_t m) const;
  bool has_possessor(uint32_t m) const;

 private:
  std::string_view text_;
  const Segments& segments_;
  const std::vector<Mention>& mentions_;
  const Vocabulary& words_;
};

}  // namespace quoth

#endif  // QUOTH_CLAIM_MENTION_PLACES_H_
