// Every stage of the pipeline on one page. Each is a function from values to
// values, in the order in which pipeline.cc calls them:
//
//   bytes -> read -> article -> tokens -> zones -> quotations -> languages
//         -> segments -> mentions -> entities -> attributions (rules)
//         -> speakers -> claim graph
//
// All are total: what is odd in an article is a value, not an error.
#ifndef QUOTH_STAGES_H_
#define QUOTH_STAGES_H_

#include <string_view>
#include <vector>

#include "quoth/extraction.h"
#include "quoth/rules.h"

namespace quoth {

// engine/text/take_article.cc: of a page, only the text of its article; a text
// as it is. What is left out is listed in Page::left_out, with the reason.
Document take_article(Document document, const RuleSet& rules);

// engine/quote/lost_quotations.cc: the words of quotations that take_article
// left out and that stand nowhere in the article.
std::vector<std::string> find_lost_quotations(const Document& document);

// engine/text/tokens.cc: words, numbers and marks of the whole text, in order.
// Marks of quotation are tokens of kind mark here.
std::vector<Token> find_tokens(std::string_view text, const RuleSet& rules);

// engine/text/zones.cc: what each line of the text is.
std::vector<ZonedSpan> find_zones(const Document& document,
                                  const RuleSet& rules);

// engine/text/authors.cc: who wrote it: what came with the article, a name
// each, or the names in its bylines.
std::vector<std::string> find_authors(const Document& document,
                                      const std::vector<ZonedSpan>& zones,
                                      const RuleSet& rules);

// engine/quote/quotations.cc: stretches between quotation marks, in order of
// their begin.
std::vector<Quotation> find_quotations(std::string_view text,
                                       const std::vector<ZonedSpan>& zones);

// engine/text/languages.cc: the zones, with the paragraphs in another language
// than the pack's as zones that no later stage reads.
std::vector<ZonedSpan> leave_out_languages(
    std::string_view text, const std::vector<Token>& tokens,
    const std::vector<Quotation>& quotations, std::vector<ZonedSpan> zones,
    const RuleSet& rules);

// engine/text/segments.cc: paragraphs, sentences, and their tokens, with each
// outermost quotation as one token.
Segments find_segments(std::string_view text,
                       const std::vector<Token>& tokens,
                       const std::vector<ZonedSpan>& zones,
                       const std::vector<Quotation>& quotations,
                       const RuleSet& rules);

// engine/entity/mentions.cc: noun phrases outside quotations and names inside
// them, in order of their begin.
std::vector<Mention> find_mentions(std::string_view text,
                                   const std::vector<Token>& tokens,
                                   const Segments& segments,
                                   const std::vector<Quotation>& quotations,
                                   const RuleSet& rules);

// engine/entity/coreference.cc: which mentions denote the same entity.
// Pronouns wait for find_speakers, which knows who speaks.
Entities resolve_coreference(std::string_view text, const Segments& segments,
                             const std::vector<Mention>& mentions,
                             const RuleSet& rules);

// engine/rule/match.cc: what the rules of the pack find, conflicts settled,
// in order of their first span.
std::vector<Attribution> match_rules(std::string_view text,
                                     const Segments& segments,
                                     const std::vector<Quotation>& quotations,
                                     const std::vector<Mention>& mentions,
                                     const RuleSet& rules);

// engine/claim/continuations.cc: adds the quotations that no rule took: those
// that go on with what the sentence before began, and those that no one is
// said to have uttered.
std::vector<Attribution> join_quotations(
    std::string_view text, const Segments& segments,
    const std::vector<Quotation>& quotations,
    const std::vector<Mention>& mentions,
    std::vector<Attribution> attributions, const RuleSet& rules);

// engine/claim/speakers.cc: who the sources denote, an entry an attribution.
// May add mentions to entities (pronouns) and entities (described sources).
std::vector<Statement> resolve_speakers(
    std::string_view text, const Segments& segments,
    const std::vector<Mention>& mentions,
    const std::vector<Attribution>& attributions, const RuleSet& rules,
    Entities& entities);

// engine/claim/graph.cc: claims and the ids of everything.
ClaimGraph build_claim_graph(const Document& document,
                             const std::vector<Token>& tokens,
                             const Segments& segments,
                             const std::vector<Mention>& mentions,
                             const Entities& entities,
                             const std::vector<Attribution>& attributions,
                             const std::vector<Statement>& statements,
                             const RuleSet& rules);

}  // namespace quoth

#endif  // QUOTH_STAGES_H_
