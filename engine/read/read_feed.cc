// The three dialects in which sites list their articles:
//
//   <rss><channel><item><title>Ferry aground</title> <description>…
//   <feed><entry><title>Ferry aground</title> <content type="html">…
//   <rdf:RDF><item>…                         RSS 1.0, its items at the top
//
// The text of an entry is the longest it has: content:encoded or content before
// description or summary. It is HTML that was escaped once more, so it is read
// as a page of its own. pugixml knows no entities but the five of XML, so that
// one which unfolds into a billion others stays as it is.
#include "read/read_feed.h"

#include <cstring>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>
#include <sstream>

#include "read/charset.h"
#include "read/feed_date.h"
#include "read/read_html.h"

namespace quoth {
namespace {

using nlohmann::json;
using pugi::xml_node;

Diagnostic feed_error(const std::string& source, std::string message,
                      std::string hint) {
  Diagnostic error;
  error.file = source;
  error.message = std::move(message);
  error.hint = std::move(hint);
  return error;
}

// `content` of `content:encoded` is looked up with its prefix.
std::string text_of(const xml_node& entry, const char* name) {
  std::string out = entry.child(name).text().get();
  const auto is_white = [](char c) { return c == ' ' || (c >= 9 && c <= 13); };
  while (!out.empty() && is_white(out.back())) out.pop_back();
  out.erase(0, std::min(out.find_first_not_of(" \t\r\n"), out.size()));
  return out;
}

// Atom's content of type xhtml is a tree, not text.
std::string inner_xml(const xml_node& node) {
  std::ostringstream out;
  for (const xml_node& child : node.children()) {
    child.print(out, "", pugi::format_raw);
  }
  return out.str();
}

std::string content_of(const xml_node& entry) {
  const xml_node content = entry.child("content");
  if (std::strcmp(content.attribute("type").value(), "xhtml") == 0) {
    return inner_xml(content);
  }
  std::string best;
  for (const char* name :
       {"content:encoded", "content", "description", "summary"}) {
    std::string text = text_of(entry, name);
    if (text.size() > best.size()) best = std::move(text);
  }
  return best;
}

std::string link_of(const xml_node& entry) {
  std::string first;
  for (const xml_node& link : entry.children("link")) {
    const std::string rel = link.attribute("rel").value();
    std::string address = link.attribute("href").value();
    if (address.empty()) address = link.text().get();
    if (rel.empty() || rel == "alternate") return address;
    if (first.empty()) first = address;
  }
  return first;
}

std::vector<std::string> authors_of(const xml_node& entry) {
  std::vector<std::string> out;
  for (const char* name : {"author", "dc:creator"}) {
    for (const xml_node& author : entry.children(name)) {
      std::string text = text_of(author, "name");
      if (text.empty()) text = author.text().get();
      if (!text.empty()) out.push_back(text);
    }
    if (!out.empty()) break;
  }
  return out;
}

// The first of `names` that the entry has.
std::string first_of(const xml_node& entry,
                     std::initializer_list<const char*> names) {
  for (const char* name : names) {
    std::string text = text_of(entry, name);
    if (!text.empty()) return text;
  }
  return "";
}

FeedEntry entry_of(const xml_node& entry, const std::string& publisher,
                   const std::string& source, size_t number) {
  FeedEntry out;
  out.source = source + ":" + std::to_string(number);
  out.url = link_of(entry);
  json record;
  const auto set = [&](const char* key, const std::string& value) {
    if (!value.empty()) record[key] = value;
  };
  set("source", out.source);
  set("url", out.url);
  set("title", text_of(entry, "title"));
  set("publisher", publisher);
  set("published", iso_date(first_of(
                       entry, {"published", "pubDate", "dc:date", "updated"})));
  const std::string content = content_of(entry);
  out.has_text = !content.empty();
  set("html", content);
  const auto authors = authors_of(entry);
  if (!authors.empty()) record["authors"] = authors;
  out.record = record.dump(-1, ' ', false, json::error_handler_t::replace);
  return out;
}

}  // namespace

Result<std::vector<FeedEntry>> read_feed(std::string bytes,
                                         const std::string& source) {
  const std::string named = named_charset(bytes);
  const auto decoded = decode(std::move(bytes), named);
  if (!decoded) {
    return feed_error(source, "is in no charset that could be told",
                      "save it as UTF-8");
  }
  pugi::xml_document document;
  const auto parsed = document.load_buffer(
      decoded->text.data(), decoded->text.size(), pugi::parse_default,
      pugi::encoding_utf8);
  if (!parsed) {
    return feed_error(source,
                      std::string("is no XML: ") + parsed.description() +
                          " at byte " + std::to_string(parsed.offset),
                      "a feed is RSS or Atom");
  }
  const xml_node root = document.document_element();
  xml_node entries = root.child("channel");
  if (!entries.child("item")) entries = root;
  std::vector<FeedEntry> found;
  const xml_node channel = root.child("channel") ? root.child("channel") : root;
  const std::string publisher = text_of(channel, "title");
  for (const char* name : {"item", "entry"}) {
    for (const xml_node& entry : entries.children(name)) {
      found.push_back(entry_of(entry, publisher, source, found.size() + 1));
    }
  }
  if (found.empty()) {
    return feed_error(source, "is XML, but has no entries of a feed",
                      "a feed is RSS or Atom");
  }
  return found;
}

}  // namespace quoth
