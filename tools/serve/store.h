// What the desk keeps, in one SQLite file: articles, what was found in them,
// and every decision ever made.
//
// What is done through a Transaction is on disk when commit() returns, all of
// it or nothing. Since an answer is given only then, a server that is killed
// loses nothing that it has answered for.
#ifndef QUOTH_TOOLS_SERVE_STORE_H_
#define QUOTH_TOOLS_SERVE_STORE_H_

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <variant>
#include <vector>

#include "quoth/result.h"
#include "serve/extracted.h"
#include "serve/review_state.h"
#include "serve/reviewed.h"

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
  bool newest_first = false;  // of attributions
};

// Everything that is not "" or none must hold.
struct AttributionFilter {
  std::string article;
  std::string speaker;  // a name
  std::string entity;   // p:…
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

  friend bool operator==(const AttributionFilter&,
                         const AttributionFilter&) = default;
};

struct ArticleFilter {
  std::string words;  // together, in title, source or outlet
  std::string outlet;
  std::string state;  // open: something in it is; done: nothing is
};

struct DecisionFilter {
  std::string attribution;
  std::string article;  // or on an older version of it
  std::string entity;   // merges of p:…
  bool orphaned = false;
};

struct PeopleFilter {
  std::string words;  // beginnings of words of a name
  std::string kind;
};

// That one is another, in one article or everywhere; or an undo of it.
struct NewMerge {
  std::string person;
  std::string into;     // "" for an undo
  std::string article;  // "": everywhere
  std::string reviewer;
  std::optional<std::string> reason;
  std::optional<int64_t> undoes;
};

struct NewDecision {
  std::string attribution;
  std::string reviewer;
  std::string verdict;
  std::optional<std::string> reason;
  std::optional<Json> replacement;
  std::optional<int64_t> undoes;
  std::optional<int64_t> batch;  // the first of those made at once
};

// A quote that was missed, as a reviewer marked it.
struct AddedQuote {
  std::string article;
  Json attribution;  // as in a graph
  Anchor anchor;
};

// Something to be read behind the scenes.
struct Intake {
  int64_t number = 0;
  std::string source;  // an address, or the name of a file
  std::optional<std::string> bytes;  // of a file
  bool follow = false;  // of a feed, the pages that it links to
  std::string by;
};

struct NewWebhook {
  std::string id;
  std::string url;
  std::string secret;
  std::string by;
};

// A message that is to be sent.
struct Delivery {
  int64_t number = 0;
  int64_t webhook = 0;
  std::string id;  // of the message
  std::string url;
  std::string secret;
  std::string payload;
  int64_t attempts = 0;
};

struct DeliveryOutcome {
  std::string state;  // waiting, delivered or failed
  int status = 0;     // 0: there was no answer
  std::string error;
  int64_t next_at = 0;  // seconds since 1970
};

struct StoredAnswer {
  std::string request_sha256;
  int status = 0;
  std::string body;
};

struct AccessToken {
  std::string name;
  std::string role;
  std::string made_at;
  std::string revoked_at;  // "": it is good
};

enum class Refusal {
  no_attribution,   // none of that id is current
  there_already,    // just that was found or added before
  no_person,
  one_already,      // the two are one person
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
  std::optional<std::string> text(const std::string& article);
  ListPart articles(const ArticleFilter& filter, const PartRequest& page);
  Json outlets();
  std::optional<std::string> graph(const std::string& article);
  // Articles whose last run was by other rules than these.
  std::vector<std::string> outdated(const std::string& rules_sha256);
  // Of all articles that no newer version has taken the place of.
  std::vector<std::string> article_ids();
  std::optional<FedArticle> fed(const std::string& article);

  ListPart attributions(const AttributionFilter& filter,
                        const PartRequest& page);
  std::vector<std::string> attribution_ids(const AttributionFilter& filter);
  std::optional<Json> attribution(const std::string& id);
  // How often people took what each rule proposed.
  Json rules();

  // Those who were named; most quoted first.
  ListPart people(const PeopleFilter& filter, const PartRequest& page);
  std::optional<Json> person(const std::string& id);
  // Everything that is current of theirs, in the order of feeding: id, text,
  // article.
  std::vector<Json> said_by(const std::string& person);
  // As they hold in this article.
  MergedNames merged_names(const std::string& article);

  // The log.
  ListPart decisions(const DecisionFilter& filter, const PartRequest& page);
  std::optional<Json> decision(int64_t number);
  int64_t last_decision();

  // The first that is not done.
  std::optional<Intake> next_intake();
  ListPart intakes(const PartRequest& page);
  std::optional<Json> intake(int64_t number);
  int64_t last_intake_change();
  // Those that changed after `since`, which becomes the last change.
  std::vector<Json> intakes_changed(int64_t& since);

  int64_t webhook_number(const std::string& id);  // 0: there is none
  std::optional<Json> webhook(const std::string& id);
  ListPart webhooks(const PartRequest& page);
  bool any_webhook();
  ListPart deliveries(int64_t webhook, const PartRequest& page);
  // One that is due; `now` is in seconds since 1970.
  std::optional<Delivery> next_delivery(int64_t now);

  std::optional<AccessToken> token(const std::string& hash);
  std::vector<AccessToken> tokens();
  bool any_token();
  std::optional<StoredAnswer> answer(const std::string& key,
                                     const std::string& caller);
  // Names of counts and the counts, for the metrics.
  std::vector<std::pair<std::string, int64_t>> counts();

 private:
  friend class Reading;
  friend class Transaction;
  Store(std::string path, std::unique_ptr<SQLite::Database> database);

  std::string path_;
  std::mutex write_mutex_;
  std::atomic<std::thread::id> writer_;  // the thread of the Transaction
  std::unique_ptr<SQLite::Database> database_;  // of the writer
  std::mutex idle_mutex_;
  std::vector<std::unique_ptr<SQLite::Database>> idle_;  // to read from
};

// Writes, one at a time; undone unless committed. Others read what was
// committed before. REQUIRES: the thread has no other.
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
  // `decision` is the one that adds it.
  std::variant<int64_t, Refusal> add_quote(const AddedQuote& quote,
                                           const NewDecision& decision);
  std::variant<int64_t, Refusal> merge(const NewMerge& merge);

  int64_t add_intake(const Intake& intake);
  void begin_intake(int64_t number);
  void take_in(const Intake& intake, const std::string& source,
               const Extracted& article);
  void add_refused(const Intake& intake, const std::string& source,
                   const std::string& why);
  void end_intake(int64_t number);

  void add_webhook(const NewWebhook& webhook);
  // Sends nothing more to it.
  void end_webhook(int64_t number);
  void keep_delivery(int64_t number, const DeliveryOutcome& outcome);
  // False: there is no such one.
  bool replay_delivery(int64_t webhook, int64_t number);

  void add_token(const std::string& hash, const std::string& name,
                 const std::string& role);
  // False: nobody of that name has one.
  bool revoke_token(const std::string& name);
  void keep_answer(const std::string& key, const std::string& caller,
                   const StoredAnswer& answer);

 private:
  void tell(const std::string& type, const Json& data);
  void tell_decision(int64_t number);

  Store& store_;
  std::unique_lock<std::mutex> lock_;
  std::unique_ptr<SQLite::Transaction> transaction_;
};

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_STORE_H_
