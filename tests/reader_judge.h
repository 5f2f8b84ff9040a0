// How near quoth comes to one row of fixtures/reader, which a careful reader
// wrote. For
//
//   {"content": "There is no sign of a leak", "mode": "direct",
//    "speaker": "Inga Brattvold", "cue": "said", "source": "she"}
//
// the verdict is on the attribution that has these words in its content and
// agrees best with the rest. People are compared by their last name, those
// without a name by any longer word of what describes them, cues by their
// words: where exactly a cue or a source ends, other tests say.
#ifndef QUOTH_TESTS_READER_JUDGE_H_
#define QUOTH_TESTS_READER_JUDGE_H_

#include <algorithm>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/unicode.h"
#include "quoth/extraction.h"

namespace quoth::reader {

struct Row {
  std::string file;
  nlohmann::json fields;
  bool joined = false;  // its attribution goes on, here or in the next row

  bool has(const char* key) const {
    auto at = fields.find(key);
    return at != fields.end() && !at->is_null();
  }
  std::string text(const char* key) const {
    return has(key) ? fields[key].get<std::string>() : "";
  }
  bool absent() const { return has("absent_quote"); }
};

// What quoth makes of one row.
struct Verdict {
  bool content = false;
  bool mode = false;
  bool cue = false;
  bool speaker = false;
  uint32_t length = 0;  // of the content it was found in
  std::string got;

  int agreements() const { return cue + speaker + mode; }
  bool all() const { return content && cue && speaker && mode; }
};

// Letters and digits, hyphens and apostrophes kept, folded.
inline std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> out;
  std::string word;
  for (size_t at = 0; at < text.size();) {
    CodePoint c = code_point_at(text, at);
    bool inside = is_letter(c.value) || is_digit(c.value) ||
                  is_hyphen(c.value) || is_apostrophe(c.value);
    if (inside) word += text.substr(at, c.size);
    at += c.size;
    if ((!inside || at == text.size()) && !word.empty()) {
      std::string plain = folded(word);
      if (plain.ends_with("'s")) plain.resize(plain.size() - 2);
      out.push_back(plain);
      word.clear();
    }
  }
  return out;
}

