// What a reviewer marked by hand, as an attribution like any other.
//
// In `Fares will fall, Ana Ortiz wrote.` no rule found anything. Somebody marks
// `Fares will fall` as the content, `wrote` as the cue and `Ana Ortiz` as the
// source; all else (mode, zone, speaker, claim, ids) follows from the text.
#ifndef QUOTH_TOOLS_SERVE_ADDED_H_
#define QUOTH_TOOLS_SERVE_ADDED_H_

#include <string>
#include <vector>

#include "serve/extracted.h"

namespace quoth {

struct Marking {
  // "": as its roles and the article make it, which is what a rule that finds
  // the same places would get.
  std::string id;
  // {"content": [span], "source", "cue", "addressee": span, "speakers":
  // [name]}, only the first needed, in code points. Without speakers, the one
  // whom the source denotes.
  Json roles;
};

// The marked come last. REQUIRES: their spans lie within the text.
Extraction with_added(const Extraction& found,
                      const std::vector<Marking>& markings,
                      const RuleSet& rules);

// The entity of that name; made where there is none.
Id<Entity> entity_named(const std::string& name, Entities& entities);

// Why a speaker is one: a person said so.
inline constexpr std::string_view kReviewer = "reviewer";

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_ADDED_H_
