// See server.h.
//
// Without tokens everyone who can reach the port is the admin `local`, which is
// right for 127.0.0.1 only; serve.cc sees to that. With tokens each request
// says who it is: `Authorization: Bearer quoth_…`.
#include "serve/server.h"

#include <httplib.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <thread>

#include "base/display.h"
#include "base/hash.h"
#include "serve/page.h"
#include "serve/rate_limit.h"
#include "serve/time.h"

namespace quoth {
namespace {

constexpr size_t kMostBytes = 256u << 20;  // of a batch
constexpr int kThreads = 64;  // each event stream holds one
constexpr double kBurst = 2;  // seconds' worth of requests

double steady_seconds() {
  using namespace std::chrono;
  return duration<double>(steady_clock::now().time_since_epoch()).count();
}

std::string media_type_of(const httplib::Request& http) {
  const std::string all = http.get_header_value("Content-Type");
  std::string type = all.substr(0, all.find(';'));
  while (type.ends_with(' ')) type.pop_back();
  for (char& c : type) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return type;
}

Request request_of(const httplib::Request& http) {
  Request request;
  request.method = http.method == "HEAD" ? "GET" : http.method;
  request.path = http.path;
  request.parameters.insert(http.params.begin(), http.params.end());
  request.media_type = media_type_of(http);
  request.body = http.body;
  request.idempotency_key = http.get_header_value("Idempotency-Key");
  request.last_event_id = http.get_header_value("Last-Event-ID");
  return request;
}

class Front {
 public:
  Front(Desk& desk, Store& store, const ServerOptions& options)
      : desk_(desk),
        store_(store),
        options_(options),
        limit_(options.requests_per_second,
               kBurst * options.requests_per_second) {}

  void listen_at(int port) { port_ = port; }

  void handle(const httplib::Request& http, httplib::Response& response) {
    const double begin = steady_seconds();
    Request request = request_of(http);
    Answer answer = answer_to(http, request);
    if (!answer.stream) add_etag(http, answer);
    send(std::move(answer), response);
    log(http, request.caller, response.status, steady_seconds() - begin);
  }

 private:
  Answer answer_to(const httplib::Request& http, Request& request) {
    try {
      return checked_answer(http, request);
    } catch (const std::exception& error) {
      // The disk is full, say: nothing was stored.
      std::fprintf(stderr, "quoth serve: error: %s\n", error.what());
      return problem(500, "internal", "the desk could not do this; its log "
                                      "says why");
    }
  }

  Answer checked_answer(const httplib::Request& http, Request& request) {
    request.caller = http.remote_addr;
    if (auto wrong = refused(http)) return *wrong;
    if (auto wrong = identify(http, request)) return *wrong;
    if (!limit_.allow(request.caller, steady_seconds())) {
      Answer answer = problem(429, "rate", "too many requests; wait a second");
      answer.headers.emplace_back("Retry-After", "1");
      return answer;
    }
    constexpr size_t kLongestKey = 255;
    if (request.idempotency_key.size() > kLongestKey) {
      return problem(400, "idempotency-key", "the key is over 255 bytes");
    }
    return desk_.answer(request);
  }

  // What another site makes a browser send.
  std::optional<Answer> refused(const httplib::Request& http) const {
    const std::string host = http.get_header_value("Host");
    if (!store_.any_token() && !is_own_name(host)) {
      return problem(421, "host", "this desk is not " + repaired(host));
    }
    const std::string origin = http.get_header_value("Origin");
    if (!origin.empty() && origin != "http://" + host &&
        origin != "https://" + host) {
      return problem(403, "origin", "requests of other sites are refused");
    }
    return std::nullopt;
  }

  bool is_own_name(const std::string& host) const {
    const std::string port = ":" + std::to_string(port_);
    return host == "127.0.0.1" + port || host == "localhost" + port ||
           host == "[::1]" + port;
  }

  std::optional<Answer> identify(const httplib::Request& http,
                                 Request& request) const {
    constexpr std::string_view kBearer = "Bearer ";
    const std::string given = http.get_header_value("Authorization");
    if (given.empty()) {
      if (store_.any_token()) {
        request.role = Role::none;
        return is_open_to_all(request.path) ? std::nullopt
                                            : std::optional(unknown_caller());
      }
      request.caller = "local";
      request.role = Role::admin;
      return std::nullopt;
    }
    if (!given.starts_with(kBearer)) return unknown_caller();
    const auto token =
        store_.token(sha256_hex(given.substr(kBearer.size())));
    if (!token) return unknown_caller();
    request.caller = token->name;
    request.role = role_named(token->role).value_or(Role::none);
    return std::nullopt;
  }

