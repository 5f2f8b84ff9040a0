// See judged.h.
#include "serve/judged.h"

namespace quoth {
namespace {

// As its reviewer marked it: the names of the speakers are theirs.
Json roles_of(const Json& attribution) {
  Json roles;
  for (const char* role : {"content", "source", "cue", "addressee"}) {
    roles[role] = attribution[role];
  }
  roles["speakers"] = Json::array();
  for (const Json& speaker : attribution["speakers"]) {
    roles["speakers"].push_back(speaker["name"]);
  }
  return roles;
}

void add(const Json& item, Judged& out) {
  const std::string id = item["attribution"]["id"];
  if (!item["added_by"].is_null()) {
    out.added.push_back({id, roles_of(item["attribution"])});
  }
  const std::string& state = item["state"].get_ref<const std::string&>();
  if (state == "accepted") out.taken[id] = nullptr;
  if (state == "edited") out.taken[id] = item["replacement"];
  if (state == "rejected") out.rejected.insert(id);
}

}  // namespace

Judged judged(Store& store, const std::string& article) {
  Judged out;
  AttributionFilter filter;
  filter.article = article;
  PartRequest page = {0, 500};
  for (;;) {
    const ListPart found = store.attributions(filter, page);
    for (const Json& item : found.items) add(item, out);
    if (!found.next) return out;
    page.after = *found.next;
  }
}

}  // namespace quoth
