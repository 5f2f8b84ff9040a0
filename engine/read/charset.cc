// Which charset an article is in, and its text in UTF-8.
//
//   “We won,” said Zoë.     in windows-1252: 93 57 65 20 77 6F 6E 2C 94 …
//
// is no UTF-8, so ICU is asked for the charsets it might be, best first, and
// the first that reads as text is taken: no NUL, next to no control characters
// and next to no replacement characters. UTF-8 with a few broken bytes counts
// as UTF-8 that was repaired; bytes that read as text in no charset are not an
// article. Valid UTF-8 never reaches ICU.
#include "read/charset.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace quoth {
namespace {

constexpr int32_t kLowConfidence = 10;  // of ICU's 0 to 100
constexpr size_t kSampleBytes = 1u << 16;  // ICU's detector looks no further

template <auto close>
struct Closer {
  template <typename T>
  void operator()(T* handle) const {
    close(handle);
  }
};
using Detector = std::unique_ptr<UCharsetDetector, Closer<ucsdet_close>>;
using Converter = std::unique_ptr<UConverter, Closer<ucnv_close>>;

std::string to_utf8(const std::u16string& text) {
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    UChar32 c;
    U16_NEXT(text.data(), at, text.size(), c);
    if (U_IS_SURROGATE(c)) c = 0xFFFD;
    uint8_t bytes[4];
    int32_t size = 0;
    U8_APPEND_UNSAFE(bytes, size, c);
    out.append(reinterpret_cast<const char*>(bytes),
               static_cast<size_t>(size));
  }
  return out;
}

// `bytes` read as `charset`; what does not fit becomes U+FFFD.
std::optional<std::u16string> convert(std::string_view bytes,
                                      const char* charset) {
  UErrorCode status = U_ZERO_ERROR;
  const Converter converter(ucnv_open(charset, &status));
  if (U_FAILURE(status)) return std::nullopt;
  std::u16string text(bytes.size() + 8, u'\0');  // no charset needs more
  const int32_t size = ucnv_toUChars(
      converter.get(), text.data(), static_cast<int32_t>(text.size()),
      bytes.data(), static_cast<int32_t>(bytes.size()), &status);
  if (U_FAILURE(status)) return std::nullopt;
  text.resize(static_cast<size_t>(size));
  return text;
}

bool is_control(char16_t c) {
  const bool white = c == '\t' || c == '\n' || c == '\r' || c == '\f' ||
                     c == '\v' || c == 0x85;
  return !white && (c < 0x20 || (c >= 0x7F && c < 0xA0));
}

// One broken character in two hundred may pass, control characters may not.
bool reads_as_text(const std::u16string& text) {
  size_t broken = 0;
  size_t letters = 0;
  for (const char16_t c : text) {
    if (is_control(c)) return false;
    const bool no_character = c == 0xFFFD || (c >= 0xE000 && c < 0xF900);
    broken += no_character ? 1 : 0;
    letters += !no_character && c > ' ' ? 1 : 0;
  }
  return broken <= 1 + text.size() / 200 && letters > 2 * broken;
}

std::optional<DecodedText> decode_as(std::string_view bytes,
                                     const char* charset) {
  const auto text = convert(bytes, charset);
  if (!text || !reads_as_text(*text)) return std::nullopt;
  return DecodedText{to_utf8(*text), charset};
}

const char* wide_charset(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("\xFF\xFE\0\0"sv)) return "UTF-32";
  if (bytes.starts_with("\0\0\xFE\xFF"sv)) return "UTF-32";
  if (bytes.starts_with("\xFF\xFE"sv)) return "UTF-16";
  if (bytes.starts_with("\xFE\xFF"sv)) return "UTF-16";
  return nullptr;
}

// The bytes that tell: the first of a long text may all be ASCII.
std::string_view sample(std::string_view bytes) {
  const auto high = std::find_if(bytes.begin(), bytes.end(), [](char c) {
    return static_cast<unsigned char>(c) >= 0x80;
  });
  const auto at = static_cast<size_t>(high - bytes.begin());
  const size_t begin = at > kSampleBytes / 2 ? at - kSampleBytes / 2 : 0;
  return bytes.substr(begin, kSampleBytes);
}

