// The one way to set out rule files and word lists, so that changes show what
// was changed and nothing else.
#ifndef QUOTH_TOOLS_WORKBENCH_FORMAT_RULES_H_
#define QUOTH_TOOLS_WORKBENCH_FORMAT_RULES_H_

#include <string>
#include <string_view>

namespace quoth {

// A .rules file set out anew. Sentences, comments and the order of lines stay;
// what means nothing (blanks, blank lines, CRLF) is made alike. Formatting what
// is formatted changes nothing, and neither does it change what a file means.
std::string formatted_rules(std::string_view text);

// The same for a .lex file: ends of lines only, since words are in the order
// that their author gave them.
std::string formatted_lexicon(std::string_view text);

}  // namespace quoth

#endif  // QUOTH_TOOLS_WORKBENCH_FORMAT_RULES_H_
