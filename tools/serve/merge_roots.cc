// See merge_roots.h.
#include "serve/merge_roots.h"

#include <set>

namespace quoth {
namespace {

using Parents = std::map<int64_t, int64_t>;

int64_t root_of(const Parents& parents, int64_t person) {
  for (auto up = parents.find(person); up != parents.end();
       up = parents.find(person)) {
    person = up->second;
  }
  return person;
}

// Those of one article take the place of what holds everywhere.
void add_merges(const std::vector<Merge>& merges, int64_t article,
                Parents& parents) {
  for (const Merge& merge : merges) {
    if (merge.article != article) continue;
    Parents others = parents;
    others.erase(merge.person);
    if (root_of(others, merge.into) == merge.person) continue;
    others[merge.person] = merge.into;
    parents = std::move(others);
  }
}

}  // namespace

std::map<std::pair<int64_t, int64_t>, int64_t> merge_roots(
    const std::vector<Merge>& merges) {
  Parents everywhere;
  add_merges(merges, 0, everywhere);
  std::map<std::pair<int64_t, int64_t>, int64_t> roots;
  for (const auto& [person, into] : everywhere) {
    roots[{person, 0}] = root_of(everywhere, person);
  }
  std::set<int64_t> articles;
  for (const Merge& merge : merges) articles.insert(merge.article);
  for (int64_t article : articles) {
    if (article == 0) continue;
    Parents there = everywhere;
    add_merges(merges, article, there);
    for (const auto& [person, into] : there) {
      roots[{person, article}] = root_of(there, person);
    }
  }
  return roots;
}

}  // namespace quoth
