// The store of the review desk, apart from the server: what an older version
// wrote is all there after it was opened by this one.
#include <SQLiteCpp/SQLiteCpp.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>

#include "serve/schema.h"
#include "serve/store.h"

namespace quoth {
namespace {

// A path of its own, and nothing left there in the end.
struct TemporaryStore {
  TemporaryStore() { remove(); }
  ~TemporaryStore() { remove(); }
  void remove() const {
    for (const char* ending : {"", "-wal", "-shm"}) {
      std::filesystem::remove(path + ending);
    }
  }
  std::string path = (std::filesystem::temp_directory_path() /
                      ("quoth-" + std::to_string(getpid()) + ".sqlite"))
                         .string();
};

// One article, of which one attribution was accepted and one is open.
constexpr char kFirstVersion[] = R"sql(
INSERT INTO articles VALUES (1, 'd:a', 'fares.txt', 'text/plain', 'fares.txt',
  x'666564', 'the text', NULL, 'Fares', 'The Post', NULL, '2026', 'ana', 1,
  NULL);
INSERT INTO runs VALUES (1, 1, 'digest', '2026', '{}');
INSERT INTO proposals (run, article, id, current, mode, zone, rule, data,
  exact, prefix, suffix, state) VALUES
  (1, 1, 'a:1', 1, 'direct', 'body', 'said',
   '{"id":"a:1","speakers":[]}', 'x', '', '', 'edited'),
  (1, 1, 'a:2', 1, 'direct', 'body', 'said',
   '{"id":"a:2","speakers":[]}', 'y', '', '', 'open');
INSERT INTO decisions VALUES (1, 'a:1', 'd:a', 'ana', '2026', 'edit', NULL,
  '{"cue":null}', NULL, '{}', 'x', '', '');
INSERT INTO places VALUES (1, 'a:1');
INSERT INTO tokens VALUES ('hash', 'ana', 'admin', '2026');
PRAGMA user_version = 1;
)sql";

TEST_CASE("a store of the first version is taken to this one", "[desk]") {
  const TemporaryStore file;
  {
    SQLite::Database old(file.path,
                         SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    old.exec(kSchemaSteps[0]);
    old.exec(kFirstVersion);
  }
  const auto store = Store::open(file.path);
  REQUIRE(store);
  const Json article = *(*store)->article("d:a");
  CHECK(article["text"] == "the text");
  CHECK(article["attributions"] == 2);
  CHECK(article["reviewed"] == 1);
  CHECK((*store)->fed("d:a")->bytes == "fed");
  const Json log = (*store)->decisions({}, {}).items;
  REQUIRE(log.size() == 1);
  CHECK(log[0]["replacement"] == Json{{"cue", nullptr}});
  CHECK(log[0]["now_on"] == "a:1");
  const Json rules = (*store)->rules();
  REQUIRE(rules.size() == 1);
  CHECK(rules[0]["proposed"] == 2);
  CHECK(rules[0]["edited"] == 1);
  CHECK((*store)->token("hash")->name == "ana");
}

}  // namespace
}  // namespace quoth
