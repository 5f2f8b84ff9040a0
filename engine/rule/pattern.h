// The pattern language, parsed.
//
// `{quote:content}[,] {says} [{adverb}] {source}` becomes a sequence of five
// nodes: a reference captured as content, an optional comma, a reference, an
// optional reference, a reference. What the names mean is settled later, in
// resolve.cc; here only the shape is known.
#ifndef QUOTH_RULE_PATTERN_H_
#define QUOTH_RULE_PATTERN_H_

#include <string>
#include <vector>

#include "rule/places.h"
#include "rule/roles.h"

namespace quoth {

enum class NodeKind : uint8_t {
  sequence,
  choice,
  repeat,     // of its child, least to most times
  capture,    // of its child, as `role`
  word,       // text: folded
  mark,       // text: one of , : ; . ! ? … ( ) [ ] - /
  reference,  // text: the name between braces, without :role
  raw,        // text: the regular expression between slashes
  atom,       // only after resolving: one symbol of the rule text
};

struct Node {
  static constexpr uint32_t kUnbounded = UINT32_MAX;

  NodeKind kind = NodeKind::sequence;
  std::string text;
  Role role = Role::source;
  uint32_t least = 1;
  uint32_t most = 1;
  bool lazy = false;
  uint32_t atom = 0;
  Place place;
  std::vector<Node> children;
};

// Parses the text at `place`; what is wrong goes to `complaints`, and the node
// then holds what could be read.
Node parse_pattern(Place place, Complaints& complaints);

}  // namespace quoth

#endif  // QUOTH_RULE_PATTERN_H_
