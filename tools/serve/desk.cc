// See desk.h. Requests are matched against the table by their parts: in
// /api/articles/d:x/graph the third part is the {id} of
// /api/articles/{id}/graph.
#include "serve/desk.h"

#include <charconv>
#include <sstream>

#include "serve/openapi.h"
#include "serve/page.h"

namespace quoth {
namespace {

std::vector<std::string> split(const std::string& text, char mark) {
  std::vector<std::string> parts;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, mark);) {
    parts.push_back(part);
  }
  return parts;
}

bool is_name(const std::string& part) {
  return part.size() > 2 && part.front() == '{' && part.back() == '}';
}

// Fills in what stands in the places of names.
bool matches(const std::string& pattern, Request& request) {
  const auto wanted = split(pattern, '/');
  const auto given = split(request.path, '/');
  if (wanted.size() != given.size()) return false;
  std::map<std::string, std::string> found;
  for (size_t i = 0; i < wanted.size(); ++i) {
    if (is_name(wanted[i])) {
      found[wanted[i].substr(1, wanted[i].size() - 2)] = given[i];
    } else if (wanted[i] != given[i]) {
      return false;
    }
  }
  request.path_parts = std::move(found);
  return true;
}

std::optional<std::string> unknown_parameter(const Request& request,
                                             const std::string& known) {
  const auto names = split(known, ' ');
  for (const auto& [name, value] : request.parameters) {
    if (std::find(names.begin(), names.end(), name) == names.end()) {
      return name;
    }
  }
  return std::nullopt;
}

}  // namespace

struct Desk::Route {
  const char* method;
  const char* pattern;
  Role role;
  const char* parameters;
  Answer (Desk::*answer)(const Request&);
};

const Desk::Route Desk::kRoutes[] = {
    {"GET", "/healthz", Role::none, "", &Desk::health},
    {"GET", "/openapi.json", Role::none, "", &Desk::description},
    {"GET", "/metrics", Role::reader, "", &Desk::metrics},
    {"GET", "/api/me", Role::reader, "", &Desk::who_asks},
    {"GET", "/api/articles", Role::reader, "words outlet state cursor limit",
     &Desk::articles},
    {"POST", "/api/articles", Role::reviewer, "source", &Desk::feed},
    {"GET", "/api/articles/{id}", Role::reader, "", &Desk::article},
    {"GET", "/api/articles/{id}/graph", Role::reader, "", &Desk::graph},
    {"POST", "/api/articles/{id}/attributions", Role::reviewer, "",
     &Desk::add_quote},
    {"GET", "/api/outlets", Role::reader, "", &Desk::outlets},
    {"POST", "/api/extractions", Role::admin, "", &Desk::extract_anew},
    {"GET", "/api/attributions", Role::reader,
     "article speaker entity outlet rule mode state words published_from "
     "published_before confidence_from confidence_below conflict order cursor "
     "limit",
     &Desk::attributions},
    {"GET", "/api/attributions/{id}", Role::reader, "", &Desk::attribution},
    {"POST", "/api/attributions/{id}/decisions", Role::reviewer, "",
     &Desk::decide},
    {"GET", "/api/decisions", Role::reader,
     "attribution article orphaned cursor limit", &Desk::decisions},
    {"POST", "/api/decisions", Role::reviewer, "", &Desk::decide_many},
    {"GET", "/api/entities", Role::reader, "words kind cursor limit",
     &Desk::entities},
    {"GET", "/api/entities/{id}", Role::reader, "", &Desk::entity},
    {"GET", "/api/entities/{id}/claims", Role::reader, "", &Desk::claims},
    {"GET", "/api/attributions/{id}/wordings", Role::reader, "",
     &Desk::wordings},
    {"POST", "/api/entities/{id}/decisions", Role::reviewer, "",
     &Desk::decide_on_entity},
    {"GET", "/api/intakes", Role::reader, "cursor limit", &Desk::intakes},
    {"POST", "/api/intakes", Role::reviewer, "source", &Desk::take_in},
    {"GET", "/api/intakes/{id}", Role::reader, "", &Desk::intake},
    {"GET", "/api/webhooks", Role::admin, "cursor limit", &Desk::webhooks},
    {"POST", "/api/webhooks", Role::admin, "", &Desk::add_webhook},
    {"DELETE", "/api/webhooks/{id}", Role::admin, "", &Desk::end_webhook},
    {"GET", "/api/webhooks/{id}/deliveries", Role::admin, "cursor limit",
     &Desk::deliveries},
    {"POST", "/api/webhooks/{id}/deliveries/{number}/replay", Role::admin, "",
     &Desk::replay_delivery},
    {"GET", "/api/rules", Role::reader, "", &Desk::rules},
    {"GET", "/api/events", Role::reader, "from", &Desk::events},
    {"GET", "/api/exports/{format}", Role::reader, "article reviewed",
     &Desk::export_all},
};

