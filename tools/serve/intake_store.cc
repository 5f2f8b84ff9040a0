// What the store keeps of intakes: what is to be read, and what became of each
// article in it. See Transaction and Store in store.h.
#include "serve/listing.h"
#include "serve/reading.h"
#include "serve/store.h"
#include "serve/time.h"

namespace quoth {
namespace {

constexpr char kColumns[] =
    "SELECT n, source, state, stored, known, refused, by, at, changed "
    "FROM intakes";

Json item_of(const SQLite::Statement& r) {
  const int64_t stored = r.getColumn(3).getInt64();
  const int64_t known = r.getColumn(4).getInt64();
  const int64_t refused = r.getColumn(5).getInt64();
  return {{"id", r.getColumn(0).getInt64()},
          {"source", r.getColumn(1).getString()},
          {"state", r.getColumn(2).getString()},
          {"read", stored + known + refused},
          {"stored", stored},
          {"known", known},
          {"refused", refused},
          {"by", r.getColumn(6).getString()},
          {"at", r.getColumn(7).getString()}};
}

// What changed last has the highest number.
constexpr char kChanged[] =
    "changed = (SELECT max(changed) + 1 FROM intakes) ";

void add_outcome(SQLite::Database& database, int64_t intake,
                 const std::string& source, const std::string& status,
                 const Json& article, const Json& detail) {
  execute(database,
          "INSERT INTO outcomes (intake, n, source, status, article, detail) "
          "SELECT ?1, stored + known + refused, ?2, ?3, ?4, ?5 FROM intakes "
          "WHERE n = ?1",
          intake, source, status, article, detail);
  execute(database,
          "UPDATE intakes SET " + status + " = " + status + " + 1, " +
              kChanged + "WHERE n = ?",
          intake);
}

}  // namespace

int64_t Transaction::add_intake(const Intake& intake) {
  SQLite::Database& database = *store_.database_;
  SQLite::Statement insert =
      query(database,
            "INSERT INTO intakes (source, follow, by, at, changed, bytes) "
            "VALUES (?, ?, ?, ?, "
            "(SELECT coalesce(max(changed), 0) + 1 FROM intakes), ?)",
            intake.source, intake.follow, intake.by, time_now(), Json());
  if (intake.bytes) {
    insert.bind(5, intake.bytes->data(),
                static_cast<int>(intake.bytes->size()));
  }
  insert.exec();
  return database.getLastInsertRowid();
}

// Also one that was begun before and never ended.
void Transaction::begin_intake(int64_t number) {
  SQLite::Database& database = *store_.database_;
  execute(database, "DELETE FROM outcomes WHERE intake = ?", number);
  execute(database,
          std::string("UPDATE intakes SET state = 'running', stored = 0, "
                      "known = 0, refused = 0, ") +
              kChanged + "WHERE n = ?",
          number);
}

void Transaction::take_in(const Intake& intake, const std::string& source,
                          const Extracted& article) {
  const bool is_new = add_article(article, intake.by);
  add_outcome(*store_.database_, intake.number, source,
              is_new ? "stored" : "known", article.graph["document"]["id"],
              nullptr);
}

void Transaction::add_refused(const Intake& intake, const std::string& source,
                              const std::string& why) {
  add_outcome(*store_.database_, intake.number, source, "refused", nullptr,
              why);
}

void Transaction::end_intake(int64_t number) {
  execute(*store_.database_,
          std::string("UPDATE intakes SET state = 'done', bytes = NULL, ") +
              kChanged + "WHERE n = ?",
          number);
}

std::optional<Intake> Store::next_intake() {
  const Reading store(*this);
  auto row = query(*store,
                   "SELECT n, source, follow, by, bytes FROM intakes "
                   "WHERE state <> 'done' ORDER BY n LIMIT 1");
  if (!row.executeStep()) return std::nullopt;
  Intake intake;
  intake.number = row.getColumn(0).getInt64();
  intake.source = row.getColumn(1).getString();
  intake.follow = row.getColumn(2).getInt() != 0;
  intake.by = row.getColumn(3).getString();
  const SQLite::Column bytes = row.getColumn(4);
  if (!bytes.isNull()) {
    intake.bytes = std::string(static_cast<const char*>(bytes.getBlob()),
                               static_cast<size_t>(bytes.getBytes()));
  }
  return intake;
}

ListPart Store::intakes(const PartRequest& page) {
  const Reading store(*this);
  Where where;
  if (page.after > 0) where.add("n < ?", page.after);
  return part_of(where.select(*store, kColumns, " ORDER BY n DESC",
                              page.limit),
                 page.limit, item_of);
}

std::optional<Json> Store::intake(int64_t number) {
  const Reading store(*this);
  auto row = query(*store, std::string(kColumns) + " WHERE n = ?", number);
  if (!row.executeStep()) return std::nullopt;
  Json out = item_of(row);
  out["outcomes"] = Json::array();
  auto rows = query(*store,
                    "SELECT source, status, article, detail FROM outcomes "
                    "WHERE intake = ? ORDER BY n",
                    number);
  while (rows.executeStep()) {
    out["outcomes"].push_back({{"source", rows.getColumn(0).getString()},
                               {"status", rows.getColumn(1).getString()},
                               {"id", text_or_null(rows.getColumn(2))},
                               {"detail", text_or_null(rows.getColumn(3))}});
  }
  return out;
}

int64_t Store::last_intake_change() {
  const Reading store(*this);
  return (*store)
      .execAndGet("SELECT coalesce(max(changed), 0) FROM intakes")
      .getInt64();
}

std::vector<Json> Store::intakes_changed(int64_t& since) {
  const Reading store(*this);
  auto rows = query(*store,
                    std::string(kColumns) +
                        " WHERE changed > ? ORDER BY changed",
                    since);
  std::vector<Json> out;
  while (rows.executeStep()) {
    out.push_back(item_of(rows));
    since = rows.getColumn(8).getInt64();
  }
  return out;
}

}  // namespace quoth
