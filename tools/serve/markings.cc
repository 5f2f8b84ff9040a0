// See markings.h. `{"source": {"start": 50, "end": 59}}` says where the source
// stands, in code points; `{"source": null}` that there is none.
#include "serve/markings.h"

namespace quoth {
namespace {

void check_span(const Json& span, const std::string& where, uint32_t length,
                BodyReader& body) {
  BodyReader reader(span, where + ".");
  const auto start = reader.whole_number("start");
  const auto end = reader.whole_number("end");
  const bool right = !reader.end() && start && end && *start >= 0 &&
                     *start < *end && *end <= int64_t{length};
  if (!right) {
    body.fail(where + " must be {\"start\", \"end\"} within the " +
              std::to_string(length) + " code points of the article");
  }
}

void check_content(const Json& content, uint32_t length, BodyReader& body) {
  if (!content.is_array() || content.empty()) {
    body.fail(body.place("content") + " must be a list of spans");
    return;
  }
  int64_t last = 0;
  for (const Json& span : content) {
    check_span(span, body.place("content"), length, body);
    if (body.is_wrong()) return;
    if (span["start"] < last) {
      body.fail(body.place("content") +
                " must be in the order of the text, without overlap");
    }
    last = span["end"];
  }
}

void check_speakers(const Json& speakers, BodyReader& body) {
  constexpr size_t kLongestName = 200;
  bool names = speakers.is_array();
  for (const Json& name : speakers) {
    names = names && name.is_string() &&
            !name.get_ref<const std::string&>().empty() &&
            name.get_ref<const std::string&>().size() <= kLongestName;
  }
  if (!names) {
    body.fail(body.place("speakers") +
              " must be a list of names of at most 200 bytes");
  }
}

}  // namespace

Json read_markings(BodyReader& body, uint32_t length) {
  Json out = Json::object();
  for (const char* role : {"source", "cue", "addressee"}) {
    if (const auto span = body.value(role)) {
      check_span(*span, body.place(role), length, body);
      out[role] = *span;
    } else if (body.is_null(role)) {
      out[role] = nullptr;
    }
  }
  if (const auto content = body.value("content")) {
    check_content(*content, length, body);
    out["content"] = *content;
  }
  if (const auto speakers = body.value("speakers")) {
    check_speakers(*speakers, body);
    out["speakers"] = *speakers;
  }
  return out;
}

}  // namespace quoth
