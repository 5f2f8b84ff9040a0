// Pages from the web, for those who name an address themselves.
#ifndef QUOTH_TOOLS_WEB_READER_H_
#define QUOTH_TOOLS_WEB_READER_H_

#include <map>
#include <string>

#include "quoth/result.h"
#include "robots.h"

namespace quoth {

struct WebOptions {
  bool allow_private = false;  // addresses of this machine and its network
  long seconds = 30;           // for one page, all redirects together
};

struct WebPage {
  std::string bytes;
  std::string url;           // where the redirects led
  std::string content_type;  // text/html, in lower case
  std::string charset;       // as the server says, or ""
};

class WebReader {
 public:
  // Errors: what the server or the network says, a page of more bytes than an
  // article may have, what robots.txt forbids, a private address.
  Result<WebPage> read(const std::string& address, const WebOptions& options);

 private:
  bool is_allowed(const std::string& address, const WebOptions& options);

  std::map<std::string, Robots> robots_;  // by site
};

}  // namespace quoth

#endif  // QUOTH_TOOLS_WEB_READER_H_
