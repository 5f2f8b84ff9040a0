// Which words of an article are names, by their capitals: `Lynch` is one, since
// it has a capital inside sentences, and `However` is none, since it has not.
#ifndef QUOTH_ENTITY_CASE_COUNTS_H_
#define QUOTH_ENTITY_CASE_COUNTS_H_

#include <string_view>
#include <vector>

#include "base/hash_index.h"
#include "base/vocabulary.h"
#include "quoth/extraction.h"

namespace quoth {

// How often each word that may be a name is capitalised inside sentences, and
// how often it is not: what tells a name at the head of a sentence from a noun
// there.
class CaseCounts {
 public:
  CaseCounts(std::string_view text, const std::vector<Token>& tokens,
             const Vocabulary& words);
  bool seen_small(std::string_view form) const;
  bool seen_as_name(std::string_view form) const;

 private:
  struct Counts {
    uint32_t small = 0;
    uint32_t capital_inside = 0;
  };
  const Counts& of(std::string_view form) const;

  HashIndex of_form_;             // by the hash of the folded form
  std::vector<Counts> counts_{1};  // the first: of all forms never seen
};

}  // namespace quoth

#endif  // QUOTH_ENTITY_CASE_COUNTS_H_
