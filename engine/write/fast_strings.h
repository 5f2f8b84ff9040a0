// Strings for rapidjson's writers, by the run instead of by the character.
//
// A graph is nearly all strings, and nearly all strings hold nothing to escape:
// in `“It rained,” said "Zoë".` only the two straight marks do. The runs
// between are found eight bytes at a time and copied; UTF-8 passes as it is.
#ifndef QUOTH_WRITE_FAST_STRINGS_H_
#define QUOTH_WRITE_FAST_STRINGS_H_

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <charconv>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace quoth {

constexpr bool must_be_escaped(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

// The number of bytes of `text` before the first that must be escaped.
inline size_t plain_prefix(std::string_view text) {
  constexpr uint64_t kLow = 0x0101010101010101;
  constexpr uint64_t kHigh = 0x8080808080808080;
  // Sets the high bit of bytes that are zero, and perhaps of some after one.
  auto zero = [](uint64_t eight) { return (eight - kLow) & ~eight; };
  auto is_plain = [&](size_t at) {
    uint64_t eight;
    std::memcpy(&eight, text.data() + at, 8);
    uint64_t control = (eight - kLow * 0x20) & ~eight;
    uint64_t found = control | zero(eight ^ kLow * '"') |
                     zero(eight ^ kLow * '\\');
    return (found & kHigh) == 0;
  };
  size_t at = 0;
  while (at + 8 <= text.size() && is_plain(at)) at += 8;
  // What is left of a longer text is looked at with some bytes before it.
  const bool tail = text.size() >= 8 && at + 8 > text.size();
  if (tail && is_plain(text.size() - 8)) return text.size();
  while (at < text.size() && !must_be_escaped(text[at])) ++at;
  return at;
}

// Base is rapidjson's Writer or PrettyWriter over a StringBuffer.
template <typename Base>
class FastStrings : public Base {
 public:
  using Base::Base;

  // REQUIRES: nothing in `name` must be escaped. Inlined, the copy of a name
  // that the compiler knows is one or two moves.
  [[gnu::always_inline]] void key(std::string_view name) {
    prefix();
    char* to = this->os_->Push(name.size() + 2);
    *to = '"';
    std::memcpy(to + 1, name.data(), name.size());
    to[name.size() + 1] = '"';
  }

  // REQUIRES: `value` is UTF-8.
  void string(std::string_view value) {
    prefix();
    this->os_->Put('"');
    while (!value.empty()) {
      size_t plain = plain_prefix(value);
      std::memcpy(this->os_->Push(plain), value.data(), plain);
      value.remove_prefix(plain);
      if (value.empty()) break;
      escape(value.front());
      value.remove_prefix(1);
    }
    this->os_->Put('"');
  }

  // {"start":1,"end":2,"text":"Zoë" with the object left open. A graph is spans
  // for the most part, so what is the same in all is put down at once.
  void open_span(uint32_t start, uint32_t end, std::string_view text) {
    this->StartObject();
    if constexpr (kPretty) {
      key("start"), this->Uint(start);
      key("end"), this->Uint(end);
      key("text");
    } else {
      constexpr size_t kMost = 48;  // bytes; two numbers of up to ten digits
      char* const begin = this->os_->Push(kMost);
      char* to = copied("\"start\":", begin);
      to = std::to_chars(to, begin + kMost, start).ptr;
      to = std::to_chars(copied(",\"end\":", to), begin + kMost, end).ptr;
      to = copied(",\"text\"", to);
      this->os_->Pop(kMost - static_cast<size_t>(to - begin));
      this->level_stack_.template Top<typename Base::Level>()->valueCount = 5;
    }
    string(text);
  }

  // {"from":"a:…","rel":"speaker","to":"e:…"}. REQUIRES: nothing in the three
  // must be escaped, and together they have fewer than 200 bytes.
  void edge(std::string_view from, std::string_view rel, std::string_view to) {
    this->StartObject();
    if constexpr (kPretty) {
      key("from"), string(from);
      key("rel"), string(rel);
      key("to"), string(to);
    } else {
      constexpr size_t kMost = 240;  // bytes
      char* const begin = this->os_->Push(kMost);
      char* end = copied(from, copied("\"from\":\"", begin));
      end = copied(rel, copied("\",\"rel\":\"", end));
      end = copied("\"", copied(to, copied("\",\"to\":\"", end)));
      this->os_->Pop(kMost - static_cast<size_t>(end - begin));
      this->level_stack_.template Top<typename Base::Level>()->valueCount = 6;
    }
    this->EndObject();
  }

 private:
  static char* copied(std::string_view text, char* to) {
    std::memcpy(to, text.data(), text.size());
    return to + text.size();
  }

  static constexpr bool kPretty =
      std::is_same_v<Base, rapidjson::PrettyWriter<rapidjson::StringBuffer>>;

  // The comma, colon, line break or nothing that stands before a value.
  void prefix() {
    if constexpr (kPretty) {
      this->PrettyPrefix(rapidjson::kStringType);
    } else {
      this->Prefix(rapidjson::kStringType);
    }
  }

  void escape(char c) {
    constexpr std::string_view kNamed = "\"\\\b\f\n\r\t";
    constexpr std::string_view kNames = "\"\\bfnrt";
    constexpr char kHex[] = "0123456789ABCDEF";
    this->os_->Put('\\');
    if (size_t at = kNamed.find(c); at != std::string_view::npos) {
      this->os_->Put(kNames[at]);
      return;
    }
    for (char zero : std::string_view("u00")) this->os_->Put(zero);
    this->os_->Put(kHex[c >> 4]);
    this->os_->Put(kHex[c & 15]);
  }
};

}  // namespace quoth

#endif  // QUOTH_WRITE_FAST_STRINGS_H_
