// See judged.h.
#include "serve/judged.h"

namespace quoth {
namespace {

std::vector<std::string> ids_in_state(Store& store, const std::string& article,
                                      const std::string& state) {
  AttributionFilter filter;
  filter.article = article;
  filter.state = state;
  PartRequest page = {0, 500};
  std::vector<std::string> ids;
  for (;;) {
    const ListPart found = store.attributions(filter, page);
    for (const Json& item : found.items) {
      ids.push_back(item["attribution"]["id"]);
    }
    if (!found.next) return ids;
    page.after = *found.next;
  }
}

}  // namespace

Judged judged(Store& store, const std::string& article) {
  Judged out;
  for (const std::string& id : ids_in_state(store, article, "accepted")) {
    out.taken[id] = nullptr;
  }
  for (const std::string& id : ids_in_state(store, article, "edited")) {
    out.taken[id] = store.replacement(id);
  }
  for (const std::string& id : ids_in_state(store, article, "rejected")) {
    out.rejected.insert(id);
  }
  return out;
}

}  // namespace quoth
