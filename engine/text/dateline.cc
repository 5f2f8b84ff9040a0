// Where a story was filed, as agencies put it in front of the first sentence:
//
//   LISBON – The ferry …                          a place in capitals, a dash
//   SAN JUAN, Sept. 28 (AHN) — The ferry …        place, date, agency, dash
//   ST. ANTON, June 15. /AHN/. The ferry …        an agency between slashes
//   Lisbon, Nov 22 — The ferry …                  in small letters: a date
//
// What stands before the dash has to be names, dates and an agency, nothing
// else; a place in small letters needs a date or an agency beside it, since
// "Lisbon — the old one —" begins a sentence.
#include "text/dateline.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/unicode.h"

namespace quoth {
namespace {

namespace wc = word_class;

constexpr size_t kLongest = 100;  // bytes of a dateline

// What stands before the dash, word by word.
struct Head {
  uint32_t place_words = 0;  // before the first comma or bracket
  bool all_capitals = true;  // the place
  bool dated = false;
  bool agency = false;
  bool known_place = false;
  bool known_other = false;  // an organization or a given name
};

bool is_long_dash(char32_t c) { return is_dash(c) || c == 0x2212; }

// A hyphen with spaces around it or after a bracket stands for a dash.
bool is_typed_dash(std::string_view text, size_t at) {
  if (text[at] != '-' || at == 0) return false;
  if (text.substr(at, 2) == "--") return true;
  const bool closed = text[at - 1] == ')' || text[at - 1] == ' ';
  return closed && at + 1 < text.size() && text[at + 1] == ' ';
}

// The end of the dash, or of the full stop after "/AHN/"; 0: none.
size_t head_end(std::string_view text, size_t& head) {
  for (size_t at = 0; at < std::min(text.size(), kLongest);) {
    const CodePoint c = code_point_at(text, at);
    head = at;
    if (is_long_dash(c.value)) return at + c.size;
    if (c.value == '-' && is_typed_dash(text, at)) {
      return at + (text.substr(at, 2) == "--" ? 2 : 1);
    }
    if (text.substr(at, 3) == "/. ") {
      head = at + 1;
      return at + 2;
    }
    at += c.size;
  }
  return 0;
}

bool has_capitals_only(std::string_view word) {
  bool letter = false;
  for (size_t at = 0; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    if (is_lower(c.value)) return false;
    letter |= is_letter(c.value);
    at += c.size;
  }
  return letter;
}

WordClasses classes_of(std::string_view word, const Vocabulary& words) {
  const std::string low = folded(word);
  WordClasses found = words.classes(words.find(word)) |
                      words.classes(words.find_folded(low));
  std::string title = low;
  if (!title.empty() && title[0] >= 'a' && title[0] <= 'z') title[0] -= 32;
  return found | words.classes(words.find(title));
}

bool has_digit(std::string_view word) {
  return word.find_first_of("0123456789") != std::string_view::npos;
}

// One word of the head that stands outside brackets. False: it cannot be
// part of a dateline.
bool add_word(std::string_view word, const Vocabulary& words, bool& in_place,
              Head& head) {
  while (!word.empty() && word.back() == ',') word.remove_suffix(1);
  if (word.empty()) return true;
  if (word.front() == '/') {
    head.agency = true;
    return word.back() == '/';
  }
  const WordClasses classes = classes_of(word, words);
  const char32_t first = code_point_at(word, 0).value;
  const bool date = has_digit(word) || (classes & wc::time) != 0;
  if (date && head.place_words > 0) in_place = false;
  if (date && !in_place) head.dated = true;
  if (!in_place) {
    return is_upper(first) || has_digit(word) ||
           (classes & (wc::time | wc::particle | wc::of)) != 0;
  }
  ++head.place_words;
  if (!is_upper(first) && (classes & wc::particle) == 0) return false;
  if (!has_capitals_only(word)) head.all_capitals = false;
  if ((classes & wc::place) != 0) head.known_place = true;
  if ((classes & (wc::organization | wc::given_name)) != 0) {
    head.known_other = true;
  }
  constexpr WordClasses kNoPlace = wc::pronoun | wc::determiner |
                                   wc::auxiliary | wc::relative |
                                   wc::adposition | wc::subordinator;
  const bool possible = (classes & kNoPlace) == 0 ||
                        (classes & (wc::particle | wc::place)) != 0;
  return possible && word.back() != ':' && !folded(word).ends_with("'s");
}

bool read_head(std::string_view text, const Vocabulary& words, Head& head) {
  bool in_place = true;
  for (size_t at = 0; at < text.size();) {
    if (text[at] == ' ') {
      ++at;
      continue;
    }
    if (text[at] == '(') {
      const size_t close = text.find(')', at);
      if (close == std::string_view::npos || close - at > 40) return false;
      head.agency = true;
      in_place = false;
      at = close + 1;
      continue;
    }
    const size_t end = std::min(text.find_first_of(" (", at), text.size());
    const std::string_view word = text.substr(at, end - at);
    if (!add_word(word, words, in_place, head)) return false;
    if (word.back() == ',') in_place = false;
    at = end;
  }
  return head.place_words > 0;
}

// `spaced`: white space follows the dash, as it does not in "ORTIZ--who".
bool is_dateline(const Head& head, bool spaced) {
  const bool evidence = head.dated || head.agency;
  if (head.place_words > (evidence ? 5u : 3u)) return false;
  if (evidence) return true;
  return spaced && head.all_capitals && (head.known_place || !head.known_other);
}

// "LISBON: The ferry": only of a place that the pack knows, since speakers of
// a transcript stand there too.
size_t colon_dateline(std::string_view text, const Vocabulary& words) {
  const size_t colon = text.substr(0, kLongest).find(": ");
  if (colon == std::string_view::npos) return 0;
  Head head;
  if (!read_head(text.substr(0, colon), words, head)) return 0;
  return head.all_capitals && head.known_place && head.place_words <= 3
             ? colon + 1
             : 0;
}

}  // namespace

size_t dateline_size(std::string_view paragraph, const Vocabulary& words) {
  if (!is_upper(code_point_at(paragraph, 0).value)) return 0;
  size_t head_size = 0;
  const size_t end = head_end(paragraph, head_size);
  if (end == 0) return colon_dateline(paragraph, words);
  if (paragraph.size() < end + 20) return 0;
  Head head;
  if (!read_head(paragraph.substr(0, head_size), words, head)) return 0;
  const bool spaced = is_space(code_point_at(paragraph, end).value);
  return is_dateline(head, spaced) ? end : 0;
}

}  // namespace quoth