// Control characters are the same bytes in every charset of the web; ESC opens
// the shifts of ISO-2022.
bool has_controls(std::string_view bytes) {
  return std::any_of(bytes.begin(), bytes.end(), [](char c) {
    const bool white = c >= '\t' && c <= '\r';
    return (c >= 0 && c < 0x20 && !white && c != 0x1B) || c == 0x7F;
  });
}

// Letters beyond ASCII that are UTF-8 come in sequences that hardly arise by
// chance: a few of them outweigh one that is broken.
bool is_broken_utf8(std::string_view bytes) {
  size_t good = 0;
  size_t bad = 0;
  const auto size = static_cast<int32_t>(bytes.size());
  for (int32_t at = 0; at < size;) {
    UChar32 c;
    U8_NEXT(bytes.data(), at, size, c);
    bad += c < 0 && at < size ? 1 : 0;  // the last may have been cut off
    good += c >= 0x80 ? 1 : 0;
  }
  return good > 0 && good >= 3 * bad;
}

// UTF-16 without its mark has NUL bytes, and UTF-8 was tried before.
bool is_unicode(std::string_view charset) { return charset.starts_with("UTF"); }

// What the web calls Latin 1 is windows-1252 to every browser, and what is
// called UTF-8 but is not, was broken on its way.
std::string charset_meant(std::string_view named) {
  std::string low(named);
  for (char& c : low) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  const bool latin = low == "iso-8859-1" || low == "latin1" ||
                     low == "us-ascii" || low == "ascii";
  return latin ? "windows-1252" : low;
}

// A short text tells ICU too little: "caf\xE9" is most likely in the charset
// that most of the older web was written in.
std::optional<DecodedText> decode_short(std::string_view bytes) {
  const auto high = std::count_if(bytes.begin(), bytes.end(), [](char c) {
    return static_cast<unsigned char>(c) >= 0x80;
  });
  if (static_cast<size_t>(high) * 4 > bytes.size()) return std::nullopt;
  return decode_as(bytes, "windows-1252");
}

std::optional<DecodedText> detect(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const Detector detector(ucsdet_open(&status));
  const std::string_view seen = sample(bytes);
  ucsdet_setText(detector.get(), seen.data(),
                 static_cast<int32_t>(seen.size()), &status);
  int32_t count = 0;
  const UCharsetMatch** matches =
      ucsdet_detectAll(detector.get(), &count, &status);
  if (U_FAILURE(status)) return std::nullopt;
  for (int32_t i = 0; i < count; ++i) {
    status = U_ZERO_ERROR;
    if (ucsdet_getConfidence(matches[i], &status) < kLowConfidence) break;
    const char* name = ucsdet_getName(matches[i], &status);
    if (U_FAILURE(status) || is_unicode(name)) continue;
    if (auto decoded = decode_as(bytes, name)) return decoded;
  }
  return decode_short(bytes);
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  const auto size = static_cast<int32_t>(bytes.size());
  for (int32_t at = 0; at < size;) {
    uint64_t word;
    if (at + 8 <= size) {
      std::memcpy(&word, bytes.data() + at, 8);
      if ((word & 0x8080808080808080u) == 0) {
        at += 8;
        continue;
      }
    }
    UChar32 c;
    U8_NEXT(bytes.data(), at, size, c);
    if (c < 0) return false;
  }
  return true;
}

bool has_wide_mark(std::string_view bytes) {
  return wide_charset(bytes) != nullptr;
}

std::optional<DecodedText> decode(std::string bytes, std::string_view named) {
  if (is_utf8(bytes)) return DecodedText{std::move(bytes), ""};
  if (const char* wide = wide_charset(bytes)) return decode_as(bytes, wide);
  if (has_controls(bytes)) return std::nullopt;
  if (!named.empty()) {
    const std::string charset = charset_meant(named);
    if (auto decoded = decode_as(bytes, charset.c_str())) return decoded;
  }
  if (is_broken_utf8(bytes)) return decode_as(bytes, "UTF-8");
  return detect(bytes);
}

}  // namespace quoth
