// See proposing.h.
#include "serve/proposing.h"

#include "serve/speaking.h"

namespace quoth {
namespace {

std::string names_in(const Json& attribution) {
  std::string names;
  for (const Json& speaker : attribution["speakers"]) {
    if (!names.empty()) names += '\n';
    names += speaker["name"].get_ref<const std::string&>();
  }
  return names;
}

}  // namespace

int64_t article_number(SQLite::Database& database, const std::string& id) {
  auto find = query(database, "SELECT n FROM articles WHERE id = ?", id);
  return find.executeStep() ? find.getColumn(0).getInt64() : 0;
}

void add_proposal(SQLite::Database& database, const Proposed& proposed,
                  const std::set<std::string>& named) {
  const Json& one = proposed.attribution;
  const Anchor& anchor = proposed.anchor;
  execute(database,
          "INSERT INTO proposals (run, article, id, current, mode, zone, "
          "rule, confidence, data, exact, prefix, suffix, added_by) "
          "VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          proposed.run, proposed.article, one["id"], one["mode"], one["zone"],
          one["rule"], one["confidence"], one.dump(), anchor.exact,
          anchor.prefix, anchor.suffix, proposed.added_by);
  const int64_t proposal = database.getLastInsertRowid();
  execute(database,
          "INSERT INTO words (rowid, content, speakers) VALUES (?, ?, ?)",
          proposal, anchor.exact, names_in(one));
  put_speakers(database, proposal, named);
}

}  // namespace quoth
