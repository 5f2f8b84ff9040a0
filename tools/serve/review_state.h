// What decisions on one attribution come to.
//
// Ana accepts, Bo rejects: both stay in the log, and the state is a conflict
// until one of them undoes or changes what they decided. The log is the truth;
// a state is computed from it and can be thrown away.
#ifndef QUOTH_TOOLS_SERVE_REVIEW_STATE_H_
#define QUOTH_TOOLS_SERVE_REVIEW_STATE_H_

#include <cstdint>
#include <string>
#include <vector>

namespace quoth {

// A line of the log. `verdict` is accept, reject, edit or undo.
struct LoggedVerdict {
  int64_t number = 0;  // rises with time
  std::string reviewer;
  std::string verdict;
  std::string replacement;  // of an edit, as JSON
  int64_t undoes = 0;  // the number of the decision that an undo takes back
};

struct ReviewState {
  std::string state = "open";  // open, accepted, rejected, edited
  bool conflict = false;       // reviewers differ; `state` is of the last one
  int64_t decision = 0;        // the decision it comes from; 0: none

  friend bool operator==(const ReviewState&, const ReviewState&) = default;
};

// REQUIRES: verdicts are in the order of their numbers.
ReviewState state_of(const std::vector<LoggedVerdict>& verdicts);

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_REVIEW_STATE_H_
