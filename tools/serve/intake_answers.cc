// Feeding what takes a while: addresses, feeds, files that hold many articles.
//
//   POST /api/intakes {"url": "https://harbour.example/feed", "follow": true}
//
// or the bytes of a file, named by ?source=wire.ndjson.gz. What it is, is seen
// by its name and its bytes, as `quoth extract` does. Files are never opened by
// these names.
#include <charconv>

#include "input_kind.h"
#include "serve/body.h"
#include "serve/desk.h"

namespace quoth {
namespace {

constexpr size_t kLongestAddress = 2000;

std::optional<Answer> read_address(const Request& request, Intake& intake) {
  BodyReader body(request);
  intake.source = body.text("url", true).value_or("");
  intake.follow = body.flag("follow").value_or(false);
  if (!is_web_address(intake.source) ||
      intake.source.size() > kLongestAddress) {
    body.fail("url must be http://… or https://…, of at most 2,000 bytes");
  }
  return body.end();
}

std::optional<Answer> read_file(const Request& request, Intake& intake) {
  const std::string source = request.parameter("source");
  intake.source = source.empty() ? "uploaded" : source;
  intake.bytes = request.body;
  if (!request.body.empty()) return std::nullopt;
  return problem(422, "empty", "the file is empty");
}

}  // namespace

Answer Desk::take_in(const Request& request) {
  if (auto before = replayed(request)) return *before;
  Intake intake;
  intake.by = request.caller;
  const bool named = !request.parameter("source").empty();
  const bool is_address = request.media_type == "application/json" && !named;
  if (auto wrong = is_address ? read_address(request, intake)
                              : read_file(request, intake)) {
    return *wrong;
  }
  Transaction change(store_);
  if (auto before = replayed(request)) return *before;
  const int64_t number = change.add_intake(intake);
  Answer answer = json_answer(202, *store_.intake(number));
  answer.headers.emplace_back("Location",
                              "/api/intakes/" + std::to_string(number));
  answer = commit(change, request, std::move(answer));
  intakes_.wake();
  return answer;
}

Answer Desk::intakes(const Request& request) {
  const auto page = page_requested(request);
  if (!page) return bad_page();
  return page_answer(store_.intakes(*page));
}

Answer Desk::intake(const Request& request) {
  const std::string& id = request.path_parts.at("id");
  int64_t number = 0;
  std::from_chars(id.data(), id.data() + id.size(), number);
  const auto found = store_.intake(number);
  if (!found || std::to_string(number) != id) {
    return problem(404, "no-such-intake", "no intake " + id);
  }
  return json_answer(200, *found);
}

}  // namespace quoth
