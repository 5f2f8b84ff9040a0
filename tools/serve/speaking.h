// Who speaks in what is proposed, over all articles.
#ifndef QUOTH_TOOLS_SERVE_SPEAKING_H_
#define QUOTH_TOOLS_SERVE_SPEAKING_H_

#include <set>
#include <string>

#include "serve/sql.h"

namespace quoth {

// Ids of the entities of a graph that it names, not only describes.
std::set<std::string> named_in(const Json& graph);

// Puts down who speaks in a proposal: those of the edit that counts, else those
// found. A name is a person of that name; those in `named`, and all of an edit
// and of what people added, are known to be names.
void put_speakers(SQLite::Database& database, int64_t proposal,
                  const std::set<std::string>& named);

// Whom `said` comes to in this article: whoever they were merged into there,
// else everywhere, else themselves.
int64_t person_after_merges(SQLite::Database& database, int64_t said,
                            int64_t article);

// For a store that was made before people were kept.
void put_all_speakers(SQLite::Database& database);

// Whom everyone comes to, from the log, and so who speaks.
void derive_merges(SQLite::Database& database);

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_SPEAKING_H_
