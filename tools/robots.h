// What a site asks programs not to read.
#ifndef QUOTH_TOOLS_ROBOTS_H_
#define QUOTH_TOOLS_ROBOTS_H_

#include <string>
#include <string_view>
#include <vector>

namespace quoth {

class Robots {
 public:
  Robots() = default;
  // The text of a robots.txt and our own name in it.
  Robots(std::string_view text, std::string_view agent);

  // `path` is what follows the site in an address: /news?id=7
  bool allows(std::string_view path) const;

 private:
  struct Rule {
    std::string pattern;
    bool allow = false;
  };
  std::vector<Rule> rules_;
};

}  // namespace quoth

#endif  // QUOTH_TOOLS_ROBOTS_H_
