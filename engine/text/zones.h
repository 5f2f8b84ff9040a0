// The zones stage over a Vocabulary alone, which is all it needs of a pack:
// tests call it without compiling rules.
#ifndef QUOTH_TEXT_ZONES_H_
#define QUOTH_TEXT_ZONES_H_

#include <vector>

#include "base/vocabulary.h"
#include "quoth/document.h"

namespace quoth {

std::vector<ZonedSpan> find_zones(const Document& document,
                                  const Vocabulary& vocabulary);

}  // namespace quoth

#endif  // QUOTH_TEXT_ZONES_H_
