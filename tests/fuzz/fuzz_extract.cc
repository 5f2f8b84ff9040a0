// Any bytes as an article: “We won, said, “ Ana with half a mark, half a code
// point or ten thousand brackets must neither crash nor hang, and every span of
// what is found must lie in the text, on code points.
#include <string>

#include "fuzz/checks.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const quoth::RuleSet& rules = quoth::fuzz::english_rules();
  std::string bytes(reinterpret_cast<const char*>(data), size);
  auto document =
      quoth::read_document(std::move(bytes), quoth::Format::text, "fuzz.txt");
  if (document) quoth::fuzz::check(*document, rules);
  return 0;
}
