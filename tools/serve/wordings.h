// One claim as different articles word it.
//
//   The Post:     “Fares will fall by a tenth next year,” Ana Ortiz said.
//   The Examiner: Ana Ortiz said that fares would fall by a tenth.
//
// Of what one person is said to have said, two wordings are taken for one claim
// when they share at least three telling words (numbers, and words of four
// letters or more) and these are most of the telling words of the shorter. That
// is a proposal to a reader, who sees both: it knows neither negation nor
// synonyms.
#ifndef QUOTH_TOOLS_SERVE_WORDINGS_H_
#define QUOTH_TOOLS_SERVE_WORDINGS_H_

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace quoth {

// Folded, each once.
std::set<std::string> telling_words(std::string_view text);

struct Wording {
  std::string article;
  std::string text;
};

// Indices of wordings of one claim, of at least two articles. Each is held
// against the first wording of the claims before it, so that a claim keeps its
// first wording, by which it is known, however many come.
std::vector<std::vector<size_t>> same_claims(
    const std::vector<Wording>& wordings);

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_WORDINGS_H_
