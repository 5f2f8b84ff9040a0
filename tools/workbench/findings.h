// What one pack found in one article, in a form that two packs can be compared
// by, and what is different between the two.
//
// Before, `“We won,” said Ana Ortiz` came from the rule quote-says-source; now
// quote-says-name finds the same words: the attribution has moved. If its
// source were now only `Ana`, it would have other words, and if it were gone,
// it would be lost.
#ifndef QUOTH_TOOLS_WORKBENCH_FINDINGS_H_
#define QUOTH_TOOLS_WORKBENCH_FINDINGS_H_

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "gold/corpus.h"
#include "gold/figures.h"
#include "quoth/extraction.h"
#include "rule/cases.h"

namespace quoth {

// One attribution. Spans are bytes of the article.
struct Finding {
  std::string rule;  // "": no rule took this quotation
  std::vector<RoleMark> marks;
  std::vector<std::string> speakers;  // by name
  Span sentences;  // all that its roles stand in
  std::optional<bool> right;  // by the gold, where there is any

  friend bool operator==(const Finding&, const Finding&) = default;
};

struct ArticleFindings {
  std::vector<Finding> findings;  // in text order
  Figures figures;                // where there is gold
};

// Of the zones that are written. `gold` may be null.
ArticleFindings findings_in(const Extraction& found, const GoldArticle* gold,
                            bool with_speakers);

// The most telling first.
enum class ChangeKind : uint8_t {
  lost,
  gained,
  other_speaker,
  other_span,  // some role has other words
  moved,       // to another rule, with the same words
};
inline constexpr size_t kChangeKinds = 5;
inline constexpr std::array<std::string_view, kChangeKinds> kChangeNames = {
    "lost", "gained", "other speaker", "other span", "moved"};
constexpr std::string_view to_string(ChangeKind kind) {
  return kChangeNames[static_cast<size_t>(kind)];
}

struct Change {
  ChangeKind kind = ChangeKind::lost;
  std::string article;
  std::string text;  // the sentences; the marks below are of this text
  std::optional<Finding> before;
  std::optional<Finding> after;

  // By the gold: 1 for better, -1 for worse, 0 for neither or unknown.
  int gain() const;
};

std::vector<Change> changes(const std::string& article, std::string_view text,
                            const std::vector<Finding>& before,
                            const std::vector<Finding>& after);

}  // namespace quoth

#endif  // QUOTH_TOOLS_WORKBENCH_FINDINGS_H_
