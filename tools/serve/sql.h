// SQL with its values in one call:
//
//   execute(database, "UPDATE articles SET run = ? WHERE n = ?", run, n);
//
// Values are always bound, never pasted: an article that says `'); DROP TABLE`
// is an article that says so.
#ifndef QUOTH_TOOLS_SERVE_SQL_H_
#define QUOTH_TOOLS_SERVE_SQL_H_

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "serve/extracted.h"

namespace quoth {

// What a column holds; the first is NULL.
using SqlValue = std::variant<std::monostate, int64_t, double, std::string>;

inline SqlValue sql(int64_t value) { return value; }
inline SqlValue sql(int value) { return int64_t{value}; }
inline SqlValue sql(bool value) { return int64_t{value}; }
inline SqlValue sql(double value) { return value; }
inline SqlValue sql(std::string value) { return value; }
inline SqlValue sql(const char* value) { return std::string(value); }
inline SqlValue sql(const SqlValue& value) { return value; }

template <typename T>
SqlValue sql(const std::optional<T>& value) {
  return value ? sql(*value) : SqlValue();
}

// Of a JSON text, number or null; of anything else its dump.
inline SqlValue sql(const Json& value) {
  if (value.is_null()) return {};
  if (value.is_string()) return value.get<std::string>();
  if (value.is_number_float()) return value.get<double>();
  return value.dump();
}

inline void bind(SQLite::Statement& statement,
                 const std::vector<SqlValue>& values) {
  int index = 0;
  for (const SqlValue& value : values) {
    ++index;
    if (const auto* text = std::get_if<std::string>(&value)) {
      statement.bind(index, *text);
    } else if (const auto* whole = std::get_if<int64_t>(&value)) {
      statement.bind(index, *whole);
    } else if (const auto* number = std::get_if<double>(&value)) {
      statement.bind(index, *number);
    } else {
      statement.bind(index);
    }
  }
}

// To be stepped through by the caller.
template <typename... Values>
SQLite::Statement query(SQLite::Database& database, const std::string& text,
                        const Values&... values) {
  SQLite::Statement statement(database, text);
  bind(statement, {sql(values)...});
  return statement;
}

// The number of rows that it changed.
template <typename... Values>
int execute(SQLite::Database& database, const std::string& text,
            const Values&... values) {
  return query(database, text, values...).exec();
}

inline Json text_or_null(const SQLite::Column& column) {
  return column.isNull() ? Json() : Json(column.getString());
}

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_SQL_H_
