// Who is who after merges.
//
// `A. Ortiz` was merged into `Ana Ortiz`, and `Ortiz`, in one article only, into
// `A. Ortiz`: then Ortiz is Ana Ortiz there, and herself everywhere else.
#ifndef QUOTH_TOOLS_SERVE_MERGE_ROOTS_H_
#define QUOTH_TOOLS_SERVE_MERGE_ROOTS_H_

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace quoth {

struct Merge {
  int64_t person = 0;
  int64_t into = 0;
  int64_t article = 0;  // 0: everywhere
};

// By person and article (0: everywhere) whom they come to. A merge that would
// close a circle with earlier ones does nothing. REQUIRES: merges are in the
// order in which they were decided.
std::map<std::pair<int64_t, int64_t>, int64_t> merge_roots(
    const std::vector<Merge>& merges);

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_MERGE_ROOTS_H_
