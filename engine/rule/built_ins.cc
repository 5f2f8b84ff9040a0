// See built_ins.h. `{speech-quote:content} {says:cue} {person:source}` holds two
// of them; {says} is a list of the pack.
#include "rule/built_ins.h"

#include <algorithm>
#include <iterator>

namespace quoth {
namespace {

struct BuiltIn {
  std::string_view name;
  Atom atom;
};

constexpr Atom fixed(Symbol first, Symbol last) {
  return {AtomKind::symbols, first, last};
}
constexpr Atom of_kind(MentionKind kind) {
  return {AtomKind::mention, Atom::kNoList, 0,
          static_cast<uint16_t>(1u << static_cast<unsigned>(kind))};
}
constexpr uint16_t kEveryKind = (1u << kMentionKinds) - 1;

// clang-format off
constexpr BuiltIn kSymbols[] = {
    {"quote", fixed(symbol::speech_quote, symbol::title_quote)},
    {"speech-quote", fixed(symbol::speech_quote, symbol::speech_quote)},
    {"phrase-quote", fixed(symbol::phrase_quote, symbol::phrase_quote)},
    {"word-quote", fixed(symbol::word_quote, symbol::word_quote)},
    {"title-quote", fixed(symbol::title_quote, symbol::title_quote)},
    {"next", fixed(symbol::next, symbol::next)},
    {"previous", fixed(symbol::previous, symbol::previous)},
    {"start", fixed(symbol::start, symbol::start)},
    {"number", {AtomKind::number}},
    {"word", {AtomKind::word}},
    {"any", {AtomKind::any}},
};
constexpr BuiltIn kMentions[] = {
    {"person", of_kind(MentionKind::person)},
    {"organization", of_kind(MentionKind::organization)},
    {"place", of_kind(MentionKind::place)},
    {"document", of_kind(MentionKind::document)},
    {"group", of_kind(MentionKind::group)},
    {"role", of_kind(MentionKind::role)},
    {"noun", of_kind(MentionKind::noun)},
    {"subject-pronoun", of_kind(MentionKind::subject_pronoun)},
    {"object-pronoun", of_kind(MentionKind::object_pronoun)},
    {"possessive", of_kind(MentionKind::possessive)},
    {"relative", of_kind(MentionKind::relative)},
    {"time", of_kind(MentionKind::time)},
    {"mention", {AtomKind::mention, Atom::kNoList, 0, kEveryKind, false}},
    {"genitive", {AtomKind::mention, Atom::kNoList, 0, kEveryKind, true}},
};
struct MarkSymbol {
  std::string_view text;
  Symbol symbol;
};
constexpr MarkSymbol kMarks[] = {
    {".", symbol::full_stop}, {"!", symbol::exclamation},
    {"?", symbol::question}, {"…", symbol::ellipsis}, {",", symbol::comma},
    {":", symbol::colon}, {";", symbol::semicolon},
    {"(", symbol::open_parenthesis}, {")", symbol::close_parenthesis},
    {"[", symbol::open_bracket}, {"]", symbol::close_bracket},
    {"-", symbol::dash}, {"/", symbol::slash},
};
// clang-format on
// Names that stand for more than one symbol.
constexpr std::string_view kRuns[] = {"end", "clause", "rest"};

template <size_t N>
std::optional<Atom> find(const BuiltIn (&table)[N], std::string_view name) {
  for (const BuiltIn& entry : table) {
    if (entry.name == name) return entry.atom;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Atom> find_built_in(std::string_view name) {
  return find(kSymbols, name);
}

std::optional<Atom> find_mention_kind(std::string_view name) {
  return find(kMentions, name);
}

bool is_built_in(std::string_view name) {
  return find_built_in(name) || find_mention_kind(name) ||
         std::find(std::begin(kRuns), std::end(kRuns), name) !=
             std::end(kRuns);
}

std::vector<std::string> built_in_names() {
  std::vector<std::string> out(std::begin(kRuns), std::end(kRuns));
  for (const BuiltIn& entry : kSymbols) out.emplace_back(entry.name);
  for (const BuiltIn& entry : kMentions) out.emplace_back(entry.name);
  return out;
}

std::optional<Symbol> find_mark(std::string_view text) {
  for (const MarkSymbol& mark : kMarks) {
    if (mark.text == text) return mark.symbol;
  }
  return std::nullopt;
}

}  // namespace quoth
