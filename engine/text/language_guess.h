// Which language a stretch of text is in.
#ifndef QUOTH_TEXT_LANGUAGE_GUESS_H_
#define QUOTH_TEXT_LANGUAGE_GUESS_H_

#include <string>
#include <string_view>

namespace quoth {

// The code of the language of `text`, such as "fr", or "" where it is too short
// or too mixed to tell.
std::string guess_language(std::string_view text);

// False for what is no code of a language that can be told: a pack `demo`.
bool can_be_guessed(std::string_view code);

// What the language is called: French.
std::string language_name(std::string_view code);

}  // namespace quoth

#endif  // QUOTH_TEXT_LANGUAGE_GUESS_H_
