// The head of nearly every news page describes its article to search engines:
//
//   {"@type": "NewsArticle", "headline": "Ferry aground",
//    "author": [{"@type": "Person", "name": "Ana Ortiz"}],
//    "datePublished": "2021-05-03T10:00:00Z"}
//
// by itself, in a list, or among the objects of a "@graph", which may name one
// another by "@id". Such scripts are written by hand: breaks of line inside a
// string are forgiven, everything else that is no JSON is passed over.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "read/page_metadata.h"
#include "read/plain_text.h"

namespace quoth {
namespace {

using nlohmann::json;

constexpr size_t kDeepest = 60;  // levels; nlohmann's own limit is the stack

bool is_too_deep(std::string_view text) {
  size_t depth = 0;
  for (const char c : text) {
    if ((c == '[' || c == '{') && ++depth > kDeepest) return true;
    if ((c == ']' || c == '}') && depth > 0) --depth;
  }
  return false;
}

std::optional<json> parse(std::string_view text) {
  if (is_too_deep(text)) return std::nullopt;
  json value = json::parse(text, nullptr, false, true);
  if (!value.is_discarded()) return value;
  std::string one_line(text);
  for (char& c : one_line) {
    if (static_cast<unsigned char>(c) < ' ') c = ' ';
  }
  value = json::parse(one_line, nullptr, false, true);
  if (value.is_discarded()) return std::nullopt;
  return value;
}

bool is_article_type(const json& type) {
  if (type.is_array()) {
    return std::any_of(type.begin(), type.end(), is_article_type);
  }
  if (!type.is_string()) return false;
  const auto& name = type.get_ref<const std::string&>();
  return name.ends_with("Article") || name.ends_with("Posting") ||
         name.ends_with("Report") || name.ends_with("Review");
}

bool is_article(const json& object) {
  const auto type = object.find("@type");
  return type != object.end() && is_article_type(*type);
}

class JsonLdReader {
 public:
  explicit JsonLdReader(const json& root) { collect(root, 0); }

  PageMetadata run() const {
    PageMetadata found;
    for (const json* object : objects_) {
      if (!is_article(*object)) continue;
      found = merged(std::move(found), article(*object));
    }
    return found;
  }

 private:
  // Articles may stand at any of the outer levels, but not inside another: the
  // posts of a live blog are not what the page is.
  void collect(const json& value, int depth) {
    if (depth > 4 || !value.is_structured()) return;
    if (value.is_object()) {
      objects_.push_back(&value);
      if (is_article(value)) return;
    }
    for (const auto& inner : value) collect(inner, depth + 1);
  }

  PageMetadata article(const json& object) const {
    PageMetadata out;
    // That of a live blog is said better by OpenGraph, for those who share it.
    if (!is_live(object)) {
      out.title = text(object, "headline");
      if (!out.title) out.title = text(object, "name");
    }
    out.published = text(object, "datePublished");
    if (!out.published) out.published = text(object, "dateCreated");
    out.modified = text(object, "dateModified");
    out.section = text(object, "articleSection");
    out.language = text(object, "inLanguage");
    out.url = text(object, "url");
    if (!out.url) out.url = id_or_text(object, "mainEntityOfPage");
    out.authors = names(object, "author");
    const auto publishers = names(object, "publisher");
    if (!publishers.empty()) out.publisher = publishers.front();
    return out;
  }

  static bool is_live(const json& object) {
    const auto type = object.find("@type");
    return type != object.end() && *type == "LiveBlogPosting";
  }

  static std::optional<std::string> text(const json& object, const char* key) {
    const auto at = object.find(key);
    if (at == object.end()) return std::nullopt;
    const json& value = at->is_array() && !at->empty() ? at->front() : *at;
    if (!value.is_string()) return std::nullopt;
    std::string plain = plain_text(value.get_ref<const std::string&>());
    if (plain.empty()) return std::nullopt;
    return plain;
  }

  static std::optional<std::string> id_or_text(const json& object,
                                               const char* key) {
    const auto at = object.find(key);
    if (at != object.end() && at->is_object()) return text(*at, "@id");
    return text(object, key);
  }

  std::vector<std::string> names(const json& object, const char* key) const {
    std::vector<std::string> out;
    const auto at = object.find(key);
    if (at == object.end()) return out;
    if (!at->is_array()) {
      add_name(*at, out);
    } else {
      for (const json& one : *at) add_name(one, out);
    }
    return out;
  }

  // "Ana Ortiz", {"name": "Ana Ortiz"}, or {"@id": …} of another object.
  void add_name(const json& value, std::vector<std::string>& out) const {
    if (value.is_string()) {
      std::string plain = plain_text(value.get_ref<const std::string&>());
      if (!plain.empty()) out.push_back(std::move(plain));
      return;
    }
    if (!value.is_object()) return;
    if (value.contains("name")) {
      for (std::string& name : names(value, "name")) {
        out.push_back(std::move(name));
      }
      return;
    }
    const auto id = value.find("@id");
    if (id == value.end()) return;
    for (const json* object : objects_) {
      const auto own = object->find("@id");
      if (own == object->end() || *own != *id) continue;
      if (const auto name = text(*object, "name")) {
        out.push_back(*name);
        return;
      }
    }
  }

  std::vector<const json*> objects_;
};

}  // namespace

PageMetadata read_json_ld(std::string_view script) {
  const auto root = parse(script);
  return root ? JsonLdReader(*root).run() : PageMetadata{};
}

}  // namespace quoth
