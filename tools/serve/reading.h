// A connection of the store to read from.
//
// While a batch of 1,000 articles is written, lists go on: who reads has a
// connection of their own and sees what was committed last. Only the thread
// that writes reads through the connection it writes with, and so sees what it
// has written but not committed yet.
#ifndef QUOTH_TOOLS_SERVE_READING_H_
#define QUOTH_TOOLS_SERVE_READING_H_

#include <memory>

#include "serve/sql.h"
#include "serve/store.h"

namespace quoth {

class Reading {
 public:
  explicit Reading(Store& store);
  ~Reading();
  Reading(const Reading&) = delete;
  Reading& operator=(const Reading&) = delete;

  SQLite::Database& operator*() const {
    return own_ ? *own_ : *store_.database_;
  }

 private:
  Store& store_;
  std::unique_ptr<SQLite::Database> own_;  // none: the writer's
};

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_READING_H_
