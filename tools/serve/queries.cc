// What is read from the store. See Store in store.h.
//
// Lists are cut by number: the part after attribution 4711 begins at the next
// one, however many were added or decided in between, and finding it costs the
// same on the first part as on the last.
#include "serve/sql.h"
#include "serve/store.h"
#include "serve/verdicts.h"

namespace quoth {
namespace {

using Lock = std::lock_guard<std::recursive_mutex>;

// Conditions and their values, joined by AND.
class Where {
 public:
  void add(const std::string& condition) {
    text_ += (text_.empty() ? " WHERE " : " AND ") + condition;
  }
  template <typename T>
  void add(const std::string& condition, const T& value) {
    add(condition);
    values_.push_back(sql(value));
  }
  void add_if(const std::string& condition, const std::string& value) {
    if (!value.empty()) add(condition, value);
  }

  // Steps through at most one row more than the page has.
  SQLite::Statement select(SQLite::Database& database,
                           const std::string& columns,
                           const std::string& order, int limit) const {
    SQLite::Statement statement(
        database, columns + text_ + order + " LIMIT " +
                      std::to_string(int64_t{limit} + 1));
    bind(statement, values_);
    return statement;
  }

 private:
  std::string text_;
  std::vector<SqlValue> values_;
};

// Rows to items; the first column is the number that pages are cut by.
template <typename Item>
ListPart page_of(SQLite::Statement rows, int limit, Item item) {
  ListPart page;
  int64_t last = 0;
  while (rows.executeStep()) {
    if (page.items.size() == static_cast<size_t>(limit)) {
      page.next = last;
      break;
    }
    last = rows.getColumn(0).getInt64();
    page.items.push_back(item(rows));
  }
  return page;
}

// Every word in marks, so that none is read as an operator of FTS5.
std::string all_of(const std::string& words) {
  std::string out;
  for (size_t at = 0; at < words.size();) {
    const size_t begin = words.find_first_not_of(" \t\r\n", at);
    if (begin == std::string::npos) break;
    at = std::min(words.find_first_of(" \t\r\n", begin), words.size());
    out += '"';
    for (char c : words.substr(begin, at - begin)) {
      if (c == '"') out += '"';
      out += c;
    }
    out += "\" ";
  }
  return out;
}

constexpr char kArticleColumns[] =
    "SELECT a.n, a.id, a.source, a.url, a.title, a.publisher, a.published, "
    "a.fed_at, a.fed_by, a.superseded_by, "
    "(SELECT count(*) FROM proposals p WHERE p.article = a.n AND p.current "
    "= 1), "
    "(SELECT count(*) FROM proposals p WHERE p.article = a.n AND p.current "
    "= 1 AND p.state <> 'open') FROM articles a";

Json article_item(const SQLite::Statement& r) {
  return {{"id", r.getColumn(1).getString()},
          {"source", r.getColumn(2).getString()},
          {"url", text_or_null(r.getColumn(3))},
          {"title", text_or_null(r.getColumn(4))},
          {"publisher", text_or_null(r.getColumn(5))},
          {"published", text_or_null(r.getColumn(6))},
          {"fed_at", r.getColumn(7).getString()},
          {"fed_by", r.getColumn(8).getString()},
          {"superseded_by", text_or_null(r.getColumn(9))},
          {"attributions", r.getColumn(10).getInt64()},
          {"reviewed", r.getColumn(11).getInt64()}};
}

constexpr char kAttributionColumns[] =
    "SELECT p.n, p.data, p.state, p.conflict, a.id, a.source, a.title, "
    "a.publisher, a.published, p.current "
    "FROM proposals p JOIN articles a ON a.n = p.article";

Json attribution_item(const SQLite::Statement& r) {
  return {{"state", r.getColumn(2).getString()},
          {"conflict", r.getColumn(3).getInt() != 0},
          {"current", r.getColumn(9).getInt() != 0},
          {"article",
           {{"id", r.getColumn(4).getString()},
            {"source", r.getColumn(5).getString()},
            {"title", text_or_null(r.getColumn(6))},
            {"publisher", text_or_null(r.getColumn(7))},
            {"published", text_or_null(r.getColumn(8))}}},
          {"attribution", Json::parse(r.getColumn(1).getString())}};
}

constexpr char kDecisionColumns[] =
    "SELECT d.n, d.attribution, d.article, d.reviewer, d.at, d.verdict, "
    "d.reason, d.replacement, d.undoes, d.seen, d.exact, d.prefix, d.suffix, "
    "p.attribution FROM decisions d JOIN places p ON p.decision = d.n";

Json decision_item(const SQLite::Statement& r) {
  auto parsed = [&](int column) {
    const SQLite::Column value = r.getColumn(column);
    return value.isNull() ? Json() : Json::parse(value.getString());
  };
  return {{"number", r.getColumn(0).getInt64()},
          {"attribution", r.getColumn(1).getString()},
          {"article", r.getColumn(2).getString()},
          {"reviewer", r.getColumn(3).getString()},
          {"at", r.getColumn(4).getString()},
          {"verdict", r.getColumn(5).getString()},
          {"reason", text_or_null(r.getColumn(6))},
          {"replacement", parsed(7)},
          {"undoes", r.getColumn(8).isNull() ? Json()
                                             : Json(r.getColumn(8).getInt64())},
          {"seen", parsed(9)},
          {"words",
           {{"exact", r.getColumn(10).getString()},
            {"prefix", r.getColumn(11).getString()},
            {"suffix", r.getColumn(12).getString()}}},
          {"now_on", text_or_null(r.getColumn(13))}};
}

Where where_of(const AttributionFilter& filter) {
  Where where;
  where.add("p.current = 1");
  where.add_if("a.id = ?", filter.article);
  where.add_if("p.n IN (SELECT proposal FROM speakers WHERE name = ?)",
               filter.speaker);
  where.add_if("p.article IN (SELECT n FROM articles WHERE publisher = ?)",
               filter.outlet);
  where.add_if("p.mode = ?", filter.mode);
  where.add_if("p.state = ?", filter.state);
  where.add_if("p.article IN (SELECT n FROM articles WHERE published >= ?)",
               filter.published_from);
  where.add_if("p.article IN (SELECT n FROM articles WHERE published < ?)",
               filter.published_before);
  where.add_if("p.n IN (SELECT rowid FROM words WHERE words MATCH ?)",
               all_of(filter.words));
  if (filter.rule == "none") {
    where.add("p.rule IS NULL");
  } else {
    where.add_if("p.rule = ?", filter.rule);
  }
  if (filter.confidence_from) {
    where.add("p.confidence >= ?", filter.confidence_from);
  }
  if (filter.confidence_below) {
    where.add("p.confidence < ?", filter.confidence_below);
  }
  if (filter.conflict) where.add("p.conflict = 1");
  return where;
}

}  // namespace

std::optional<Json> Store::article(const std::string& id) {
  const Lock lock(mutex_);
  auto row = query(*database_, std::string(kArticleColumns) + " WHERE a.id = ?",
                   id);
  if (!row.executeStep()) return std::nullopt;
  Json item = article_item(row);
  auto text = query(*database_, "SELECT text FROM articles WHERE id = ?", id);
  text.executeStep();
  item["text"] = text.getColumn(0).getString();
  return item;
}

// `words` are looked for in titles, sources and outlets.
ListPart Store::articles(const std::string& words, const PartRequest& page) {
  const Lock lock(mutex_);
  Where where;
  if (page.after > 0) where.add("a.n < ?", page.after);
  where.add_if("instr(lower(coalesce(a.title, '') || ' ' || a.source || ' ' "
               "|| coalesce(a.publisher, '')), lower(?)) > 0",
               words);
  return page_of(where.select(*database_, kArticleColumns,
                              " ORDER BY a.n DESC", page.limit),
                 page.limit, article_item);
}

std::optional<std::string> Store::graph(const std::string& article) {
  const Lock lock(mutex_);
  auto row = query(*database_,
                   "SELECT r.graph FROM articles a JOIN runs r ON r.n = a.run "
                   "WHERE a.id = ?",
                   article);
  if (!row.executeStep()) return std::nullopt;
  return row.getColumn(0).getString();
}

ListPart Store::attributions(const AttributionFilter& filter,
                         const PartRequest& page) {
  const Lock lock(mutex_);
  Where where = where_of(filter);
  where.add("p.n > ?", page.after);
  return page_of(where.select(*database_, kAttributionColumns,
                              " ORDER BY p.n", page.limit),
                 page.limit, attribution_item);
}

std::optional<Json> Store::attribution(const std::string& id) {
  const Lock lock(mutex_);
  auto row = query(*database_,
                   std::string(kAttributionColumns) +
                       " WHERE p.id = ? ORDER BY p.n DESC LIMIT 1",
                   id);
  if (!row.executeStep()) return std::nullopt;
  return attribution_item(row);
}

ListPart Store::decisions(const std::string& attribution, bool orphaned,
                      const PartRequest& page) {
  const Lock lock(mutex_);
  Where where;
  where.add("d.n > ?", page.after);
  where.add_if("p.attribution = ?", attribution);
  if (orphaned) where.add("p.attribution IS NULL");
  return page_of(where.select(*database_, kDecisionColumns, " ORDER BY d.n",
                              page.limit),
                 page.limit, decision_item);
}

std::optional<Json> Store::decision(int64_t number) {
  const Lock lock(mutex_);
  auto row = query(*database_,
                   std::string(kDecisionColumns) + " WHERE d.n = ?", number);
  if (!row.executeStep()) return std::nullopt;
  return decision_item(row);
}

Json Store::rules() {
  const Lock lock(mutex_);
  auto rows = query(*database_,
                    "SELECT rule, count(*), sum(state = 'accepted'), "
                    "sum(state = 'rejected'), sum(state = 'edited') "
                    "FROM proposals WHERE current = 1 GROUP BY rule "
                    "ORDER BY rule");
  Json rules = Json::array();
  while (rows.executeStep()) {
    rules.push_back({{"rule", text_or_null(rows.getColumn(0))},
                     {"proposed", rows.getColumn(1).getInt64()},
                     {"accepted", rows.getColumn(2).getInt64()},
                     {"rejected", rows.getColumn(3).getInt64()},
                     {"edited", rows.getColumn(4).getInt64()}});
  }
  return rules;
}

std::vector<std::string> Store::outdated(const std::string& rules_sha256) {
  const Lock lock(mutex_);
  auto rows = query(*database_,
                    "SELECT a.id FROM articles a JOIN runs r ON r.n = a.run "
                    "WHERE r.rules_sha256 <> ? AND a.superseded_by IS NULL "
                    "ORDER BY a.n",
                    rules_sha256);
  std::vector<std::string> ids;
  while (rows.executeStep()) ids.push_back(rows.getColumn(0).getString());
  return ids;
}

std::vector<std::string> Store::article_ids() {
  const Lock lock(mutex_);
  auto rows = query(*database_,
                    "SELECT id FROM articles WHERE superseded_by IS NULL "
                    "ORDER BY n");
  std::vector<std::string> ids;
  while (rows.executeStep()) ids.push_back(rows.getColumn(0).getString());
  return ids;
}

Json Store::replacement(const std::string& attribution) {
  const Lock lock(mutex_);
  const ReviewState state = state_of(verdicts_on(*database_, attribution));
  auto row = query(*database_, "SELECT replacement FROM decisions WHERE n = ?",
                   state.decision);
  if (!row.executeStep() || row.getColumn(0).isNull()) return {};
  return Json::parse(row.getColumn(0).getString());
}

std::optional<FedArticle> Store::fed(const std::string& article) {
  const Lock lock(mutex_);
  auto row = query(
      *database_,
      "SELECT fed_source, media_type, fed FROM articles WHERE id = ?", article);
  if (!row.executeStep()) return std::nullopt;
  const SQLite::Column bytes = row.getColumn(2);
  return FedArticle{
      row.getColumn(0).getString(), row.getColumn(1).getString(),
      std::string(static_cast<const char*>(bytes.getBlob()),
                  static_cast<size_t>(bytes.getBytes()))};
}

std::optional<AccessToken> Store::token(const std::string& hash) {
  const Lock lock(mutex_);
  auto row =
      query(*database_, "SELECT name, role FROM tokens WHERE hash = ?", hash);
  if (!row.executeStep()) return std::nullopt;
  return AccessToken{row.getColumn(0).getString(),
                      row.getColumn(1).getString()};
}

bool Store::any_token() {
  const Lock lock(mutex_);
  return query(*database_, "SELECT 1 FROM tokens LIMIT 1").executeStep();
}

std::optional<StoredAnswer> Store::answer(const std::string& key,
                                          const std::string& caller) {
  const Lock lock(mutex_);
  auto row = query(*database_,
                   "SELECT request_sha256, status, body FROM answers "
                   "WHERE key = ? AND caller = ?",
                   key, caller);
  if (!row.executeStep()) return std::nullopt;
  return StoredAnswer{row.getColumn(0).getString(), row.getColumn(1).getInt(),
                      row.getColumn(2).getString()};
}

std::vector<std::pair<std::string, int64_t>> Store::counts() {
  const Lock lock(mutex_);
  std::vector<std::pair<std::string, int64_t>> out;
  for (const char* table : {"articles", "runs", "proposals", "decisions"}) {
    out.emplace_back(
        table,
        database_->execAndGet(std::string("SELECT count(*) FROM ") + table)
            .getInt64());
  }
  return out;
}

}  // namespace quoth
