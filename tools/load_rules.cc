// `--rules my/pack` or the pack that comes with quoth. A pack with one wrong
// line does not load at all: half of the rules would find half of the quotes,
// and nobody would know which half.
#include "load_rules.h"

#include <cstdio>

namespace quoth {

void print(const std::vector<Diagnostic>& diagnostics) {
  for (const Diagnostic& diagnostic : diagnostics) {
    std::fputs(to_string(diagnostic).c_str(), stderr);
  }
}

std::optional<RuleSet> load_rules(const std::string& directory) {
  const std::string pack = directory.empty() ? find_pack("en") : directory;
  if (pack.empty()) {
    Diagnostic error;
    error.file = "quoth";
    error.message = "no rule pack found";
    error.hint = "give --rules DIR, or set QUOTH_RULES to where `en` is";
    print({error});
    return std::nullopt;
  }
  const Result<PackSources> sources = read_pack(pack);
  if (!sources) {
    print(sources.errors());
    return std::nullopt;
  }
  Result<RuleSet> rules = compile_rules(*sources);
  if (!rules) {
    print(rules.errors());
    return std::nullopt;
  }
  return std::move(*rules);
}

}  // namespace quoth
