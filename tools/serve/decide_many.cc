// Deciding on many at once.
//
//   {"verdict": "reject", "rule": "colon-speaker", "preview": true}
//
// answers with the open attributions that all of this holds for. Sent again
// with that list as "attributions" it decides on exactly those, or, when
// somebody was quicker on one of them, on none, and says on which. What was
// decided at once can be taken back at once.
#include "serve/desk.h"
#include "serve/filters.h"

namespace quoth {
namespace {

struct ManyDecisions {
  NewDecision decision;
  AttributionFilter filter;
  std::vector<std::string> attributions;  // in the place of the filter
  std::vector<int64_t> undoes;
  bool preview = false;
};

std::optional<Answer> read_many(const Request& request, ManyDecisions& many) {
  BodyReader body(request);
  many.decision.reviewer = request.caller;
  many.decision.verdict =
      body.one_of("verdict", {"accept", "reject", "undo"}, true).value_or("");
  many.decision.reason = body.text("reason");
  read_filter(body, many.filter);
  if (!many.filter.state.empty() && many.filter.state != "open") {
    body.fail("state must be open: many are decided on where nobody has yet");
  }
  const bool all = many.filter == AttributionFilter();
  many.filter.state = "open";
  many.attributions = body.texts("attributions");
  many.undoes = body.whole_numbers("undoes");
  many.preview = body.flag("preview").value_or(false);
  if (!many.attributions.empty() && (!all || many.preview)) {
    body.fail("attributions are those of a preview, and go without filters");
  }
  if (many.undoes.empty() == (many.decision.verdict == "undo")) {
    body.fail("an undo, and nothing else, has undoes");
  }
  return body.end();
}

Answer many_answer(bool preview, Json ids, Json numbers) {
  return json_answer(200, {{"preview", preview},
                           {"attributions", std::move(ids)},
                           {"decisions", std::move(numbers)}});
}

// Those of the list that somebody has decided on, or that are gone.
Json moved_of(Store& store, const std::vector<std::string>& ids) {
  Json moved = Json::array();
  for (const std::string& id : ids) {
    const auto now = store.attribution(id);
    const bool open = now && (*now)["current"] && (*now)["state"] == "open";
    if (open) continue;
    moved.push_back({{"attribution", id},
                     {"state", now ? (*now)["state"] : Json()},
                     {"current", now && (*now)["current"]}});
  }
  return moved;
}

Answer moved_answer(Json moved) {
  Answer answer = problem(409, "moved",
                          std::to_string(moved.size()) +
                              " of them are not open any more; nothing was "
                              "decided");
  Json body = Json::parse(answer.body);
  body["moved"] = std::move(moved);
  answer.body = body.dump() + "\n";
  return answer;
}

}  // namespace

Answer Desk::decide_many(const Request& request) {
  if (auto before = replayed(request)) return *before;
  ManyDecisions many;
  if (auto wrong = read_many(request, many)) return *wrong;
  if (many.preview) {
    return many_answer(true, store_.attribution_ids(many.filter),
                       Json::array());
  }
  Transaction change(store_);
  if (auto before = replayed(request)) return *before;
  many.decision.batch = store_.last_decision() + 1;
  if (!many.undoes.empty()) {
    return undo_many(change, request, many.decision, many.undoes);
  }
  if (many.attributions.empty()) {
    many.attributions = store_.attribution_ids(many.filter);
  }
  Json moved = moved_of(store_, many.attributions);
  if (!moved.empty()) return moved_answer(std::move(moved));
  Json numbers = Json::array();
  for (const std::string& id : many.attributions) {
    many.decision.attribution = id;
    numbers.push_back(std::get<int64_t>(change.decide(many.decision)));
  }
  return commit(change, request,
                many_answer(false, many.attributions, std::move(numbers)));
}

// All or none.
Answer Desk::undo_many(Transaction& change, const Request& request,
                       NewDecision undo,
                       const std::vector<int64_t>& numbers) {
  Json ids = Json::array();
  Json undos = Json::array();
  for (int64_t number : numbers) {
    const auto one = store_.decision(number);
    undo.undoes = number;
    undo.attribution = one && (*one)["now_on"].is_string()
                           ? (*one)["now_on"].get<std::string>()
                           : "";
    const auto undone = change.decide(undo);
    if (std::holds_alternative<Refusal>(undone)) {
      return problem(409, "nothing-to-undo",
                     "decision " + std::to_string(number) +
                         " is none of yours, or stands nowhere now; nothing "
                         "was undone");
    }
    ids.push_back(undo.attribution);
    undos.push_back(std::get<int64_t>(undone));
  }
  return commit(change, request,
                many_answer(false, std::move(ids), std::move(undos)));
}

}  // namespace quoth