  static bool is_open_to_all(const std::string& path) {
    return path == "/healthz" || path == "/openapi.json" ||
           is_page_path(path);
  }

  static Answer unknown_caller() {
    Answer answer = problem(401, "token", "no token, or not a valid one");
    answer.headers.emplace_back("WWW-Authenticate", "Bearer");
    return answer;
  }

  static void add_etag(const httplib::Request& http, Answer& answer) {
    if (http.method != "GET" || answer.status != 200) return;
    const std::string tag =
        '"' + sha256_hex(answer.body).substr(0, 32) + '"';
    answer.headers.emplace_back("ETag", tag);
    if (http.get_header_value("If-None-Match") != tag) return;
    answer.status = 304;
    answer.body.clear();
  }

  static void send(Answer answer, httplib::Response& response) {
    response.status = answer.status;
    for (const auto& [name, value] : answer.headers) {
      response.set_header(name, value);
    }
    response.set_header("X-Content-Type-Options", "nosniff");
    response.set_header("Content-Security-Policy", answer.content_policy);
    response.set_header("Referrer-Policy", "no-referrer");
    response.set_header("Cache-Control", "no-cache");
    if (answer.stream) {
      response.set_chunked_content_provider(
          answer.media_type,
          [next = std::move(answer.stream)](size_t,
                                            httplib::DataSink& sink) mutable {
            std::string chunk;
            const bool more = next(chunk);
            if (!sink.write(chunk.data(), chunk.size())) return false;
            if (!more) sink.done();
            return true;
          });
    } else if (answer.status != 304) {
      response.set_content(answer.body, answer.media_type);
    }
  }

  static void log(const httplib::Request& http, const std::string& caller,
                  int status, double seconds) {
    std::fprintf(stderr, "%s %s %s %s %d %.1f ms\n", time_now().c_str(),
                 one_line(repaired(caller)).c_str(), http.method.c_str(),
                 one_line(repaired(http.path)).c_str(), status,
                 seconds * 1000);
  }

  Desk& desk_;
  Store& store_;
  ServerOptions options_;
  RateLimit limit_;
  int port_ = 0;
};

void set_up(httplib::Server& server, Front& front) {
  server.new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
  server.set_payload_max_length(kMostBytes);
  server.set_tcp_nodelay(true);
  server.set_keep_alive_max_count(1000);
  const auto handle = [&](const httplib::Request& http,
                          httplib::Response& response) {
    front.handle(http, response);
  };
  server.Get(".*", handle);
  server.Post(".*", handle);
  server.Put(".*", handle);
  server.Patch(".*", handle);
  server.Delete(".*", handle);
  // What the library itself refuses: a body that is too large, say.
  server.set_error_handler(
      [](const httplib::Request&, httplib::Response& response) {
        if (!response.body.empty()) return;
        const Answer answer =
            response.status == 413
                ? problem(413, "too-large", "the body is over 256 MiB")
                : problem(response.status, "http", "no request to answer");
        response.set_content(answer.body, answer.media_type);
      });
}

sigset_t stop_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  return signals;
}

}  // namespace

void leave_signals_to_server() {
  const sigset_t signals = stop_signals();
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

std::string serve_until_stopped(Desk& desk, Store& store,
                                const ServerOptions& options) {
  httplib::Server server;
  Front front(desk, store, options);
  set_up(server, front);
  const int port =
      options.port == 0
          ? server.bind_to_any_port(options.address)
          : (server.bind_to_port(options.address, options.port) ? options.port
                                                               : -1);
  if (port < 0) return "the address is taken, or none of this machine";
  front.listen_at(port);
  std::fprintf(stderr, "quoth serve: listening on http://%s:%d\n",
               options.address.c_str(), port);
  std::thread waiter([&] {
    int signal = 0;
    const sigset_t signals = stop_signals();
    sigwait(&signals, &signal);
    desk.stop();
    server.stop();
  });
  server.listen_after_bind();
  waiter.join();
  std::fputs("quoth serve: stopped\n", stderr);
  return "";
}

}  // namespace quoth
