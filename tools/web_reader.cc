// `quoth extract https://harbour.example/ferry` reads one page, as a browser
// would, and tells the site who asks. It asks robots.txt first, follows a few
// redirects, and connects to no address of the machine's own network: a page
// that a stranger wrote could send it there. That is looked at where the
// connection is made, after all names were resolved and redirects followed.
#include "web_reader.h"

#include <curl/curl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>

#include "http_message.h"
#include "private_address.h"
#include "quoth/extract.h"

namespace quoth {
namespace {

constexpr const char* kAgent = "quoth";
constexpr const char* kAgentLine = "quoth/" QUOTH_VERSION;
constexpr long kMostRedirects = 5;
constexpr long kConnectSeconds = 10;
constexpr size_t kRobotsBytes = 500 << 10;  // as RFC 9309 says

// What one transfer needs to know and finds out.
struct Transfer {
  std::string bytes;
  size_t limit = 0;
  bool too_long = false;
  bool allow_private = false;
  bool was_private = false;
};

curl_socket_t open_socket(void* data, curlsocktype, curl_sockaddr* address) {
  auto* transfer = static_cast<Transfer*>(data);
  if (!transfer->allow_private && is_private(&address->addr)) {
    transfer->was_private = true;
    return CURL_SOCKET_BAD;
  }
  return ::socket(address->family, address->socktype | SOCK_CLOEXEC,
                  address->protocol);
}

size_t take(char* bytes, size_t one, size_t count, void* data) {
  auto* transfer = static_cast<Transfer*>(data);
  const size_t size = one * count;
  transfer->too_long = transfer->bytes.size() + size > transfer->limit;
  if (transfer->too_long) return 0;
  transfer->bytes.append(bytes, size);
  return size;
}

using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;

void set_up(CURL* curl, const std::string& address, long seconds,
            Transfer& transfer) {
  curl_easy_setopt(curl, CURLOPT_URL, address.c_str());
  curl_easy_setopt(curl, CURLOPT_USERAGENT, kAgentLine);
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, kMostRedirects);
  curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, seconds);
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  // Through a proxy, the address could not be looked at.
  curl_easy_setopt(curl, CURLOPT_PROXY, "");
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, &transfer);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &transfer);
}

Diagnostic web_error(const std::string& address, std::string message,
                     std::string hint = "") {
  Diagnostic error;
  error.file = address;
  error.message = std::move(message);
  error.hint = std::move(hint);
  return error;
}

Diagnostic failure(const std::string& address, CURLcode code,
                   const Transfer& transfer) {
  if (transfer.was_private) {
    return web_error(address, "is at a private address",
                     "--allow-private reads it nevertheless");
  }
  if (transfer.too_long) {
    return web_error(address, "is longer than " +
                                  std::to_string(transfer.limit >> 20) +
                                  " MiB");
  }
  return web_error(address, curl_easy_strerror(code));
}

Result<WebPage> transfer_page(const std::string& address, size_t limit,
                              const WebOptions& options) {
  const Handle curl(curl_easy_init(), curl_easy_cleanup);
  Transfer transfer;
  transfer.limit = limit;
  transfer.allow_private = options.allow_private;
  set_up(curl.get(), address, options.seconds, transfer);
  const CURLcode code = curl_easy_perform(curl.get());
  if (code != CURLE_OK) return failure(address, code, transfer);
  long status = 0;
  curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
  if (status != 200) {
    return web_error(address,
                     "the server answers with status " +
                         std::to_string(status));
  }
  WebPage page;
  const char* value = nullptr;
  curl_easy_getinfo(curl.get(), CURLINFO_EFFECTIVE_URL, &value);
  if (value != nullptr) page.url = value;
  value = nullptr;
  curl_easy_getinfo(curl.get(), CURLINFO_CONTENT_TYPE, &value);
  if (value != nullptr) {
    read_content_type(value, page.content_type, page.charset);
  }
  page.bytes = std::move(transfer.bytes);
  return page;
}

// "https://harbour.example" of an address, and "/" or what follows it.
std::string site_of(const std::string& address, std::string& path) {
  const size_t host = address.find("://") + 3;
  const size_t end = std::min(address.find_first_of("/?#", host),
                              address.size());
  path = address.substr(end, address.find('#', end) - end);
  if (!path.starts_with('/')) path.insert(0, "/");
  return address.substr(0, end);
}

}  // namespace

// A site without a robots.txt, or with one that cannot be read, forbids
// nothing.
bool WebReader::is_allowed(const std::string& address,
                           const WebOptions& options) {
  std::string path;
  const std::string site = site_of(address, path);
  auto known = robots_.find(site);
  if (known == robots_.end()) {
    const auto text = transfer_page(site + "/robots.txt", kRobotsBytes,
                                    options);
    known = robots_
                .emplace(site, text ? Robots(text->bytes, kAgent) : Robots())
                .first;
  }
  return known->second.allows(path);
}

Result<WebPage> WebReader::read(const std::string& address,
                                const WebOptions& options) {
  if (!is_allowed(address, options)) {
    return web_error(address, "robots.txt of the site forbids programs to read "
                              "it", "save the page yourself");
  }
  Result<WebPage> page = transfer_page(address, kMaxArticleBytes, options);
  // Where a redirect led may be forbidden too.
  if (page && page->url != address && !is_allowed(page->url, options)) {
    return web_error(address, "leads to " + page->url +
                                  ", which robots.txt of its site forbids "
                                  "programs to read", "save the page yourself");
  }
  return page;
}

}  // namespace quoth
