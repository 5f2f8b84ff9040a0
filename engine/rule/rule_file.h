// The .rules files of a pack, taken apart into slots, rules and cases.
//
//   slot speaker = [{title}] {person}
//
//   rule quote-says-speaker
//     match {quote:content}[,] {says:cue} {speaker:source}
//     - “The Voice,” said to be in its last season, is back.
//
// Here a rule is a list of statements with their places; what they mean is
// settled in rule_reader.cc.
#ifndef QUOTH_RULE_RULE_FILE_H_
#define QUOTH_RULE_RULE_FILE_H_

#include <string>
#include <vector>

#include "rule/cases.h"
#include "rule/places.h"

namespace quoth {

// One line of a rule, such as `not before if`: its first word and the rest,
// which may go on in lines that are indented deeper.
struct RuleLine {
  Place key;
  Place value;
};

struct RuleSource {
  std::string id;
  Place place;  // of the id
  std::vector<RuleLine> lines;
  std::vector<Case> cases;
};

struct SlotSource {
  std::string name;
  Place place;    // of the name
  Place pattern;  // what stands behind the =
};

// What the pack must reach on a corpus: `gate relations relation f1 0.64`.
struct Gate {
  std::string what;  // a figure, or the id of a rule
  std::string measure;  // precision, recall or f1
  double least = 0;
  std::string file;
  uint32_t line = 0;  // 1-based

  friend bool operator==(const Gate&, const Gate&) = default;
};

struct PackText {
  std::string pack;
  std::string version;
  std::vector<Gate> gates;
  std::vector<SlotSource> slots;
  std::vector<RuleSource> rules;
};

// Reads every file whose path ends in ".rules"; the first is a pack file. In a
// later pack `rule NAME` replaces the rule of that name in those before it, and
// `off NAME` in its pack file takes it away.
PackText read_rule_files(const std::vector<PackFile>& files,
                         Complaints& complaints);

// The places of the paths in the `use` lines of a pack file.
std::vector<Place> used_paths(const PackFile& file);

// The text without white space at its ends, as a place and as a text.
Place trimmed(Place place, const Complaints& complaints);
std::string_view trimmed(std::string_view text);

}  // namespace quoth

#endif  // QUOTH_RULE_RULE_FILE_H_