inline bool has_word(const std::vector<std::string>& words,
                     const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// All words of the shorter stand in the longer. A colon is a cue, too.
inline bool same_cue(std::string_view a, std::string_view b) {
  std::vector<std::string> few = words_of(a);
  std::vector<std::string> many = words_of(b);
  if (few.size() > many.size()) std::swap(few, many);
  if (few.empty()) return a.empty() == b.empty();
  return std::all_of(few.begin(), few.end(), [&](const std::string& word) {
    return has_word(many, word);
  });
}

// By the last name, or the last word of what describes them.
inline bool same_speaker(const std::string& wanted, const std::string& got) {
  std::vector<std::string> a = words_of(wanted);
  std::vector<std::string> b = words_of(got);
  if (a.empty() || b.empty()) return false;
  return has_word(b, a.back()) || has_word(a, b.back());
}

// A speaker who has no name: `two former captains`, known by any longer word.
inline bool is_described(const std::string& wanted) {
  return is_lower(code_point_at(wanted, 0).value);
}

inline bool same_description(const std::string& wanted,
                             std::string_view source) {
  std::vector<std::string> words = words_of(source);
  for (const std::string& word : words_of(wanted)) {
    if (word.size() > 3 && has_word(words, word)) return true;
  }
  return false;
}

// The place of the words that the row names by `key`.
inline Span place_of(const Row& row, const char* key,
                     std::string_view text) {
  const std::string words = row.text(key);
  size_t found = text.find(words);
  for (int nth = row.fields.value("nth", 1); nth > 1; --nth) {
    found = text.find(words, found + 1);
  }
  INFO(row.file << ": " << row.fields.dump());
  REQUIRE(found != std::string_view::npos);
  auto begin = static_cast<uint32_t>(found);
  return {begin, begin + static_cast<uint32_t>(words.size())};
}

class Judge {
 public:
  explicit Judge(const Extraction& found) : x_(found) {}

  // The verdict on the attribution that agrees most with the row; of several
  // the shortest, which is the innermost.
  Verdict judge(const Row& row) const {
    Span place = place_of(row, "content", x_.document.text);
    Verdict best;
    for (size_t i = 0; i < x_.attributions.size(); ++i) {
      Verdict next = compare(row, place, i);
      if (better(next, best)) best = std::move(next);
    }
    return best;
  }

  // True when no one is said to have uttered these words between marks.
  bool stays_absent(const Row& row) const {
    const Span words = place_of(row, "absent_quote", x_.document.text);
    Span place = words;
    for (const Quotation& quotation : x_.quotations) {  // the innermost is last
      if (quotation.outer.contains(words)) place = quotation.outer;
    }
    for (const Attribution& a : x_.attributions) {
      for (Span part : a.content) {
        if (place.contains(part)) return false;
      }
    }
    return true;
  }

 private:
  std::string_view text(Span span) const {
    return slice(x_.document.text, span);
  }

  static bool better(const Verdict& a, const Verdict& b) {
    if (a.content != b.content) return a.content;
    if (a.cue != b.cue) return a.cue;
    if (a.agreements() != b.agreements()) {
      return a.agreements() > b.agreements();
    }
    return a.content && a.length < b.length;
  }

  Verdict compare(const Row& row, Span place, size_t i) const {
    const Attribution& a = x_.attributions[i];
    Verdict out;
    for (Span part : a.content) {
      if (touches_all(part, place)) {
        out.content = true;
        out.length = part.size();
        Mode mode = mode_in(part, place, row.joined);
        out.mode = row.text("mode") == to_string(a.mode) ||
                   row.text("mode") == to_string(mode);
      }
    }
    if (!out.content) return out;
    out.cue = !row.has("cue") || same_cue(row.text("cue"), text(a.cue));
    out.speaker = agrees_on_speaker(row, i);
    out.got = shown(i);
    return out;
  }

  // Marks at the borders are a matter of taste.
  bool touches_all(Span part, Span place) const {
    while (!place.empty() && !is_word(at(place.begin))) {
      place.begin += at(place.begin).size;
    }
    while (!place.empty() && !is_word(before(place.end))) {
      place.end -= before(place.end).size;
    }
    return part.contains(place);
  }

  CodePoint at(uint32_t place) const {
    return code_point_at(x_.document.text, place);
  }
  CodePoint before(uint32_t place) const {
    return code_point_before(x_.document.text, place);
  }
  static bool is_word(CodePoint c) {
    return is_letter(c.value) || is_digit(c.value);
  }

  // The mode of the sentence of `place`, as the reader counts it; of the words
  // alone where the reader has a row for what goes on behind a colon.
  Mode mode_in(Span part, Span place, bool alone) const {
    Span seen = alone ? place : part;
    for (const Sentence& sentence : x_.segments.sentences) {
      if (!sentence.span.contains(place)) continue;
      seen.begin = std::max(seen.begin, sentence.span.begin);
      seen.end = std::min(seen.end, sentence.span.end);
    }
    size_t inside = 0;
    size_t all = 0;
    for (uint32_t i = seen.begin; i < seen.end; i += at(i).size) {
      if (!is_word(at(i))) continue;
      ++all;
      inside += in_quotation(i);
    }
    if (inside == 0) return Mode::indirect;
    return inside == all ? Mode::direct : Mode::mixed;
  }

  bool in_quotation(uint32_t place) const {
    return std::any_of(
        x_.quotations.begin(), x_.quotations.end(),
        [&](const Quotation& q) { return q.outer.contains(place); });
  }

  bool agrees_on_speaker(const Row& row, size_t i) const {
    const Statement& statement = x_.statements[i];
    if (!row.has("speaker")) return statement.speakers.empty();
    const std::string wanted = row.text("speaker");
    std::string_view source = text(x_.attributions[i].source);
    bool described = is_described(wanted) || wanted == source;
    if (described && statement.speakers.empty()) {
      return same_description(wanted, source);
    }
    for (const Speaker& speaker : statement.speakers) {
      const Entity& entity = x_.entities.entities[speaker.entity.index];
      if (same_speaker(wanted, entity.name)) return true;
      if (described && same_description(wanted, entity.name)) return true;
      for (const std::string& alias : entity.aliases) {
        if (same_speaker(wanted, alias)) return true;
      }
    }
    return false;
  }

  std::string shown(size_t i) const {
    const Attribution& a = x_.attributions[i];
    std::string out = std::string(to_string(a.mode)) + " source=" +
                      std::string(text(a.source)) +
                      " cue=" + std::string(text(a.cue)) + " speakers=";
    for (const Speaker& speaker : x_.statements[i].speakers) {
      out += x_.entities.entities[speaker.entity.index].name + " (" +
             std::string(speaker.why) + ") ";
    }
    return out + "by " + a.rule + ": " +
           std::string(text(a.content.front()));
  }

  const Extraction& x_;
};

}  // namespace quoth::reader

#endif  // QUOTH_TESTS_READER_JUDGE_H_
