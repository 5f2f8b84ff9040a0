// A pack of rules and word lists, compiled.
//
// What makes `said` the cue of `“It rained,” said Ana Ortiz.` stands in a pack,
// rules/en, as a word of a list and a line of a rule; nothing of it is in code.
#ifndef QUOTH_RULES_H_
#define QUOTH_RULES_H_

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/result.h"

namespace quoth {

class Vocabulary;
struct CompiledRules;
struct Measured;

// A file of a pack as it was read. `path` is what diagnostics show.
struct PackFile {
  std::string path;
  std::string text;
  bool opens_pack = false;  // the pack.rules of a pack

  friend bool operator==(const PackFile&, const PackFile&) = default;
};

// All files of one pack: the pack file first, then those it uses, in order. Or
// of several packs, one after the other: a later one adds words and rules to
// those before it, replaces rules by their ids, and switches rules off.
struct PackSources {
  std::vector<PackFile> files;
};

// Rules and words, compiled and immutable; one may serve all threads. Only
// compile_rules makes one, so an uncompiled RuleSet cannot exist. Copies share
// the compiled form.
class RuleSet {
 public:
  const std::string& pack() const;     // "en"; of several: "en+newsroom"
  const std::string& version() const;  // "1.0.0"; "1.0.0+2.1.0"
  std::string_view language() const;   // the name of the first: "en"
  const std::string& sha256() const;   // of all files, hex
  // Of the text of one rule, hex; "" where the pack has no such rule.
  std::string_view rule_sha256(std::string_view rule_id) const;
  // How often quotations that no rule took were told right, as counted in
  // annotated articles: kContinued or kUnattributed.
  Measured measured(std::string_view kind) const;
  static constexpr std::string_view kContinued = "(continued)";
  static constexpr std::string_view kUnattributed = "(unattributed)";

  const Vocabulary& vocabulary() const;  // engine/base/vocabulary.h
  const CompiledRules& rules() const;    // engine/rule/compiled_rules.h

 private:
  friend Result<RuleSet> compile_rules(const PackSources&);
  explicit RuleSet(std::shared_ptr<const CompiledRules> rules);
  std::shared_ptr<const CompiledRules> rules_;
};

// Reads DIR/pack.rules and every file it names. Errors: what cannot be read.
Result<PackSources> read_pack(const std::string& directory);
// The same of several packs, in this order.
Result<PackSources> read_packs(const std::vector<std::string>& directories);

// Errors: everything wrong in all files, each with its place and a way out.
Result<RuleSet> compile_rules(const PackSources& sources);

// The directory of the pack `name` ("en"): $QUOTH_RULES/NAME, the installed
// share/quoth/rules/NAME, or the one in the source tree the library was built
// from; the first that exists, or "".
std::string find_pack(const std::string& name);

}  // namespace quoth

#endif  // QUOTH_RULES_H_
