// The files of a pack, wherever they are kept: in a folder, or at another
// revision of its repository.
#ifndef QUOTH_RULE_PACK_FILES_H_
#define QUOTH_RULE_PACK_FILES_H_

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "quoth/rules.h"

namespace quoth {

// The texts of files of a pack, an entry a name; none for what is not there.
using FileTexts = std::function<std::vector<std::optional<std::string>>(
    const std::vector<std::string>& names)>;

// pack.rules and all that it uses, under paths in `directory`. `missing` says
// what is wrong with a file that has no text: "cannot be read".
Result<PackSources> read_pack_files(const std::string& directory,
                                    const std::string& missing,
                                    const FileTexts& texts);

}  // namespace quoth

#endif  // QUOTH_RULE_PACK_FILES_H_
