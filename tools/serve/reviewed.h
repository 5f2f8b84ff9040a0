// What people took of what was proposed.
//
// Of `“We won,” said Ana Ortiz.` accepted, and a second attribution rejected or
// not looked at, the first is left, as an extraction like any other: every
// writer writes it. An edit's spans and speakers take the place of the
// proposed ones.
#ifndef QUOTH_TOOLS_SERVE_REVIEWED_H_
#define QUOTH_TOOLS_SERVE_REVIEWED_H_

#include <map>
#include <optional>
#include <string>

#include "serve/extracted.h"

namespace quoth {

// By the id of an attribution; what is not in it was not taken. The value is
// the replacement of an edit, whose offsets are code points; null: as proposed.
using Taken = std::map<std::string, Json>;

Extraction reviewed(const Extraction& found, const Taken& taken);

// By the name of a speaker, that of whom they were merged into.
using MergedNames = std::map<std::string, std::string>;

// `A. Ortiz` becomes `Ana Ortiz`, and the two one entity in what is said where
// the article has both.
void merge_speakers(const MergedNames& names, Extraction& x);

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_REVIEWED_H_
