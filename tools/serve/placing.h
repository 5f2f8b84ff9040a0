// Where decisions stand now, and what they come to there.
#ifndef QUOTH_TOOLS_SERVE_PLACING_H_
#define QUOTH_TOOLS_SERVE_PLACING_H_

#include <optional>
#include <string>

#include "serve/sql.h"

namespace quoth {

// Leads the decisions made on the article, and on the older versions of it, to
// what is proposed now; what people added is proposed again. REQUIRES: the
// article has a run, and what rules found in it is proposed.
void place_decisions(SQLite::Database& database, const std::string& article);

// Puts a decision where it stands; no attribution: nowhere.
void put_place(SQLite::Database& database, int64_t decision,
               const std::optional<std::string>& attribution,
               const std::optional<Json>& replacement);

// State, conflict and replacement of an attribution, from the log.
void derive_state(SQLite::Database& database, const std::string& attribution);

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_PLACING_H_
