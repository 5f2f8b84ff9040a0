// See element_names.h. Words of a name end at marks, digits and capitals, so
// that `relatedLinks`, `related-links` and `related_links2` are all `related
// links`; a name that has no such borders is looked up as it is.
#include "text/element_names.h"

#include <algorithm>

#include "base/unicode.h"

namespace quoth {
namespace {

constexpr auto kTitleWords = 5;

bool is_gap(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

bool is_ascii_letter(char c) {
  return is_ascii(c) &&
         ascii::has(static_cast<char32_t>(c), ascii::kLetter);
}

bool is_ascii_capital(char c) { return c >= 'A' && c <= 'Z'; }

char lower(char c) {
  return is_ascii_capital(c) ? static_cast<char>(c + 32) : c;
}

// The better of two words for one name: the longer, then that against the
// article.
const LinePhrase* better(const LinePhrase* a, const LinePhrase* b) {
  if (a == nullptr || b == nullptr) return a == nullptr ? b : a;
  if (a->form.size() != b->form.size()) {
    return a->form.size() > b->form.size() ? a : b;
  }
  return b->zone == Zone::boilerplate ? b : a;
}

}  // namespace

void ElementNames::split(std::string_view name) {
  spaced_.clear();
  bool small = false;  // the byte before was a small letter
  for (const char c : name) {
    const bool letter = is_ascii_letter(c) || !is_ascii(c);
    const bool capital = is_ascii_capital(c);
    if ((!letter || (capital && small)) && !spaced_.empty() &&
        spaced_.back() != ' ') {
      spaced_ += ' ';
    }
    if (letter) spaced_ += lower(c);
    small = letter && !capital;
  }
  if (spaced_.ends_with(' ')) spaced_.pop_back();
}

const LinePhrase* ElementNames::find_in(std::string_view name) {
  split(name);
  // A title, as in id="harbour-board-backs-new-ferry", says nothing.
  if (std::count(spaced_.begin(), spaced_.end(), ' ') >= kTitleWords) {
    return nullptr;
  }
  const LinePhrase* best = nullptr;
  const std::string_view all = spaced_;
  for (size_t at = 0; at < all.size();) {
    const std::string_view rest = all.substr(at);
    for (const LinePhrase& phrase : words_.line_phrases_like(rest)) {
      if ((phrase.where & word_class::element_name) == 0) continue;
      if (!rest.starts_with(phrase.form)) continue;
      const size_t end = phrase.form.size();
      if (end < rest.size() && rest[end] != ' ') continue;
      best = better(best, &phrase);
    }
    at = std::min(all.find(' ', at), all.size() - 1) + 1;
  }
  return best;
}

bool names_an_article(const LinePhrase& phrase) {
  return phrase.zone == Zone::body &&
         phrase.form.find(' ') != std::string::npos;
}

const LinePhrase* ElementNames::find(std::string_view names) {
  const LinePhrase* best = nullptr;
  for (size_t at = 0; at < names.size();) {
    size_t end = at;
    while (end < names.size() && !is_gap(names[end])) ++end;
    const LinePhrase* found =
        end > at ? find_in(names.substr(at, end - at)) : nullptr;
    if (found != nullptr && names_an_article(*found)) return found;
    best = better(best, found);
    at = end + 1;
  }
  return best;
}

}  // namespace quoth
