// What was found, the log of what people decided on it, and news of both.
#include <chrono>

#include "gold/figures.h"
#include "serve/desk.h"
#include "serve/filters.h"

namespace quoth {
namespace {

constexpr int kMostAtOnce = 500;

Json counted(const Json& rule) {
  const int64_t accepted = rule["accepted"];
  const int64_t judged = accepted + rule["rejected"].get<int64_t>() +
                         rule["edited"].get<int64_t>();
  const Interval interval = wilson(static_cast<uint32_t>(accepted),
                                   static_cast<uint32_t>(judged));
  Json out = rule;
  out["accepted_share"] =
      judged == 0 ? Json() : Json(static_cast<double>(accepted) /
                                  static_cast<double>(judged));
  out["interval"] = {interval.low, interval.high};
  return out;
}

// The decision after which news begin.
int64_t begin_of(const Request& request, Store& store) {
  if (!request.last_event_id.empty()) {
    return static_cast<int64_t>(number_in(request.last_event_id).value_or(0));
  }
  return request.parameter("from") == "now" ? store.last_decision() : 0;
}

}  // namespace

Answer Desk::attributions(const Request& request) {
  auto page = page_requested(request);
  if (!page) return bad_page();
  const std::string order = request.parameter("order");
  if (!order.empty() && order != "newest" && order != "feeding") {
    return problem(400, "parameter", "order is feeding or newest");
  }
  page->newest_first = order == "newest";
  AttributionFilter filter;
  if (auto wrong = read_filter(request, filter)) return *wrong;
  return page_answer(store_.attributions(filter, *page));
}

Answer Desk::attribution(const Request& request) {
  const std::string& id = request.path_parts.at("id");
  if (!store_.attribution(id)) {
    return problem(404, "no-such-attribution", "no attribution " + id);
  }
  return json_answer(200, with_decisions(id));
}

Json Desk::with_decisions(const std::string& attribution) {
  Json out = *store_.attribution(attribution);
  DecisionFilter filter;
  filter.attribution = attribution;
  out["decisions"] = store_.decisions(filter, {0, kMostAtOnce}).items;
  return out;
}

Answer Desk::decisions(const Request& request) {
  const auto page = page_requested(request);
  if (!page) return bad_page();
  DecisionFilter filter;
  filter.attribution = request.parameter("attribution");
  filter.article = request.parameter("article");
  filter.orphaned = request.parameter("orphaned") == "true";
  return page_answer(store_.decisions(filter, *page));
}

Answer Desk::rules(const Request&) {
  Json items = Json::array();
  for (const Json& rule : store_.rules()) items.push_back(counted(rule));
  return json_answer(200, {{"items", std::move(items)}});
}

// Server-sent events: the log from Last-Event-ID on, then each decision as it
// is made, and how far intakes are. Only decisions have an id to begin from. A
// comment now and then keeps the line open.
Answer Desk::events(const Request& request) {
  Answer answer;
  answer.media_type = "text/event-stream";
  answer.stream = [this, last = begin_of(request, store_),
                   seen = store_.last_intake_change()](
                      std::string& chunk) mutable {
    const ListPart news = store_.decisions({}, {last, kMostAtOnce});
    for (const Json& decision : news.items) {
      last = decision["number"];
      chunk += "id: " + std::to_string(last) + "\nevent: decision\ndata: " +
               decision.dump() + "\n\n";
    }
    for (const Json& intake : store_.intakes_changed(seen)) {
      chunk += "event: intake\ndata: " + intake.dump() + "\n\n";
    }
    if (!chunk.empty()) return !stopped_;
    std::unique_lock<std::mutex> lock(mutex_);
    if (!stopped_) news_.wait_for(lock, std::chrono::seconds(1));
    chunk = ":\n\n";
    return !stopped_;
  };
  return answer;
}

}  // namespace quoth
