// See page_metadata.h. A page tells its title up to six times, each a little
// different:
//
//   <title>Ferry aground - Harbour News</title>
//   <meta property="og:title" content="Ferry aground">
//   <script type="application/ld+json">{"headline": "Ferry aground", …}
//   <h1 itemprop="headline">Ferry aground</h1>
//
// Which is believed is a matter of how often each is right. What is said for
// machines is (JSON-LD, then OpenGraph, then other meta elements, then
// microdata); <title> comes last, since it has the name of the site in it. But
// a headline in JSON-LD that is much shorter than the one which both OpenGraph
// and a heading show is one that was cut for machines.
#include "read/page_metadata.h"

#include <algorithm>
#include <utility>

#include "read/plain_text.h"

namespace quoth {
namespace {

using Field = std::optional<std::string> PageMetadata::*;

struct MetaName {
  std::string_view name;  // in lower case
  Field field;
};

// Of meta elements, in order of precedence.
constexpr MetaName kMetaNames[] = {
    {"og:title", &PageMetadata::title},
    {"parsely-title", &PageMetadata::title},
    {"sailthru.title", &PageMetadata::title},
    {"twitter:title", &PageMetadata::title},
    {"dc.title", &PageMetadata::title},
    {"article:published_time", &PageMetadata::published},
    {"og:article:published_time", &PageMetadata::published},
    {"parsely-pub-date", &PageMetadata::published},
    {"sailthru.date", &PageMetadata::published},
    {"cxenseparse:recs:publishtime", &PageMetadata::published},
    {"article.published", &PageMetadata::published},
    {"datepublished", &PageMetadata::published},
    {"publish-date", &PageMetadata::published},
    {"publish_date", &PageMetadata::published},
    {"publication_date", &PageMetadata::published},
    {"pubdate", &PageMetadata::published},
    {"dc.date.issued", &PageMetadata::published},
    {"dcterms.created", &PageMetadata::published},
    {"dc.date", &PageMetadata::published},
    {"date", &PageMetadata::published},
    {"article:modified_time", &PageMetadata::modified},
    {"og:updated_time", &PageMetadata::modified},
    {"datemodified", &PageMetadata::modified},
    {"last-modified", &PageMetadata::modified},
    {"og:site_name", &PageMetadata::publisher},
    {"dc.publisher", &PageMetadata::publisher},
    {"application-name", &PageMetadata::publisher},
    {"article:section", &PageMetadata::section},
    {"parsely-section", &PageMetadata::section},
    {"og:url", &PageMetadata::url},
    {"parsely-link", &PageMetadata::url},
    {"og:locale", &PageMetadata::language},
};

constexpr std::string_view kAuthorNames[] = {
    "author",        "parsely-author", "sailthru.author", "article:author",
    "og:article:author", "dc.creator", "byl",            "twitter:creator"};

std::string lowered(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return out;
}

std::optional<std::string> value_of(std::string_view text) {
  std::string plain = plain_text(text);
  if (plain.empty()) return std::nullopt;
  return plain;
}

// An author given as the address of a page, or as a handle, is no name.
bool is_name(std::string_view author) {
  return !author.empty() && author.find("://") == std::string_view::npos &&
         author.find('/') == std::string_view::npos &&
         !author.starts_with('@');
}

void keep_names(std::vector<std::string>& authors) {
  std::erase_if(authors, [](const std::string& a) { return !is_name(a); });
  std::vector<std::string> once;
  for (std::string& author : authors) {
    if (std::find(once.begin(), once.end(), author) == once.end()) {
      once.push_back(std::move(author));
    }
  }
  authors = std::move(once);
}

// All meta elements of one kind of name, with the rank of the best so far.
class MetaElements {
 public:
  void add(const GumboNode* node) {
    std::string_view name = attribute(node, "property");
    if (name.empty()) name = attribute(node, "name");
    if (name.empty()) return;
    const std::string low = lowered(name);
    const std::string_view content = attribute(node, "content");
    for (size_t i = 0; i < std::size(kMetaNames); ++i) {
      if (kMetaNames[i].name != low) continue;
      if (auto value = value_of(content)) {
        values_.push_back({i, std::move(*value)});
      }
      return;
    }
    for (size_t i = 0; i < std::size(kAuthorNames); ++i) {
      if (kAuthorNames[i] == low) authors_.push_back({i, plain_text(content)});
    }
  }

  PageMetadata found() {
    PageMetadata out;
    sort(values_);
    for (auto& [rank, value] : values_) {
      auto& field = out.*kMetaNames[rank].field;
      if (!field) field = std::move(value);
    }
    sort(authors_);
    size_t best = std::size(kAuthorNames);
    for (auto& [rank, author] : authors_) {
      if (!is_name(author)) continue;
      if (best == std::size(kAuthorNames)) best = rank;
      if (rank == best) out.authors.push_back(std::move(author));
    }
    return out;
  }

 private:
  using Ranked = std::vector<std::pair<size_t, std::string>>;

  static void sort(Ranked& all) {
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
      return a.first < b.first;
    });
  }

  Ranked values_;
  Ranked authors_;
};

