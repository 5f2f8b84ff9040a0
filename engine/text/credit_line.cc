// Lines that are nothing but a date, or nothing but names:
//
//   16 Mar, 2021 16:00        numbers and words of the pack's class time
//   Ana Ortiz, Reporter       a given name first, or a role after a comma
//
// "Grace Period Ends" begins with a given name, yet `Ends` is a verb's form.
#include "text/credit_line.h"

#include <algorithm>
#include <string>

#include "base/unicode.h"

namespace quoth {
namespace {

namespace wc = word_class;

// The next word of `line` without marks around it; empty at the end.
std::string_view next_word(std::string_view& line) {
  constexpr std::string_view kGaps = " ,;|()[]/\t";
  for (;;) {
    const size_t begin = line.find_first_not_of(kGaps);
    if (begin == std::string_view::npos) return {};
    const size_t end = std::min(line.find_first_of(kGaps, begin), line.size());
    std::string_view word = line.substr(begin, end - begin);
    line.remove_prefix(end);
    while (word.ends_with('.') || word.ends_with(':')) word.remove_suffix(1);
    const char32_t first = code_point_at(word, 0).value;
    const bool mark = is_dash(first) || is_hyphen(first);
    if (!word.empty() && !mark) return word;
  }
}

bool has_digit(std::string_view word) {
  return word.find_first_of("0123456789") != std::string_view::npos;
}

// 16th has two, 4pm as well.
size_t letters_in(std::string_view word) {
  size_t letters = 0;
  for (size_t at = 0; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    if (is_letter(c.value) || c.value == '@') ++letters;
    at += c.size;
  }
  return letters;
}

// A word in the spelling of the pack: lower case, or with one capital.
WordId find_any_case(std::string_view word, const Vocabulary& words) {
  std::string low = folded(word);
  if (const WordId id = words.find_folded(low)) return id;
  if (low[0] >= 'a' && low[0] <= 'z') low[0] -= 32;
  if (const WordId id = words.find(low)) return id;
  return words.find(low + ".");
}

}  // namespace

bool is_date_line(std::string_view line, const Vocabulary& words) {
  if (line.size() > 80) return false;
  const uint32_t dates = words.list_number("zone-dates", "");
  bool number = false;
  for (;;) {
    const std::string_view word = next_word(line);
    if (word.empty()) return number;
    if (has_digit(word)) {
      if (letters_in(word) > 2) return false;
      number = true;
      continue;
    }
    const WordId id = find_any_case(word, words);
    const bool known = words.is(id, wc::time) ||
                       (dates != Vocabulary::kNoList &&
                        words.in_list(id, dates));
    if (!known) return false;
  }
}

bool is_name_line(std::string_view line, const Vocabulary& words) {
  if (line.size() > 80 || line.empty() || line.back() == '.') return false;
  bool given = false;
  bool role = false;
  uint32_t names = 0;
  bool after_comma = false;
  for (std::string_view rest = line;;) {
    const std::string_view before = rest;
    const std::string_view word = next_word(rest);
    if (word.empty()) break;
    const auto gap = static_cast<size_t>(word.data() - before.data());
    after_comma |= before.substr(0, gap).find_first_of(",|") !=
                   std::string_view::npos;
    const WordId id = find_any_case(word, words);
    const bool joins = words.is(id, wc::conjoins | wc::particle | wc::of);
    if (!joins && !is_upper(code_point_at(word, 0).value)) return false;
    if (after_comma) {
      role |= words.is(id, wc::role);
    } else if (!joins) {
      if (names == 0) given = words.is(id, wc::given_name);
      const bool verb = words.is(id, wc::third | wc::past | wc::auxiliary |
                                         wc::determiner | wc::adposition);
      if (verb && names > 0) return false;
      ++names;
    }
  }
  if (after_comma) return role && names >= 2 && names <= 4;
  return given && names >= 2 && names <= 6;
}

}  // namespace quoth
