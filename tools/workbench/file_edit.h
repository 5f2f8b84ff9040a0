// Changes to rule files that leave each file whole at every moment: the old one
// or the new one, whatever happens in between.
#ifndef QUOTH_TOOLS_WORKBENCH_FILE_EDIT_H_
#define QUOTH_TOOLS_WORKBENCH_FILE_EDIT_H_

#include <string>
#include <vector>

#include "quoth/result.h"
#include "quoth/rules.h"
#include "quoth/span.h"

namespace quoth {

// In the file `path` the bytes of `place` become `text`.
struct FileEdit {
  std::string path;
  Span place;
  std::string text;

  friend bool operator==(const FileEdit&, const FileEdit&) = default;
};

// Does what the edits say to the files of `before`, which are as they were
// read. Edits of a file do not overlap. Errors: a file that was changed since,
// or cannot be written; it is then as it was.
std::vector<Diagnostic> apply_edits(std::vector<FileEdit> edits,
                                    const std::vector<PackFile>& before);

// Puts `text` in the place of the file at once. The error, or none.
std::vector<Diagnostic> replace_file(const std::string& path,
                                     const std::string& text);

// True on a build server, where no person is there to look at a change: the
// variable CI is set to anything but "", 0 and false.
bool is_build_server();

}  // namespace quoth

#endif  // QUOTH_TOOLS_WORKBENCH_FILE_EDIT_H_
