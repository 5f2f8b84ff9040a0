// Bytes in any charset to UTF-8.
#ifndef QUOTH_READ_CHARSET_H_
#define QUOTH_READ_CHARSET_H_

#include <optional>
#include <string>
#include <string_view>

namespace quoth {

struct DecodedText {
  std::string text;     // UTF-8
  std::string charset;  // "" when the bytes were UTF-8, else ICU's name
};

// True for UTF-8 without surrogates and overlong forms.
bool is_utf8(std::string_view bytes);

// True for a byte order mark of UTF-16 or UTF-32, whose text has NUL bytes.
bool has_wide_mark(std::string_view bytes);

// Nothing when no charset explains the bytes. `named` is the charset that they
// are said to be in, or ""; it is tried before any other but UTF-8.
std::optional<DecodedText> decode(std::string bytes,
                                  std::string_view named = "");

}  // namespace quoth

#endif  // QUOTH_READ_CHARSET_H_
