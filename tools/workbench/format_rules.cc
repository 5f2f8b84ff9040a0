// See format_rules.h. A rule comes out as
//
//   rule according-to
//     match    {content={clause}}, {according-to:cue}
//              {speaker:source}
//     not before if
//
//     + {content=Prices fell}, {cue=according to} {source=the bank}.
//         because: …
//
// Lines are told apart as rule_file.cc does, by their first word and by how far
// they are indented; what it would refuse is passed through.
#include "workbench/format_rules.h"

#include <algorithm>
#include <array>
#include <vector>

namespace quoth {
namespace {

constexpr std::string_view kBlank = " \t\r";

enum class LineKind : uint8_t {
  blank,
  top_comment,   // at the margin
  comment,       // inside a rule
  top,           // rule, use, gate ...
  slot,
  statement,     // of a rule: match, priority ...
  example,       // + or -
  note,          // because: and why: of an example
  continuation,  // of a slot or a statement
};

struct Line {
  LineKind kind = LineKind::blank;
  std::string_view key;    // the first word
  std::string_view value;  // the rest; all of a comment, example or note
};

std::string_view trimmed(std::string_view text) {
  const size_t begin = text.find_first_not_of(kBlank);
  if (begin == text.npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlank) + 1 - begin);
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> out;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    out.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return out;
}

bool is_example(std::string_view body) {
  for (;;) {
    const size_t end = std::min(body.find_first_of(" \t"), body.size());
    const std::string_view word = body.substr(0, end);
    if (word == "+" || word == "-") return true;
    if (word != "alone" && word != "todo") return false;
    body = trimmed(body.substr(end));
  }
}

// What stands between quotation marks of a raw piece, /a  b/, stays; any other
// run of blanks becomes one.
std::string single_blanks(std::string_view text) {
  std::string out;
  bool raw = false;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size()) {
      out += text.substr(i++, 2);
      continue;
    }
    if (text[i] == '/') raw = !raw;
    const bool blank = text[i] == ' ' || text[i] == '\t';
    if (!blank || raw) out += text[i];
    if (blank && !raw && !out.ends_with(' ')) out += ' ';
  }
  return out;
}

class LineReader {
 public:
  Line read(std::string_view line) {
    const std::string_view body = trimmed(line);
    if (body.empty()) return {};
    const size_t indent = static_cast<size_t>(body.data() - line.data());
    if (body.front() == '#') {
      return {indent == 0 ? LineKind::top_comment : LineKind::comment, {},
              body};
    }
    if (open_ && indent > indent_) return {LineKind::continuation, {}, body};
    const size_t end = std::min(body.find_first_of(" \t"), body.size());
    Line out{LineKind::statement, body.substr(0, end),
             trimmed(body.substr(end))};
    if (indent == 0) {
      out.kind = out.key == "slot" ? LineKind::slot : LineKind::top;
    } else if (is_example(body)) {
      out = {LineKind::example, {}, body};
    } else if (may_note_ && (out.key == "because:" || out.key == "why:")) {
      out.kind = LineKind::note;
    }
    may_note_ = out.kind == LineKind::example || out.kind == LineKind::note;
    open_ = out.kind == LineKind::slot || out.key == "match" ||
            out.key == "not" || out.key == "where";
    indent_ = indent;
    return out;
  }

 private:
  bool open_ = false;      // the line before may go on
  bool may_note_ = false;  // the line before is an example, or a note of one
  size_t indent_ = 0;
};

class RuleFormatter {
 public:
  explicit RuleFormatter(std::string_view text) {
    LineReader reader;
    for (std::string_view line : lines_of(text)) {
      lines_.push_back(reader.read(line));
    }
  }