Desk::Desk(Store& store, const RuleSet& rules, bool allow_private)
    : store_(store),
      rules_(rules),
      sender_(store, allow_private),
      intakes_(store, rules, WebOptions{allow_private},
               [this] { tell_news(); }) {}

Answer Desk::answer(Request request) {
  if (request.method == "GET" && is_page_path(request.path)) {
    return page_answer(request.path);
  }
  bool known_path = false;
  for (const Route& route : kRoutes) {
    if (!matches(route.pattern, request)) continue;
    known_path = true;
    if (request.method != route.method) continue;
    if (request.role < route.role) {
      return problem(403, "role", request.caller + " may not do this");
    }
    if (const auto name = unknown_parameter(request, route.parameters)) {
      return problem(400, "parameter", "there is no parameter " + *name);
    }
    return (this->*route.answer)(request);
  }
  if (known_path) {
    return problem(405, "method", request.method + " is not for " +
                                      request.path);
  }
  return problem(404, "no-such-path", "there is nothing at " + request.path);
}

void Desk::stop() {
  stopped_ = true;
  const std::lock_guard<std::mutex> lock(mutex_);
  news_.notify_all();
}

Answer Desk::health(const Request&) {
  store_.any_token();  // the store answers
  return json_answer(200, {{"status", "ok"}});
}

Answer Desk::who_asks(const Request& request) {
  return json_answer(200, {{"name", request.caller},
                           {"role", name_of(request.role)},
                           {"rules_sha256", rules_.sha256()}});
}

Answer Desk::description(const Request&) {
  Answer answer;
  answer.body = kOpenApi;
  return answer;
}

// In the text format of Prometheus.
Answer Desk::metrics(const Request&) {
  Answer answer;
  answer.media_type = "text/plain; version=0.0.4";
  for (const auto& [name, count] : store_.counts()) {
    answer.body += "# TYPE quoth_" + name + " gauge\nquoth_" + name + " " +
                   std::to_string(count) + "\n";
  }
  return answer;
}

std::optional<Answer> Desk::replayed(const Request& request) {
  if (request.idempotency_key.empty()) return std::nullopt;
  const auto before = store_.answer(request.idempotency_key, request.caller);
  if (!before) return std::nullopt;
  if (before->request_sha256 != request.request_sha256()) {
    return problem(422, "idempotency-key",
                   "this Idempotency-Key came with another request");
  }
  Answer answer;
  answer.status = before->status;
  answer.body = before->body;
  answer.headers.emplace_back("Idempotency-Replayed", "true");
  return answer;
}

Answer Desk::commit(Transaction& change, const Request& request,
                    Answer answer) {
  if (!request.idempotency_key.empty()) {
    change.keep_answer(request.idempotency_key, request.caller,
                       {request.request_sha256(), answer.status, answer.body});
  }
  change.commit();
  tell_news();
  return answer;
}

void Desk::tell_news() {
  sender_.wake();
  const std::lock_guard<std::mutex> lock(mutex_);
  news_.notify_all();
}

std::optional<PartRequest> page_requested(const Request& request) {
  constexpr int kMost = 500;
  PartRequest page;
  auto read = [](const std::string& digits, auto& number) {
    if (digits.empty()) return true;
    const char* end = digits.data() + digits.size();
    const auto result = std::from_chars(digits.data(), end, number);
    return result.ec == std::errc() && result.ptr == end;
  };
  if (!read(request.parameter("cursor"), page.after) || page.after < 0 ||
      !read(request.parameter("limit"), page.limit) || page.limit < 1 ||
      page.limit > kMost) {
    return std::nullopt;
  }
  return page;
}

Answer bad_page() {
  return problem(400, "page",
                 "limit is from 1 to 500, and cursor is the next_cursor of "
                 "the page before");
}

Answer page_answer(const ListPart& page) {
  return json_answer(
      200, {{"items", page.items},
            {"next_cursor",
             page.next ? Json(std::to_string(*page.next)) : Json()}});
}

}  // namespace quoth
