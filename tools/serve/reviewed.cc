// See reviewed.h. Ids stay: an edited attribution is still the one that was
// proposed.
#include "serve/reviewed.h"

#include <algorithm>

#include "base/hash.h"
#include "serve/added.h"
#include "serve/moving.h"

namespace quoth {
namespace {

class Editor {
 public:
  explicit Editor(Extraction& x)
      : x_(x), code_points_(x.document.text) {}

  void edit(size_t i, const Json& replacement) {
    Attribution& attribution = x_.attributions[i];
    if (replacement.contains("source")) {
      set(replacement, "source", attribution.source);
      x_.statements[i].source = attribution.source;
    }
    set(replacement, "cue", attribution.cue);
    set(replacement, "addressee", attribution.addressee);
    if (replacement.contains("content")) {
      attribution.content.clear();
      for (const Json& part : replacement["content"]) {
        attribution.content.push_back(code_points_.bytes_of(part));
      }
    }
    if (replacement.contains("speakers")) {
      x_.statements[i].speakers.clear();
      for (const Json& name : replacement["speakers"]) {
        x_.statements[i].speakers.push_back({speaker_named(name), kReviewer});
      }
    }
  }

 private:
  void set(const Json& replacement, const char* role, Span& span) const {
    if (!replacement.contains(role)) return;
    span = replacement[role].is_null()
               ? Span{}
               : code_points_.bytes_of(replacement[role]);
  }

  Id<Entity> speaker_named(const std::string& name) {
    const Id<Entity> entity = entity_named(name, x_.entities);
    if (entity.index == x_.graph.entity_ids.size()) {
      IdHash id;
      x_.graph.entity_ids.push_back(
          id.add(x_.graph.document_id).add(name).id('e'));
    }
    return entity;
  }

  Extraction& x_;
  CodePoints code_points_;
};

Id<Attribution> renumbered(Id<Attribution> id,
                           const std::vector<uint32_t>& new_index) {
  if (!id) return id;
  return {new_index[id.index]};
}

// Those that are not taken go, with everything that stands by their index.
void keep(const std::vector<bool>& kept, Extraction& x) {
  std::vector<uint32_t> new_index(kept.size(), Id<Attribution>::kNone);
  uint32_t next = 0;
  for (size_t i = 0; i < kept.size(); ++i) {
    if (!kept[i]) continue;
    new_index[i] = next;
    x.attributions[next] = x.attributions[i];
    x.statements[next] = x.statements[i];
    x.graph.attribution_ids[next] = x.graph.attribution_ids[i];
    x.graph.claim_of[next] = x.graph.claim_of[i];
    ++next;
  }
  x.attributions.resize(next);
  x.statements.resize(next);
  x.graph.attribution_ids.resize(next);
  x.graph.claim_of.resize(next);
  for (Attribution& attribution : x.attributions) {
    attribution.within = renumbered(attribution.within, new_index);
    attribution.continues = renumbered(attribution.continues, new_index);
  }
}

}  // namespace

Extraction reviewed(const Extraction& found, const Taken& taken) {
  Extraction x = found;
  Editor editor(x);
  std::vector<bool> kept;
  for (size_t i = 0; i < x.attributions.size(); ++i) {
    const auto one = taken.find(x.graph.attribution_ids[i]);
    kept.push_back(one != taken.end());
    if (kept.back() && one->second.is_object()) editor.edit(i, one->second);
  }
  keep(kept, x);
  return x;
}

void merge_speakers(const MergedNames& names, Extraction& x) {
  std::vector<Entity>& entities = x.entities.entities;
  std::map<uint32_t, uint32_t> others;
  for (uint32_t i = 0; i < entities.size(); ++i) {
    const auto name = names.find(entities[i].name);
    if (name == names.end()) continue;
    const auto other = std::ranges::find(entities, name->second, &Entity::name);
    if (other != entities.end()) {
      others[i] = static_cast<uint32_t>(other - entities.begin());
    } else {
      entities[i].aliases.push_back(entities[i].name);
      entities[i].name = name->second;
    }
  }
  for (Statement& statement : x.statements) {
    for (Speaker& speaker : statement.speakers) {
      const auto other = others.find(speaker.entity.index);
      if (other != others.end()) speaker = {{other->second}, kReviewer};
    }
  }
}

}  // namespace quoth
