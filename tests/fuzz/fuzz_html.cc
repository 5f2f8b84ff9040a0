// Any bytes as a page: <p>“We won,” said <b>Ana with half a tag, a reference
// &#xFFFFFFFF; or a head in no JSON must neither crash nor hang; what is taken
// from it holds what every Extraction does, and its offset map stays in range.
#include <string>

#include "fuzz/checks.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const quoth::RuleSet& rules = quoth::fuzz::english_rules();
  std::string bytes(reinterpret_cast<const char*>(data), size);
  auto document =
      quoth::read_document(std::move(bytes), quoth::Format::html, "fuzz.html");
  if (!document) return 0;
  uint32_t end = 0;
  for (const quoth::OriginRun& run : document->page->origin) {
    quoth::fuzz::check(document->text, run.text);
    quoth::fuzz::require(run.text.begin >= end);
    quoth::fuzz::require(run.page.begin <= run.page.end);
    end = run.text.end;
  }
  quoth::fuzz::check(*document, rules);
  return 0;
}
