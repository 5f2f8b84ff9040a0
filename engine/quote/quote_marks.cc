// Finds the characters that may be quotation marks. In
//
//   “It’s the officials’ plan,” she said of 'the plan'.
//
// the apostrophe of It’s is inside a word and no mark; the one after officials
// may close, because a word ends there; the last two stand at the borders of
// words and may open and close.
#include "quote/quote_marks.h"

#include <cstring>

#include "base/unicode.h"

namespace quoth {
namespace {

struct Neighbours {
  bool space_before = true;
  bool word_before = false;
  bool digit_before = false;
  bool opener_before = false;  // ( [ — or another mark
  bool space_after = true;
  bool word_after = false;
  bool digit_after = false;
};

bool is_opener(char32_t c) {
  return c == '(' || c == '[' || c == '{' || c == '/' || c == '-' ||
         is_dash(c) || c == ':' || c == 0xBF || c == 0xA1 || c == 0x201C ||
         c == 0x2018 || c == '"' || c == '\'' || c == 0x201E || c == 0xAB;
}

// The first place from `at` on whose byte may begin a mark of shape_of: one of
// the three in ASCII, or any beyond it. Eight bytes are looked at together.
size_t next_candidate(std::string_view text, size_t at) {
  constexpr uint64_t kEach = 0x0101010101010101;
  constexpr uint64_t kHigh = 0x80 * kEach;
  // The high bit of bytes that are zero, and perhaps of some others.
  auto zero = [](uint64_t eight) { return (eight - kEach) & ~eight; };
  for (; at + 8 <= text.size(); at += 8) {
    uint64_t eight;
    std::memcpy(&eight, text.data() + at, 8);
    const uint64_t found = eight | zero(eight ^ kEach * '"') |
                           zero(eight ^ kEach * '\'') |
                           zero(eight ^ kEach * '`');
    if ((found & kHigh) != 0) break;
  }
  while (at < text.size() && is_ascii(text[at]) && text[at] != '"' &&
         text[at] != '\'' && text[at] != '`') {
    ++at;
  }
  return at;
}

Neighbours neighbours(std::string_view text, Span place, Span mark) {
  Neighbours n;
  if (mark.begin > place.begin) {
    char32_t c = code_point_before(text, mark.begin).value;
    n.space_before = is_space(c) || is_format(c);
    n.digit_before = is_digit(c);
    n.word_before = is_letter(c) || n.digit_before;
    n.opener_before = is_opener(c);
  }
  if (mark.end < place.end) {
    char32_t c = code_point_at(text, mark.end).value;
    n.space_after = is_space(c) || is_format(c);
    n.digit_after = is_digit(c);
    n.word_after = is_letter(c) || n.digit_after;
  }
  return n;
}

// The family of the mark at `at`, its size, and what its shape allows.
bool shape_of(std::string_view text, size_t at, QuoteMark& mark) {
  CodePoint c = code_point_at(text, at);
  mark = {};
  mark.span = {static_cast<uint32_t>(at), static_cast<uint32_t>(at + c.size)};
  auto set = [&](MarkFamily family, bool open, bool close, bool low = false) {
    mark.family = family;
    mark.may_open = open;
    mark.may_close = close;
    mark.low = low;
    return true;
  };
  switch (c.value) {
    case 0x201C: return set(MarkFamily::curly, true, true);
    case 0x201D: return set(MarkFamily::curly, true, true);
    case 0x201E: return set(MarkFamily::curly, true, false, true);
    case '"': return set(MarkFamily::straight, true, true);
    case 0xAB:
    case 0xBB: return set(MarkFamily::guillemet, true, true);
    case 0x2018: return set(MarkFamily::single, true, true);
    case 0x2019: return set(MarkFamily::single, false, true);
    case 0x201A: return set(MarkFamily::single, true, false, true);
    case 0x2039: return set(MarkFamily::single, true, false);
    case 0x203A: return set(MarkFamily::single, false, true);
    case '\'':
    case '`': break;
    default: return false;
  }
  if (at + 1 < text.size() && (text[at + 1] == '\'' || text[at + 1] == '`')) {
    ++mark.span.end;
    return set(MarkFamily::doubled, true, true);
  }
  return set(MarkFamily::apostrophe, c.value == '\'' || c.value == '`',
             c.value == '\'');
}

void narrow(std::string_view text, QuoteMark& mark, const Neighbours& n) {
  bool opens = (n.space_before || n.opener_before) && !n.space_after;
  bool closes = !n.space_before && !n.word_after;
  char32_t c = code_point_at(text, mark.span.begin).value;
  switch (mark.family) {
    case MarkFamily::single:
    case MarkFamily::apostrophe:
      // ’90s is a shortened word.
      mark.may_open = mark.may_open && opens &&
                      !(mark.family == MarkFamily::apostrophe && n.digit_after);
      mark.may_close = mark.may_close && closes && !n.space_before;
      break;
    case MarkFamily::curly:
      if (c == 0x201D) mark.may_open = opens && n.word_after;
      if (c == 0x201C) mark.may_close = closes;
      break;
    case MarkFamily::guillemet:
    case MarkFamily::straight:
    case MarkFamily::doubled:
      break;
  }
}

}  // namespace

std::vector<QuoteMark> find_quote_marks(std::string_view text, Span place) {
  std::vector<QuoteMark> out;
  QuoteMark mark;
  const std::string_view until_end = text.substr(0, place.end);
  for (size_t at = place.begin;;) {
    at = next_candidate(until_end, at);
    if (at >= place.end) return out;
    if (!shape_of(text, at, mark)) {
      at = mark.span.end;
      continue;
    }
    Neighbours n = neighbours(text, place, mark.span);
    narrow(text, mark, n);
    bool inch = mark.family == MarkFamily::straight && n.digit_before &&
                n.space_after;
    if (inch) mark.may_open = false;
    if (mark.may_open || mark.may_close) out.push_back(mark);
    at = mark.span.end;
  }
}

}  // namespace quoth
