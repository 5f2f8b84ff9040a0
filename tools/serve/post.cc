// See post.h.
#include "serve/post.h"

#include <curl/curl.h>
#include <sys/socket.h>

#include <memory>

#include "private_address.h"

namespace quoth {
namespace {

constexpr long kSeconds = 15;

struct Guard {
  bool allow_private = false;
  bool was_private = false;
};

curl_socket_t open_socket(void* data, curlsocktype, curl_sockaddr* address) {
  auto* guard = static_cast<Guard*>(data);
  if (!guard->allow_private && is_private(&address->addr)) {
    guard->was_private = true;
    return CURL_SOCKET_BAD;
  }
  return ::socket(address->family, address->socktype | SOCK_CLOEXEC,
                  address->protocol);
}

// What the receiver says is of no use.
size_t drop(char*, size_t one, size_t count, void*) { return one * count; }

}  // namespace

PostAnswer post(const std::string& url, const std::string& body,
                const std::vector<std::string>& headers, bool allow_private) {
  const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(
      curl_easy_init(), curl_easy_cleanup);
  curl_slist* list = nullptr;
  for (const std::string& header : headers) {
    list = curl_slist_append(list, header.c_str());
  }
  const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> owned(
      list, curl_slist_free_all);
  Guard guard = {allow_private, false};
  curl_easy_setopt(curl.get(), CURLOPT_URL, url.c_str());
  curl_easy_setopt(curl.get(), CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDS, body.data());
  curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDSIZE_LARGE,
                   static_cast<curl_off_t>(body.size()));
  curl_easy_setopt(curl.get(), CURLOPT_HTTPHEADER, list);
  curl_easy_setopt(curl.get(), CURLOPT_PROXY, "");
  curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT, kSeconds);
  curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl.get(), CURLOPT_OPENSOCKETFUNCTION, open_socket);
  curl_easy_setopt(curl.get(), CURLOPT_OPENSOCKETDATA, &guard);
  curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, drop);
  const CURLcode code = curl_easy_perform(curl.get());
  if (guard.was_private) {
    return {0, "is at a private address; --allow-private sends there too"};
  }
  if (code != CURLE_OK) return {0, curl_easy_strerror(code)};
  long status = 0;
  curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
  return {static_cast<int>(status), ""};
}

}  // namespace quoth
