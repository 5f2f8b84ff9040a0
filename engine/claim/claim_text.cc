// Marks are dropped in two places: where a quotation token opens and closes,
// wherever it stands in a part (`it was “a win” for all`), and at the ends of
// a part, where the content of an inner attribution is itself a nested
// quotation. Marks nested deeper stay: they tell the claim's own quotations.
#include "claim/claim_text.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"

namespace quoth {
namespace {

enum class Marks { none, single, pair };

struct QuoteMark {
  Marks family = Marks::none;
  uint32_t size = 0;  // bytes
};

Marks family_of(char32_t c) {
  switch (c) {
    case U'"': case U'“': case U'”': case U'„': case U'‟':
    case U'«': case U'»': case U'「': case U'」': case U'『': case U'』':
      return Marks::pair;
    case U'\'': case U'‘': case U'’': case U'‚': case U'‛':
    case U'`': case U'‹': case U'›':
      return Marks::single;
    default:
      return Marks::none;
  }
}

// Two apostrophes or two grave accents are one mark.
QuoteMark doubled(QuoteMark mark, std::string_view two) {
  return two == "''" || two == "``" ? QuoteMark{Marks::pair, 2} : mark;
}

QuoteMark mark_at(std::string_view text, size_t at) {
  CodePoint c = code_point_at(text, at);
  return doubled({family_of(c.value), c.size},
                 text.substr(std::min(at, text.size()), 2));
}

QuoteMark mark_before(std::string_view text, size_t end) {
  CodePoint c = code_point_before(text, end);
  QuoteMark mark = {family_of(c.value), c.size};
  return end < 2 ? mark : doubled(mark, text.substr(end - 2, 2));
}

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

// Marks at both ends of a stretch go, with the space outside them. A single
// one goes only in company, since it may be an apostrophe: the players’.
Span without_marks(std::string_view text, Span part) {
  while (!part.empty()) {
    QuoteMark first = mark_at(text, part.begin);
    QuoteMark last = mark_before(text, part.end);
    bool both = first.family == last.family &&
                first.size + last.size < part.size();
    if (is_blank(text[part.begin])) {
      ++part.begin;
    } else if (is_blank(text[part.end - 1])) {
      --part.end;
    } else if (first.family == Marks::pair || (first.size && both &&
                                               first.family != Marks::none)) {
      part.begin += first.size;
      if (both) part.end -= last.size;
    } else if (last.family == Marks::pair) {
      part.end -= last.size;
    } else {
      break;
    }
  }
  return part;
}

// True when `text` begins with a word and has one space between any two; it
// may be false for others that have. All of it is looked at, since a loop that
// is never left is run on many bytes at once.
bool stands_on_one_line(std::string_view text) {
  if (text.empty() || is_blank(text.front())) return false;
  bool odd = false;
  for (size_t i = 1; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    const auto before = static_cast<unsigned char>(text[i - 1]);
    odd |= c < ' ' || (c == ' ' && before == ' ');
  }
  return !odd;
}

// Words with one space between, as they nearly always stand already: each
// stretch that does is copied at once.
void append_on_one_line(std::string_view text, std::string& out) {
  if (stands_on_one_line(text)) {
    out += text;
    return;
  }
  for (size_t at = 0; at < text.size();) {
    if (is_blank(text[at])) {
      if (!out.empty() && out.back() != ' ') out += ' ';
      ++at;
      continue;
    }
    size_t end = at + 1;
    while (end < text.size() &&
           (!is_blank(text[end]) ||
            (text[end] == ' ' && !is_blank(text[end - 1])))) {
      ++end;
    }
    out.append(text, at, end - at);
    at = end;
  }
}

// Appends `part` without the marks of the quotations that stand in it, wholly
// or partly.
void append_part(std::string_view text, const Segments& segments, Span part,
                 std::string& out) {
  auto token = std::partition_point(
      segments.tokens.begin(), segments.tokens.end(),
      [&](const Token& t) { return t.span.end <= part.begin; });
  uint32_t at = part.begin;
  for (; token != segments.tokens.end() && token->span.begin < part.end;
       ++token) {
    if (token->kind != TokenKind::quotation) continue;
    Span inner = without_marks(text, token->span);
    inner = {std::max(inner.begin, part.begin), std::min(inner.end, part.end)};
    append_on_one_line(slice(text, {at, token->span.begin}), out);
    append_on_one_line(slice(text, inner), out);
    at = token->span.end;
  }
  append_on_one_line(slice(text, {at, part.end}), out);
}

bool is_word_part(char32_t c) { return is_letter(c) || is_digit(c); }

// An ASCII letter or digit in lower case; 0 for every other byte.
constexpr std::array<char, 256> kWordParts = [] {
  std::array<char, 256> table{};
  for (char c = '0'; c <= '9'; ++c) table[static_cast<size_t>(c)] = c;
  for (char c = 'a'; c <= 'z'; ++c) {
    table[static_cast<size_t>(c)] = c;
    table[static_cast<size_t>(c - 32)] = c;
  }
  return table;
}();

char ascii_word_part(char c) {
  return kWordParts[static_cast<unsigned char>(c)];
}

// True when `c` stands between `before` and what follows as in don’t, all-time
// or 1.5.
bool joins(char32_t before, CodePoint c, std::string_view rest) {
  char32_t after = code_point_at(rest, c.size).value;
  if (is_apostrophe(c.value) || is_hyphen(c.value)) {
    return is_word_part(before) && is_word_part(after);
  }
  return (c.value == '.' || c.value == ',') && is_digit(before) &&
         is_digit(after);
}

}  // namespace

ClaimTexts::ClaimTexts(std::string_view text, const Segments& segments,
                       const Vocabulary& words)
    : text_(text),
      segments_(segments),
      words_(words),
      openers_(words.list_number("claim-openers", "")) {}

std::string_view ClaimTexts::of(const std::vector<Span>& content) {
  joined_.clear();
  for (Span part : content) {
    if (!joined_.empty() && joined_.back() != ' ') joined_ += ' ';
    append_part(text_, segments_, without_marks(text_, part), joined_);
  }
  std::string_view claim = joined_;
  while (claim.ends_with(' ') || claim.ends_with(',')) claim.remove_suffix(1);
  claim = without_opener(claim);
  auto whole = static_cast<uint32_t>(claim.size());
  return slice(claim, without_marks(claim, {0, whole}));
}

std::string_view ClaimTexts::without_opener(std::string_view claim) const {
  size_t gap = claim.find(' ');
  if (gap == std::string_view::npos || openers_ == Vocabulary::kNoList) {
    return claim;
  }
  std::string_view first = claim.substr(0, gap);
  if (first.ends_with(',')) first.remove_suffix(1);
  WordId word = words_.find_folded(folded(first));
  return words_.in_list(word, openers_) ? claim.substr(gap + 1) : claim;
}

// Written into room enough: no code point is folded to more than twice its
// bytes.
void append_folded_words(std::string_view text, std::string& out) {
  const size_t before_it = out.size();
  out.resize(before_it + 2 * text.size());
  std::string folded;
  char* const begin = out.data() + before_it;
  char* to = begin;
  auto add_space = [&] {
    if (to != begin && to[-1] != ' ') *to++ = ' ';
  };
  char32_t before = ' ';
  for (size_t at = 0; at < text.size();) {
    if (char lower = ascii_word_part(text[at]); lower != 0) {
      do {
        *to++ = lower;
        lower = ++at < text.size() ? ascii_word_part(text[at]) : '\0';
      } while (lower != 0);
      before = static_cast<char32_t>(to[-1]);
      continue;
    }
    if (text[at] == ' ') {
      add_space();
      before = ' ';
      ++at;
      continue;
    }
    CodePoint c = code_point_at(text, at);
    if (is_word_part(c.value) || joins(before, c, text.substr(at))) {
      folded.clear();
      append_folded(text.substr(at, c.size), folded);
      to = std::copy(folded.begin(), folded.end(), to);
    } else if (!is_format(c.value)) {
      add_space();
    }
    if (!is_format(c.value)) before = c.value;
    at += c.size;
  }
  if (to != begin && to[-1] == ' ') --to;
  out.resize(static_cast<size_t>(to - out.data()));
  if (to == begin) out += text;
}

}  // namespace quoth
