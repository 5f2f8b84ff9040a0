// What the user should know of an article that was read all the same: in which
// charset, which paragraphs are in another language, which quotations of a page
// were lost on the way.
#ifndef QUOTH_TOOLS_ARTICLE_NOTES_H_
#define QUOTH_TOOLS_ARTICLE_NOTES_H_

#include <string>
#include <vector>

#include "quoth/extraction.h"
#include "quoth/result.h"

namespace quoth {

// Warnings. `file` is where the article came from; `lines`, whether its lines
// are those of the file.
std::vector<Diagnostic> article_notes(const Extraction& found,
                                      const std::string& file, bool lines);

}  // namespace quoth

#endif  // QUOTH_TOOLS_ARTICLE_NOTES_H_
