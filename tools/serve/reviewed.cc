// See reviewed.h. Ids stay: an edited attribution is still the one that was
// proposed.
#include "serve/reviewed.h"

#include "base/hash.h"
#include "base/unicode.h"

namespace quoth {
namespace {

constexpr std::string_view kWhy = "reviewer";

// The byte at which each code point begins, and the end.
std::vector<uint32_t> bytes_of_code_points(std::string_view text) {
  std::vector<uint32_t> at;
  for (size_t byte = 0; byte < text.size();
       byte += code_point_at(text, byte).size) {
    at.push_back(static_cast<uint32_t>(byte));
  }
  at.push_back(static_cast<uint32_t>(text.size()));
  return at;
}

class Editor {
 public:
  explicit Editor(Extraction& x)
      : x_(x), bytes_(bytes_of_code_points(x.document.text)) {}

  void edit(size_t i, const Json& replacement) {
    Attribution& attribution = x_.attributions[i];
    set(replacement, "source", attribution.source);
    set(replacement, "cue", attribution.cue);
    set(replacement, "addressee", attribution.addressee);
    if (replacement.contains("content")) {
      attribution.content.clear();
      for (const Json& part : replacement["content"]) {
        attribution.content.push_back(span_of(part));
      }
    }
    if (replacement.contains("speakers")) {
      x_.statements[i].speakers.clear();
      for (const Json& name : replacement["speakers"]) {
        x_.statements[i].speakers.push_back({entity_named(name), kWhy});
      }
    }
  }

 private:
  Span span_of(const Json& span) const {
    return {bytes_[span["start"].get<size_t>()],
            bytes_[span["end"].get<size_t>()]};
  }

  void set(const Json& replacement, const char* role, Span& span) const {
    if (!replacement.contains(role)) return;
    span = replacement[role].is_null() ? Span{} : span_of(replacement[role]);
  }

  // A new one where the article has none of that name.
  Id<Entity> entity_named(const std::string& name) {
    std::vector<Entity>& entities = x_.entities.entities;
    for (uint32_t i = 0; i < entities.size(); ++i) {
      if (entities[i].name == name) return {i};
    }
    Entity made;
    made.name = name;
    made.named = true;
    entities.push_back(made);
    IdHash id;
    x_.graph.entity_ids.push_back(
        id.add(x_.graph.document_id).add(name).id('e'));
    return {static_cast<uint32_t>(entities.size() - 1)};
  }

  Extraction& x_;
  std::vector<uint32_t> bytes_;
};

Id<Attribution> moved(Id<Attribution> id,
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
    attribution.within = moved(attribution.within, new_index);
    attribution.continues = moved(attribution.continues, new_index);
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

}  // namespace quoth
