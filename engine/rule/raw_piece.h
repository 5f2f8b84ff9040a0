// What RE2 does not do, or does otherwise than a writer of rules expects, in a
// raw piece such as `/(?!would)\w+/`.
#ifndef QUOTH_RULE_RAW_PIECE_H_
#define QUOTH_RULE_RAW_PIECE_H_

#include "rule/places.h"

namespace quoth {

// Complains about look-around, and warns of classes that know only ASCII, in
// the raw piece at `place`.
void check_raw_piece(Place place, Complaints& complaints);

}  // namespace quoth

#endif  // QUOTH_RULE_RAW_PIECE_H_
