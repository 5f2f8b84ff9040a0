// What the desk keeps, in one SQLite file: articles, what was found in them,
// and every decision ever made.
//
// What is done through a Transaction is on disk when commit() returns, all of it
// or nothing. Since an answer is given only then, a server that is killed loses
// nothing that it has answered for.
#ifndef QUOTH_TOOLS_SERVE_STORE_H_
#define QUOTH_TOOLS_SERVE_STORE_H_

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "quoth/result.h"
#include "serve/extracted.h"
#include "serve/review_state.h"

namespace SQLite {
class Database;
class Transaction;
}  // namespace SQLite

namespace quoth {

// A part of a list, and where the next part begins; no `next` at the end.
struct ListPart {
  Json items = Json::array();
  std::optional<int64_t> next;
};

struct PartRequest {
  int64_t after = 0;  // what `next` of the part before said
  int limit = 50;
};

// Everything that is not "" or none must hold.
struct AttributionFilter {
  std::string article;
  std::string speaker;  // a name
  std::string outlet;
  std::string rule;  // "none": found by no rule
  std::string mode;
  std::string state;
  std::string words;             // all of them in content or speaker
  std::string published_from;    // ISO 8601, inclusive
  std::string published_before;  // exclusive
  std::optional<double> confidence_from;
  std::optional<double> confidence_below;
  bool conflict = false;
};

struct NewDecision {
  std::string attribution;
  std::string reviewer;
  std::string verdict;
  std::optional<std::string> reason;
  std::optional<Json> replacement;
  std::optional<int64_t> undoes;
};

struct StoredAnswer {
  std::string request_sha256;
  int status = 0;
  std::string body;
};

struct AccessToken {
  std::string name;
  std::string role;
};

enum class Refusal {
  no_attribution,   // none of that id is current
  nothing_to_undo,  // no decision of this reviewer on it has that number
};

class Transaction;

// Throws SQLite::Exception when the disk fails; the server answers 500 then.
class Store {
 public:
  // Makes or migrates the file. Errors: what hinders.
  static Result<std::unique_ptr<Store>> open(const std::string& path);
  ~Store();

  std::optional<Json> article(const std::string& id);
  ListPart articles(const std::string& words, const PartRequest& page);
  std::optional<std::string> graph(const std::string& article);
  ListPart attributions(const AttributionFilter& filter, const PartRequest& page);
  std::optional<Json> attribution(const std::string& id);
  // The log; `attribution` "" means all of it.
  ListPart decisions(const std::string& attribution, bool orphaned,
                 const PartRequest& page);
  std::optional<Json> decision(int64_t number);
  // How often people took what each rule proposed.
  Json rules();
  // Articles whose last run was by other rules than these.
  std::vector<std::string> outdated(const std::string& rules_sha256);
  // Of all articles that no newer version has taken the place of.
  std::vector<std::string> article_ids();
  // What the edit that counts put in the place of a proposal; null: nothing.
  Json replacement(const std::string& attribution);
  std::optional<FedArticle> fed(const std::string& article);
  std::optional<AccessToken> token(const std::string& hash);
  bool any_token();
  std::optional<StoredAnswer> answer(const std::string& key,
                                     const std::string& caller);
  // Names of counts and the counts, for the metrics.
  std::vector<std::pair<std::string, int64_t>> counts();

 private:
  friend class Transaction;
  explicit Store(std::unique_ptr<SQLite::Database> database);

  std::recursive_mutex mutex_;
  std::unique_ptr<SQLite::Database> database_;
};

// Holds the store for itself; undone unless committed.
class Transaction {
 public:
  explicit Transaction(Store& store);
  ~Transaction();
  void commit();

  // False: it was there already, and nothing is changed.
  bool add_article(const Extracted& article, const std::string& fed_by);
  // A run by newer rules. Decisions are led to where their words are now.
  void add_run(const Extracted& article);
  // The number of the decision, or why there is none.
  std::variant<int64_t, Refusal> decide(const NewDecision& decision);
  void add_token(const std::string& hash, const AccessToken& token);
  void keep_answer(const std::string& key, const std::string& caller,
                   const StoredAnswer& answer);

 private:
  void propose(const Extracted& article, int64_t n);
  void place_decisions(const std::string& article);
  void derive_state(const std::string& attribution);

  Store& store_;
  std::unique_lock<std::recursive_mutex> lock_;
  std::unique_ptr<SQLite::Transaction> transaction_;
};

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_STORE_H_
