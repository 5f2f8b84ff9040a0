// Any text as the rule file of a pack: `match {quote}[,] {sayz} {` compiles or
// is refused with errors that name the file, whatever is wrong with it. What
// compiles must then match a text without harm.
#include <string>

#include "fuzz/checks.h"

namespace {

constexpr const char* kWords = "list says\nclass verb\n---\nsay: says, said\n";
constexpr const char* kText = "“We won,” said Ana Ortiz. She told them so.";

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size > 4000) return 0;  // what rules do does not depend on many of them
  const std::string text(reinterpret_cast<const char*>(data), size);
  const quoth::PackSources pack{
      {{"pack.rules",
        "format 1\npack fuzz\nversion 1.0.0\nuse says.lex\nuse fuzz.rules\n"},
       {"says.lex", kWords},
       {"fuzz.rules", text}}};
  const auto rules = quoth::compile_rules(pack);
  if (rules) {
    quoth::Document document;
    document.text = kText;
    quoth::fuzz::check(document, *rules);
    return 0;
  }
  for (const quoth::Diagnostic& error : rules.errors()) {
    quoth::fuzz::require(!error.file.empty() && !error.message.empty());
    quoth::fuzz::require(!to_string(error).empty());
  }
  return 0;
}
