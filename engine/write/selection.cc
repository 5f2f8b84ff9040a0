// See selection.h.
#include "write/selection.h"

#include <algorithm>

namespace quoth {
namespace {

bool is_written(Zone zone, const WriteOptions& options) {
  return options.all_zones || zone == Zone::headline ||
         zone == Zone::standfirst || zone == Zone::caption ||
         zone == Zone::body;
}

Zone zone_of(const Mention& mention, const Segments& segments) {
  if (mention.sentence >= segments.sentences.size()) return Zone::body;
  uint32_t paragraph = segments.sentences[mention.sentence].paragraph;
  return segments.paragraphs[paragraph].zone;
}

bool is_named_in_written_zone(const Entity& entity,
                              const Extraction& extraction,
                              const WriteOptions& options) {
  return entity.named &&
         std::any_of(entity.mentions.begin(), entity.mentions.end(),
                     [&](Id<Mention> id) {
                       const Mention& m = extraction.mentions[id.index];
                       return is_written(zone_of(m, extraction.segments),
                                         options);
                     });
}

void add(const std::vector<Speaker>& speakers, Selection& selection) {
  for (const Speaker& speaker : speakers) {
    selection.entities[speaker.entity.index] = true;
  }
}

void add_attributions(const Extraction& extraction,
                      const WriteOptions& options, Selection& selection) {
  const ClaimGraph& graph = extraction.graph;
  for (size_t i = 0; i < extraction.attributions.size(); ++i) {
    if (!is_written(extraction.attributions[i].zone, options)) continue;
    selection.attributions[i] = true;
    add(extraction.statements[i].speakers, selection);
    add(extraction.statements[i].addressees, selection);
    uint32_t claim = graph.claim_of[i].index;
    selection.claims[claim] = true;
    for (Id<Entity> entity : graph.claims[claim].about) {
      selection.entities[entity.index] = true;
    }
  }
}

// What a written entity is affiliated with is written, and so on.
void close_affiliations(const std::vector<Entity>& entities,
                        Selection& selection) {
  std::vector<uint32_t> open;
  for (uint32_t i = 0; i < entities.size(); ++i) {
    if (selection.entities[i]) open.push_back(i);
  }
  while (!open.empty()) {
    const Entity& entity = entities[open.back()];
    open.pop_back();
    for (Id<Entity> other : entity.affiliations) {
      if (selection.entities[other.index]) continue;
      selection.entities[other.index] = true;
      open.push_back(other.index);
    }
  }
}

}  // namespace

Selection select(const Extraction& extraction, const WriteOptions& options) {
  const std::vector<Entity>& entities = extraction.entities.entities;
  Selection selection;
  selection.attributions.resize(extraction.attributions.size());
  selection.entities.resize(entities.size());
  selection.claims.resize(extraction.graph.claims.size());
  add_attributions(extraction, options, selection);
  for (size_t i = 0; i < entities.size(); ++i) {
    if (is_named_in_written_zone(entities[i], extraction, options)) {
      selection.entities[i] = true;
    }
  }
  close_affiliations(entities, selection);
  return selection;
}

}  // namespace quoth
