// A pack, compiled: what a RuleSet holds.
//
// The rule `quote-says-speaker` with two match lines is one Rule and two
// MatchLines, each with its regular expression over the pack's alphabet and
// the elements that it was put together from, for `explain`.
#ifndef QUOTH_RULE_COMPILED_RULES_H_
#define QUOTH_RULE_COMPILED_RULES_H_

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <re2/re2.h>

#include "base/vocabulary.h"
#include "quoth/extraction.h"
#include "rule/alphabet.h"
#include "rule/cases.h"
#include "rule/code_page.h"
#include "rule/pattern.h"
#include "rule/roles.h"
#include "rule/rule_file.h"
#include "rule/sieve.h"

namespace quoth {

// One top-level element of a match line: `[{adverb}]`.
struct Element {
  std::string regex;   // over the code page of the rule
  std::string text;    // as it stands in the rule
  uint32_t line = 0;   // 1-based, in the file of its rule
  uint32_t column = 0;
  bool telling = false;  // see is_telling() in resolve.h
};

struct MatchLine {
  uint32_t rule = 0;  // index in CompiledRules::rules
  std::unique_ptr<RE2> regex;  // over the code page of the rule
  std::vector<Role> roles;  // of group i + 1
  uint32_t literals = 0;    // characters of text in every match
  int size = 0;  // instructions of RE2; beyond about 500 it is ten times slower
  std::vector<Element> elements;
  Node pattern;  // resolved, for those who make sentences of it
};

enum class GuardKind : uint8_t {
  before,   // `pattern` stands right before the match
  after,    // ... right after it
  in,       // the head of `role` is in `list`
  has,      // `pattern` matches inside `role`
  is,       // `pattern` matches all of `role`
  longer,   // `role` has more words than `count`
  shorter,  // ... fewer
};

struct Guard {
  GuardKind kind = GuardKind::before;
  bool negated = false;
  Role role = Role::source;
  uint32_t list = 0;
  uint32_t count = 0;
  std::unique_ptr<RE2> pattern;  // over the code page of the rule
  Sieve sieve;       // of the pattern of `has`
  std::optional<SymbolSet> single;  // all of a pattern of one symbol
  std::string text;  // as it stands in the rule: "not before if"
  uint32_t line = 0;  // 1-based, in the file of its rule
};

class Traits;   // traits.h
class Weights;  // weights.h

enum class Status : uint8_t { draft, test, stable, deprecated };

struct Rule {
  std::string id;
  std::string file;
  uint32_t line = 0;  // 1-based, of `rule NAME`
  std::string about;
  std::string why;
  std::vector<std::string> tags;
  std::vector<std::string> refs;
  std::vector<std::string> replaces;
  int priority = 50;
  Status status = Status::stable;
  std::vector<Mode> modes;  // that it yields; empty: whatever it finds
  bool inner = false;       // takes the content of another as its own
  std::optional<Act> act;   // else the cue's word decides
  CodePage page;            // what its patterns tell apart
  std::vector<Guard> guards;
  std::vector<Case> cases;
  std::string sha256;  // of its lines without cases, and of its slots
};

struct CompiledRules {
  std::string pack;
  std::string version;
  std::string sha256;
  std::vector<PackFile> files;
  std::vector<Gate> gates;
  std::vector<Diagnostic> warnings;
  Vocabulary vocabulary;
  Atoms atoms;
  std::unique_ptr<Alphabet> alphabet;
  std::vector<Rule> rules;
  HashIndex rule_of_id;          // index in rules, plus 1
  std::vector<MatchLine> lines;  // rule by rule, as they stand
  Sieve sieve;                   // which lines may match a rule text, where
  std::vector<uint8_t> act_of_word;  // by WordId: Act, or kNoAct
  std::unique_ptr<Traits> traits;
  std::unique_ptr<Weights> weights;

  static constexpr uint8_t kNoAct = 255;

  explicit CompiledRules(Vocabulary words);
  ~CompiledRules();
};

// All that is wrong with a pack, warnings as well; `out` is set when nothing
// of it is an error.
std::vector<Diagnostic> compile(const PackSources& sources,
                                std::shared_ptr<const CompiledRules>& out);

}  // namespace quoth

#endif  // QUOTH_RULE_COMPILED_RULES_H_
