// What is read of articles. See Store in store.h.
#include "serve/listing.h"
#include "serve/reading.h"
#include "serve/store.h"

namespace quoth {
namespace {

constexpr char kColumns[] =
    "SELECT a.n, a.id, a.source, a.url, a.title, a.publisher, a.published, "
    "a.fed_at, a.fed_by, a.superseded_by, a.attributions, a.reviewed, "
    "a.conflicts FROM articles a";

Json item_of(const SQLite::Statement& r) {
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
          {"reviewed", r.getColumn(11).getInt64()},
          {"conflicts", r.getColumn(12).getInt64()}};
}

std::vector<std::string> texts_of(SQLite::Statement rows) {
  std::vector<std::string> out;
  while (rows.executeStep()) out.push_back(rows.getColumn(0).getString());
  return out;
}

}  // namespace

std::optional<Json> Store::article(const std::string& id) {
  const Reading store(*this);
  auto row = query(*store, std::string(kColumns) + " WHERE a.id = ?", id);
  if (!row.executeStep()) return std::nullopt;
  Json item = item_of(row);
  item["text"] = *text(id);
  return item;
}

std::optional<std::string> Store::text(const std::string& article) {
  const Reading store(*this);
  auto row = query(*store,
                   "SELECT t.text FROM articles a JOIN texts t "
                   "ON t.article = a.n WHERE a.id = ?",
                   article);
  if (!row.executeStep()) return std::nullopt;
  return row.getColumn(0).getString();
}

ListPart Store::articles(const ArticleFilter& filter,
                         const PartRequest& page) {
  const Reading store(*this);
  Where where;
  if (page.after > 0) where.add("a.n < ?", page.after);
  where.add_if("instr(lower(coalesce(a.title, '') || ' ' || a.source || ' ' "
               "|| coalesce(a.publisher, '')), lower(?)) > 0",
               filter.words);
  where.add_if("a.publisher = ?", filter.outlet);
  if (!filter.state.empty()) {
    where.add("(a.reviewed < a.attributions) = ?", filter.state == "open");
  }
  return part_of(where.select(*store, kColumns, " ORDER BY a.n DESC",
                              page.limit),
                 page.limit, item_of);
}

Json Store::outlets() {
  const Reading store(*this);
  auto rows = query(*store,
                    "SELECT publisher, count(*) FROM articles "
                    "WHERE publisher IS NOT NULL GROUP BY publisher");
  Json outlets = Json::array();
  while (rows.executeStep()) {
    outlets.push_back({{"outlet", rows.getColumn(0).getString()},
                       {"articles", rows.getColumn(1).getInt64()}});
  }
  return outlets;
}

std::optional<std::string> Store::graph(const std::string& article) {
  const Reading store(*this);
  auto row = query(*store,
                   "SELECT r.graph FROM articles a JOIN runs r ON r.n = a.run "
                   "WHERE a.id = ?",
                   article);
  if (!row.executeStep()) return std::nullopt;
  return row.getColumn(0).getString();
}

std::vector<std::string> Store::outdated(const std::string& rules_sha256) {
  const Reading store(*this);
  return texts_of(
      query(*store,
            "SELECT a.id FROM articles a JOIN runs r ON r.n = a.run "
            "WHERE r.rules_sha256 <> ? AND a.superseded_by IS NULL "
            "ORDER BY a.n",
            rules_sha256));
}

std::vector<std::string> Store::article_ids() {
  const Reading store(*this);
  return texts_of(query(*store,
                        "SELECT id FROM articles "
                        "WHERE superseded_by IS NULL ORDER BY n"));
}

std::optional<FedArticle> Store::fed(const std::string& article) {
  const Reading store(*this);
  auto row = query(*store,
                   "SELECT a.fed_source, a.media_type, t.fed, a.fed_charset, "
                   "a.fed_url FROM articles a JOIN texts t ON t.article = a.n WHERE a.id = ?",
                   article);
  if (!row.executeStep()) return std::nullopt;
  const SQLite::Column bytes = row.getColumn(2);
  return FedArticle{
      row.getColumn(0).getString(), row.getColumn(1).getString(),
      std::string(static_cast<const char*>(bytes.getBlob()),
                  static_cast<size_t>(bytes.getBytes())),
      row.getColumn(3).getString(), row.getColumn(4).getString()};
}

}  // namespace quoth
