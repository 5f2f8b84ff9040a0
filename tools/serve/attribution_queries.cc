// What is read of attributions. See Store in store.h.
#include "serve/listing.h"
#include "serve/reading.h"
#include "serve/store.h"

namespace quoth {
namespace {

constexpr char kColumns[] =
    "SELECT p.n, p.data, p.state, p.conflict, a.id, a.source, a.title, "
    "a.publisher, a.published, p.current, p.added_by, p.replacement, "
    "(SELECT json_group_array(json_object('id', q.id, 'name', q.name, "
    "'entity', s.entity)) FROM speakers s JOIN people q ON q.n = s.person "
    "WHERE s.proposal = p.n) "
    "FROM proposals p JOIN articles a ON a.n = p.article";

Json item_of(const SQLite::Statement& r) {
  const SQLite::Column replacement = r.getColumn(11);
  return {{"state", r.getColumn(2).getString()},
          {"conflict", r.getColumn(3).getInt() != 0},
          {"current", r.getColumn(9).getInt() != 0},
          {"added_by", text_or_null(r.getColumn(10))},
          {"article",
           {{"id", r.getColumn(4).getString()},
            {"source", r.getColumn(5).getString()},
            {"title", text_or_null(r.getColumn(6))},
            {"publisher", text_or_null(r.getColumn(7))},
            {"published", text_or_null(r.getColumn(8))}}},
          {"attribution", Json::parse(r.getColumn(1).getString())},
          {"replacement", replacement.isNull()
                              ? Json()
                              : Json::parse(replacement.getString())},
          {"people", Json::parse(r.getColumn(12).getString())}};
}

// Those that have all of them.
std::string all_of(const std::string& words) {
  std::string out;
  for (const std::string& word : quoted_words(words)) out += word + ' ';
  return out;
}

Where where_of(const AttributionFilter& filter) {
  Where where;
  where.add("p.current = 1");
  where.add_if("a.id = ?", filter.article);
  where.add_if("p.n IN (SELECT s.proposal FROM speakers s JOIN people q "
               "ON q.n IN (s.said, s.person) WHERE q.name = ?)",
               filter.speaker);
  // Whoever was merged into another is that other.
  where.add_if("p.n IN (SELECT s.proposal FROM people q LEFT JOIN merged m "
               "ON m.person = q.n AND m.article = 0 JOIN speakers s "
               "ON s.person = coalesce(m.into_person, q.n) WHERE q.id = ?)",
               filter.entity);
  where.add_if("p.article IN (SELECT n FROM articles WHERE publisher = ?)",
               filter.outlet);
  where.add_if("p.mode = ?", filter.mode);
  where.add_if("p.state = ?", filter.state);
  where.add_if("p.article IN (SELECT n FROM articles WHERE published >= ?)",
               filter.published_from);
  where.add_if("p.article IN (SELECT n FROM articles WHERE published < ?)",
               filter.published_before);
  where.add_if("p.n IN (SELECT rowid FROM words WHERE words MATCH ?)",
               all_of(filter.words));
  if (filter.rule == "none") {
    where.add("p.rule IS NULL");
  } else {
    where.add_if("p.rule = ?", filter.rule);
  }
  // From their index, so that what none is like is not looked for everywhere.
  if (filter.confidence_from) {
    where.add("p.n IN (SELECT n FROM proposals WHERE current = 1 "
              "AND confidence >= ?)",
              filter.confidence_from);
  }
  if (filter.confidence_below) {
    where.add("p.n IN (SELECT n FROM proposals WHERE current = 1 "
              "AND confidence < ?)",
              filter.confidence_below);
  }
  if (filter.conflict) where.add("p.conflict = 1");
  return where;
}

}  // namespace

ListPart Store::attributions(const AttributionFilter& filter,
                             const PartRequest& page) {
  const Reading store(*this);
  Where where = where_of(filter);
  if (page.newest_first) {
    if (page.after > 0) where.add("p.n < ?", page.after);
  } else {
    where.add("p.n > ?", page.after);
  }
  return part_of(where.select(*store, kColumns,
                              page.newest_first ? " ORDER BY p.n DESC"
                                                : " ORDER BY p.n",
                              page.limit),
                 page.limit, item_of);
}

std::vector<std::string> Store::attribution_ids(
    const AttributionFilter& filter) {
  const Reading store(*this);
  SQLite::Statement rows = where_of(filter).select(
      *store,
      "SELECT p.id FROM proposals p JOIN articles a ON a.n = p.article",
      " ORDER BY p.n");
  std::vector<std::string> ids;
  while (rows.executeStep()) ids.push_back(rows.getColumn(0).getString());
  return ids;
}

std::optional<Json> Store::attribution(const std::string& id) {
  const Reading store(*this);
  auto row = query(*store,
                   std::string(kColumns) +
                       " WHERE p.id = ? ORDER BY p.current DESC, p.n DESC "
                       "LIMIT 1",
                   id);
  if (!row.executeStep()) return std::nullopt;
  return item_of(row);
}

Json Store::rules() {
  const Reading store(*this);
  auto rows = query(*store,
                    "SELECT nullif(rule, ''), proposed, accepted, rejected, "
                    "edited FROM rule_counts WHERE proposed > 0 "
                    "ORDER BY rule");
  Json rules = Json::array();
  while (rows.executeStep()) {
    rules.push_back({{"rule", text_or_null(rows.getColumn(0))},
                     {"proposed", rows.getColumn(1).getInt64()},
                     {"accepted", rows.getColumn(2).getInt64()},
                     {"rejected", rows.getColumn(3).getInt64()},
                     {"edited", rows.getColumn(4).getInt64()}});
  }
  return rules;
}

}  // namespace quoth
