// The names that patterns know without a pack: {quote}, {person}, {end}.
#ifndef QUOTH_RULE_BUILT_INS_H_
#define QUOTH_RULE_BUILT_INS_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rule/alphabet.h"

namespace quoth {

// {quote}, {previous}, {word}: one symbol. None for other names.
std::optional<Atom> find_built_in(std::string_view name);

// {person}, {genitive}: a mention, which may be narrowed to a list of heads.
std::optional<Atom> find_mention_kind(std::string_view name);

// Also those that stand for several symbols: end, clause and rest.
bool is_built_in(std::string_view name);
std::vector<std::string> built_in_names();

// The symbol of a mark as patterns write it; a dash is "-".
std::optional<Symbol> find_mark(std::string_view text);

}  // namespace quoth

#endif  // QUOTH_RULE_BUILT_INS_H_
