// Any bytes as a line of NDJSON: {"text": "“We won,” said Ana Ortiz."} with a
// cut escape, a number for a text or a million brackets is either read or
// refused with a message.
#include <string>

#include "fuzz/checks.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const quoth::RuleSet& rules = quoth::fuzz::english_rules();
  std::string line(reinterpret_cast<const char*>(data), size);
  auto document = quoth::read_document(
      std::move(line), quoth::Format::ndjson_record, "fuzz.ndjson:1");
  if (document) {
    quoth::fuzz::check(*document, rules);
  } else {
    quoth::fuzz::require(!document.errors().front().message.empty());
  }
  return 0;
}
