// Somebody who is told about before the name comes:
//
//   A driver was cleared on Monday. Colin Marsh had denied the charge.
#ifndef QUOTH_ENTITY_INTRODUCTIONS_H_
#define QUOTH_ENTITY_INTRODUCTIONS_H_

#include <vector>

#include "base/vocabulary.h"
#include "quoth/extraction.h"

namespace quoth {

struct Introduction {
  uint32_t role = 0;  // a mention: `A driver`
  uint32_t name = 0;  // `Colin Marsh`
};

// In the order of the text. REQUIRES: the roles that stand beside names are in
// `entities` already.
std::vector<Introduction> find_introductions(
    const Segments& segments, const std::vector<Mention>& mentions,
    const Vocabulary& words, const Entities& entities);

}  // namespace quoth

#endif  // QUOTH_ENTITY_INTRODUCTIONS_H_
