// What a request is answered with, and who asks, apart from any HTTP library.
//
// A problem is RFC 9457's: `{"type":"urn:quoth:problem:no-such-article",
// "title":"Not Found","status":404,"detail":"no article d:x"}`. Whoever gets
// one knows that nothing was stored.
#ifndef QUOTH_TOOLS_SERVE_ANSWER_H_
#define QUOTH_TOOLS_SERVE_ANSWER_H_

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "serve/extracted.h"

namespace quoth {

// Each may do what those before it may.
enum class Role { none, reader, reviewer, admin };
std::optional<Role> role_named(std::string_view name);
std::string_view name_of(Role role);

// Fills `chunk` with what comes next; false at the end. May wait.
using NextChunk = std::function<bool(std::string& chunk)>;

struct Answer {
  int status = 200;
  std::string media_type = "application/json";
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers;
  NextChunk stream;  // in the place of a body
  std::string content_policy = "default-src 'none'; frame-ancestors 'none'";
};

Answer json_answer(int status, const Json& body);
Answer problem(int status, std::string_view type, const std::string& detail);

struct Request {
  std::string method;
  std::string path;
  std::map<std::string, std::string> parameters;
  std::map<std::string, std::string> path_parts;  // {id} of the route
  std::string media_type;  // of the body, without parameters
  std::string body;
  std::string caller;  // a name
  Role role = Role::none;
  std::string idempotency_key;  // "": none
  std::string last_event_id;

  // "" when it is not there.
  std::string parameter(const std::string& name) const {
    const auto found = parameters.find(name);
    return found == parameters.end() ? "" : found->second;
  }
  std::string request_sha256() const;
};

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_ANSWER_H_
