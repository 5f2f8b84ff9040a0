// One POST to an address that somebody gave, and what came back.
#ifndef QUOTH_TOOLS_SERVE_POST_H_
#define QUOTH_TOOLS_SERVE_POST_H_

#include <string>
#include <vector>

namespace quoth {

struct PostAnswer {
  int status = 0;     // 0: there was no answer
  std::string error;  // why
};

// Follows no redirect, goes through no proxy, and connects to no private
// address unless that is allowed.
PostAnswer post(const std::string& url, const std::string& body,
                const std::vector<std::string>& headers, bool allow_private);

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_POST_H_
