// See body.h.
#include "serve/body.h"

#include <algorithm>

namespace quoth {

BodyReader::BodyReader(const Request& request) {
  if (request.media_type != "application/json") {
    wrong_ = problem(415, "media-type", "the body must be application/json");
    return;
  }
  object_ = Json::parse(request.body, nullptr, false);
  if (object_.is_discarded()) {
    wrong_ = problem(400, "no-json", "the body is no JSON, or no UTF-8");
  } else if (!object_.is_object()) {
    wrong_ = problem(422, "no-object", "the body must be an object");
  }
}

BodyReader::BodyReader(const Json& object, std::string where)
    : object_(object), where_(std::move(where)) {
  if (!object_.is_object()) fail(where_ + " must be an object");
}

bool BodyReader::has(const char* name) const {
  return object_.is_object() && object_.contains(name) &&
         !object_[name].is_null();
}

bool BodyReader::is_null(const char* name) const {
  return object_.is_object() && object_.contains(name) &&
         object_[name].is_null();
}

const Json* BodyReader::find(const char* name, bool needed) {
  asked_.push_back(name);
  if (has(name)) return &object_[name];
  if (needed) fail(where_ + name + " is missing");
  return nullptr;
}

std::optional<std::string> BodyReader::text(const char* name, bool needed) {
  const Json* value = find(name, needed);
  if (value == nullptr) return std::nullopt;
  if (value->is_string()) return value->get<std::string>();
  fail(where_ + name + " must be text");
  return std::nullopt;
}

std::optional<std::string> BodyReader::one_of(
    const char* name, std::initializer_list<const char*> values,
    bool needed) {
  const auto given = text(name, needed);
  if (!given) return std::nullopt;
  std::string all;
  for (const char* value : values) {
    if (*given == value) return given;
    all.append(all.empty() ? "" : ", ").append(value);
  }
  fail(where_ + name + " must be one of " + all);
  return std::nullopt;
}

std::optional<int64_t> BodyReader::whole_number(const char* name) {
  const Json* value = find(name, false);
  if (value == nullptr) return std::nullopt;
  if (value->is_number_integer()) return value->get<int64_t>();
  fail(where_ + name + " must be a whole number");
  return std::nullopt;
}

std::optional<bool> BodyReader::flag(const char* name) {
  const Json* value = find(name, false);
  if (value == nullptr) return std::nullopt;
  if (value->is_boolean()) return value->get<bool>();
  fail(where_ + name + " must be true or false");
  return std::nullopt;
}

std::vector<std::string> BodyReader::texts(const char* name) {
  const Json* list = find(name, false);
  if (list == nullptr) return {};
  if (list->is_array() &&
      std::ranges::all_of(*list, [](const Json& j) { return j.is_string(); })) {
    return list->get<std::vector<std::string>>();
  }
  fail(where_ + name + " must be a list of texts");
  return {};
}

std::vector<int64_t> BodyReader::whole_numbers(const char* name) {
  const Json* list = find(name, false);
  if (list == nullptr) return {};
  const auto is_whole = [](const Json& j) { return j.is_number_integer(); };
  if (list->is_array() && std::ranges::all_of(*list, is_whole)) {
    return list->get<std::vector<int64_t>>();
  }
  fail(where_ + name + " must be a list of whole numbers");
  return {};
}

std::optional<double> BodyReader::number(const char* name) {
  const Json* value = find(name, false);
  if (value == nullptr) return std::nullopt;
  if (value->is_number()) return value->get<double>();
  fail(where_ + name + " must be a number");
  return std::nullopt;
}

std::optional<Json> BodyReader::value(const char* name) {
  const Json* value = find(name, false);
  if (value == nullptr) return std::nullopt;
  return *value;
}

std::optional<Answer> BodyReader::end() {
  if (wrong_) return wrong_;
  for (const auto& [name, value] : object_.items()) {
    if (std::ranges::find(asked_, name) == asked_.end()) {
      fail("there is no field " + where_ + name);
    }
  }
  return wrong_;
}

void BodyReader::fail(const std::string& detail) {
  if (!wrong_) wrong_ = problem(422, "field", detail);
}

}  // namespace quoth
