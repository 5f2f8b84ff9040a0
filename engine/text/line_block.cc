// Cuts a text into lines, joins the lines of one wrapped paragraph, and counts
// what each looks like:
//
//   The harbour board said on Monday that the      40 columns, no full stop,
//   ferry would run again in May.                  goes on in lower case
//
// is one block of one sentence. Lines are what web pages were flattened to, so
// a block is rarely more than a line; the exceptions are texts broken at a
// fixed width and the lines hanging under a bullet.

#include "text/line_block.h"

#include <unicode/uscript.h>

#include <algorithm>

#include "base/unicode.h"

namespace quoth {
namespace {

constexpr uint32_t kWrapColumns = 40;  // shorter lines are not wrapped ones

struct RawLine {
  Span span;
  uint32_t indent = 0;
  bool blank_before = false;
};

bool is_bullet(char32_t point) {
  constexpr std::u32string_view kBullets = U"•‣◦▪●■⁃▸";
  return kBullets.find(point) != std::u32string_view::npos;
}

bool is_double_quote(char32_t point) {
  return point == '"' || (point >= 0x201C && point <= 0x201F) ||
         point == 0xAB || point == 0xBB;
}

bool is_closer(char32_t point) {
  return is_double_quote(point) || point == '\'' || point == 0x2019 ||
         point == 0x2018 || point == ')' || point == ']' || is_space(point);
}

char final_mark(char32_t point) {
  switch (point) {
    case '.': case 0x2026: case 0x3002: return '.';
    case '?': case '!': case ':': case ';': case ',':
      return static_cast<char>(point);
    default: return 0;
  }
}

bool is_blank(char32_t point) { return is_space(point) || is_format(point); }

// The line at [begin, end) without white space around it.
RawLine trimmed(std::string_view text, uint32_t begin, uint32_t end) {
  RawLine line{{begin, end}};
  uint32_t& first = line.span.begin;
  uint32_t& last = line.span.end;
  while (first < end) {
    const CodePoint point = code_point_at(text, first);
    if (!is_blank(point.value)) break;
    first += point.size;
  }
  while (last > first) {
    const CodePoint point = code_point_before(text, last);
    if (!is_blank(point.value)) break;
    last -= point.size;
  }
  line.indent = first - begin;
  return line;
}

// Where lines end. Both marks are looked for ahead, so that a text with only
// one of them is searched once for the other.
class LineEnds {
 public:
  explicit LineEnds(std::string_view text)
      : text_(text), feed_(text.find('\n')), carriage_(text.find('\r')) {}

  // Of the line that begins at `at`. REQUIRES: `at` never goes back.
  uint32_t after(size_t at) {
    if (feed_ < at) feed_ = text_.find('\n', at);
    if (carriage_ < at) carriage_ = text_.find('\r', at);
    return static_cast<uint32_t>(
        std::min({feed_, carriage_, text_.size()}));
  }

 private:
  std::string_view text_;
  size_t feed_;
  size_t carriage_;
};

std::vector<RawLine> split_lines(std::string_view text) {
  std::vector<RawLine> lines;
  LineEnds ends(text);
  bool blank = true;
  for (uint32_t begin = 0; begin < text.size();) {
    const uint32_t end = ends.after(begin);
    RawLine line = trimmed(text, begin, end);
    line.blank_before = blank;
    blank = line.span.empty();
    if (!blank) lines.push_back(line);
    const bool crlf = text.substr(end, 2) == "\r\n";
    begin = end + (crlf ? 2 : 1);
  }
  return lines;
}

constexpr uint32_t kLongWord = 5;  // letters; shorter ones build any sentence

// A word being counted, and where its block stands.
class ShapeCounter {
 public:
  ShapeCounter(LineBlock& block, int script)
      : block_(block),
        script_(script),
        latin_is_foreign_(script >= 0 && script != USCRIPT_LATIN) {}

  void add(char32_t point) {
    ++block_.points;
    if (is_letter(point)) {
      add_letter(point);
    } else if (is_digit(point)) {
      add_digit();
    } else {
      add_mark(point);
    }
  }

  // `count` lower-case ASCII letters in a row.
  void add_run(uint32_t count) {
    if (!in_word_) begin_word(true);
    block_.points += count;
    block_.letters += count;
    word_letters_ += count;
    if (latin_is_foreign_) block_.foreign += count;
  }

  // A whole word of lower-case ASCII letters and the space behind it, where
  // only another such word came before: nearly all of a text. False elsewhere.
  bool add_plain_word(uint32_t letters) {
    if (in_word_ || mark_ != 0 || latin_is_foreign_ || block_.words == 0) {
      return false;
    }
    block_.points += letters + 1;
    block_.letters += letters;
    ++block_.words;
    block_.lower_long += letters >= kLongWord;
    last_size_ = letters;
    last_capital_ = false;
    return true;
  }

  void add_space() {
    ++block_.points;
    end_word();
    spaced_ = mark_ != 0;
  }

  void finish() {
    end_word();
    block_.last_mark = mark_;
    if (block_.ends_sentence()) ++block_.sentences;
  }

 private:
  void add_letter(char32_t point) {
    const bool lower = is_lower(point);
    if (!in_word_) begin_word(lower);
    ++word_letters_;
    ++block_.letters;
    if (is_foreign(point)) ++block_.foreign;
  }

  void add_digit() {
    if (!in_word_) begin_word(false);
    word_letters_ = 0;
  }

  void add_mark(char32_t point) {
    if (in_word_ && (is_apostrophe(point) || is_hyphen(point))) return;
    end_word();
    if (is_double_quote(point)) {
      block_.quoted = true;
      if (block_.words == 0) block_.opens_quote = true;
    }
    if (is_space(point)) {
      spaced_ = mark_ != 0;
    } else if (!is_closer(point)) {
      mark_ = final_mark(point);
    }
  }

