// What each line of an article is, for people.
#ifndef QUOTH_TOOLS_ZONE_REPORT_H_
#define QUOTH_TOOLS_ZONE_REPORT_H_

#include <string>

#include "quoth/extraction.h"

namespace quoth {

// A line a zone: which, the text as far as it has room, and what decided it;
// then the same of what a page has besides its article.
void write_zones(const Extraction& extraction, std::string& out);

}  // namespace quoth

#endif  // QUOTH_TOOLS_ZONE_REPORT_H_
