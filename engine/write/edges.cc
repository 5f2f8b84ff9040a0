// See edges.h. In the order of what they start from, so that the same
// extraction gives the same bytes.
#include "write/edges.h"

namespace quoth {
namespace {

class EdgeList {
 public:
  EdgeList(const Extraction& extraction, const Selection& selection)
      : extraction_(extraction),
        graph_(extraction.graph),
        selection_(selection) {}

  std::vector<Edge> all() {
    add_all(selection_.attributions, &EdgeList::add_attribution);
    add_all(selection_.claims, &EdgeList::add_claim);
    add_all(selection_.entities, &EdgeList::add_entity);
    return std::move(edges_);
  }

 private:
  void add_all(const std::vector<bool>& selected,
               void (EdgeList::*add_one)(size_t)) {
    for (size_t i = 0; i < selected.size(); ++i) {
      if (selected[i]) (this->*add_one)(i);
    }
  }

  void add_attribution(size_t i) {
    const std::vector<std::string>& ids = graph_.attribution_ids;
    const Attribution& attribution = extraction_.attributions[i];
    const Statement& statement = extraction_.statements[i];
    for (const Speaker& speaker : statement.speakers) {
      add(ids[i], "speaker", entity_id(speaker.entity));
    }
    for (const Speaker& addressee : statement.addressees) {
      add(ids[i], "addressee", entity_id(addressee.entity));
    }
    add(ids[i], "expresses", graph_.claim_ids[graph_.claim_of[i].index]);
    if (Id<Attribution> outer = attribution.within; selection_.has(outer)) {
      add(ids[outer.index], "relays", ids[i]);
    }
    if (Id<Attribution> first = attribution.continues; selection_.has(first)) {
      add(ids[i], "continues", ids[first.index]);
    }
  }

  void add_claim(size_t i) {
    const std::vector<std::string>& ids = graph_.claim_ids;
    const Claim& claim = graph_.claims[i];
    for (Id<Entity> entity : claim.about) {
      add(ids[i], "about", entity_id(entity));
    }
    if (claim.repeats && selection_.claims[claim.repeats.index]) {
      add(ids[i], "repeats", ids[claim.repeats.index]);
    }
  }

  void add_entity(size_t i) {
    for (Id<Entity> other : extraction_.entities.entities[i].affiliations) {
      add(graph_.entity_ids[i], "affiliated", entity_id(other));
    }
  }

  const std::string& entity_id(Id<Entity> id) const {
    return graph_.entity_ids[id.index];
  }

  void add(std::string_view from, std::string_view rel, std::string_view to) {
    edges_.push_back({from, rel, to});
  }

  const Extraction& extraction_;
  const ClaimGraph& graph_;
  const Selection& selection_;
  std::vector<Edge> edges_;
};

}  // namespace

std::vector<Edge> edges_of(const Extraction& extraction,
                           const Selection& selection) {
  return EdgeList(extraction, selection).all();
}

}  // namespace quoth
