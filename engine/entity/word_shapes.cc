// See word_shapes.h. In `Novak-owned` the small last part decides; in
// `Ramanan-Holt` it has a capital, and in `Al-jamal` the pack does not know it.
#include "entity/word_shapes.h"

#include "base/unicode.h"

namespace quoth {
namespace {

namespace wc = word_class;

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

bool reads_as_handle(std::string_view form) {
  if (form[0] == '@' || form.find('_') != std::string_view::npos) return true;
  return is_digit(form.back()) && form.size() > 4 &&
         form.find('-') == std::string_view::npos;
}

bool reads_as_nickname(std::string_view quoted) {
  constexpr size_t kLongest = 24;  // bytes
  const size_t first = code_point_at(quoted, 0).size;
  const size_t last = code_point_before(quoted, quoted.size()).size;
  if (quoted.size() > kLongest || quoted.size() <= first + last) return false;
  quoted.remove_suffix(last);
  if (!is_upper(code_point_at(quoted, first).value)) return false;
  for (size_t at = first; at < quoted.size();) {
    const CodePoint c = code_point_at(quoted, at);
    if (!is_letter(c.value) && c.value != ' ' && c.value != '-') return false;
    at += c.size;
  }
  return true;
}

bool reads_as_short_form(std::string_view form) {
  if (form.size() < 3) return false;
  if (is_capital(form[0]) && form[1] == '-') return true;
  return is_capital(form.back()) && is_capital(form[form.size() - 2]);
}

bool reads_as_adverb(std::string_view form, const Vocabulary& words) {
  if (form.size() < 5) return false;
  const char ending[3] = {'-', form[form.size() - 2], form.back()};
  return words.is(words.find({ending, 3}), wc::adverb);
}

bool reads_as_compound(std::string_view form, const Vocabulary& words) {
  const size_t hyphen = form.rfind('-');
  if (hyphen == std::string_view::npos) return false;
  return words.is(words.find(form.substr(hyphen + 1)),
                  wc::participle | wc::gerund | wc::adjective);
}

WordClasses classes_behind_number(std::string_view form,
                                  const Vocabulary& words) {
  if (!is_digit(form[0])) return 0;
  const size_t hyphen = form.find('-');
  if (hyphen == std::string_view::npos) return 0;
  return words.classes(words.find(form.substr(hyphen + 1)));
}

}  // namespace quoth
