// The few shapes of value that a graph is made of, over rapidjson.
//
// For `“It rained,” said Zoë.` span("cue", {17, 21}) writes
// "cue":{"start":13,"end":17,"text":"said"}, its offsets counted in the unit
// asked for.
#ifndef QUOTH_WRITE_JSON_FIELDS_H_
#define QUOTH_WRITE_JSON_FIELDS_H_

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/offsets.h"
#include "quoth/span.h"
#include "write/fast_strings.h"

namespace quoth {

using CompactJson = FastStrings<rapidjson::Writer<rapidjson::StringBuffer>>;
using PrettyJson =
    FastStrings<rapidjson::PrettyWriter<rapidjson::StringBuffer>>;

// Json is one of the two above.
template <typename Json>
class JsonFields {
 public:
  JsonFields(std::string_view text, OffsetUnit unit, Json& json)
      : text_(text), offsets_(text, unit), json_(json) {}

  void open() { json_.StartObject(); }
  void open(std::string_view name) { key(name), open(); }
  void close() { json_.EndObject(); }
  [[gnu::always_inline]] void open_array(std::string_view name) {
    key(name), json_.StartArray();
  }
  void close_array() { json_.EndArray(); }

  // Inlined, as everything that takes a name: see FastStrings::key.
  [[gnu::always_inline]] void key(std::string_view name) { json_.key(name); }
  void string(std::string_view value) { json_.string(value); }

  [[gnu::always_inline]] void field(std::string_view name,
                                    std::string_view value) {
    key(name), string(value);
  }
  // Null for "".
  [[gnu::always_inline]] void field_or_null(std::string_view name,
                                            std::string_view value) {
    value.empty() ? null(name) : field(name, value);
  }
  void field_or_null(std::string_view name,
                     const std::optional<std::string>& value) {
    field_or_null(name, std::string_view(value ? *value : ""));
  }
  [[gnu::always_inline]] void null(std::string_view name) {
    key(name), json_.Null();
  }
  [[gnu::always_inline]] void flag(std::string_view name, bool value) {
    key(name), json_.Bool(value);
  }
  [[gnu::always_inline]] void count(std::string_view name, uint32_t value) {
    key(name), json_.Uint(value);
  }
  void number(std::string_view name, double value) {
    key(name), json_.Double(value);
  }
  // Without those that are empty: they say nothing.
  void strings(std::string_view name, const std::vector<std::string>& values) {
    open_array(name);
    for (const std::string& value : values) {
      if (!value.empty()) string(value);
    }
    close_array();
  }

  // Leaves the object open for further fields.
  void open_span(Span at) {
    json_.open_span(offsets_(at.begin), offsets_(at.end), slice(text_, at));
  }
  void span(Span at) { open_span(at), close(); }
  void edge(std::string_view from, std::string_view rel, std::string_view to) {
    json_.edge(from, rel, to);
  }
  // Null for an empty span.
  void span_or_null(std::string_view name, Span at) {
    if (at.empty()) return null(name);
    key(name);
    span(at);
  }

 private:
  std::string_view text_;
  OffsetIndex offsets_;
  Json& json_;
};

}  // namespace quoth

#endif  // QUOTH_WRITE_JSON_FIELDS_H_
