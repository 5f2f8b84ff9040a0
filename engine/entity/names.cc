// See names.h.
//
// `Sen. William J. Díaz Jr.` is shown as `William J. Díaz Jr.`
#include "entity/names.h"

#include <algorithm>

#include "base/unicode.h"

namespace quoth {
namespace {

namespace wc = word_class;

// Calls visit(word) for every word of `text`.
template <typename Visit>
void for_each_word(std::string_view text, Visit visit) {
  size_t begin = 0;
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (is_space(c.value)) {
      if (at > begin) visit(text.substr(begin, at - begin));
      begin = at + c.size;
    }
    at += c.size;
  }
  if (begin < text.size()) visit(text.substr(begin));
}

std::vector<std::string_view> split_words(std::string_view text) {
  constexpr size_t kUsualWords = 6;
  std::vector<std::string_view> out;
  out.reserve(kUsualWords);
  for_each_word(text, [&](std::string_view word) { out.push_back(word); });
  return out;
}

WordId find_word(const Vocabulary& words, std::string_view form) {
  const WordId id = words.find(form);
  return id != 0 ? id : words.find(folded(form));
}

bool is_word(const Vocabulary& words, std::string_view form,
             WordClasses classes) {
  return words.is(find_word(words, form), classes);
}

std::string part_of(std::string_view word) {
  std::string out = folded(word);
  while (!out.empty() && (out.back() == '.' || out.back() == ',')) {
    out.pop_back();
  }
  return out;
}

bool is_acronym(std::string_view word) {
  if (word.size() < 2 || word.size() > 5) return false;
  return std::all_of(word.begin(), word.end(),
                     [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_quotation_mark(char32_t c) {
  return c == '"' || (c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB;
}

// Zoë “Zo” Díaz has the parts zoë, díaz.
void drop_quoted(std::vector<std::string_view>& all) {
  for (size_t i = 1; i + 1 < all.size(); ++i) {
    if (!is_quotation_mark(code_point_at(all[i], 0).value)) continue;
    for (size_t k = i; k + 1 < all.size(); ++k) {
      const auto last = code_point_before(all[k], all[k].size());
      if (!is_quotation_mark(last.value)) continue;
      const auto from = all.begin() + static_cast<ptrdiff_t>(i);
      all.erase(from, from + static_cast<ptrdiff_t>(k + 1 - i));
      return;
    }
  }
}

// The longest title that `all` begins with, in words; the last word of a name
// is none. Longer ones are looked for as long as the pack has a phrase that
// begins so.
size_t title_size(const std::vector<std::string_view>& all, size_t first,
                  const Vocabulary& words) {
  constexpr size_t kLongestTitle = 5;
  const PhraseTrie& phrases = words.phrases();
  PhraseTrie::Node node = 0;
  size_t longest = 0;
  std::string phrase;
  for (size_t k = first; k + 1 < all.size() && k < first + kLongestTitle;
       ++k) {
    const WordId part = words.find_form(folded(all[k])).id();
    node = k == first ? phrases.first(part) : phrases.next(node, part);
    if (k > first && node == 0) break;
    if (k > first) phrase += ' ';
    phrase += all[k];
    const WordId id = find_word(words, phrase);
    const bool title =
        words.is(id, wc::title) && !words.is(id, wc::given_name);
    if (title) longest = k + 1 - first;
    if (node == 0) break;
  }
  return longest;
}

// How many of `all` from the front are titles, one or several words each.
size_t titles(const std::vector<std::string_view>& all,
              const Vocabulary& words) {
  size_t count = 0;
  while (const size_t size = title_size(all, count, words)) count += size;
  return count;
}

}  // namespace

NameParts parse_name(std::string_view name, bool person,
                     const Vocabulary& words) {
  std::vector<std::string_view> all = split_words(name);
  if (person) drop_quoted(all);
  size_t first = 0;
  size_t last = all.size();
  if (person) {
    first = titles(all, words);
    while (last > first + 1 && is_word(words, all[last - 1], wc::suffix)) {
      --last;
    }
    // Letters before and after a name: MEC Novak, Zoë Díaz MBE.
    bool spelt = !is_acronym(all[first]) || !is_acronym(all[last - 1]);
    if (spelt && last - first > 1 && is_acronym(all[first])) ++first;
    if (spelt && last - first > 2 && is_acronym(all[last - 1])) --last;
  } else if (all.size() > 1 && is_word(words, all[0], wc::determiner)) {
    first = 1;
  }
  NameParts out;
  out.parts.reserve(last - first);
  out.shown.reserve(name.size());
  for (size_t i = first; i < all.size(); ++i) {
    std::string part = part_of(all[i]);
    if (part.empty()) continue;
    if (i < last) out.parts.push_back(std::move(part));
    if (!out.shown.empty()) out.shown += ' ';
    out.shown += all[i];
  }
  while (!out.shown.empty() && out.shown.back() == ',') out.shown.pop_back();
  if (out.parts.empty()) {
    out.parts.push_back(folded(name));
    out.shown = name;
  }
  return out;
}

bool same_given_name(const std::string& a, const std::string& b,
                     const Vocabulary& words) {
  if (a == b) return true;
  if (a.size() == 1 || b.size() == 1) return a[0] == b[0];
  auto capitalised = [](std::string s) {
    if (s[0] >= 'a' && s[0] <= 'z') s[0] = static_cast<char>(s[0] - 32);
    return s;
  };
  WordId x = words.find(capitalised(a));
  WordId y = words.find(capitalised(b));
  if (!words.is(x, wc::nickname) || !words.is(y, wc::nickname)) return false;
  return words[x].lemma == words[y].lemma || words[x].lemma == y ||
         words[y].lemma == x;
}

bool same_person(const NameParts& a, const NameParts& b,
                 const Vocabulary& words) {
  if (a.parts.back() != b.parts.back()) return false;
  if (!same_given_name(a.parts.front(), b.parts.front(), words)) return false;
  size_t middle_a = a.parts.size() - 2;
  size_t middle_b = b.parts.size() - 2;
  if (middle_a == 0 || middle_b == 0) return true;
  return same_given_name(a.parts[1], b.parts[1], words);
}

std::string initials(const NameParts& name) {
  std::string out;
  for_each_word(name.shown, [&](std::string_view word) {
    CodePoint c = code_point_at(word, 0);
    if (is_upper(c.value)) append_folded(word.substr(0, c.size), out);
  });
  return out;
}

}  // namespace quoth
