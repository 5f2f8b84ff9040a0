// What is found, what people decide on it, and the log of it.
//
// `{"verdict": "edit", "replacement": {"source": {"start": 50, "end": 59}}}`
// says where the source stands instead, in code points; what a replacement does
// not name stays as it was proposed.
#include <charconv>
#include <chrono>

#include "base/offsets.h"
#include "gold/figures.h"
#include "serve/body.h"
#include "serve/desk.h"

namespace quoth {
namespace {

constexpr int kMostAtOnce = 500;

Answer no_attribution(const std::string& id) {
  return problem(404, "no-such-attribution", "no attribution " + id);
}

std::optional<double> number_in(const std::string& digits) {
  double number = 0;
  const char* end = digits.data() + digits.size();
  const auto result = std::from_chars(digits.data(), end, number);
  if (result.ec != std::errc() || result.ptr != end) return std::nullopt;
  return number;
}

AttributionFilter filter_of(const Request& request) {
  AttributionFilter filter;
  filter.article = request.parameter("article");
  filter.speaker = request.parameter("speaker");
  filter.outlet = request.parameter("outlet");
  filter.rule = request.parameter("rule");
  filter.mode = request.parameter("mode");
  filter.state = request.parameter("state");
  filter.words = request.parameter("words");
  filter.published_from = request.parameter("published_from");
  filter.published_before = request.parameter("published_before");
  filter.confidence_from = number_in(request.parameter("confidence_from"));
  filter.confidence_below = number_in(request.parameter("confidence_below"));
  filter.conflict = request.parameter("conflict") == "true";
  return filter;
}

// A span within the article, or why it is none.
void check_span(const Json& span, const std::string& where, uint32_t length,
                BodyReader& body) {
  BodyReader reader(span, where + ".");
  const auto start = reader.whole_number("start");
  const auto end = reader.whole_number("end");
  const bool right = !reader.end() && start && end && *start >= 0 &&
                     *start < *end && *end <= int64_t{length};
  if (!right) {
    body.fail(where + " must be {\"start\", \"end\"} within the " +
              std::to_string(length) + " code points of the article");
  }
}

void check_replacement(const Json& replacement, uint32_t length,
                       BodyReader& body) {
  BodyReader reader(replacement, "replacement.");
  for (const char* role : {"source", "cue", "addressee"}) {
    const auto span = reader.value(role);
    if (span) check_span(*span, std::string("replacement.") + role, length,
                         body);
  }
  if (const auto content = reader.value("content")) {
    if (!content->is_array() || content->empty()) {
      body.fail("replacement.content must be a list of spans");
    } else {
      for (const Json& span : *content) {
        check_span(span, "replacement.content", length, body);
      }
    }
  }
  if (const auto speakers = reader.value("speakers")) {
    bool names = speakers->is_array();
    for (const Json& name : *speakers) names = names && name.is_string();
    if (!names) body.fail("replacement.speakers must be a list of names");
  }
  if (const auto wrong = reader.end()) {
    body.fail(Json::parse(wrong->body)["detail"]);
  }
}

// Reads the body into `decision`; what is wrong with it otherwise.
std::optional<Answer> read_decision(const Request& request, uint32_t length,
                                    NewDecision& decision) {
  BodyReader body(request);
  decision.verdict =
      body.one_of("verdict", {"accept", "reject", "edit", "undo"}, true)
          .value_or("");
  decision.reason = body.text("reason");
  decision.replacement = body.value("replacement");
  decision.undoes = body.whole_number("undoes");
  if (decision.replacement.has_value() != (decision.verdict == "edit")) {
    body.fail("an edit, and nothing else, has a replacement");
  }
  if (decision.undoes.has_value() != (decision.verdict == "undo")) {
    body.fail("an undo, and nothing else, has undoes");
  }
  if (decision.replacement) {
    check_replacement(*decision.replacement, length, body);
  }
  return body.end();
}

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

}  // namespace

Answer Desk::attributions(const Request& request) {
  const auto page = page_requested(request);
  if (!page) return bad_page();
  for (const char* name : {"confidence_from", "confidence_below"}) {
    const std::string given = request.parameter(name);
    if (!given.empty() && !number_in(given)) {
      return problem(400, "parameter", std::string(name) + " is no number");
    }
  }
  return page_answer(store_.attributions(filter_of(request), *page));
}

Answer Desk::attribution(const Request& request) {
  const std::string& id = request.path_parts.at("id");
  auto attribution = store_.attribution(id);
  if (!attribution) return no_attribution(id);
  (*attribution)["decisions"] =
      store_.decisions(id, false, {0, kMostAtOnce}).items;
  return json_answer(200, *attribution);
}

Answer Desk::decide(const Request& request) {
  if (auto before = replayed(request)) return *before;
  NewDecision decision;
  decision.attribution = request.path_parts.at("id");
  decision.reviewer = request.caller;
  const auto attribution = store_.attribution(decision.attribution);
  if (!attribution) return no_attribution(decision.attribution);
  const std::string article = (*attribution)["article"]["id"];
  const std::string text = (*store_.article(article))["text"];
  const uint32_t length = length_in(text, OffsetUnit::codepoint);
  if (auto wrong = read_decision(request, length, decision)) return *wrong;
  Transaction change(store_);
  if (auto before = replayed(request)) return *before;
  const auto decided = change.decide(decision);
  if (const auto* refusal = std::get_if<Refusal>(&decided)) {
    return *refusal == Refusal::no_attribution
               ? problem(409, "not-current",
                         "the attribution is proposed no more")
               : problem(409, "nothing-to-undo",
                         "you have made no such decision on it");
  }
  return commit(change, request,
                json_answer(201, *store_.decision(std::get<0>(decided))));
}

// Only what nobody has decided on yet.
Answer Desk::decide_many(const Request& request) {
  if (auto before = replayed(request)) return *before;
  BodyReader body(request);
  AttributionFilter filter;
  filter.article = body.text("article").value_or("");
  filter.speaker = body.text("speaker").value_or("");
  filter.rule = body.text("rule").value_or("");
  filter.mode = body.text("mode").value_or("");
  filter.state = "open";
  for (auto [name, bound] :
       {std::pair{"confidence_from", &filter.confidence_from},
        std::pair{"confidence_below", &filter.confidence_below}}) {
    const auto value = body.value(name);
    if (!value) continue;
    if (!value->is_number()) body.fail(std::string(name) + " is no number");
    if (value->is_number()) *bound = value->get<double>();
  }
  NewDecision decision;
  decision.reviewer = request.caller;
  decision.verdict =
      body.one_of("verdict", {"accept", "reject"}, true).value_or("");
  decision.reason = body.text("reason");
  const bool preview = body.flag("preview").value_or(false);
  if (auto wrong = body.end()) return *wrong;

  Transaction change(store_);
  if (auto before = replayed(request)) return *before;
  Json ids = Json::array();
  PartRequest page = {0, kMostAtOnce};
  for (;;) {
    const ListPart found = store_.attributions(filter, page);
    for (const Json& item : found.items) {
      ids.push_back(item["attribution"]["id"]);
    }
    if (!found.next) break;
    page.after = *found.next;
  }
  const Answer answer =
      json_answer(200, {{"preview", preview}, {"attributions", ids}});
  if (preview) return answer;
  for (const Json& id : ids) {
    decision.attribution = id;
    change.decide(decision);
  }
  return commit(change, request, answer);
}

Answer Desk::decisions(const Request& request) {
  const auto page = page_requested(request);
  if (!page) return bad_page();
  return page_answer(
      store_.decisions(request.parameter("attribution"),
                       request.parameter("orphaned") == "true", *page));
}

Answer Desk::rules(const Request&) {
  Json items = Json::array();
  for (const Json& rule : store_.rules()) items.push_back(counted(rule));
  return json_answer(200, {{"items", std::move(items)}});
}

// Server-sent events: the log from Last-Event-ID on, then each decision as it
// is made. A comment now and then keeps the line open.
Answer Desk::events(const Request& request) {
  const int64_t from =
      static_cast<int64_t>(number_in(request.last_event_id).value_or(0));
  Answer answer;
  answer.media_type = "text/event-stream";
  answer.stream = [this, last = from](std::string& chunk) mutable {
    const ListPart news = store_.decisions("", false, {last, kMostAtOnce});
    for (const Json& decision : news.items) {
      last = decision["number"];
      chunk += "id: " + std::to_string(last) + "\nevent: decision\ndata: " +
               decision.dump() + "\n\n";
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
