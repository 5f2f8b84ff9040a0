// `news.xml.gz` is looked into, since XML may be anything; `news.warc.gz` is an
// archive whatever it starts with, so that one which is broken is called that.
#include "input_kind.h"

#include <algorithm>
#include <string>
#include <utility>

namespace quoth {
namespace {

constexpr size_t kTop = 1024;

constexpr std::pair<std::string_view, InputKind> kEndings[] = {
    {".txt", InputKind::text},     {".text", InputKind::text},
    {".html", InputKind::html},    {".htm", InputKind::html},
    {".xhtml", InputKind::html},   {".ndjson", InputKind::ndjson},
    {".jsonl", InputKind::ndjson}, {".rss", InputKind::feed},
    {".atom", InputKind::feed},    {".warc", InputKind::warc},
};

std::string lowered(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return out;
}

// The first line of NDJSON opens an object with a key: {"text": …
bool opens_object(std::string_view start) {
  if (!start.starts_with('{')) return false;
  start.remove_prefix(1);
  start.remove_prefix(std::min(start.find_first_not_of(" \t"), start.size()));
  return start.starts_with('"');
}

bool has_any(const std::string& top,
             std::initializer_list<std::string_view> marks) {
  return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) {
    return top.find(mark) != std::string::npos;
  });
}

}  // namespace

InputKind kind_by_name(std::string_view name) {
  if (name.ends_with(".gz")) name.remove_suffix(3);
  for (const auto& [ending, kind] : kEndings) {
    if (name.ends_with(ending)) return kind;
  }
  return InputKind::automatic;
}

InputKind kind_by_start(std::string_view start) {
  if (start.starts_with("\xEF\xBB\xBF")) start.remove_prefix(3);
  start.remove_prefix(
      std::min(start.find_first_not_of(" \t\r\n"), start.size()));
  if (start.starts_with("WARC/")) return InputKind::warc;
  if (opens_object(start)) return InputKind::ndjson;
  if (!start.starts_with('<')) return InputKind::text;
  const std::string top = lowered(start.substr(0, kTop));
  if (has_any(top, {"<!doctype html", "<html", "<head", "<body"})) {
    return InputKind::html;
  }
  if (has_any(top, {"<rss", "<feed", "<rdf:rdf"})) return InputKind::feed;
  return InputKind::text;
}

bool is_web_address(std::string_view path) {
  return path.starts_with("http://") || path.starts_with("https://");
}

}  // namespace quoth
