// Decisions as cases of the rules they were about.
//
// Somebody accepted `“We won,” said Ana Ortiz.`, found by quote-says-source: it
// becomes a `+` under that rule. What was rejected becomes a `-`, which fails
// until the rule is better. Of the article the case holds the sentences that
// the attribution stands in. What somebody added is a case of the rule that is
// yet to be written.
#ifndef QUOTH_TOOLS_SERVE_CASE_LINES_H_
#define QUOTH_TOOLS_SERVE_CASE_LINES_H_

#include <map>
#include <set>
#include <string>

#include "serve/added.h"
#include "serve/reviewed.h"

namespace quoth {

struct Judged {
  Taken taken;                     // accepted or edited
  std::set<std::string> rejected;  // ids of attributions
  std::vector<Marking> added;      // whether taken or rejected
};

struct CaseLines {
  std::map<std::string, std::set<std::string>> of_rule;  // "+ …" and "- …"
  std::set<std::string> missed;  // "+ …" that no rule finds
  int without_rule = 0;          // rejected, but found by none
};

// Adds those of one article. REQUIRES: what people added is in `found`.
void add_case_lines(const Extraction& found, const Judged& judged,
                    CaseLines& lines);

// As they stand in a rule file.
std::string to_string(const CaseLines& lines);

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_CASE_LINES_H_
