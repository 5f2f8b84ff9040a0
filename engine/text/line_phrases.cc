// See line_phrases.h. The vocabulary knows phrases by their first word, so a
// line costs one look for its start and, if it is short, one for each word:
//
//   - Advertisement -     start "advertisement", and the line ends there
//
// Long lines are prose more often than not: only their starts are looked at.
#include "text/line_phrases.h"

#include <algorithm>

#include "base/unicode.h"

namespace quoth {
namespace {

namespace wc = word_class;

constexpr uint32_t kShortWords = 16;   // line_part looks into lines up to this
constexpr uint32_t kStartWords = 60;   // line_start into lines up to this
constexpr uint32_t kNamesWords = 14;

// Bytes above ASCII belong to words; so do apostrophes inside them.
bool in_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '0' ||
         static_cast<unsigned char>(c) >= 0x80;
}

PhraseRole role_of(std::string_view list) {
  if (list.ends_with("-label")) return PhraseRole::label;
  if (list.ends_with("-links")) return PhraseRole::links;
  if (list.ends_with("-comments")) return PhraseRole::comments;
  if (list.ends_with("-names")) return PhraseRole::names;
  return PhraseRole::plain;
}

bool is_label_mark(char32_t c) {
  constexpr std::u32string_view kMarks = U":/|>»©-";
  return is_dash(c) || kMarks.find(c) != std::u32string_view::npos;
}

// A hyphen is one only after a space: "By-laws" has no label.
bool mark_follows(std::string_view text, size_t at) {
  const bool spaced = at < text.size() && text[at] == ' ';
  if (spaced) ++at;
  const char32_t mark = code_point_at(text, at).value;
  return is_label_mark(mark) && (spaced || !is_hyphen(mark));
}

// The longer a sentence, the more words a phrase needs to say what it is:
// "Members only." but not "Members only learned of it on Monday, when …".
bool is_specific(std::string_view form, const LineBlock& block) {
  if (!block.stop() || block.words <= 8) return true;
  return std::count(form.begin(), form.end(), ' ') >= 2;
}

bool only_marks_follow(std::string_view text, size_t at) {
  for (; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (is_letter(c.value) || is_digit(c.value)) return false;
    at += c.size;
  }
  return true;
}

// True when most words of `text` are capitalised: a list of names, "Ana Ortiz
// and Bob Roe, Harbour News", not "the harbour".
bool holds_names(std::string_view text) {
  uint32_t capitals = 0;
  uint32_t others = 0;
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    const bool starts = at == 0 || text[at - 1] == ' ';
    if (starts && is_letter(c.value)) ++(is_upper(c.value) ? capitals : others);
    at += c.size;
  }
  return capitals > 0 && capitals >= 2 * others;
}

bool starts_with_capital(std::string_view text) {
  size_t at = text.find_first_not_of(" :");
  return at != std::string_view::npos &&
         is_upper(code_point_at(text, at).value);
}

// Collapses white space, writes each number as 0 and leaves out the marks
// before the first letter, number, quotation mark or sign such as @.
void collapse(const std::string& in, std::string& out) {
  out.clear();
  for (size_t at = 0; at < in.size();) {
    const size_t word = at;
    while (at < in.size() && is_ascii(in[at]) &&
           ascii::has(static_cast<char32_t>(in[at]), ascii::kLetter)) {
      ++at;
    }
    out.append(in, word, at - word);
    if (at == in.size()) break;
    if (in[at] == ' ') {
      if (!out.empty() && out.back() != ' ') out.push_back(' ');
      ++at;
      continue;
    }
    const CodePoint c = code_point_at(in, at);
    if (is_letter(c.value)) {
      out.append(in, at, c.size);
      at += c.size;
      continue;
    }
    const bool digit = is_digit(c.value);
    const bool inside_number =
        !out.empty() && out.back() == '0' &&
        (digit || ((c.value == ',' || c.value == '.') && at + 1 < in.size() &&
                   is_digit(code_point_at(in, at + 1).value)));
    const bool ornament = out.empty() && !digit && c.value != '"' &&
                          c.value != '@' && c.value != 0xA9;
    if (digit && !inside_number) {
      out.push_back('0');
    } else if (!inside_number && !ornament) {
      append_utf8(c.value, out);
    }
    at += c.size;
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
}

}  // namespace

