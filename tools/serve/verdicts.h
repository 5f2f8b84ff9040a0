// The log of one attribution, as review_state.h reads it: what was decided on
// it, and on what it was before the article or the rules changed.
//
// Whoever adds a quote accepts it; where a rule has come to find its words,
// the addition is an edit of what was found.
#ifndef QUOTH_TOOLS_SERVE_VERDICTS_H_
#define QUOTH_TOOLS_SERVE_VERDICTS_H_

#include "serve/review_state.h"
#include "serve/sql.h"

namespace quoth {

inline std::vector<LoggedVerdict> verdicts_on(SQLite::Database& database,
                                              const std::string& attribution,
                                              bool added) {
  auto log = query(database,
                   "SELECT d.n, d.reviewer, "
                   "iif(d.verdict = 'add', ?, d.verdict), p.replacement, "
                   "d.undoes FROM places p JOIN decisions d ON d.n = "
                   "p.decision WHERE p.attribution = ? ORDER BY d.n",
                   added ? "accept" : "edit", attribution);
  std::vector<LoggedVerdict> verdicts;
  while (log.executeStep()) {
    LoggedVerdict one = {log.getColumn(0).getInt64(),
                         log.getColumn(1).getString(),
                         log.getColumn(2).getString(), "",
                         log.getColumn(4).getInt64()};
    if (one.verdict == "edit") one.replacement = log.getColumn(3).getString();
    verdicts.push_back(std::move(one));
  }
  return verdicts;
}

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_VERDICTS_H_
