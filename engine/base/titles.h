// Titles of works and names in quotation marks, which nobody says:
// “Harbour Nights”.
#ifndef QUOTH_BASE_TITLES_H_
#define QUOTH_BASE_TITLES_H_

#include <string_view>

#include "base/vocabulary.h"
#include "quoth/extraction.h"

namespace quoth {

// Every word of four letters or more begins with a capital.
bool reads_as_title(std::string_view inner);

// The same for two words or more with a comma or full stop at their end, which
// American papers put inside the marks: “Harbour Nights,” a musical.
bool reads_as_closed_title(std::string_view inner);

// True of a quotation that reads as a title and stands behind a genitive
// (Kanal 4's “Morning Boat”) or before a name (Ana “Cap” Lind).
bool names_something(std::string_view text, const Segments& segments,
                     const Quotation& quotation, const Vocabulary& words);

}  // namespace quoth

#endif  // QUOTH_BASE_TITLES_H_
