// What people decide on one attribution, and what they add.
//
// `{"verdict": "edit", "replacement": {"source": {"start": 50, "end": 59}}}`
// says where the source stands instead, in code points; what a replacement does
// not name stays as it was proposed.
#include "base/offsets.h"
#include "serve/added.h"
#include "serve/desk.h"
#include "serve/markings.h"

namespace quoth {
namespace {

Json read_replacement(const Json& given, uint32_t length, BodyReader& body) {
  BodyReader reader(given, "replacement.");
  Json replacement = read_markings(reader, length);
  if (const auto wrong = reader.end()) {
    body.fail(Json::parse(wrong->body)["detail"]);
  }
  return replacement;
}

// Reads the body into `decision`; what is wrong with it otherwise.
std::optional<Answer> read_decision(const Request& request, uint32_t length,
                                    NewDecision& decision) {
  BodyReader body(request);
  decision.verdict =
      body.one_of("verdict", {"accept", "reject", "edit", "undo"}, true)
          .value_or("");
  decision.reason = body.text("reason");
  decision.undoes = body.whole_number("undoes");
  const auto replacement = body.value("replacement");
  if (replacement.has_value() != (decision.verdict == "edit")) {
    body.fail("an edit, and nothing else, has a replacement");
  }
  if (decision.undoes.has_value() != (decision.verdict == "undo")) {
    body.fail("an undo, and nothing else, has undoes");
  }
  if (replacement) {
    decision.replacement = read_replacement(*replacement, length, body);
  }
  return body.end();
}

Answer refused(Refusal refusal) {
  switch (refusal) {
    case Refusal::there_already:
      return problem(409, "there-already",
                     "just that is proposed already; decide on it");
    case Refusal::nothing_to_undo:
      return problem(409, "nothing-to-undo",
                     "you have made no such decision on it");
    default:
      return problem(409, "not-current",
                     "the attribution is proposed no more");
  }
}

// The attribution that was added last, as a graph has it.
AddedQuote added_quote(const std::string& article, const Extraction& x,
                       const RuleSet& rules) {
  const std::string& id = x.graph.attribution_ids.back();
  WriteOptions options;
  options.all_zones = true;
  std::string line;
  write_ndjson(x, rules, options, line);
  AddedQuote quote;
  quote.article = article;
  Json graph = Json::parse(line);
  for (Json& one : graph["attributions"]) {
    if (one["id"] == id) quote.attribution = std::move(one);
  }
  quote.anchor =
      anchor_of(x.attributions.back().content, x.document.text);
  return quote;
}

}  // namespace

Answer Desk::decide(const Request& request) {
  if (auto before = replayed(request)) return *before;
  NewDecision decision;
  decision.attribution = request.path_parts.at("id");
  decision.reviewer = request.caller;
  const auto attribution = store_.attribution(decision.attribution);
  if (!attribution) {
    return problem(404, "no-such-attribution",
                   "no attribution " + decision.attribution);
  }
  const auto text = store_.text((*attribution)["article"]["id"]);
  const uint32_t length = length_in(*text, OffsetUnit::codepoint);
  if (auto wrong = read_decision(request, length, decision)) return *wrong;
  Transaction change(store_);
  if (auto before = replayed(request)) return *before;
  const auto decided = change.decide(decision);
  if (const auto* refusal = std::get_if<Refusal>(&decided)) {
    return refused(*refusal);
  }
  return commit(change, request,
                json_answer(201, *store_.decision(std::get<0>(decided))));
}

// Extracts the article again, since a claim graph has what the store has not:
// zones, quotations, and who a source denotes.
Answer Desk::add_quote(const Request& request) {
  if (auto before = replayed(request)) return *before;
  const std::string& article = request.path_parts.at("id");
  const auto text = store_.text(article);
  if (!text) return problem(404, "no-such-article", "no article " + article);
  BodyReader body(request);
  NewDecision decision;
  decision.reviewer = request.caller;
  decision.verdict = "add";
  decision.reason = body.text("reason");
  decision.replacement =
      read_markings(body, length_in(*text, OffsetUnit::codepoint));
  if (!body.has("content")) body.fail("content is missing");
  if (auto wrong = body.end()) return *wrong;
  const Result<Extraction> found = extract_fed(*store_.fed(article), rules_);
  if (!found || found->document.text != *text) {
    return problem(409, "outdated", "the article is read as another text now");
  }
  const AddedQuote quote = added_quote(
      article, with_added(*found, {{"", *decision.replacement}}, rules_),
      rules_);
  decision.attribution = quote.attribution["id"];
  Transaction change(store_);
  if (auto before = replayed(request)) return *before;
  const auto added = change.add_quote(quote, decision);
  if (const auto* refusal = std::get_if<Refusal>(&added)) {
    return refused(*refusal);
  }
  return commit(change, request,
                json_answer(201, with_decisions(decision.attribution)));
}

}  // namespace quoth
