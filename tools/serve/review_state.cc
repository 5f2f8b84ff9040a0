// See review_state.h. Of each reviewer the last decision that was not taken
// back counts. An undo can be taken back too: whether a decision stands is
// settled from the last line of the log to the first.
#include "serve/review_state.h"

#include <map>
#include <set>

namespace quoth {
namespace {

std::vector<const LoggedVerdict*> standing(
    const std::vector<LoggedVerdict>& verdicts) {
  std::set<int64_t> undone;
  std::map<std::string, const LoggedVerdict*> last;
  for (auto v = verdicts.rbegin(); v != verdicts.rend(); ++v) {
    if (undone.contains(v->number)) continue;
    if (v->verdict == "undo") {
      undone.insert(v->undoes);
    } else {
      last.emplace(v->reviewer, &*v);
    }
  }
  std::vector<const LoggedVerdict*> out;
  for (const auto& [reviewer, verdict] : last) out.push_back(verdict);
  return out;
}

std::string state_named(const std::string& verdict) {
  if (verdict == "accept") return "accepted";
  if (verdict == "reject") return "rejected";
  return "edited";
}

}  // namespace

ReviewState state_of(const std::vector<LoggedVerdict>& verdicts) {
  const std::vector<const LoggedVerdict*> all = standing(verdicts);
  if (all.empty()) return {};
  const LoggedVerdict* newest = all.front();
  bool conflict = false;
  for (const LoggedVerdict* one : all) {
    conflict = conflict || one->verdict != newest->verdict ||
               one->replacement != newest->replacement;
    if (one->number > newest->number) newest = one;
  }
  return {state_named(newest->verdict), conflict, newest->number};
}

}  // namespace quoth
