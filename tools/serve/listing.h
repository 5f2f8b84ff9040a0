// A part of a list, from conditions and their values:
//
//   Where where;
//   where.add("p.n > ?", page.after);
//   return part_of(where.select(*store, "SELECT p.n, p.data FROM proposals p",
//                               " ORDER BY p.n", page.limit),
//                  page.limit, item);
//
// Lists are cut by number: the part after attribution 4711 begins at the next
// one, however many were added or decided in between, and finding it costs the
// same on the first part as on the last.
#ifndef QUOTH_TOOLS_SERVE_LISTING_H_
#define QUOTH_TOOLS_SERVE_LISTING_H_

#include <algorithm>

#include "serve/sql.h"
#include "serve/store.h"

namespace quoth {

// Conditions and their values, joined by AND.
class Where {
 public:
  void add(const std::string& condition) {
    text_ += (text_.empty() ? " WHERE " : " AND ") + condition;
  }
  template <typename T>
  void add(const std::string& condition, const T& value) {
    add(condition);
    values_.push_back(sql(value));
  }
  void add_if(const std::string& condition, const std::string& value) {
    if (!value.empty()) add(condition, value);
  }

  SQLite::Statement select(SQLite::Database& database,
                           const std::string& columns,
                           const std::string& order) const {
    SQLite::Statement statement(database, columns + text_ + order);
    bind(statement, values_);
    return statement;
  }
  // Steps through at most one row more than the part has.
  SQLite::Statement select(SQLite::Database& database,
                           const std::string& columns,
                           const std::string& order, int limit) const {
    return select(database, columns,
                  order + " LIMIT " + std::to_string(int64_t{limit} + 1));
  }

 private:
  std::string text_;
  std::vector<SqlValue> values_;
};

// Every word in marks, so that none is read as an operator of FTS5.
inline std::vector<std::string> quoted_words(const std::string& words) {
  constexpr char kBlank[] = " \t\r\n";
  std::vector<std::string> out;
  for (size_t at = words.find_first_not_of(kBlank); at < words.size();
       at = words.find_first_not_of(kBlank, at)) {
    const size_t end = std::min(words.find_first_of(kBlank, at), words.size());
    std::string word = "\"";
    for (char c : words.substr(at, end - at)) {
      word += c;
      if (c == '"') word += '"';
    }
    out.push_back(word + '"');
    at = end;
  }
  return out;
}

// Rows to items; the first column is the number that parts are cut by.
template <typename Item>
ListPart part_of(SQLite::Statement rows, int limit, Item item) {
  ListPart part;
  int64_t last = 0;
  while (rows.executeStep()) {
    if (part.items.size() == static_cast<size_t>(limit)) {
      part.next = last;
      break;
    }
    last = rows.getColumn(0).getInt64();
    part.items.push_back(item(rows));
  }
  return part;
}

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_LISTING_H_
