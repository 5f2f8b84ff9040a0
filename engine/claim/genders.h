// Whether a person is a he or a she, from the pronouns of the whole article.
#ifndef QUOTH_CLAIM_GENDERS_H_
#define QUOTH_CLAIM_GENDERS_H_

#include <vector>

#include "quoth/extraction.h"

namespace quoth {

// Gives a gender to people whose names do not tell, where the pronouns that
// can mean nobody else agree.
void learn_genders(const std::vector<Mention>& mentions, Entities& entities);

}  // namespace quoth

#endif  // QUOTH_CLAIM_GENDERS_H_
