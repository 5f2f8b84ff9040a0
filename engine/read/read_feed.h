// RSS and Atom: each entry an article.
#ifndef QUOTH_READ_READ_FEED_H_
#define QUOTH_READ_READ_FEED_H_

#include <string>
#include <string_view>
#include <vector>

#include "quoth/result.h"

namespace quoth {

struct FeedEntry {
  std::string source;  // the feed and the number of the entry: feed.rss:3
  std::string url;     // of the article; "" when it names none
  std::string record;  // as of NDJSON: {"html": …, "title": …}
  bool has_text = false;  // false: only a title and a link
};

// The entries of a feed in their order. Errors: what is no XML, or no feed.
Result<std::vector<FeedEntry>> read_feed(std::string bytes,
                                         const std::string& source);

}  // namespace quoth

#endif  // QUOTH_READ_READ_FEED_H_
