// Headlines and pull quotes: quotations that stand in an article twice, and
// only once with the name of the speaker.
#ifndef QUOTH_CLAIM_REPEATED_QUOTATIONS_H_
#define QUOTH_CLAIM_REPEATED_QUOTATIONS_H_

#include <string_view>
#include <vector>

#include "quoth/extraction.h"

namespace quoth {

// A quotation without a source whose words another attribution holds gets the
// speakers of that, `why` being "repeated". REQUIRES: a statement for each
// attribution.
void share_speakers(std::string_view text,
                    const std::vector<Attribution>& attributions,
                    std::vector<Statement>& statements);

}  // namespace quoth

#endif  // QUOTH_CLAIM_REPEATED_QUOTATIONS_H_
