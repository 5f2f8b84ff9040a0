// See name_parts.h. A name is read from its last word to its first: `Kravik
// Bank spokesman Jan Novak` is left behind at the common noun, `Roscosmos Jan
// Novak` where a given name begins anew.
#include "entity/name_parts.h"

#include "base/unicode.h"
#include "entity/word_shapes.h"

namespace quoth {
namespace {

namespace wc = word_class;

// Landholders' League, Women's Union: a genitive inside the name of a body,
// of several or of a word for people.
bool owns(const ParsedTokens& at, uint32_t i, uint32_t core) {
  if (at.part(i) != Part::genitive || i == at.first ||
      at.part(i - 1) != Part::name || !at.is(core - 1, wc::organization_word)) {
    return false;
  }
  const bool plural = at.form(i).find('s') == std::string_view::npos;
  return plural ||
         at.words.is(at.words.find_folded(folded(at.form(i - 1))),
                        wc::role | wc::person | wc::group);
}

// The High Court, the Court of Appeal: what small letters would make a word for
// many such bodies.
bool names_body(const ParsedTokens& at, uint32_t i) {
  const std::string_view form = at.form(i);
  const size_t last = form.rfind(' ');
  return last != std::string_view::npos &&
         is_upper(code_point_at(form, last + 1).value) &&
         at.is(i, wc::group) && !at.is(i, wc::role | wc::title | wc::person);
}

}  // namespace

bool names_nobody(const ParsedTokens& at, uint32_t begin, uint32_t core) {
  bool of = core < at.last && at.is(core, wc::of) && core == begin + 1;
  const bool opens = at.part(begin) == Part::determiner ||
                     at.part(begin) == Part::number;
  if (!opens && !of) return false;
  for (uint32_t i = begin; i < core; ++i) {
    if (at.part(i) != Part::name) continue;
    if (names_body(at, i) ||
        !at.is(i, wc::role | wc::title | wc::group | wc::person) ||
        at.is(i, wc::given_name | wc::place | wc::organization)) {
      return false;
    }
  }
  return true;
}

uint32_t name_begin(const ParsedTokens& at, uint32_t begin, uint32_t core) {
  uint32_t from = core - 1;
  while (from > begin) {
    Part p = at.part(from - 1);
    bool of = p == Part::adposition || p == Part::coordinator ||
              (p == Part::determiner && from - 1 > begin);
    bool number = p == Part::number && at.part(core - 1) == Part::name &&
                  from - 1 > begin;
    if (p != Part::name && !of && !number && !owns(at, from - 1, core)) break;
    if (leads_name(at, from - 1, core)) break;
    --from;
  }
  return from;
}

bool leads_name(const ParsedTokens& at, uint32_t i, uint32_t core) {
  if (i + 1 >= core) return false;
  if (at.is(i, wc::title)) return false;
  // A title leads to a name, but for the last word: Inspector General.
  const bool title = at.is(i + 1, wc::title) && !at.is(i + 1, wc::given_name);
  if (i + 2 < core && title) return true;
  if (at.is(i, wc::demonym)) {
    const bool people = at.is(i, wc::plural) && at.classes(i + 1) == 0;
    return people || at.is(i + 1, wc::title | wc::given_name);
  }
  // the Novak-owned Washington Post
  Span next = at.tokens[i + 1].span;
  bool known_whole = at.is(i + 1, wc::organization) &&
                     slice(at.text, next).find(' ') != std::string_view::npos;
  if (known_whole && !at.is(i, wc::place)) return true;
  // Roscosmos Jan Novak: a given name with a surname after it begins anew,
  // but for a second given name or an initial before it.
  bool initial = at.tokens[i].span.size() <= 2;
  return at.is(i + 1, wc::given_name) && i + 2 < core && !initial &&
         !at.is(i, wc::given_name | wc::title | wc::particle) &&
         (i == at.first || !at.is(i - 1, wc::title)) &&
         !at.is(core - 1, wc::organization_word);
}

MentionKind name_kind(const ParsedTokens& at, uint32_t begin,
                      uint32_t core, WordClasses before, bool definite) {
  bool person = false;
  bool body = false;
  for (uint32_t i = begin; i < core; ++i) {
    if (at.part(i) != Part::name) continue;
    person |= at.is(i, wc::given_name | wc::suffix) &&
              (core - begin > 1 || !at.is(i, wc::place));
    body |= at.is(i, wc::organization_word | wc::organization);
  }
  if ((before & wc::title) != 0) return MentionKind::person;
  if (at.is(core - 1, wc::organization) && core - begin == 1) {
    return MentionKind::organization;
  }
  const bool people = at.is(begin, wc::demonym) && at.is(begin, wc::plural);
  if (people && core - begin == 1) return MentionKind::group;  // Texans
  bool given_first = at.is(begin, wc::given_name) && core - begin > 1;
  bool body_last = at.is(core - 1, wc::organization_word);
  if (body && (!given_first || body_last)) return MentionKind::organization;
  if (core - begin == 1 && at.is(begin, wc::place) && !person) {
    return MentionKind::place;
  }
  if (person || (before & (wc::role | wc::person)) != 0) {
    return MentionKind::person;
  }
  if (at.is(begin, wc::place | wc::demonym) || at.is(core - 1, wc::place)) {
    return MentionKind::place;
  }
  if (at.tokens[core - 1].all_capitals || definite ||
      (core - begin == 1 && reads_as_short_form(at.form(begin)))) {
    return MentionKind::organization;
  }
  // Sund Line, Clock Street: names that end in a common noun are of things, but
  // for Ana Le Pen.
  bool common_last = core - begin > 1 && at.is(core - 1, wc::noun) &&
                     !at.is(core - 2, wc::particle) &&
                     !at.is(core - 1, wc::given_name | wc::title);
  return common_last ? MentionKind::organization : MentionKind::person;
}

}  // namespace quoth