// Only as much of a long line as a phrase at its start can need. One of few
// words has some hundred bytes, unless somebody joined a page with hyphens.
void LinePhrases::fold(std::string_view line, bool short_line) {
  const size_t longest = short_line ? 1000 : 160;
  if (line.size() > longest) {
    size_t end = longest;
    while ((line[end] & 0xC0) == 0x80) --end;
    line = line.substr(0, end);
  }
  scratch_.clear();
  append_straight(line, scratch_);
  collapse(scratch_, straight_);
  folded_.clear();
  append_folded(straight_, folded_);
}

bool LinePhrases::admits(const LinePhrase& phrase, size_t at,
                         WordClasses where, const LineBlock& block,
                         PhraseMatch& match) const {
  const std::string_view line = folded_;
  const std::string_view form = phrase.form;
  if (line.substr(at, form.size()) != form) return false;
  const size_t end = at + form.size();
  const bool split_word =
      end < line.size() && in_word(line[end]) && in_word(form.back());
  if (split_word) return false;
  match = {&phrase, role_of(phrase.list),
           at == 0 && only_marks_follow(line, end)};
  if (match.role == PhraseRole::label) {
    return at == 0 && mark_follows(line, end);
  }
  if (match.whole && (phrase.where & (wc::line_whole | where)) != 0) {
    return true;
  }
  if ((phrase.where & where) == 0) return false;
  switch (match.role) {
    case PhraseRole::links: return !block.stop();
    case PhraseRole::names:
      return !block.ends_sentence() && block.words <= kNamesWords &&
             starts_with_capital(std::string_view(straight_).substr(end)) &&
             holds_names(std::string_view(straight_).substr(end));
    default: return is_specific(form, block);
  }
  return false;
}

// Of two lists with the same phrase, the later one says what it means.
PhraseMatch LinePhrases::find_at(size_t at, WordClasses where,
                                 const LineBlock& block) const {
  PhraseMatch best;
  const std::string_view rest = std::string_view(folded_).substr(at);
  for (const LinePhrase& phrase : words_.line_phrases_like(rest)) {
    if (best && phrase.form.size() < best.phrase->form.size()) continue;
    PhraseMatch match;
    if (admits(phrase, at, where, block, match)) best = match;
  }
  return best;
}

// False for most lines of prose: their first word opens no phrase at all.
bool LinePhrases::may_open(std::string_view line) {
  size_t end = 0;
  while (end < line.size() && is_ascii(line[end]) &&
         ascii::has(static_cast<char32_t>(line[end]), ascii::kLetter)) {
    ++end;
  }
  if (end == 0 || (end < line.size() && line[end] != ' ')) return true;
  scratch_.clear();
  append_folded(line.substr(0, end), scratch_);
  const Vocabulary::LinePhrases phrases = words_.line_phrases_like(scratch_);
  return phrases.begin() != phrases.end();
}

PhraseMatch LinePhrases::find(std::string_view line, const LineBlock& block) {
  if (block.words == 0 || block.words > kStartWords) return {};
  if (block.quoted && (block.ends_sentence() || block.opens_quote)) return {};
  const bool short_line = block.words <= kShortWords;
  if (!short_line && !may_open(line)) return {};
  fold(line, short_line);
  if (folded_.empty()) return {};
  if (PhraseMatch start = find_at(0, wc::line_start, block)) return start;
  if (!short_line) return {};
  for (size_t at = 0; at < folded_.size(); ++at) {
    const bool starts_word =
        at == 0 || (!in_word(folded_[at - 1]) && folded_[at - 1] != '\'');
    if (!starts_word || folded_[at] == ' ') continue;
    if (PhraseMatch part = find_at(at, wc::line_part, block)) return part;
  }
  return {};
}

}  // namespace quoth
