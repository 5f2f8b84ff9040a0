// Whether two names mean the same person: `Ms Ortiz’s` and `Ana Ortiz` do not,
// `Ortiz’s` and `Ana Ortiz` do.
#include <algorithm>

#include "base/unicode.h"
#include "gold/judge.h"

namespace quoth {
namespace {

bool is_word_at(std::string_view text, size_t at) {
  const char32_t c = code_point_at(text, at).value;
  return is_alphanumeric(c) || c == '_';
}

// Of an apostrophe that stands inside a word or ends one with an s, with that
// s: the bytes to leave out; 0 elsewhere. `O’Neil’s` is read as `ONeil`.
size_t possessive_size(std::string_view text, size_t at) {
  const CodePoint c = code_point_at(text, at);
  if (c.value != '\'' && c.value != 0x2019) return 0;
  const size_t next = at + c.size;
  const bool is_s = next < text.size() && text[next] == 's';
  if (is_s && !is_word_at(text, next + 1)) return c.size + 1;
  return is_word_at(text, next) ? c.size : 0;
}

std::vector<std::string> parts_of(std::string_view name) {
  std::string plain;
  for (size_t at = 0; at < name.size();) {
    const size_t left_out = possessive_size(name, at);
    const size_t size = code_point_at(name, at).size;
    if (left_out == 0) plain += name.substr(at, size);
    at += std::max(left_out, size);
  }
  std::vector<std::string> out;
  bool in_word = false;
  for (size_t at = 0; at < plain.size();) {
    const size_t size = code_point_at(plain, at).size;
    const bool is_word = is_word_at(plain, at);
    if (is_word && !in_word) out.emplace_back();
    if (is_word) out.back() += plain.substr(at, size);
    in_word = is_word;
    at += size;
  }
  for (std::string& part : out) part = folded(part);
  return out;
}

bool has_all(const std::vector<std::string>& whole,
             const std::vector<std::string>& parts) {
  return std::all_of(parts.begin(), parts.end(), [&](const std::string& part) {
    return std::find(whole.begin(), whole.end(), part) != whole.end();
  });
}

}  // namespace

bool is_name_of(std::string_view name, const std::vector<std::string>& known) {
  const std::vector<std::string> given = parts_of(name);
  return std::any_of(
      known.begin(), known.end(), [&](const std::string& other) {
        const std::vector<std::string> gold = parts_of(other);
        if (given.empty() || gold.empty()) return false;
        return (has_all(gold, given) && given.back() == gold.back()) ||
               (has_all(given, gold) && gold.size() > 1);
      });
}

}  // namespace quoth
