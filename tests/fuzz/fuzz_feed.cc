// Any bytes as a feed: <rss><item><title>Ferry aground is cut off, or names an
// entity that unfolds into itself. What comes out are records that are JSON.
#include <string>

#include "fuzz/checks.h"
#include "read/read_feed.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  const auto entries = quoth::read_feed(std::move(bytes), "fuzz.rss");
  if (!entries) {
    quoth::fuzz::require(!entries.errors().front().message.empty());
    return 0;
  }
  for (const quoth::FeedEntry& entry : *entries) {
    const auto document = quoth::read_document(
        entry.record, quoth::Format::ndjson_record, entry.source);
    quoth::fuzz::require(document || !entry.has_text ||
                         !document.errors().front().message.empty());
  }
  return 0;
}
