// See answer.h.
#include "serve/answer.h"

#include "base/hash.h"

namespace quoth {
namespace {

std::string_view title_of(int status) {
  switch (status) {
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 421: return "Misdirected Request";
    case 422: return "Unprocessable Content";
    case 429: return "Too Many Requests";
    default: return "Internal Server Error";
  }
}

}  // namespace

std::optional<Role> role_named(std::string_view name) {
  for (Role role : {Role::reader, Role::reviewer, Role::admin}) {
    if (name == name_of(role)) return role;
  }
  return std::nullopt;
}

std::string_view name_of(Role role) {
  constexpr std::string_view kNames[] = {"none", "reader", "reviewer",
                                         "admin"};
  return kNames[static_cast<size_t>(role)];
}

Answer json_answer(int status, const Json& body) {
  Answer answer;
  answer.status = status;
  answer.body = body.dump() + "\n";
  return answer;
}

Answer problem(int status, std::string_view type, const std::string& detail) {
  // A detail may quote a request that is no UTF-8.
  const auto repaired = Json::error_handler_t::replace;
  Answer answer;
  answer.status = status;
  answer.media_type = "application/problem+json";
  answer.body = Json{{"type", "urn:quoth:problem:" + std::string(type)},
                     {"title", title_of(status)},
                     {"status", status},
                     {"detail", detail}}
                    .dump(-1, ' ', false, repaired) +
                "\n";
  return answer;
}

std::string Request::request_sha256() const {
  return sha256_hex(method + ' ' + path + '\n' + body);
}

}  // namespace quoth
