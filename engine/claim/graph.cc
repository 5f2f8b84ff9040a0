// The last stage: names for everything found, which stay when rules change.
//
// In `“It rained,” said Zoë Díaz.` the article becomes d:..., Zoë Díaz e:...,
// the attribution a:... and `It rained` c:.... What goes into an id is what the
// thing *is* (bytes, a name, the places of roles, words), never which rule
// found it, when, or how surely. Claims are claims.cc.
#include "base/hash.h"
#include "base/hash_index.h"
#include "claim/claims.h"
#include "quoth/extraction.h"
#include "stages.h"

namespace quoth {
namespace {

// The first entity of a name needs no more than the name. Others of the same
// name are told apart by kind and by order.
std::vector<std::string> entity_ids(const std::string& document_id,
                                    const std::vector<Entity>& entities) {
  std::vector<std::string> ids;
  ids.reserve(entities.size());
  HashIndex number_of;               // by name, in counts
  std::vector<uint32_t> counts(1);
  counts.reserve(entities.size() + 1);
  IdHash hash;
  for (const Entity& entity : entities) {
    hash.clear().add(document_id).add(entity.name);
    const uint64_t key = hash64(entity.name);
    uint32_t number = number_of.find(key);
    if (number == 0) {
      number = static_cast<uint32_t>(counts.size());
      number_of.add(key, number);
      counts.push_back(0);
    }
    if (uint32_t ordinal = counts[number]++; ordinal > 0) {
      hash.add(to_string(entity.kind)).add(ordinal);
    }
    ids.push_back(hash.id('e'));
  }
  return ids;
}

void hash_roles(const std::string& document_id,
                const Attribution& attribution, IdHash& hash) {
  hash.clear().add(document_id).add(attribution.source).add(attribution.cue);
  hash.add(static_cast<uint32_t>(attribution.content.size()));
  for (Span part : attribution.content) hash.add(part);
  hash.add(attribution.addressee);
}

// Two attributions with the same roles are a fault of the rules, but ids stay
// unique.
std::vector<std::string> attribution_ids(
    const std::string& document_id,
    const std::vector<Attribution>& attributions) {
  std::vector<std::string> ids;
  ids.reserve(attributions.size());
  KeySet known;
  IdHash hash;
  for (const Attribution& attribution : attributions) {
    hash_roles(document_id, attribution, hash);
    std::string id = hash.id('a');
    for (uint32_t n = 1; !known.insert(hash64(id)); ++n) {
      id = hash.add(n).id('a');
    }
    ids.push_back(std::move(id));
  }
  return ids;
}

}  // namespace

ClaimGraph build_claim_graph(const Document& document,
                             const std::vector<Token>& tokens,
                             const Segments& segments,
                             const std::vector<Mention>& mentions,
                             const Entities& entities,
                             const std::vector<Attribution>& attributions,
                             const std::vector<Statement>& statements,
                             const RuleSet& rules) {
  ClaimGraph graph;
  graph.document_id = IdHash().add(document.text).id('d');
  graph.text_sha256 = sha256_hex(document.text);
  graph.entity_ids = entity_ids(graph.document_id, entities.entities);
  graph.attribution_ids = attribution_ids(graph.document_id, attributions);
  add_claims(document.text, tokens, segments, mentions, entities,
             attributions, statements, rules.vocabulary(), graph);
  return graph;
}

}  // namespace quoth
