// The cases of a rule: example sentences that say what it must and must not
// find.
//
//   + {content=“We won,”} said {source=Jane Doe}.
//   - “The Voice,” said to be in its last season, is back.
//       because: no match
//
// The first is read into the text `“We won,” said Jane Doe.` with two marks;
// it holds when the whole pack finds exactly these spans by this rule.
#ifndef QUOTH_RULE_CASES_H_
#define QUOTH_RULE_CASES_H_

#include <string>
#include <vector>

#include "quoth/extraction.h"
#include "quoth/rules.h"
#include "rule/places.h"
#include "rule/roles.h"

namespace quoth {

struct RoleMark {
  Role role = Role::source;
  Span span;  // of Case::text
  // The 2 of `{content:2=…}`, which ties the marks of one attribution together
  // where a text has several; 0 for none. Cases have one and need no number.
  uint32_t number = 0;

  friend bool operator==(const RoleMark&, const RoleMark&) = default;
};

struct Case {
  bool positive = true;
  bool alone = false;  // the rule is run without the others
  bool todo = false;   // a known failure: to pass is the surprise
  std::string text;
  std::vector<RoleMark> marks;
  std::string because;  // what must stop a negative; may be empty
  std::string why;      // why a todo fails
  Place place;
  uint32_t line = 0;  // of its file, 1-based

  friend bool operator==(const Case&, const Case&) = default;
};

// Reads the text at `place`, what stands after + or -. `\{`, `\}` and `\\` are
// these characters, `\n` is a line break.
void parse_case_text(Place place, Complaints& complaints, Case& out);

// The other way round: a text as a case has it, with these spans marked.
std::string marked_text(std::string_view text, std::vector<RoleMark> marks);
std::string marked_text(std::string_view text, const Attribution& found);
// The roles of `found` as marks.
std::vector<RoleMark> marks_of(const Attribution& found);

enum class Outcome : uint8_t {
  ok,
  missing,     // +: the rule gives nothing
  wrong_span,  // +: it gives something, but a role has other words
  wrong_role,  // +: the words of a mark came under another role
  noisy,       // -: the rule gives something
  vacuous,     // -: it would hold without what it is there to show
  todo,        // fails, and is known to
  promoted,    // a todo that holds: the word must go
};
inline constexpr size_t kOutcomes = 8;
std::string_view to_string(Outcome outcome);  // "wrong span"
// True of what a run must not have.
constexpr bool is_failure(Outcome outcome) {
  return outcome != Outcome::ok && outcome != Outcome::todo;
}

struct CaseOutcome {
  Outcome outcome = Outcome::ok;
  std::vector<Attribution> came;  // everything found in the text
  // Index in `came`: what the rule of the case gave, the nearest to the marks.
  static constexpr size_t kNone = SIZE_MAX;
  size_t nearest = kNone;
  // Of a negative: why it is vacuous, if it is.
  std::string note;
  // Of the rule: match lines, by their index in CompiledRules::lines, that
  // found what a + marks, and guards that turned a match down.
  std::vector<uint32_t> lines;
  std::vector<uint32_t> guards;
};

// Holds the case of the rule `rule_id` against what extract() found in its
// text. REQUIRES: found.document.text == example.text.
CaseOutcome check_case(const Case& example, std::string_view rule_id,
                       const Extraction& found, const RuleSet& rules);

}  // namespace quoth

#endif  // QUOTH_RULE_CASES_H_