  std::string run() {
    for (size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].kind == LineKind::blank) {
        blank_ = true;
        continue;
      }
      if (before_ != LineKind::blank && (blank_ || needs_gap(i))) out_ += '\n';
      blank_ = false;
      write(i);
      before_ = lines_[i].kind;
    }
    return std::move(out_);
  }

 private:
  bool is_in_rule(LineKind kind) const {
    return kind == LineKind::statement || kind == LineKind::example ||
           kind == LineKind::note || kind == LineKind::comment ||
           kind == LineKind::continuation;
  }

  // A line before what begins something new.
  bool needs_gap(size_t i) const {
    const Line& line = lines_[i];
    if (line.kind == LineKind::example || line.kind == LineKind::comment) {
      return before_ == LineKind::statement && leads_to_example(i);
    }
    if (line.kind == LineKind::top && line.key == "rule") {
      return before_ != LineKind::top_comment;
    }
    return line.kind == LineKind::top_comment && is_in_rule(before_);
  }

  // A comment belongs to what comes next.
  bool leads_to_example(size_t i) const {
    while (i < lines_.size() && lines_[i].kind == LineKind::comment) ++i;
    return i < lines_.size() && lines_[i].kind == LineKind::example;
  }

  void write(size_t i) {
    const Line& line = lines_[i];
    switch (line.kind) {
      case LineKind::blank: return;
      case LineKind::top_comment: return put("", line.value);
      case LineKind::comment: return put("  ", line.value);
      case LineKind::example: return put("  ", line.value);
      case LineKind::note:
        return put("      ", std::string(line.key) + " " +
                                 std::string(line.value));
      case LineKind::continuation:
        return put("           ", single_blanks(line.value));
      case LineKind::slot: return write_slot(i);
      case LineKind::top: return write_top(line);
      case LineKind::statement: return write_statement(line);
    }
  }

  void put(const std::string& indent, std::string_view text) {
    out_ += indent;
    out_ += trimmed(text);
    out_ += '\n';
  }

  static std::string padded(std::string_view key, size_t width) {
    std::string out(key);
    out.append(key.size() < width ? width - key.size() : 0, ' ');
    return out + " ";
  }

  void write_top(const Line& line) {
    const size_t width = line.key == "rule" ? 0 : 7;
    put("", padded(line.key, width) + std::string(line.value));
  }

  // `not before P` reads as words; other keys have a column of their own.
  void write_statement(const Line& line) {
    const bool is_pattern = line.key == "match" || line.key == "not" ||
                            line.key == "where";
    const std::string value =
        is_pattern ? single_blanks(line.value) : std::string(line.value);
    put("  ", padded(line.key, line.key == "not" ? 0 : 8) + value);
  }

  static std::string_view slot_name(const Line& line) {
    return trimmed(line.value.substr(0, line.value.find('=')));
  }

  // The = signs of slots that follow each other stand below each other.
  void write_slot(size_t i) {
    const Line& line = lines_[i];
    const size_t equals = line.value.find('=');
    if (equals == line.value.npos) {
      return put("", "slot " + std::string(line.value));
    }
    size_t width = 0;
    size_t first = i;
    while (first > 0 && belongs_to_slots(first - 1)) --first;
    for (size_t k = first; k < lines_.size() && belongs_to_slots(k); ++k) {
      if (lines_[k].kind != LineKind::slot) continue;
      width = std::max(width, slot_name(lines_[k]).size());
    }
    put("", "slot " + padded(slot_name(line), width) + "= " +
                single_blanks(trimmed(line.value.substr(equals + 1))));
  }

  bool belongs_to_slots(size_t i) const {
    return lines_[i].kind == LineKind::slot ||
           lines_[i].kind == LineKind::continuation;
  }

  std::vector<Line> lines_;
  LineKind before_ = LineKind::blank;  // of the last line written
  bool blank_ = false;                 // blank lines were passed over
  std::string out_;
};

// Without the blank lines it begins with, and without the byte order mark,
// which is returned and stays: some editors want it.
std::string_view take_mark(std::string_view& text) {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  for (size_t end; (end = text.find('\n')) != text.npos;) {
    if (!trimmed(text.substr(0, end)).empty()) break;
    text.remove_prefix(end + 1);
  }
  if (!text.starts_with(kMark)) return {};
  text.remove_prefix(kMark.size());
  return kMark;
}

}  // namespace

std::string formatted_rules(std::string_view text) {
  const std::string mark(take_mark(text));
  return mark + RuleFormatter(text).run();
}

std::string formatted_lexicon(std::string_view text) {
  std::string out(take_mark(text));
  const size_t start = out.size();
  bool blank = false;
  for (std::string_view line : lines_of(text)) {
    const size_t end = line.find_last_not_of(kBlank);
    if (end == line.npos) {
      blank = out.size() > start;
      continue;
    }
    if (blank) out += '\n';
    blank = false;
    out += line.substr(0, end + 1);
    out += '\n';
  }
  return out;
}

}  // namespace quoth
