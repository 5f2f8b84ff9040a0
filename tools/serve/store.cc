// Opening the store. A file of an older version is taken step by step to this
// one; a newer one is refused, since this program would not understand it.
#include "serve/store.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <iterator>
#include <thread>

#include "serve/reading.h"
#include "serve/schema.h"
#include "serve/speaking.h"

namespace quoth {
namespace {

constexpr int kVersion = static_cast<int>(std::size(kSchemaSteps));
constexpr int kPeopleCame = 2;  // the step that needs more than SQL
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
    if (version == kPeopleCame) put_all_speakers(database);
    step.commit();
  }
}

}  // namespace

Store::Store(std::string path, std::unique_ptr<SQLite::Database> database)
    : path_(std::move(path)), database_(std::move(database)) {}

Store::~Store() = default;

Reading::Reading(Store& store) : store_(store) {
  if (store.writer_ == std::this_thread::get_id()) return;
  const std::lock_guard<std::mutex> lock(store.idle_mutex_);
  if (store.idle_.empty()) {
    own_ = std::make_unique<SQLite::Database>(
        store.path_, SQLite::OPEN_READONLY, kBusyMilliseconds);
  } else {
    own_ = std::move(store.idle_.back());
    store.idle_.pop_back();
  }
}

Reading::~Reading() {
  if (!own_) return;
  const std::lock_guard<std::mutex> lock(store_.idle_mutex_);
  store_.idle_.push_back(std::move(own_));
}

Result<std::unique_ptr<Store>> Store::open(const std::string& path) {
  try {
    auto database = std::make_unique<SQLite::Database>(
        path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
        kBusyMilliseconds);
    // What is committed is on the disk, whatever happens to the machine.
    database->exec("PRAGMA journal_mode = WAL");
    database->exec("PRAGMA synchronous = FULL");
    if (version_of(*database) > kVersion) {
      return store_error(path, "is of a newer version of quoth",
                         "run that version, or give another file with --db");
    }
    migrate(*database);
    // Only now: a step may put a new table in the place of one pointed to.
    database->exec("PRAGMA foreign_keys = ON");
    return std::unique_ptr<Store>(new Store(path, std::move(database)));
  } catch (const SQLite::Exception& error) {
    return store_error(path, std::string("no store: ") + error.what(),
                       "give a file that can be written with --db");
  }
}

}  // namespace quoth
