// The people who speak, over all articles, and that two of them are one.
//
//   POST /api/entities/p:…/decisions {"verdict": "merge", "into": "p:…"}
//
// is a decision like any other: logged, with who and why, and taken back by an
// undo. With "article" it holds in that article only.
#include <algorithm>

#include "serve/body.h"
#include "serve/desk.h"
#include "serve/wordings.h"

namespace quoth {
namespace {

std::optional<Answer> read_merge(const Request& request, NewMerge& merge) {
  BodyReader body(request);
  const auto verdict = body.one_of("verdict", {"merge", "undo"}, true);
  merge.into = body.text("into").value_or("");
  merge.article = body.text("article").value_or("");
  merge.reason = body.text("reason");
  merge.undoes = body.whole_number("undoes");
  const bool is_undo = verdict == "undo";
  if (merge.undoes.has_value() != is_undo) {
    body.fail("an undo, and nothing else, has undoes");
  }
  if (merge.into.empty() != is_undo) {
    body.fail("a merge, and nothing else, says into whom");
  }
  if (is_undo && !merge.article.empty()) {
    body.fail("an undo holds where the merge did, and names no article");
  }
  return body.end();
}

// What this person said, by claims that several articles word.
Json claims_of(Store& store, const std::string& person) {
  const std::vector<Json> said = store.said_by(person);
  std::vector<Wording> wordings;
  for (const Json& one : said) {
    wordings.push_back({one["article"]["id"], one["text"]});
  }
  Json claims = Json::array();
  for (const std::vector<size_t>& group : same_claims(wordings)) {
    Json claim = {{"id", said[group.front()]["attribution"]},
                  {"wordings", Json::array()}};
    for (size_t one : group) claim["wordings"].push_back(said[one]);
    claims.push_back(std::move(claim));
  }
  return claims;
}

Answer refused(Refusal refusal) {
  switch (refusal) {
    case Refusal::one_already:
      return problem(409, "one-already", "the two are one person already");
    case Refusal::nothing_to_undo:
      return problem(409, "nothing-to-undo",
                     "you have made no such decision on them");
    default:
      return problem(404, "no-such-entity", "there is no such person");
  }
}

}  // namespace

Answer Desk::entities(const Request& request) {
  const auto page = page_requested(request);
  if (!page) return bad_page();
  return page_answer(store_.people(
      {request.parameter("words"), request.parameter("kind")}, *page));
}

Answer Desk::entity(const Request& request) {
  const auto person = store_.person(request.path_parts.at("id"));
  if (!person) return refused(Refusal::no_person);
  Json out = *person;
  DecisionFilter filter;
  filter.entity = request.path_parts.at("id");
  out["decisions"] = store_.decisions(filter, {0, 500}).items;
  return json_answer(200, out);
}

Answer Desk::claims(const Request& request) {
  const std::string& id = request.path_parts.at("id");
  if (!store_.person(id)) return refused(Refusal::no_person);
  return json_answer(200, {{"items", claims_of(store_, id)}});
}

// The claims of its speakers that it is a wording of.
Answer Desk::wordings(const Request& request) {
  const std::string& id = request.path_parts.at("id");
  const auto attribution = store_.attribution(id);
  if (!attribution) {
    return problem(404, "no-such-attribution", "no attribution " + id);
  }
  Json items = Json::array();
  for (const Json& person : (*attribution)["people"]) {
    Json claims = claims_of(store_, person["id"]);
    for (Json& claim : claims) {
      const bool has_it = std::ranges::any_of(
          claim["wordings"],
          [&](const Json& one) { return one["attribution"] == id; });
      if (has_it) items.push_back(std::move(claim));
    }
  }
  return json_answer(200, {{"items", items}});
}

Answer Desk::decide_on_entity(const Request& request) {
  if (auto before = replayed(request)) return *before;
  NewMerge merge;
  merge.person = request.path_parts.at("id");
  merge.reviewer = request.caller;
  if (auto wrong = read_merge(request, merge)) return *wrong;
  if (!merge.article.empty() && !store_.text(merge.article)) {
    return problem(404, "no-such-article", "no article " + merge.article);
  }
  Transaction change(store_);
  if (auto before = replayed(request)) return *before;
  const auto merged = change.merge(merge);
  if (const auto* refusal = std::get_if<Refusal>(&merged)) {
    return refused(*refusal);
  }
  return commit(change, request,
                json_answer(201, *store_.decision(std::get<0>(merged))));
}

}  // namespace quoth
