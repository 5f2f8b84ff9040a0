// Titles of works and names in quotation marks, which nobody says:
// “Harbour Nights”.
#ifndef QUOTH_BASE_TITLES_H_
#define QUOTH_BASE_TITLES_H_

#include <string_view>

namespace quoth {

// Every word of four letters or more begins with a capital.
bool reads_as_title(std::string_view inner);

// The same for two words or more with a comma or full stop at their end, which
// American papers put inside the marks: “Harbour Nights,” a musical.
bool reads_as_closed_title(std::string_view inner);

}  // namespace quoth

#endif  // QUOTH_BASE_TITLES_H_