  // A full stop after a short capitalised word is an abbreviation's.
  void begin_word(bool lower) {
    if (block_.words == 0) block_.lower_start = lower;
    const bool ended = mark_ == '.' || mark_ == '?' || mark_ == '!';
    const bool abbreviation = mark_ == '.' && last_capital_ && last_size_ <= 4;
    if (ended && spaced_ && !lower && !abbreviation) ++block_.sentences;
    in_word_ = true;
    capital_ = !lower;
    word_letters_ = 0;
    mark_ = 0;
    spaced_ = false;
    ++block_.words;
  }

  void end_word() {
    if (!in_word_) return;
    in_word_ = false;
    last_size_ = word_letters_;
    last_capital_ = capital_;
    if (capital_ && word_letters_ >= 4) ++block_.capitals;
    if (!capital_ && word_letters_ >= kLongWord) ++block_.lower_long;
  }

  bool is_foreign(char32_t point) const {
    if (script_ < 0) return false;
    if (point < 0x80) return latin_is_foreign_;
    UErrorCode status = U_ZERO_ERROR;
    const int script =
        uscript_getScript(static_cast<UChar32>(point), &status);
    return script > USCRIPT_INHERITED && script != script_;
  }

  LineBlock& block_;
  const int script_;
  const bool latin_is_foreign_;
  bool in_word_ = false;
  bool capital_ = false;
  bool last_capital_ = false;
  bool spaced_ = false;
  uint32_t word_letters_ = 0;
  uint32_t last_size_ = 0;
  char mark_ = 0;
};

void count_shape(std::string_view text, int script, LineBlock& block) {
  ShapeCounter counter(block, script);
  const std::string_view line = slice(text, block.span);
  for (size_t at = 0; at < line.size();) {
    const size_t begin = at;
    at = end_of_small(line, at);
    const auto letters = static_cast<uint32_t>(at - begin);
    if (at < line.size() && line[at] == ' ' && letters > 0 &&
        counter.add_plain_word(letters)) {
      ++at;
      continue;
    }
    if (letters > 0) counter.add_run(letters);
    if (at == line.size()) break;
    if (line[at] == ' ') {
      counter.add_space();
      ++at;
      continue;
    }
    const CodePoint point = code_point_at(line, at);
    counter.add(point.value);
    at += point.size;
  }
  counter.finish();
  block.bullet =
      line.starts_with("* ") || is_bullet(code_point_at(line, 0).value);
}

// The block of lines [first, last).
LineBlock block_of(std::string_view text, int script,
                   const std::vector<RawLine>& lines, size_t first,
                   size_t last) {
  LineBlock block;
  block.span = {lines[first].span.begin, lines[last - 1].span.end};
  block.blank_before = lines[first].blank_before;
  count_shape(text, script, block);
  return block;
}

// "... said that the" / "ferry would run": the second goes on with the first.
bool goes_on(const LineBlock& before, const LineBlock& after) {
  const bool open = !before.ends_sentence() && before.last_mark != ':';
  return !after.blank_before && after.lower_start && open &&
         !after.bullet && before.points >= kWrapColumns;
}

// Lines [first, last) stand without a blank line between them. True when they
// were broken at a fixed width: all but the last are about as long, and one
// goes on in lower case.
bool is_wrapped(const std::vector<LineBlock>& blocks, size_t first,
                size_t last) {
  if (last - first < 2) return false;
  bool evidence = false;
  uint32_t longest = 0;
  for (size_t at = first; at < last; ++at) {
    if (blocks[at].bullet) return false;
    longest = std::max(longest, blocks[at].points);
    if (at > first) evidence |= goes_on(blocks[at - 1], blocks[at]);
  }
  if (!evidence || longest > 120) return false;
  return std::all_of(blocks.begin() + first, blocks.begin() + last - 1,
                     [&](const LineBlock& block) {
                       return block.points * 10 >= longest * 7;
                     });
}

// Which lines hang together: joins[i] says that line i goes on with i - 1.
std::vector<bool> find_joins(const std::vector<RawLine>& lines,
                             const std::vector<LineBlock>& single) {
  std::vector<bool> joins(lines.size(), false);
  for (size_t first = 0; first < lines.size();) {
    size_t last = first + 1;
    while (last < lines.size() && !lines[last].blank_before) ++last;
    const bool wrapped = is_wrapped(single, first, last);
    bool hanging = single[first].bullet;
    for (size_t at = first + 1; at < last; ++at) {
      hanging = single[at].bullet || (hanging && lines[at].indent >= 2);
      joins[at] = wrapped || goes_on(single[at - 1], single[at]) ||
                  (hanging && !single[at].bullet);
    }
    first = last;
  }
  return joins;
}

}  // namespace

std::vector<LineBlock> find_line_blocks(std::string_view text, int script) {
  const std::vector<RawLine> raw = split_lines(text);
  std::vector<LineBlock> single;
  single.reserve(raw.size());
  for (size_t at = 0; at < raw.size(); ++at) {
    single.push_back(block_of(text, script, raw, at, at + 1));
  }
  const std::vector<bool> joins = find_joins(raw, single);
  std::vector<LineBlock> blocks;
  blocks.reserve(raw.size());
  for (size_t at = 0; at < raw.size();) {
    const size_t first = at;
    while (++at < raw.size() && joins[at]) continue;
    if (at - first == 1) {
      blocks.push_back(std::move(single[first]));
    } else {
      blocks.push_back(block_of(text, script, raw, first, at));
    }
  }
  return blocks;
}

}  // namespace quoth
