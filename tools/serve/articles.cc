// Feeding articles and reading them back.
//
// A batch of NDJSON is answered line by line: each article is stored, was known
// before, or was refused with the reason. All that are stored are on disk when
// the answer comes, together.
#include <sstream>

#include "base/hash.h"
#include "serve/desk.h"

namespace quoth {
namespace {

std::string without_file(const Diagnostic& error) {
  return error.hint.empty() ? error.message
                            : error.message + "; " + error.hint;
}

Answer no_article(const std::string& id) {
  return problem(404, "no-such-article", "no article " + id);
}

// What became of one line of a batch.
struct Line {
  int64_t number;
  std::optional<Extracted> article;
  std::string refused;
};

Json outcome(int64_t line, const std::string& status, const Json& id,
             const Json& detail) {
  return {{"line", line}, {"status", status}, {"id", id}, {"detail", detail}};
}

std::vector<Line> extract_lines(const std::string& body,
                                const RuleSet& rules) {
  std::vector<Line> lines;
  std::istringstream stream(body);
  int64_t number = 0;
  for (std::string text; std::getline(stream, text);) {
    ++number;
    if (text.find_first_not_of(" \t\r") == std::string::npos) continue;
    Result<Extracted> article = extract_for_desk(
        {"line " + std::to_string(number), "application/json",
         std::move(text)},
        rules);
    if (article) {
      lines.push_back({number, std::move(*article), ""});
    } else {
      lines.push_back({number, {}, without_file(article.errors().front())});
    }
  }
  return lines;
}

}  // namespace

Answer Desk::feed(const Request& request) {
  if (auto before = replayed(request)) return *before;
  if (request.media_type == "application/x-ndjson") {
    return feed_batch(request);
  }
  const auto type =
      std::ranges::find(kFedTypes, request.media_type, &FedType::media_type);
  if (type == std::end(kFedTypes)) {
    return problem(415, "media-type",
                   "an article is text/plain, text/html or application/json, "
                   "a batch application/x-ndjson");
  }
  const std::string source = request.parameter("source");
  Result<Extracted> article = extract_for_desk(
      {source.empty() ? "pasted" : source, request.media_type, request.body},
      rules_);
  if (!article) {
    return problem(422, "article", without_file(article.errors().front()));
  }
  Transaction change(store_);
  if (auto before = replayed(request)) return *before;
  const bool is_new = change.add_article(*article, request.caller);
  const std::string id = article->graph["document"]["id"];
  Answer answer = json_answer(is_new ? 201 : 200, *store_.article(id));
  answer.headers.emplace_back("Location", "/api/articles/" + id);
  return commit(change, request, std::move(answer));
}

Answer Desk::feed_batch(const Request& request) {
  const std::vector<Line> lines = extract_lines(request.body, rules_);
  if (lines.empty()) {
    return problem(422, "article", "the batch has no articles");
  }
  Transaction change(store_);
  if (auto before = replayed(request)) return *before;
  Json outcomes = Json::array();
  for (const Line& line : lines) {
    if (!line.article) {
      outcomes.push_back(
          outcome(line.number, "refused", nullptr, line.refused));
      continue;
    }
    const bool is_new = change.add_article(*line.article, request.caller);
    outcomes.push_back(outcome(line.number, is_new ? "stored" : "known",
                               line.article->graph["document"]["id"],
                               nullptr));
  }
  return commit(change, request,
                json_answer(200, {{"outcomes", std::move(outcomes)}}));
}

Answer Desk::articles(const Request& request) {
  const auto page = page_requested(request);
  if (!page) return bad_page();
  const ArticleFilter filter = {request.parameter("words"),
                                request.parameter("outlet"),
                                request.parameter("state")};
  if (!filter.state.empty() && filter.state != "open" &&
      filter.state != "done") {
    return problem(400, "parameter", "state of an article is open or done");
  }
  return page_answer(store_.articles(filter, *page));
}

Answer Desk::outlets(const Request&) {
  return json_answer(200, {{"items", store_.outlets()}});
}

Answer Desk::article(const Request& request) {
  const std::string& id = request.path_parts.at("id");
  const auto article = store_.article(id);
  return article ? json_answer(200, *article) : no_article(id);
}

Answer Desk::graph(const Request& request) {
  const std::string& id = request.path_parts.at("id");
  const auto graph = store_.graph(id);
  if (!graph) return no_article(id);
  Answer answer;
  answer.body = *graph + "\n";
  return answer;
}

// One article a transaction: a long run lets others in between.
Answer Desk::extract_anew(const Request& request) {
  if (auto before = replayed(request)) return *before;
  int64_t done = 0;
  Json refused = Json::array();
  for (const std::string& id : store_.outdated(rules_.sha256())) {
    Result<Extracted> article =
        extract_for_desk(*store_.fed(id), rules_);
    const std::string why = !article ? without_file(article.errors().front())
                            : article->graph["document"]["id"] != id
                                ? "its bytes are read as another text now"
                                : "";
    if (!why.empty()) {
      refused.push_back({{"article", id}, {"detail", why}});
      continue;
    }
    Transaction change(store_);
    change.add_run(*article);
    change.commit();
    ++done;
  }
  return json_answer(200, {{"extracted", done},
                           {"refused", refused},
                           {"rules_sha256", rules_.sha256()}});
}

}  // namespace quoth
