// Any text as a rule file or a word list: set out twice it is as set out once,
// and all but blanks is as it was.
#include <algorithm>
#include <string>

#include "fuzz/checks.h"
#include "workbench/format_rules.h"

namespace {

std::string without_blanks(std::string text) {
  std::erase_if(text, [](char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  });
  return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  for (const auto formatted :
       {quoth::formatted_rules, quoth::formatted_lexicon}) {
    const std::string once = formatted(text);
    quoth::fuzz::require(formatted(once) == once);
    quoth::fuzz::require(without_blanks(once) == without_blanks(text));
  }
  return 0;
}
