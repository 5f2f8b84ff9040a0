// CLD2 looks at four letters at a time: `« On ne partira pas », dit-elle.` has
// ` part`, `tira`, ` elle` and the like, each of which is more frequent in some
// languages than in others, and the sum tells French. It says itself whether
// the second best was far enough behind.
#include "text/language_guess.h"

#include <cstdio>  // which CLD2's header leaves to us

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>
#include <unicode/locid.h>

namespace quoth {
namespace {

constexpr int kLeastPercent = 80;  // of the text in the language

// CLD2 has two codes that were given up since.
std::string current_code(std::string_view code) {
  if (code == "iw") return "he";
  if (code == "jw") return "jv";
  return std::string(code);
}

}  // namespace

std::string guess_language(std::string_view text) {
  const CLD2::CLDHints hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING,
                             CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language best[3];
  int percent[3];
  double score[3];
  int bytes = 0;
  bool reliable = false;
  CLD2::ExtDetectLanguageSummary(text.data(), static_cast<int>(text.size()),
                                 true, &hints, 0, best, percent, score,
                                 nullptr, &bytes, &reliable);
  const bool known = best[0] != CLD2::UNKNOWN_LANGUAGE &&
                     best[0] != CLD2::TG_UNKNOWN_LANGUAGE;
  if (!reliable || !known || percent[0] < kLeastPercent) return "";
  return current_code(CLD2::LanguageCode(best[0]));
}

bool can_be_guessed(std::string_view code) {
  const CLD2::Language language =
      CLD2::GetLanguageFromName(std::string(code).c_str());
  return language != CLD2::UNKNOWN_LANGUAGE;
}

std::string language_name(std::string_view code) {
  const icu::Locale locale(std::string(code).c_str());
  icu::UnicodeString name;
  locale.getDisplayLanguage(icu::Locale::getEnglish(), name);
  std::string out;
  name.toUTF8String(out);
  return out;
}

}  // namespace quoth
