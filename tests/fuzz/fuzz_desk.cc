// Any bytes as the body of a request to the review desk: a decision without a
// verdict, a span of a million digits or half a UTF-8 letter is refused with a
// problem, and what is stored can be read back. The first byte chooses what is
// asked for. Addresses are left out: a fuzzer must not call anyone.
#include <unistd.h>

#include <filesystem>
#include <string>

#include "fuzz/checks.h"
#include "serve/desk.h"

namespace {

using quoth::Json;
using quoth::fuzz::require;

// A store of its own, gone in the end.
struct TemporaryStore {
  TemporaryStore()
      : path((std::filesystem::temp_directory_path() /
              ("quoth-fuzz-" + std::to_string(getpid()) + ".sqlite"))
                 .string()) {
    auto opened = quoth::Store::open(path);
    require(static_cast<bool>(opened));
    store = std::move(*opened);
  }
  ~TemporaryStore() {
    store.reset();
    for (const char* ending : {"", "-wal", "-shm"}) {
      std::filesystem::remove(path + ending);
    }
  }
  std::string path;
  std::unique_ptr<quoth::Store> store;
};

quoth::Answer post(quoth::Desk& desk, const std::string& path,
                   const std::string& media_type, std::string body) {
  quoth::Request request;
  request.method = "POST";
  request.path = path;
  request.media_type = media_type;
  request.body = std::move(body);
  request.caller = "ana";
  request.role = quoth::Role::admin;
  return desk.answer(std::move(request));
}

struct OpenDesk {
  OpenDesk() : desk(*file.store, quoth::fuzz::english_rules(), false) {
    const Json fed = Json::parse(
        post(desk, "/api/articles", "text/plain",
             "“Fares will fall,” Ana Ortiz told reporters.\n")
            .body);
    article = fed["id"];
    const Json found = file.store->attributions({}, {}).items.at(0);
    attribution = found["attribution"]["id"];
    person = found["people"].at(0)["id"];
  }
  TemporaryStore file;
  quoth::Desk desk;
  std::string article;
  std::string attribution;
  std::string person;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static OpenDesk open;
  if (size == 0) return 0;
  const std::string paths[] = {
      "/api/decisions", "/api/attributions/" + open.attribution + "/decisions",
      "/api/articles/" + open.article + "/attributions",
      "/api/entities/" + open.person + "/decisions"};
  const quoth::Answer answer =
      post(open.desk, paths[data[0] % std::size(paths)], "application/json",
           std::string(reinterpret_cast<const char*>(data) + 1, size - 1));
  require(answer.status < 500);
  const Json body = Json::parse(answer.body);
  if (answer.status < 400) return 0;
  require(answer.media_type == "application/problem+json");
  require(!body["detail"].get<std::string>().empty());
  return 0;
}
