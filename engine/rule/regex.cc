// A resolved pattern as a regular expression. `{quote:content}[,]` becomes
// `([\x11-\x14])(?:[\x08])?`: one class a symbol, numbered groups for roles (a
// role may be captured at several places, and RE2 takes equal group names in
// silence), and plain groups for everything else.
#include <algorithm>

#include "rule/resolve.h"
#include "rule/sieve.h"

namespace quoth {
namespace {

void append_count(const Node& node, std::string& out) {
  bool unbounded = node.most == Node::kUnbounded;
  if (node.least == 1 && node.most == 1) return;
  if (unbounded && node.least <= 1) {
    out.push_back(node.least == 0 ? '*' : '+');
  } else if (node.least == 0 && node.most == 1) {
    out.push_back('?');
  } else {
    out += "{" + std::to_string(node.least) + "," +
           (unbounded ? "" : std::to_string(node.most)) + "}";
  }
  if (node.lazy) out.push_back('?');
}

}  // namespace

void append_regex(const Node& node, const Alphabet& alphabet,
                  const ClassOf& class_of, std::string& out,
                  std::vector<Role>& roles) {
  switch (node.kind) {
    case NodeKind::atom:
      out += class_of(alphabet.symbols(node.atom));
      return;
    case NodeKind::capture:
      out += "(";
      roles.push_back(node.role);
      append_regex(node.children[0], alphabet, class_of, out, roles);
      out += ")";
      return;
    case NodeKind::repeat:
      out += "(?:";
      append_regex(node.children[0], alphabet, class_of, out, roles);
      out += ")";
      append_count(node, out);
      return;
    case NodeKind::choice:
      // (a|b|c) of single symbols is one class, and the fewer ranges the
      // smaller is what RE2 makes of it.
      if (auto one = single_symbol(node, alphabet)) {
        out += class_of(*one);
        return;
      }
      for (size_t i = 0; i < node.children.size(); ++i) {
        out += i == 0 ? "(?:" : "|";
        append_regex(node.children[i], alphabet, class_of, out, roles);
      }
      out += ")";
      return;
    default:
      for (const Node& child : node.children) {
        append_regex(child, alphabet, class_of, out, roles);
      }
  }
}

uint32_t literal_characters(const Node& node, const Atoms& atoms) {
  uint32_t sum = 0;
  switch (node.kind) {
    case NodeKind::atom: {
      const Atom& atom = atoms.atoms[node.atom];
      return atom.kind == AtomKind::literal
                 ? static_cast<uint32_t>(atoms.literals[atom.first].size())
                 : 0;
    }
    case NodeKind::repeat:
      return node.least == 0 ? 0
                             : literal_characters(node.children[0], atoms);
    case NodeKind::choice:
      sum = UINT32_MAX;
      for (const Node& child : node.children) {
        sum = std::min(sum, literal_characters(child, atoms));
      }
      return sum;
    default:
      for (const Node& child : node.children) {
        sum += literal_characters(child, atoms);
      }
      return sum;
  }
}

bool is_telling(const Node& node, const Atoms& atoms) {
  if (node.kind == NodeKind::atom) {
    const Atom& atom = atoms.atoms[node.atom];
    if (atom.kind == AtomKind::symbols) return atom.first > symbol::slash;
    return atom.kind != AtomKind::any && atom.kind != AtomKind::open &&
           atom.kind != AtomKind::word;
  }
  if (node.kind == NodeKind::repeat && node.least == 0) return false;
  return std::any_of(
      node.children.begin(), node.children.end(),
      [&](const Node& child) { return is_telling(child, atoms); });
}

}  // namespace quoth
