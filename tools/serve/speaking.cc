// See speaking.h.
#include "serve/speaking.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "base/hash.h"
#include "serve/merge_roots.h"
#include "serve/review_state.h"

namespace quoth {
namespace {

struct Voice {
  std::string name;
  std::string kind = "unknown";
  std::optional<std::string> entity;
  bool named = true;
};

std::vector<Voice> voices_in(const Json& attribution, const Json& replacement,
                             bool added, const std::set<std::string>& named) {
  std::vector<Voice> out;
  if (replacement.is_object() && replacement.contains("speakers")) {
    for (const Json& name : replacement["speakers"]) {
      out.push_back({name, "unknown", std::nullopt, true});
    }
    return out;
  }
  for (const Json& speaker : attribution["speakers"]) {
    const std::string entity = speaker["entity"];
    out.push_back({speaker["name"], speaker["kind"], entity,
                   added || named.contains(entity)});
  }
  return out;
}

int64_t person_named(SQLite::Database& database, const Voice& voice) {
  auto known = query(database, "SELECT n, named FROM people WHERE name = ?",
                     voice.name);
  if (known.executeStep()) {
    const int64_t n = known.getColumn(0).getInt64();
    if (voice.named && known.getColumn(1).getInt() == 0) {
      execute(database, "UPDATE people SET named = 1 WHERE n = ?", n);
    }
    return n;
  }
  execute(database,
          "INSERT INTO people (id, name, kind, named) VALUES (?, ?, ?, ?)",
          IdHash().add(voice.name).id('p'), voice.name, voice.kind,
          voice.named);
  const int64_t n = database.getLastInsertRowid();
  execute(database, "INSERT INTO people_words (rowid, name) VALUES (?, ?)", n,
          voice.name);
  return n;
}

struct StandingMerges {
  std::vector<Merge> merges;     // in the order of the log
  std::set<int64_t> conflicts;   // people whom reviewers merge differently
};

StandingMerges standing_merges(SQLite::Database& database) {
  auto log = query(database,
                   "SELECT d.n, d.reviewer, d.verdict, "
                   "coalesce(d.merged_into, ''), coalesce(d.undoes, 0), "
                   "p.n, q.n, coalesce(a.n, 0) FROM decisions d "
                   "JOIN people p ON p.id = d.entity "
                   "LEFT JOIN people q ON q.id = d.merged_into "
                   "LEFT JOIN articles a ON a.id = d.article "
                   "WHERE d.entity IS NOT NULL ORDER BY d.n");
  std::map<std::pair<int64_t, int64_t>, std::vector<LoggedVerdict>> verdicts;
  std::map<int64_t, Merge> merges;  // by number
  while (log.executeStep()) {
    const int64_t number = log.getColumn(0).getInt64();
    const int64_t person = log.getColumn(5).getInt64();
    const int64_t article = log.getColumn(7).getInt64();
    verdicts[{person, article}].push_back(
        {number, log.getColumn(1).getString(), log.getColumn(2).getString(),
         log.getColumn(3).getString(), log.getColumn(4).getInt64()});
    merges[number] = {person, log.getColumn(6).getInt64(), article};
  }
  StandingMerges out;
  std::map<int64_t, Merge> standing;
  for (const auto& [whom, said] : verdicts) {
    const ReviewState state = state_of(said);
    if (state.conflict) out.conflicts.insert(whom.first);
    if (state.decision != 0) standing[state.decision] = merges[state.decision];
  }
  for (const auto& [number, merge] : standing) out.merges.push_back(merge);
  return out;
}

using Roots = std::map<std::pair<int64_t, int64_t>, int64_t>;

Roots roots_kept(SQLite::Database& database) {
  Roots roots;
  auto rows = query(database,
                    "SELECT person, article, into_person FROM merged");
  while (rows.executeStep()) {
    roots[{rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64()}] =
        rows.getColumn(2).getInt64();
  }
  return roots;
}

void put_roots(SQLite::Database& database, const Roots& roots) {
  execute(database, "DELETE FROM merged");
  for (const auto& [whom, into] : roots) {
    execute(database,
            "INSERT INTO merged (person, article, into_person) "
            "VALUES (?, ?, ?)",
            whom.first, whom.second, into);
  }
}

// Triggers count only who comes and goes.
void put_speaker_anew(SQLite::Database& database, int64_t said) {
  execute(database,
          "CREATE TEMP TABLE moving AS SELECT * FROM speakers WHERE said = ?",
          said);
  execute(database, "DELETE FROM speakers WHERE said = ?", said);
  execute(database,
          "INSERT INTO speakers SELECT proposal, said, coalesce("
          "(SELECT into_person FROM merged m WHERE m.person = said "
          "AND m.article = moving.article), "
          "(SELECT into_person FROM merged m WHERE m.person = said "
          "AND m.article = 0), said), article, entity FROM moving");
  execute(database, "DROP TABLE moving");
}

}  // namespace

int64_t person_after_merges(SQLite::Database& database, int64_t said,
                            int64_t article) {
  auto into = query(database,
                    "SELECT into_person FROM merged WHERE person = ? "
                    "AND article IN (0, ?) ORDER BY article DESC LIMIT 1",
                    said, article);
  return into.executeStep() ? into.getColumn(0).getInt64() : said;
}

std::set<std::string> named_in(const Json& graph) {
  std::set<std::string> named;
  for (const Json& entity : graph["entities"]) {
    for (const Json& mention : entity["mentions"]) {
      if (mention["form"] == "name") named.insert(entity["id"]);
    }
  }
  return named;
}

void put_speakers(SQLite::Database& database, int64_t proposal,
                  const std::set<std::string>& named) {
  auto row = query(database,
                   "SELECT article, data, replacement, added_by IS NOT NULL, "
                   "current FROM proposals WHERE n = ?",
                   proposal);
  row.executeStep();
  execute(database, "DELETE FROM speakers WHERE proposal = ?", proposal);
  if (row.getColumn(4).getInt() == 0) return;
  const int64_t article = row.getColumn(0).getInt64();
  const Json replacement =
      row.getColumn(2).isNull() ? Json()
                                : Json::parse(row.getColumn(2).getString());
  for (const Voice& voice :
       voices_in(Json::parse(row.getColumn(1).getString()), replacement,
                 row.getColumn(3).getInt() != 0, named)) {
    const int64_t said = person_named(database, voice);
    execute(database,
            "INSERT OR IGNORE INTO speakers (proposal, said, person, "
            "article, entity) VALUES (?, ?, ?, ?, ?)",
            proposal, said, person_after_merges(database, said, article),
            article, voice.entity);
  }
}

void put_all_speakers(SQLite::Database& database) {
  auto runs = query(database,
                    "SELECT r.n, r.graph FROM articles a "
                    "JOIN runs r ON r.n = a.run ORDER BY r.n");
  while (runs.executeStep()) {
    const Json graph = Json::parse(runs.getColumn(1).getString());
    const auto named = graph.contains("entities") ? named_in(graph)
                                                  : std::set<std::string>();
    auto all = query(database,
                     "SELECT n FROM proposals WHERE run = ? AND current = 1",
                     runs.getColumn(0).getInt64());
    while (all.executeStep()) {
      put_speakers(database, all.getColumn(0).getInt64(), named);
    }
  }
}

void derive_merges(SQLite::Database& database) {
  const Roots before = roots_kept(database);
  const StandingMerges standing = standing_merges(database);
  const Roots now = merge_roots(standing.merges);
  execute(database, "UPDATE people SET conflict = 0 WHERE conflict = 1");
  for (int64_t person : standing.conflicts) {
    execute(database, "UPDATE people SET conflict = 1 WHERE n = ?", person);
  }
  put_roots(database, now);
  std::vector<Roots::value_type> differ;
  std::ranges::set_symmetric_difference(before, now,
                                        std::back_inserter(differ));
  std::set<int64_t> changed;
  for (const auto& [whom, into] : differ) changed.insert(whom.first);
  for (int64_t person : changed) put_speaker_anew(database, person);
}

}  // namespace quoth
