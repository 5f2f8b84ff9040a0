// What is read of the people who speak. See Store in store.h.
//
// Nobody who was merged into another is listed; whoever asks for them gets
// whom they were merged into.
#include "serve/listing.h"
#include "serve/reading.h"
#include "serve/store.h"

namespace quoth {
namespace {

constexpr char kColumns[] =
    "SELECT q.n, q.id, q.name, q.kind, q.attributions, q.conflict, "
    "(SELECT count(*) FROM person_articles x WHERE x.person = q.n), "
    "(SELECT min(a.published) FROM person_articles x JOIN articles a "
    "ON a.n = x.article WHERE x.person = q.n), "
    "(SELECT max(a.published) FROM person_articles x JOIN articles a "
    "ON a.n = x.article WHERE x.person = q.n), "
    "(SELECT json_group_array(o.name) FROM merged m JOIN people o "
    "ON o.n = m.person WHERE m.into_person = q.n AND m.article = 0) "
    "FROM people q";

Json item_of(const SQLite::Statement& r) {
  Json names = Json::array({r.getColumn(2).getString()});
  for (Json& other : Json::parse(r.getColumn(9).getString())) {
    names.push_back(std::move(other));
  }
  return {{"id", r.getColumn(1).getString()},
          {"name", r.getColumn(2).getString()},
          {"kind", r.getColumn(3).getString()},
          {"names", std::move(names)},
          {"articles", r.getColumn(6).getInt64()},
          {"attributions", r.getColumn(4).getInt64()},
          {"first", text_or_null(r.getColumn(7))},
          {"last", text_or_null(r.getColumn(8))},
          {"conflict", r.getColumn(5).getInt() != 0}};
}

// What speaks of the person, counted by `what`.
Json counted_by(SQLite::Database& store, int64_t person,
                const std::string& what, const char* name) {
  auto rows = query(store,
                    "SELECT " + what + ", sum(x.attributions) "
                    "FROM person_articles x JOIN articles a ON a.n = x.article "
                    "WHERE x.person = ? GROUP BY 1 ORDER BY 1",
                    person);
  Json out = Json::array();
  while (rows.executeStep()) {
    out.push_back({{name, text_or_null(rows.getColumn(0))},
                   {"attributions", rows.getColumn(1).getInt64()}});
  }
  return out;
}

// `ort a` becomes `"ort"* "a"*`.
std::string beginnings(const std::string& words) {
  std::string out;
  for (const std::string& word : quoted_words(words)) out += word + "* ";
  return out;
}

}  // namespace

// Cut by place, not by number: who is quoted more moves up, and a list that
// grows while it is read may show someone twice.
ListPart Store::people(const PeopleFilter& filter, const PartRequest& page) {
  const Reading store(*this);
  Where where;
  where.add("q.named = 1");
  where.add("q.attributions > 0");
  where.add_if("q.kind = ?", filter.kind);
  where.add_if("q.n IN (SELECT coalesce(m.into_person, w.rowid) "
               "FROM people_words w LEFT JOIN merged m "
               "ON m.person = w.rowid AND m.article = 0 "
               "WHERE people_words MATCH ?)",
               beginnings(filter.words));
  SQLite::Statement rows = where.select(
      *store, kColumns,
      " ORDER BY q.attributions DESC, q.n DESC LIMIT " +
          std::to_string(int64_t{page.limit} + 1) + " OFFSET " +
          std::to_string(page.after));
  ListPart part;
  while (rows.executeStep()) {
    if (part.items.size() == static_cast<size_t>(page.limit)) {
      part.next = page.after + page.limit;
      break;
    }
    part.items.push_back(item_of(rows));
  }
  return part;
}

std::optional<Json> Store::person(const std::string& id) {
  const Reading store(*this);
  auto row = query(*store,
                   std::string(kColumns) +
                       " WHERE q.n = (SELECT coalesce(m.into_person, o.n) "
                       "FROM people o LEFT JOIN merged m ON m.person = o.n "
                       "AND m.article = 0 WHERE o.id = ?)",
                   id);
  if (!row.executeStep()) return std::nullopt;
  Json person = item_of(row);
  const int64_t n = row.getColumn(0).getInt64();
  person["outlets"] = counted_by(*store, n, "a.publisher", "outlet");
  person["days"] =
      counted_by(*store, n, "substr(a.published, 1, 10)", "day");
  return person;
}

std::vector<Json> Store::said_by(const std::string& person) {
  const Reading store(*this);
  auto rows = query(*store,
                    "SELECT p.id, p.exact, a.id, a.source, a.title, "
                    "a.publisher, a.published FROM people q "
                    "LEFT JOIN merged m ON m.person = q.n AND m.article = 0 "
                    "JOIN speakers s ON s.person = "
                    "coalesce(m.into_person, q.n) "
                    "JOIN proposals p ON p.n = s.proposal "
                    "JOIN articles a ON a.n = p.article "
                    "WHERE q.id = ? AND p.state <> 'rejected' ORDER BY p.n",
                    person);
  std::vector<Json> out;
  while (rows.executeStep()) {
    out.push_back({{"attribution", rows.getColumn(0).getString()},
                   {"text", rows.getColumn(1).getString()},
                   {"article",
                    {{"id", rows.getColumn(2).getString()},
                     {"source", rows.getColumn(3).getString()},
                     {"title", text_or_null(rows.getColumn(4))},
                     {"publisher", text_or_null(rows.getColumn(5))},
                     {"published", text_or_null(rows.getColumn(6))}}}});
  }
  return out;
}

MergedNames Store::merged_names(const std::string& article) {
  const Reading store(*this);
  auto rows = query(*store,
                    "SELECT p.name, q.name FROM merged m "
                    "JOIN people p ON p.n = m.person "
                    "JOIN people q ON q.n = m.into_person "
                    "WHERE m.article IN (0, (SELECT n FROM articles "
                    "WHERE id = ?)) ORDER BY m.article",
                    article);
  MergedNames names;
  while (rows.executeStep()) {
    names[rows.getColumn(0).getString()] = rows.getColumn(1).getString();
  }
  return names;
}

}  // namespace quoth
