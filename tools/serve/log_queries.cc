// What is read of the log of decisions, of tokens and of answers. See Store in
// store.h.
#include "serve/listing.h"
#include "serve/reading.h"
#include "serve/store.h"

namespace quoth {
namespace {

constexpr char kColumns[] =
    "SELECT d.n, d.attribution, d.article, d.reviewer, d.at, d.verdict, "
    "d.reason, d.replacement, d.undoes, d.batch, d.seen, d.exact, d.prefix, "
    "d.suffix, p.attribution, d.entity, one.name, d.merged_into, other.name "
    "FROM decisions d LEFT JOIN places p ON p.decision = d.n "
    "LEFT JOIN people one ON one.id = d.entity "
    "LEFT JOIN people other ON other.id = d.merged_into";

Json json_or_null(const SQLite::Column& column) {
  return column.isNull() ? Json() : Json::parse(column.getString());
}

Json number_or_null(const SQLite::Column& column) {
  return column.isNull() ? Json() : Json(column.getInt64());
}

Json words_of(const SQLite::Statement& r) {
  if (r.getColumn(11).isNull()) return {};
  return {{"exact", r.getColumn(11).getString()},
          {"prefix", r.getColumn(12).getString()},
          {"suffix", r.getColumn(13).getString()}};
}

Json person_or_null(const SQLite::Statement& r, int column) {
  if (r.getColumn(column).isNull()) return {};
  return {{"id", r.getColumn(column).getString()},
          {"name", r.getColumn(column + 1).getString()}};
}

Json item_of(const SQLite::Statement& r) {
  return {{"number", r.getColumn(0).getInt64()},
          {"attribution", text_or_null(r.getColumn(1))},
          {"article", text_or_null(r.getColumn(2))},
          {"reviewer", r.getColumn(3).getString()},
          {"at", r.getColumn(4).getString()},
          {"verdict", r.getColumn(5).getString()},
          {"reason", text_or_null(r.getColumn(6))},
          {"replacement", json_or_null(r.getColumn(7))},
          {"undoes", number_or_null(r.getColumn(8))},
          {"batch", number_or_null(r.getColumn(9))},
          {"seen", json_or_null(r.getColumn(10))},
          {"words", words_of(r)},
          {"now_on", text_or_null(r.getColumn(14))},
          {"entity", person_or_null(r, 15)},
          {"into", person_or_null(r, 17)}};
}

}  // namespace

ListPart Store::decisions(const DecisionFilter& filter,
                          const PartRequest& page) {
  const Reading store(*this);
  Where where;
  where.add("d.n > ?", page.after);
  where.add_if("p.attribution = ?", filter.attribution);
  // Of the article and of the older versions of it.
  where.add_if(
      "d.article IN (WITH RECURSIVE versions (id) AS (SELECT ? UNION SELECT "
      "a.id FROM articles a JOIN versions v ON a.superseded_by = v.id) "
      "SELECT id FROM versions)",
      filter.article);
  where.add_if("d.entity = ?", filter.entity);
  if (filter.orphaned) {
    where.add("p.attribution IS NULL AND d.attribution IS NOT NULL");
  }
  return part_of(where.select(*store, kColumns, " ORDER BY d.n", page.limit),
                 page.limit, item_of);
}

std::optional<Json> Store::decision(int64_t number) {
  const Reading store(*this);
  auto row = query(*store, std::string(kColumns) + " WHERE d.n = ?", number);
  if (!row.executeStep()) return std::nullopt;
  return item_of(row);
}

int64_t Store::last_decision() {
  const Reading store(*this);
  return (*store)
      .execAndGet("SELECT coalesce(max(n), 0) FROM decisions")
      .getInt64();
}

std::optional<AccessToken> Store::token(const std::string& hash) {
  const Reading store(*this);
  auto row = query(*store,
                   "SELECT name, role, made_at FROM tokens "
                   "WHERE hash = ? AND revoked_at IS NULL",
                   hash);
  if (!row.executeStep()) return std::nullopt;
  return AccessToken{row.getColumn(0).getString(),
                     row.getColumn(1).getString(),
                     row.getColumn(2).getString(), ""};
}

std::vector<AccessToken> Store::tokens() {
  const Reading store(*this);
  auto rows = query(*store,
                    "SELECT name, role, made_at, coalesce(revoked_at, '') "
                    "FROM tokens ORDER BY n");
  std::vector<AccessToken> out;
  while (rows.executeStep()) {
    out.push_back({rows.getColumn(0).getString(),
                   rows.getColumn(1).getString(),
                   rows.getColumn(2).getString(),
                   rows.getColumn(3).getString()});
  }
  return out;
}

// A revoked one counts: that nobody has one does not mean that all may come.
bool Store::any_token() {
  const Reading store(*this);
  return query(*store, "SELECT 1 FROM tokens LIMIT 1").executeStep();
}

std::optional<StoredAnswer> Store::answer(const std::string& key,
                                          const std::string& caller) {
  const Reading store(*this);
  auto row = query(*store,
                   "SELECT request_sha256, status, body FROM answers "
                   "WHERE key = ? AND caller = ?",
                   key, caller);
  if (!row.executeStep()) return std::nullopt;
  return StoredAnswer{row.getColumn(0).getString(), row.getColumn(1).getInt(),
                      row.getColumn(2).getString()};
}

std::vector<std::pair<std::string, int64_t>> Store::counts() {
  const Reading store(*this);
  std::vector<std::pair<std::string, int64_t>> out;
  for (const char* table : {"articles", "runs", "proposals", "decisions",
                            "people", "intakes", "deliveries"}) {
    out.emplace_back(
        table, (*store)
                   .execAndGet(std::string("SELECT count(*) FROM ") + table)
                   .getInt64());
  }
  return out;
}

}  // namespace quoth
