// Which paragraphs are in another language than the pack's:
//
//   The ferry stays in port, the company said.             read
//   “Nous n’avons pas le choix,” Solène Abgrall said.      read
//   « Nous n’avons pas le choix », a dit Solène Abgrall.   left out: French
//
// Rules of one language find nonsense in another, where `on` and `a` are words
// as well. So the words outside of quotation marks decide first: where most of
// them are words of the pack, the paragraph is in its language, whatever the
// quotation is in. Names speak for no language; that is why only words in lower
// case are counted. CLD2 is asked about the few paragraphs that are left, and
// must be sure of another language. Headlines, bylines and short lines tell too
// little by themselves; they go with the article when most of it is foreign.
#include <unicode/uchar.h>

#include <algorithm>
#include <map>
#include <string>

#include "base/unicode.h"
#include "base/vocabulary.h"
#include "stages.h"
#include "text/language_guess.h"

namespace quoth {
namespace {

constexpr uint32_t kLeastBytes = 30;    // of the words that were counted
constexpr uint32_t kEnough = 20;        // words; the rest will be like them
constexpr double kKnown = 0.6;          // of the words, in the pack's language
constexpr double kMostOfArticle = 0.5;  // of the bytes of its zones

// Words in lower case, or of a script that has no case.
struct WordCount {
  uint32_t words = 0;
  uint32_t known = 0;
  uint32_t bytes = 0;

  bool are_known() const { return known >= kKnown * words; }
};

class LanguageFinder {
 public:
  LanguageFinder(std::string_view text, const std::vector<Token>& tokens,
                 const std::vector<Quotation>& quotations,
                 std::string_view own)
      : text_(text), tokens_(tokens), quotations_(quotations), own_(own) {}

  std::vector<ZonedSpan> run(std::vector<ZonedSpan> zones) {
    counts_.reserve(zones.size());
    for (const ZonedSpan& zone : zones) counts_.push_back(count(zone.span));
    for (size_t i = 0; i < zones.size(); ++i) {
      if (!tells_language(zones[i].zone)) continue;
      const std::string language = foreign_language(zones[i].span, counts_[i]);
      if (language.empty()) continue;
      bytes_in_[language] += zones[i].span.size();
      leave_out(zones[i], language, "in " + language_name(language));
    }
    if (!bytes_in_.empty()) leave_out_article(zones);
    return zones;
  }

 private:
  static bool tells_language(Zone zone) {
    return zone == Zone::body || zone == Zone::standfirst ||
           zone == Zone::caption || zone == Zone::boilerplate;
  }

  static void leave_out(ZonedSpan& zone, const std::string& language,
                        std::string reason) {
    zone.zone = Zone::foreign;
    zone.language = language;
    zone.reason = std::move(reason);
  }

  // Of the words outside of quotation marks; where there are none, of all. Its
  // bytes are those of all. REQUIRES: calls in the order of the text.
  WordCount count(Span span) {
    WordCount outside;
    WordCount all;
    auto token = std::partition_point(
        tokens_.begin(), tokens_.end(),
        [&](const Token& t) { return t.span.begin < span.begin; });
    for (; token != tokens_.end() && token->span.begin < span.end; ++token) {
      if (token->kind != TokenKind::word || may_be_name(*token)) continue;
      add(*token, all);
      if (!is_quoted(token->span.begin)) add(*token, outside);
      if (outside.words == kEnough && outside.are_known()) break;
    }
    outside.bytes = all.bytes;
    return outside.words > 0 ? outside : all;
  }

  // Letters of scripts without case count as capitals elsewhere.
  bool may_be_name(const Token& token) const {
    if (!token.capital) return false;
    const char32_t first = code_point_at(text_, token.span.begin).value;
    return u_isupper(static_cast<UChar32>(first)) != 0;
  }

  static void add(const Token& token, WordCount& count) {
    ++count.words;
    count.known += token.word != 0;
    count.bytes += token.span.size();
  }

  bool is_quoted(uint32_t at) {
    while (quote_ < quotations_.size() && quotations_[quote_].outer.end <= at) {
      ++quote_;
    }
    return quote_ < quotations_.size() &&
           quotations_[quote_].outer.contains(at);
  }

  // "" where it is that of the pack, or nobody knows.
  std::string foreign_language(Span span, const WordCount& words) const {
    if (words.are_known() || words.bytes < kLeastBytes) return "";
    std::string language = guess_language(slice(text_, span));
    return language == own_ ? "" : language;
  }

  // What was too short to tell goes with the rest, unless its words are known.
  void leave_out_article(std::vector<ZonedSpan>& zones) const {
    uint64_t all = 0;
    for (const ZonedSpan& zone : zones) all += zone.span.size();
    for (const auto& [language, bytes] : bytes_in_) {
      if (static_cast<double>(bytes) <= kMostOfArticle * all) continue;
      for (size_t i = 0; i < zones.size(); ++i) {
        const bool known = counts_[i].words > 0 && counts_[i].are_known();
        if (zones[i].zone == Zone::foreign || known) continue;
        leave_out(zones[i], language,
                  "in " + language_name(language) + ", as the article is");
      }
    }
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  const std::vector<Quotation>& quotations_;
  std::string_view own_;
  std::vector<WordCount> counts_;            // an entry a zone
  std::map<std::string, uint64_t> bytes_in_;  // of paragraphs left out
  size_t quote_ = 0;  // the first that ends behind the token at hand
};

}  // namespace

std::vector<ZonedSpan> leave_out_languages(
    std::string_view text, const std::vector<Token>& tokens,
    const std::vector<Quotation>& quotations, std::vector<ZonedSpan> zones,
    const RuleSet& rules) {
  const std::string_view own =
      rules.language().substr(0, rules.language().find('-'));
  if (!can_be_guessed(own)) return zones;
  return LanguageFinder(text, tokens, quotations, own).run(std::move(zones));
}

}  // namespace quoth
