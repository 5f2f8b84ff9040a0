// What changes the store. See Transaction in store.h.
//
// An article of an address that is known already is a newer version of it: the
// older stays, and what was decided on it is led to the words of the newer.
#include "serve/sql.h"
#include "serve/store.h"
#include "serve/time.h"
#include "serve/verdicts.h"

namespace quoth {
namespace {

int64_t article_number(SQLite::Database& database, const std::string& id) {
  auto find = query(database, "SELECT n FROM articles WHERE id = ?", id);
  return find.executeStep() ? find.getColumn(0).getInt64() : 0;
}

std::string names_in(const Json& attribution) {
  std::string names;
  for (const Json& speaker : attribution["speakers"]) {
    if (!names.empty()) names += '\n';
    names += speaker["name"].get_ref<const std::string&>();
  }
  return names;
}

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

void add_proposal(SQLite::Database& database, int64_t run, int64_t article,
                  const Json& one, const Anchor& anchor) {
  execute(database,
          "INSERT INTO proposals (run, article, id, current, mode, zone, "
          "rule, confidence, data, exact, prefix, suffix) "
          "VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)",
          run, article, one["id"], one["mode"], one["zone"], one["rule"],
          one["confidence"], one.dump(), anchor.exact, anchor.prefix,
          anchor.suffix);
  const int64_t proposal = database.getLastInsertRowid();
  execute(database,
          "INSERT INTO words (rowid, content, speakers) VALUES (?, ?, ?)",
          proposal, anchor.exact, names_in(one));
  for (const Json& speaker : one["speakers"]) {
    execute(database,
            "INSERT OR IGNORE INTO speakers (proposal, name, entity, kind) "
            "VALUES (?, ?, ?, ?)",
            proposal, speaker["name"], speaker["entity"], speaker["kind"]);
  }
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

// The current attributions of an article, and where their words are.
struct Candidates {
  std::vector<std::string> ids;
  std::vector<Anchor> anchors;
};

Candidates candidates_of(SQLite::Database& database,
                         const std::string& article) {
  Candidates out;
  auto all = query(database,
                   "SELECT id, exact, prefix, suffix FROM proposals "
                   "WHERE article = ? AND current = 1 ORDER BY n",
                   article_number(database, article));
  while (all.executeStep()) {
    out.ids.push_back(all.getColumn(0).getString());
    out.anchors.push_back({all.getColumn(1).getString(),
                           all.getColumn(2).getString(),
                           all.getColumn(3).getString()});
  }
  return out;
}

// Where a decision on `attribution` stands now; none for an orphan.
std::optional<std::string> place_of(const std::string& attribution,
                                    const Anchor& anchor,
                                    const Candidates& candidates) {
  for (const std::string& id : candidates.ids) {
    if (id == attribution) return id;
  }
  const auto found = find_anchor(anchor, candidates.anchors);
  if (!found) return std::nullopt;
  return candidates.ids[*found];
}

void put_place(SQLite::Database& database, int64_t decision,
               const std::optional<std::string>& attribution) {
  execute(database,
          "INSERT INTO places (decision, attribution) VALUES (?, ?) "
          "ON CONFLICT DO UPDATE SET attribution = excluded.attribution",
          decision, attribution);
}

bool may_undo(SQLite::Database& database, const NewDecision& decision) {
  return query(database,
               "SELECT 1 FROM decisions d JOIN places p ON p.decision = d.n "
               "WHERE d.n = ? AND p.attribution = ? AND d.reviewer = ?",
               decision.undoes, decision.attribution, decision.reviewer)
      .executeStep();
}

// What a reviewer had before their eyes: the columns of `proposal`, which are
// article, data, rules_sha256 and the three of an anchor.
void add_decision(SQLite::Database& database, const NewDecision& decision,
                  SQLite::Statement& proposal) {
  const Json data = Json::parse(proposal.getColumn(1).getString());
  const Json seen = {{"rule", data["rule"]},
                     {"rule_sha256", data["rule_sha256"]},
                     {"rules_sha256", proposal.getColumn(2).getString()},
                     {"confidence", data["confidence"]}};
  std::optional<std::string> replacement;
  if (decision.replacement) replacement = decision.replacement->dump();
  execute(database,
          "INSERT INTO decisions (attribution, article, reviewer, at, "
          "verdict, reason, replacement, undoes, seen, exact, prefix, suffix) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          decision.attribution, proposal.getColumn(0).getString(),
          decision.reviewer, time_now(), decision.verdict, decision.reason,
          replacement, decision.undoes, seen.dump(),
          proposal.getColumn(3).getString(),
          proposal.getColumn(4).getString(),
          proposal.getColumn(5).getString());
}

}  // namespace

Transaction::Transaction(Store& store)
    : store_(store),
      lock_(store.mutex_),
      transaction_(
          std::make_unique<SQLite::Transaction>(*store.database_)) {}

Transaction::~Transaction() = default;

void Transaction::commit() { transaction_->commit(); }

bool Transaction::add_article(const Extracted& article,
                              const std::string& fed_by) {
  SQLite::Database& database = *store_.database_;
  const Json& document = article.graph["document"];
  if (article_number(database, document["id"]) != 0) return false;
  SQLite::Statement insert = query(
      database,
      "INSERT INTO articles (id, source, media_type, fed_source, text, url, "
      "title, publisher, published, fed_at, fed_by, fed) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      document["id"], document["source"], article.fed.media_type,
      article.fed.source, article.text, document["url"], document["title"],
      document["publisher"], document["published"], time_now(), fed_by);
  insert.bind(12, article.fed.bytes.data(),
              static_cast<int>(article.fed.bytes.size()));
  insert.exec();
  supersede(database, document);
  add_run(article);
  return true;
}

void Transaction::add_run(const Extracted& article) {
  SQLite::Database& database = *store_.database_;
  const std::string id = article.graph["document"]["id"];
  const int64_t n = article_number(database, id);
  const int64_t run = add_run_row(database, article.graph, n);
  const Json& attributions = article.graph["attributions"];
  for (size_t i = 0; i < attributions.size(); ++i) {
    add_proposal(database, run, n, attributions[i], article.anchors[i]);
  }
  place_decisions(id);
}

// Those made on the article and on the older versions of it.
void Transaction::place_decisions(const std::string& article) {
  SQLite::Database& database = *store_.database_;
  const Candidates candidates = candidates_of(database, article);
  auto decisions = query(
      database,
      "WITH RECURSIVE versions (id) AS (SELECT ?1 UNION SELECT a.id FROM "
      "articles a JOIN versions v ON a.superseded_by = v.id) "
      "SELECT n, attribution, exact, prefix, suffix FROM decisions "
      "WHERE article IN versions ORDER BY n",
      article);
  bool any = false;
  while (decisions.executeStep()) {
    any = true;
    const Anchor anchor = {decisions.getColumn(2).getString(),
                           decisions.getColumn(3).getString(),
                           decisions.getColumn(4).getString()};
    put_place(database, decisions.getColumn(0).getInt64(),
              place_of(decisions.getColumn(1).getString(), anchor,
                       candidates));
  }
  if (!any) return;
  for (const std::string& id : candidates.ids) derive_state(id);
}

void Transaction::derive_state(const std::string& attribution) {
  SQLite::Database& database = *store_.database_;
  const ReviewState state = state_of(verdicts_on(database, attribution));
  execute(database,
          "UPDATE proposals SET state = ?1, conflict = ?2 WHERE id = ?3 AND "
          "current = 1 AND (state <> ?1 OR conflict <> ?2)",
          state.state, state.conflict, attribution);
}

std::variant<int64_t, Refusal> Transaction::decide(
    const NewDecision& decision) {
  SQLite::Database& database = *store_.database_;
  auto proposal =
      query(database,
            "SELECT a.id, p.data, r.rules_sha256, p.exact, p.prefix, p.suffix "
            "FROM proposals p JOIN articles a ON a.n = p.article "
            "JOIN runs r ON r.n = p.run WHERE p.id = ? AND p.current = 1",
            decision.attribution);
  if (!proposal.executeStep()) return Refusal::no_attribution;
  if (decision.undoes && !may_undo(database, decision)) {
    return Refusal::nothing_to_undo;
  }
  add_decision(database, decision, proposal);
  const int64_t number = database.getLastInsertRowid();
  put_place(database, number, decision.attribution);
  derive_state(decision.attribution);
  return number;
}

void Transaction::add_token(const std::string& hash,
                            const AccessToken& token) {
  execute(*store_.database_,
          "INSERT INTO tokens (hash, name, role, made_at) "
          "VALUES (?, ?, ?, ?)",
          hash, token.name, token.role, time_now());
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
