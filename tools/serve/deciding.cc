// Transaction::decide, add_quote and merge: a line of the log, and what follows
// from it. See Transaction in store.h.
#include "serve/placing.h"
#include "serve/proposing.h"
#include "serve/speaking.h"
#include "serve/store.h"
#include "serve/time.h"

namespace quoth {
namespace {

bool may_undo(SQLite::Database& database, const NewDecision& decision) {
  return query(database,
               "SELECT 1 FROM decisions d JOIN places p ON p.decision = d.n "
               "WHERE d.n = ? AND p.attribution = ? AND d.reviewer = ?",
               decision.undoes, decision.attribution, decision.reviewer)
      .executeStep();
}

// What a reviewer had before their eyes.
struct Seen {
  std::string article;
  Json attribution;
  std::string rules_sha256;
  Anchor anchor;
  bool current = false;
};

// The latest proposal of this id; none: there never was one.
std::optional<Seen> find_seen(SQLite::Database& database,
                              const std::string& attribution) {
  auto row =
      query(database,
            "SELECT a.id, p.data, r.rules_sha256, p.exact, p.prefix, "
            "p.suffix, p.current FROM proposals p "
            "JOIN articles a ON a.n = p.article JOIN runs r ON r.n = p.run "
            "WHERE p.id = ? ORDER BY p.current DESC, p.n DESC LIMIT 1",
            attribution);
  if (!row.executeStep()) return std::nullopt;
  return Seen{row.getColumn(0).getString(),
              Json::parse(row.getColumn(1).getString()),
              row.getColumn(2).getString(),
              {row.getColumn(3).getString(), row.getColumn(4).getString(),
               row.getColumn(5).getString()},
              row.getColumn(6).getInt() != 0};
}

int64_t add_line(SQLite::Database& database, const NewDecision& decision,
                 const Seen& seen) {
  const Json rules = {{"rule", seen.attribution["rule"]},
                      {"rule_sha256", seen.attribution["rule_sha256"]},
                      {"rules_sha256", seen.rules_sha256},
                      {"confidence", seen.attribution["confidence"]}};
  std::optional<std::string> replacement;
  if (decision.replacement) replacement = decision.replacement->dump();
  execute(database,
          "INSERT INTO decisions (attribution, article, reviewer, at, "
          "verdict, reason, replacement, undoes, batch, seen, exact, prefix, "
          "suffix) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          decision.attribution, seen.article, decision.reviewer, time_now(),
          decision.verdict, decision.reason, replacement, decision.undoes,
          decision.batch, rules.dump(), seen.anchor.exact, seen.anchor.prefix,
          seen.anchor.suffix);
  return database.getLastInsertRowid();
}

bool is_known(SQLite::Database& database, const std::string& person) {
  return query(database, "SELECT 1 FROM people WHERE id = ?", person)
      .executeStep();
}

bool may_undo_merge(SQLite::Database& database, const NewMerge& merge) {
  return query(database,
               "SELECT 1 FROM decisions WHERE n = ? AND entity = ? "
               "AND reviewer = ?",
               merge.undoes, merge.person, merge.reviewer)
      .executeStep();
}

// An undo holds where what it undoes does.
std::optional<std::string> article_of(SQLite::Database& database,
                                      int64_t decision) {
  auto row =
      query(database, "SELECT article FROM decisions WHERE n = ?", decision);
  if (!row.executeStep() || row.getColumn(0).isNull()) return std::nullopt;
  return row.getColumn(0).getString();
}

// REQUIRES: there is such a person.
int64_t person_now(SQLite::Database& database, const std::string& person,
                   const std::string& article) {
  auto row = query(database, "SELECT n FROM people WHERE id = ?", person);
  row.executeStep();
  return person_after_merges(database, row.getColumn(0).getInt64(),
                             article_number(database, article));
}

}  // namespace

// What was withdrawn can be undone only: that brings it back.
std::variant<int64_t, Refusal> Transaction::decide(
    const NewDecision& decision) {
  SQLite::Database& database = *store_.database_;
  const auto seen = find_seen(database, decision.attribution);
  if (!seen || (!seen->current && !decision.undoes)) {
    return Refusal::no_attribution;
  }
  if (decision.undoes && !may_undo(database, decision)) {
    return Refusal::nothing_to_undo;
  }
  const int64_t number = add_line(database, decision, *seen);
  put_place(database, number, decision.attribution, decision.replacement);
  derive_state(database, decision.attribution);
  tell_decision(number);
  return number;
}

std::variant<int64_t, Refusal> Transaction::merge(const NewMerge& merge) {
  SQLite::Database& database = *store_.database_;
  if (!is_known(database, merge.person) ||
      (!merge.undoes && !is_known(database, merge.into))) {
    return Refusal::no_person;
  }
  if (merge.undoes && !may_undo_merge(database, merge)) {
    return Refusal::nothing_to_undo;
  }
  if (!merge.undoes && person_now(database, merge.into, merge.article) ==
                           person_now(database, merge.person, merge.article)) {
    return Refusal::one_already;
  }
  std::optional<std::string> article;
  if (!merge.article.empty()) article = merge.article;
  std::optional<std::string> into;
  if (!merge.into.empty()) into = merge.into;
  execute(database,
          "INSERT INTO decisions (article, reviewer, at, verdict, reason, "
          "undoes, entity, merged_into) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          merge.undoes ? article_of(database, *merge.undoes) : article,
          merge.reviewer, time_now(), merge.undoes ? "undo" : "merge",
          merge.reason, merge.undoes, merge.person, into);
  const int64_t number = database.getLastInsertRowid();
  derive_merges(database);
  tell_decision(number);
  return number;
}

void Transaction::tell_decision(int64_t number) {
  if (store_.any_webhook()) {
    tell("decision.made", *store_.decision(number));
  }
}

std::variant<int64_t, Refusal> Transaction::add_quote(
    const AddedQuote& quote, const NewDecision& decision) {
  SQLite::Database& database = *store_.database_;
  auto article = query(database,
                       "SELECT n, run FROM articles "
                       "WHERE id = ? AND superseded_by IS NULL",
                       quote.article);
  if (!article.executeStep()) return Refusal::no_attribution;
  const auto before = find_seen(database, decision.attribution);
  if (before && before->current) return Refusal::there_already;
  add_proposal(database,
               {article.getColumn(1).getInt64(),
                article.getColumn(0).getInt64(), quote.attribution,
                quote.anchor, decision.reviewer},
               {});
  return decide(decision);
}

}  // namespace quoth
