// The stages in their order: what happens to the bytes of an article, in one
// place.
#include "quoth/extract.h"
#include "stages.h"

namespace quoth {

Extraction extract(Document document, const RuleSet& rules,
                   const StageClock& clock) {
  auto done = [&](std::string_view stage) {
    if (clock) clock(stage);
  };
  Extraction x;
  x.document = take_article(std::move(document), rules);
  x.lost_quotations = find_lost_quotations(x.document);
  std::string_view text = x.document.text;
  done("article");
  std::vector<Token> tokens = find_tokens(text, rules);
  done("tokens");
  x.zones = find_zones(x.document, rules);
  x.document.byline = find_authors(x.document, x.zones, rules);
  done("zones");
  x.quotations = find_quotations(text, x.zones);
  done("quotations");
  x.zones = leave_out_languages(text, tokens, x.quotations, std::move(x.zones),
                                rules);
  done("languages");
  x.segments = find_segments(text, tokens, x.zones, x.quotations, rules);
  done("segments");
  x.mentions = find_mentions(text, tokens, x.segments, x.quotations, rules);
  done("mentions");
  x.entities = resolve_coreference(text, x.segments, x.mentions, rules);
  done("entities");
  x.attributions =
      match_rules(text, x.segments, x.quotations, x.mentions, rules);
  done("attributions");
  x.attributions =
      join_quotations(text, x.segments, x.quotations, x.mentions,
                      std::move(x.attributions), rules);
  x.statements = resolve_speakers(text, x.segments, x.mentions,
                                  x.attributions, rules, x.entities);
  done("speakers");
  x.graph =
      build_claim_graph(x.document, tokens, x.segments, x.mentions, x.entities,
                        x.attributions, x.statements, rules);
  done("graph");
  return x;
}

}  // namespace quoth
