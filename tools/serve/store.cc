// Opening the store. A file of an older version is taken step by step to this
// one; a newer one is refused, since this program would not understand it.
#include "serve/store.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <iterator>

#include "serve/schema.h"

namespace quoth {
namespace {

constexpr int kVersion = static_cast<int>(std::size(kSchemaSteps));
constexpr int kBusyMilliseconds = 5000;

Diagnostic store_error(const std::string& path, std::string message,
                       std::string hint) {
  Diagnostic error;
  error.file = path;
  error.message = std::move(message);
  error.hint = std::move(hint);
  return error;
}

int version_of(SQLite::Database& database) {
  return database.execAndGet("PRAGMA user_version").getInt();
}

void migrate(SQLite::Database& database) {
  for (int version = version_of(database); version < kVersion; ++version) {
    SQLite::Transaction step(database);
    database.exec(kSchemaSteps[version]);
    database.exec("PRAGMA user_version = " + std::to_string(version + 1));
    step.commit();
  }
}

}  // namespace

Store::Store(std::unique_ptr<SQLite::Database> database)
    : database_(std::move(database)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const std::string& path) {
  try {
    auto database = std::make_unique<SQLite::Database>(
        path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
        kBusyMilliseconds);
    // What is committed is on the disk, whatever happens to the machine.
    database->exec("PRAGMA journal_mode = WAL");
    database->exec("PRAGMA synchronous = FULL");
    database->exec("PRAGMA foreign_keys = ON");
    if (version_of(*database) > kVersion) {
      return store_error(path, "is of a newer version of quoth",
                         "run that version, or give another file with --db");
    }
    migrate(*database);
    return std::unique_ptr<Store>(new Store(std::move(database)));
  } catch (const SQLite::Exception& error) {
    return store_error(path, std::string("no store: ") + error.what(),
                       "give a file that can be written with --db");
  }
}

}  // namespace quoth
