// Settles what the names in a pattern mean.
//
// In `{quote:content}[,] {says} {speaker:source}` {quote} is built in, {says} a
// word list and {speaker} a slot, in whose place its own pattern is put. What
// is left are sequences, choices, repeats, captures and atoms.
#ifndef QUOTH_RULE_RESOLVE_H_
#define QUOTH_RULE_RESOLVE_H_

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/vocabulary.h"
#include "rule/alphabet.h"
#include "rule/pattern.h"
#include "rule/rule_file.h"

namespace quoth {

class Resolver {
 public:
  // `words` may be null when the word lists themselves have errors: then
  // every name could be a list, and none is complained about.
  // REQUIRES: all arguments outlive this.
  Resolver(const std::vector<SlotSource>& slots, const Vocabulary* words,
           Atoms& atoms, Complaints& complaints);

  // The pattern at `place`, resolved.
  Node pattern(Place place);
  // The number of the list that a guard names, "says" or "says.gerund";
  // Vocabulary::kNoList after a complaint.
  uint32_t list(std::string_view name, Place place);
  // The names of the slots that patterns have used since the last call.
  std::set<std::string> take_used_slots() { return std::move(used_slots_); }
  // Complains about slots whose pattern is wrong although no rule uses it.
  void check_slots();

 private:
  struct Slot {
    const SlotSource* source;
    Node pattern;
  };

  Node resolve(const Node& node);
  Node resolve_sequence(const Node& node);
  Node resolve_reference(const Node& node);
  Node resolve_slot(const Slot& slot, const Node& node);
  Node resolve_gap(const Node& node);
  uint32_t find_list(std::string_view name) const;
  uint32_t list_or_complaint(const std::string& name, Place place);
  Node resolve_mark(const Node& node);
  bool resolve_mention(const Node& node, Node& out);
  void add_words(const std::vector<Node>& words, std::vector<Node>& out);
  size_t phrase_length(const std::vector<Node>& words, size_t first) const;
  Node atom(const Atom& atom, std::string name, Place place);
  std::vector<std::string> all_names() const;

  std::map<std::string, Slot, std::less<>> slots_;
  // Slots in slots multiply; a pattern of more nodes than this is refused.
  static constexpr uint32_t kMostNodes = 20000;
  static constexpr size_t kDeepest = 30;  // slots in one another
  uint32_t nodes_ = 0;
  std::vector<std::string> open_;  // slots being resolved, outermost first
  std::set<std::string> used_slots_;
  const Vocabulary* words_;
  Atoms& atoms_;
  Complaints& complaints_;
};

// How a set of symbols is written.
using ClassOf = std::function<std::string(const SymbolSet&)>;

// The node as a regular expression over `alphabet`. The role of each group
// goes to `roles`, in order.
void append_regex(const Node& node, const Alphabet& alphabet,
                  const ClassOf& class_of, std::string& out,
                  std::vector<Role>& roles);

// How many characters of text every match of the node has at least.
uint32_t literal_characters(const Node& node, const Atoms& atoms);

// True when a match of the node tells something: it holds a word, a list, a
// mention or a quotation that is not optional.
bool is_telling(const Node& node, const Atoms& atoms);

}  // namespace quoth

#endif  // QUOTH_RULE_RESOLVE_H_
