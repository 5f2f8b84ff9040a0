// Rows of proposals: what rules found in an article, and what people added.
#ifndef QUOTH_TOOLS_SERVE_PROPOSING_H_
#define QUOTH_TOOLS_SERVE_PROPOSING_H_

#include <optional>
#include <set>
#include <string>

#include "serve/anchor.h"
#include "serve/sql.h"

namespace quoth {

// The number of an article; 0: there is none of that id.
int64_t article_number(SQLite::Database& database, const std::string& id);

struct Proposed {
  int64_t run = 0;
  int64_t article = 0;
  Json attribution;  // as in a graph
  Anchor anchor;
  std::optional<std::string> added_by;  // none: a rule found it
};

// `named`: as for put_speakers().
void add_proposal(SQLite::Database& database, const Proposed& proposed,
                  const std::set<std::string>& named);

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_PROPOSING_H_