// "Ferry aground | Harbour News" of Harbour News.
void leave_out_site(const std::string& site, std::string& title) {
  if (!title.ends_with(site) || title.size() < site.size() + 8) return;
  std::string_view rest(title);
  rest.remove_suffix(site.size());
  constexpr std::string_view kBetween = " |-:–—·•";
  const size_t end = rest.find_last_not_of(kBetween);
  if (end == rest.npos || end + 1 == rest.size()) return;
  title.resize(end + 1);
}

class MetadataFinder {
 public:
  PageMetadata run(const HtmlTree& tree) {
    walk(
        tree.root(), [&](const GumboNode* node) { return enter(node); },
        [](const GumboNode*) {});
    PageMetadata meta = meta_.found();
    if (is_cut(json_ld_.title, meta.title)) json_ld_.title = meta.title;
    PageMetadata found = merged(std::move(json_ld_), std::move(meta));
    found = merged(std::move(found), std::move(microdata_));
    found = merged(std::move(found), std::move(other_));
    keep_names(found.authors);
    if (found.title && found.publisher) {
      leave_out_site(*found.publisher, *found.title);
    }
    return found;
  }

 private:
  bool enter(const GumboNode* node) {
    if (!is_element(node)) return false;
    switch (node->v.element.tag) {
      case GUMBO_TAG_HTML:
        other_.language = value_of(attribute(node, "lang"));
        break;
      case GUMBO_TAG_META:
        meta_.add(node);
        break;
      case GUMBO_TAG_SCRIPT:
        if (attribute(node, "type") == "application/ld+json") {
          json_ld_ = merged(std::move(json_ld_), read_json_ld(script(node)));
        }
        return false;
      case GUMBO_TAG_LINK:
        if (attribute(node, "rel") == "canonical") {
          other_.url = value_of(attribute(node, "href"));
        }
        break;
      case GUMBO_TAG_TITLE:
        if (!other_.title) other_.title = value_of(text_of(node));
        break;
      case GUMBO_TAG_H1:
        headings_.push_back(text_of(node));
        break;
      case GUMBO_TAG_TIME:
        if (!other_.published) {
          other_.published = value_of(attribute(node, "datetime"));
        }
        break;
      case GUMBO_TAG_A:
        if (attribute(node, "rel") == "author") {
          other_.authors.push_back(text_of(node));
        }
        break;
      default:
        break;
    }
    const std::string_view property = attribute(node, "itemprop");
    if (!property.empty()) add_microdata(property, node);
    return true;
  }

  bool is_cut(const std::optional<std::string>& title,
              const std::optional<std::string>& shown) const {
    return title && shown && title->size() * 4 < shown->size() * 3 &&
           std::find(headings_.begin(), headings_.end(), *shown) !=
               headings_.end();
  }

  static std::string script(const GumboNode* node) {
    std::string out;
    const GumboVector& all = children(node);
    for (unsigned i = 0; i < all.length; ++i) {
      const auto* child = static_cast<const GumboNode*>(all.data[i]);
      if (!is_element(child)) out += child->v.text.text;
    }
    return out;
  }

  void add_microdata(std::string_view property, const GumboNode* node) {
    const auto set = [&](std::optional<std::string>& field) {
      std::string_view value = attribute(node, "content");
      if (value.empty()) value = attribute(node, "datetime");
      if (!field) field = value.empty() ? value_of(text_of(node))
                                        : value_of(value);
    };
    if (property == "headline") {
      set(microdata_.title);
    } else if (property == "datePublished") {
      set(microdata_.published);
    } else if (property == "dateModified") {
      set(microdata_.modified);
    } else if (property == "author" && microdata_.authors.empty()) {
      add_author(node);
    }
  }

  // The name of an author is the element itself or its part called name.
  void add_author(const GumboNode* node) {
    std::string name(attribute(node, "content"));
    walk(
        node,
        [&](const GumboNode* inner) {
          if (!is_element(inner)) return false;
          if (attribute(inner, "itemprop") == "name" && name.empty()) {
            name = attribute(inner, "content");
            if (name.empty()) name = text_of(inner);
          }
          return true;
        },
        [](const GumboNode*) {});
    if (name.empty()) name = text_of(node);
    if (!name.empty()) microdata_.authors.push_back(std::move(name));
  }

  MetaElements meta_;
  PageMetadata json_ld_;
  PageMetadata microdata_;
  PageMetadata other_;
  std::vector<std::string> headings_;
};

void fill(std::optional<std::string>& field,
          std::optional<std::string>& other) {
  if (!field) field = std::move(other);
}

}  // namespace

PageMetadata merged(PageMetadata better, PageMetadata other) {
  fill(better.url, other.url);
  fill(better.title, other.title);
  fill(better.publisher, other.publisher);
  fill(better.published, other.published);
  fill(better.modified, other.modified);
  fill(better.section, other.section);
  fill(better.language, other.language);
  keep_names(better.authors);
  if (better.authors.empty()) better.authors = std::move(other.authors);
  return better;
}

PageMetadata find_page_metadata(const HtmlTree& tree) {
  return MetadataFinder().run(tree);
}

void set_metadata(PageMetadata metadata, Document& document) {
  document.url = std::move(metadata.url);
  document.title = std::move(metadata.title);
  document.publisher = std::move(metadata.publisher);
  document.byline = std::move(metadata.authors);
  document.published = std::move(metadata.published);
  document.modified = std::move(metadata.modified);
  document.section = std::move(metadata.section);
  document.language = std::move(metadata.language);
}

}  // namespace quoth
