// What changes the store. See Transaction in store.h.
//
// An article of an address that is known already is a newer version of it: the
// older stays, and what was decided on it is led to the words of the newer.
#include "serve/placing.h"
#include "serve/proposing.h"
#include "serve/speaking.h"
#include "serve/store.h"
#include "serve/time.h"

namespace quoth {
namespace {

int64_t add_run_row(SQLite::Database& database, const Json& graph, int64_t n) {
  execute(database,
          "INSERT INTO runs (article, rules_sha256, at, graph) "
          "VALUES (?, ?, ?, ?)",
          n, graph["run"]["rules_sha256"], time_now(), graph.dump());
  const int64_t run = database.getLastInsertRowid();
  execute(database, "UPDATE articles SET run = ? WHERE n = ?", run, n);
  execute(database,
          "UPDATE proposals SET current = 0 WHERE article = ? AND current = 1",
          n);
  return run;
}

void add_texts(SQLite::Database& database, int64_t n,
               const Extracted& article) {
  SQLite::Statement insert =
      query(database,
            "INSERT INTO texts (article, text, fed) VALUES (?, ?, ?)", n,
            article.text);
  insert.bind(3, article.fed.bytes.data(),
              static_cast<int>(article.fed.bytes.size()));
  insert.exec();
}

// Its older versions are proposed no more.
void supersede(SQLite::Database& database, const Json& document) {
  if (document["url"].is_null()) return;
  execute(database,
          "UPDATE proposals SET current = 0 WHERE current = 1 AND article IN "
          "(SELECT n FROM articles WHERE url = ? AND id <> ?)",
          document["url"], document["id"]);
  execute(database,
          "UPDATE articles SET superseded_by = ?1 WHERE url = ?2 AND id <> ?1 "
          "AND superseded_by IS NULL",
          document["id"], document["url"]);
}

}  // namespace

Transaction::Transaction(Store& store)
    : store_(store), lock_(store.write_mutex_) {
  // At once the one that writes: a program beside this one may make tokens.
  transaction_ = std::make_unique<SQLite::Transaction>(
      *store.database_, SQLite::TransactionBehavior::IMMEDIATE);
  store.writer_ = std::this_thread::get_id();
}

Transaction::~Transaction() {
  transaction_.reset();
  store_.writer_ = std::thread::id();
}

void Transaction::commit() { transaction_->commit(); }

bool Transaction::add_article(const Extracted& article,
                              const std::string& fed_by) {
  SQLite::Database& database = *store_.database_;
  const Json& document = article.graph["document"];
  if (article_number(database, document["id"]) != 0) return false;
  execute(database,
          "INSERT INTO articles (id, source, media_type, fed_source, url, "
          "title, publisher, published, fed_at, fed_by, fed_charset, fed_url) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          document["id"], document["source"], article.fed.media_type,
          article.fed.source, document["url"], document["title"],
          document["publisher"], document["published"], time_now(), fed_by,
          article.fed.charset, article.fed.url);
  add_texts(database, database.getLastInsertRowid(), article);
  supersede(database, document);
  add_run(article);
  if (store_.any_webhook()) {
    Json stored = *store_.article(document["id"]);
    stored.erase("text");
    tell("article.stored", stored);
  }
  return true;
}

void Transaction::add_run(const Extracted& article) {
  SQLite::Database& database = *store_.database_;
  const std::string id = article.graph["document"]["id"];
  const int64_t n = article_number(database, id);
  const int64_t run = add_run_row(database, article.graph, n);
  const Json& attributions = article.graph["attributions"];
  const std::set<std::string> named = named_in(article.graph);
  for (size_t i = 0; i < attributions.size(); ++i) {
    add_proposal(database, {run, n, attributions[i], article.anchors[i], {}},
                 named);
  }
  place_decisions(database, id);
}

void Transaction::add_token(const std::string& hash, const std::string& name,
                            const std::string& role) {
  execute(*store_.database_,
          "INSERT INTO tokens (hash, name, role, made_at) "
          "VALUES (?, ?, ?, ?)",
          hash, name, role, time_now());
}

bool Transaction::revoke_token(const std::string& name) {
  return execute(*store_.database_,
                 "UPDATE tokens SET revoked_at = ? "
                 "WHERE name = ? AND revoked_at IS NULL",
                 time_now(), name) > 0;
}

void Transaction::keep_answer(const std::string& key,
                              const std::string& caller,
                              const StoredAnswer& answer) {
  execute(*store_.database_,
          "INSERT INTO answers (key, caller, request_sha256, status, body, "
          "at) VALUES (?, ?, ?, ?, ?, ?)",
          key, caller, answer.request_sha256, answer.status, answer.body,
          time_now());
}

}  // namespace quoth
