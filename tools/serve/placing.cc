// See placing.h.
//
// Somebody added `“We lost,” said Bo.` as missed. A newer pack finds it: the
// addition is then a decision on what was found. Otherwise it is proposed again
// as an addition, under the id that it always had.
#include "serve/placing.h"

#include <map>

#include "serve/moving.h"
#include "serve/proposing.h"
#include "serve/speaking.h"
#include "serve/verdicts.h"

namespace quoth {
namespace {

// The current attributions of an article, and where their words are.
struct Candidates {
  std::vector<std::string> ids;
  std::vector<Anchor> anchors;

  void add(const std::string& id, const Anchor& anchor) {
    ids.push_back(id);
    anchors.push_back(anchor);
  }
  // The one of this id, else the one with these words.
  std::optional<std::string> find(const std::string& id,
                                  const Anchor& anchor) const {
    if (std::ranges::find(ids, id) != ids.end()) return id;
    const auto found = find_anchor(anchor, anchors);
    if (!found) return std::nullopt;
    return ids[*found];
  }
};

Candidates candidates_of(SQLite::Database& database, int64_t article) {
  Candidates out;
  auto all = query(database,
                   "SELECT id, exact, prefix, suffix FROM proposals "
                   "WHERE article = ? AND current = 1 ORDER BY n",
                   article);
  while (all.executeStep()) {
    out.add(all.getColumn(0).getString(),
            {all.getColumn(1).getString(), all.getColumn(2).getString(),
             all.getColumn(3).getString()});
  }
  return out;
}

std::string text_of(SQLite::Database& database, const std::string& article) {
  auto row = query(database,
                   "SELECT t.text FROM articles a JOIN texts t "
                   "ON t.article = a.n WHERE a.id = ?",
                   article);
  row.executeStep();
  return row.getColumn(0).getString();
}

// A line of the log that is about an attribution.
struct Decided {
  int64_t number = 0;
  std::string attribution;
  std::string article;
  std::string verdict;
  std::string reviewer;
  std::optional<Json> replacement;
  Anchor anchor;
};

std::vector<Decided> decided_on(SQLite::Database& database,
                                const std::string& article) {
  auto log = query(
      database,
      "WITH RECURSIVE versions (id) AS (SELECT ?1 UNION SELECT a.id FROM "
      "articles a JOIN versions v ON a.superseded_by = v.id) "
      "SELECT n, attribution, article, verdict, reviewer, replacement, exact, "
      "prefix, suffix FROM decisions WHERE article IN versions "
      "AND attribution IS NOT NULL ORDER BY n",
      article);
  std::vector<Decided> out;
  while (log.executeStep()) {
    Decided one = {log.getColumn(0).getInt64(),
                   log.getColumn(1).getString(),
                   log.getColumn(2).getString(),
                   log.getColumn(3).getString(),
                   log.getColumn(4).getString(),
                   std::nullopt,
                   {log.getColumn(6).getString(), log.getColumn(7).getString(),
                    log.getColumn(8).getString()}};
    if (!log.getColumn(5).isNull()) {
      one.replacement = Json::parse(log.getColumn(5).getString());
    }
    out.push_back(std::move(one));
  }
  return out;
}

class Placer {
 public:
  Placer(SQLite::Database& database, const std::string& article)
      : database_(database),
        number_(article_number(database, article)),
        text_(text_of(database, article)),
        candidates_(candidates_of(database, number_)) {}

  void place(const Decided& one) {
    std::optional<std::string> place = place_of(one);
    std::optional<Json> replacement;
    if (place && one.replacement) {
      replacement = moved(*one.replacement, old_text(one.article), text_);
      if (!replacement) place.reset();
    }
    put_place(database_, one.number, place, replacement);
  }

  void derive_states() const {
    for (const std::string& id : candidates_.ids) derive_state(database_, id);
  }

 private:
  std::optional<std::string> place_of(const Decided& one) {
    const auto known = places_.find(one.attribution);
    if (known != places_.end()) return known->second;
    auto place = candidates_.find(one.attribution, one.anchor);
    if (!place && one.verdict == "add") place = add_again(one);
    if (one.verdict == "add") places_[one.attribution] = place;
    return place;
  }

  // None where its words are no more.
  std::optional<std::string> add_again(const Decided& one) {
    auto last = query(database_,
                      "SELECT data, exact FROM proposals WHERE id = ? "
                      "AND added_by IS NOT NULL ORDER BY n LIMIT 1",
                      one.attribution);
    if (!last.executeStep()) return std::nullopt;
    const auto data = moved(Json::parse(last.getColumn(0).getString()),
                            old_text(one.article), text_);
    if (!data) return std::nullopt;
    auto run = query(database_, "SELECT run FROM articles WHERE n = ?",
                     number_);
    run.executeStep();
    const Anchor anchor = anchor_in(*data, text_);
    add_proposal(database_,
                 {run.getColumn(0).getInt64(), number_, *data, anchor,
                  one.reviewer},
                 {});
    candidates_.add(one.attribution, anchor);
    return one.attribution;
  }

  const std::string& old_text(const std::string& article) {
    auto [text, is_new] = old_texts_.try_emplace(article);
    if (is_new) text->second = text_of(database_, article);
    return text->second;
  }

  SQLite::Database& database_;
  int64_t number_;
  std::string text_;
  Candidates candidates_;
  std::map<std::string, std::string> old_texts_;
  // Of what was added: the attribution that it is now.
  std::map<std::string, std::optional<std::string>> places_;
};

}  // namespace

void place_decisions(SQLite::Database& database, const std::string& article) {
  const std::vector<Decided> log = decided_on(database, article);
  if (log.empty()) return;
  Placer placer(database, article);
  for (const Decided& one : log) placer.place(one);
  placer.derive_states();
}

void put_place(SQLite::Database& database, int64_t decision,
               const std::optional<std::string>& attribution,
               const std::optional<Json>& replacement) {
  std::optional<std::string> text;
  if (replacement) text = replacement->dump();
  execute(database,
          "INSERT INTO places (decision, attribution, replacement) "
          "VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET "
          "attribution = excluded.attribution, "
          "replacement = excluded.replacement",
          decision, attribution, text);
}

// Who speaks is put down anew only where an edit may have changed it.
void derive_state(SQLite::Database& database,
                  const std::string& attribution) {
  auto row = query(database,
                   "SELECT n, added_by IS NOT NULL, state FROM proposals "
                   "WHERE id = ? ORDER BY current DESC, n DESC LIMIT 1",
                   attribution);
  if (!row.executeStep()) return;
  const int64_t proposal = row.getColumn(0).getInt64();
  const std::string before = row.getColumn(2).getString();
  const bool added = row.getColumn(1).getInt() != 0;
  ReviewState state = state_of(verdicts_on(database, attribution, added));
  // Nobody stands by it any more.
  const bool withdrawn = added && state.decision == 0;
  if (withdrawn) state.state = "withdrawn";
  execute(database,
          "UPDATE proposals SET state = ?, conflict = ?, "
          "current = iif(added_by IS NULL, current, ?), "
          "replacement = (SELECT replacement FROM places WHERE decision = ? "
          "AND ? = 'edited') WHERE n = ?",
          state.state, state.conflict, !withdrawn, state.decision, state.state,
          proposal);
  for (const std::string& one : {before, state.state}) {
    if (one != "edited" && one != "withdrawn") continue;
    put_speakers(database, proposal, {});
    return;
  }
}

}  // namespace quoth
