// The review desk's answers: what its HTTP API does, apart from HTTP.
//
// A Desk takes a Request and gives an Answer. Which role a route needs, which
// parameters it knows and who answers it stands in one table, kRoutes.
#ifndef QUOTH_TOOLS_SERVE_DESK_H_
#define QUOTH_TOOLS_SERVE_DESK_H_

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>

#include "quoth/rules.h"
#include "serve/answer.h"
#include "serve/intakes.h"
#include "serve/store.h"
#include "serve/webhooks.h"

namespace quoth {

class Desk {
 public:
  // `allow_private`: reads from and sends to addresses of this machine's own
  // network too.
  Desk(Store& store, const RuleSet& rules, bool allow_private);

  // The routes for this method, else a problem. Checks role and parameters.
  Answer answer(Request request);

  // Lets everyone who waits for events go.
  void stop();

 private:
  struct Route;
  static const Route kRoutes[];

  // articles.cc
  Answer feed(const Request& request);
  Answer feed_batch(const Request& request);
  Answer articles(const Request& request);
  Answer article(const Request& request);
  Answer outlets(const Request& request);
  Answer graph(const Request& request);
  Answer extract_anew(const Request& request);
  // decide.cc
  Answer decide(const Request& request);
  Answer add_quote(const Request& request);
  // decide_many.cc
  Answer decide_many(const Request& request);
  Answer undo_many(Transaction& change, const Request& request,
                   NewDecision undo, const std::vector<int64_t>& numbers);
  // reviews.cc
  Answer attributions(const Request& request);
  Answer attribution(const Request& request);
  Json with_decisions(const std::string& attribution);
  Answer decisions(const Request& request);
  Answer rules(const Request& request);
  Answer events(const Request& request);
  // people.cc
  Answer entities(const Request& request);
  Answer entity(const Request& request);
  Answer claims(const Request& request);
  Answer wordings(const Request& request);
  Answer decide_on_entity(const Request& request);
  // intake_answers.cc
  Answer take_in(const Request& request);
  Answer intakes(const Request& request);
  Answer intake(const Request& request);
  // webhook_answers.cc
  Answer add_webhook(const Request& request);
  Answer webhooks(const Request& request);
  Answer end_webhook(const Request& request);
  Answer deliveries(const Request& request);
  Answer replay_delivery(const Request& request);
  // exports.cc
  Answer export_all(const Request& request);
  // desk.cc
  Answer health(const Request& request);
  Answer who_asks(const Request& request);
  Answer metrics(const Request& request);
  Answer description(const Request& request);

  // Wakes who waits for events.
  void tell_news();
  // What was answered to the same request before; none: it is new.
  std::optional<Answer> replayed(const Request& request);
  // Commits, and keeps the answer for a request that is sent again.
  Answer commit(Transaction& change, const Request& request, Answer answer);

  Store& store_;
  const RuleSet& rules_;
  std::mutex mutex_;
  std::condition_variable news_;  // a decision was logged, or the desk stops
  std::atomic<bool> stopped_ = false;
  // Last: their threads end before the rest does.
  WebhookSender sender_;
  Intakes intakes_;
};

// The page that `cursor` and `limit` ask for; a problem when they make none.
std::optional<PartRequest> page_requested(const Request& request);
Answer bad_page();
Answer page_answer(const ListPart& page);

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_DESK_H_
