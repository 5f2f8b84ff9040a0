// See phrases.h. A preposition or a comma ends a phrase, but for the few places
// below where it does not.
#include "entity/phrases.h"

namespace quoth {
namespace {

namespace wc = word_class;

class PhraseFinder {
 public:
  explicit PhraseFinder(const ParsedTokens& tokens) : at_(tokens) {}

  uint32_t end_of(uint32_t i) const {
    uint32_t end = i;
    bool determined = part(end) == Part::determiner;
    if (determined || part(end) == Part::possessive) {
      ++end;
      if (!determined && opens_cue_noun(end)) return end;
      if (part(end) == Part::determiner) ++end;  // all the
      while (part(end) == Part::adverb && in_phrase(part(end + 1))) ++end;
    }
    for (;;) {
      if (in_phrase(part(end))) {
        if (begins_time(i, end) || begins_count(i, end) ||
            begins_name(i, end)) {
          break;
        }
        ++end;
      } else if (part(end) == Part::genitive && end > i) {
        ++end;
        if (!in_phrase(part(end)) || opens_cue_noun(end)) break;
      } else if (joins_name(i, end)) {
        end += is(end + 1, wc::determiner) ? 2 : 1;
      } else if (part(end) == Part::mark && links_modifiers(i, end)) {
        ++end;
      } else {
        break;
      }
    }
    return end;
  }

  bool opens_cue_noun(uint32_t i) const {
    while (in_phrase(part(i)) && in_phrase(part(i + 1))) ++i;
    return in_phrase(part(i)) && is(i, wc::cue_noun) &&
           (part(i + 1) == Part::subordinator ||
            part(i + 1) == Part::quotation ||
            (i + 1 < at_.last && is(i + 1, wc::subordinator | wc::of)));
  }

 private:
  Part part(uint32_t i) const { return at_.part(i); }
  bool is(uint32_t i, WordClasses any) const { return at_.is(i, any); }

  // A time after a name or noun is a phrase of its own: `Díaz Monday`, `Díaz
  // late Monday`.
  bool begins_time(uint32_t begin, uint32_t i) const {
    const uint32_t time = part(i) == Part::adjective ? i + 1 : i;
    return i > begin && part(time) == Part::time && part(i - 1) != Part::time &&
           part(i - 1) != Part::adjective && part(i - 1) != Part::determiner &&
           part(i - 1) != Part::possessive && part(i - 1) != Part::number &&
           !in_phrase(part(time + 1));
  }

  // `said late Monday two drivers were hurt`; but `May 2`.
  bool begins_count(uint32_t begin, uint32_t i) const {
    return i > begin && part(i) == Part::number && part(i - 1) == Part::time &&
           at_.tokens[i].kind == TokenKind::word && in_phrase(part(i + 1));
  }

  // `in a Reuters interview Díaz said`: a name after an indefinite phrase is a
  // phrase of its own, unless the noun says what it is: `a spokesman Jan
  // Novak`. After a definite one that takes a title: `after the vote Mrs Díaz`.
  bool begins_name(uint32_t begin, uint32_t i) const {
    return i > begin + 1 && part(i) == Part::name &&
           part(i - 1) == Part::noun && part(begin) == Part::determiner &&
           (!is(begin, wc::definite) || is(i, wc::title)) &&
           !is(i - 1, wc::role | wc::title | wc::person | wc::group |
                          wc::organization_word);
  }

  // Ministry of Health; Department of the Interior; Food and Drug
  // Administration.
  bool joins_name(uint32_t begin, uint32_t i) const {
    if (i <= begin || i + 1 >= at_.last || part(i - 1) != Part::name) {
      return false;
    }
    bool of = part(i) == Part::adposition && is(i, wc::of);
    bool and_ = part(i) == Part::coordinator && is(i, wc::conjoins);
    if (of) {
      if (!is(i - 1, wc::organization_word)) return false;
      if (part(i + 1) == Part::name) return true;
      return is(i + 1, wc::determiner) && part(i + 2) == Part::name;
    }
    if (!and_ || part(i + 1) != Part::name) return false;
    bool mark = at_.tokens[i].kind == TokenKind::mark;  // Smith & Sons
    if (mark) return true;
    bool org_ahead = false;
    for (uint32_t k = i + 1; part(k) == Part::name; ++k) {
      org_ahead = is(k, wc::organization_word);
    }
    if (org_ahead && joins_places(begin, i)) return true;
    return org_ahead && part(i - 1) == Part::name && i - begin <= 3 &&
           !is(i - 1, wc::given_name | wc::place | wc::organization |
                          wc::organization_word) &&
           (i - 1 == begin || !is(begin, wc::given_name));
  }

  // Devon and Cornwall Police: a body of two places, one word each.
  bool joins_places(uint32_t begin, uint32_t i) const {
    return i == begin + 1 && is(begin, wc::place) && is(i + 1, wc::place) &&
           part(i + 2) == Part::name && is(i + 2, wc::organization_word);
  }

  // `the long, hard winter`; `its 4-2 win` needs nothing.
  bool links_modifiers(uint32_t begin, uint32_t i) const {
    return i > begin && i < at_.last &&
           at_.text[at_.tokens[i].span.begin] == ',' &&
           part(i - 1) == Part::adjective && part(i + 1) == Part::adjective &&
           in_phrase(part(i + 2)) && part(begin) == Part::determiner;
  }

  const ParsedTokens& at_;
};

}  // namespace

bool in_phrase(Part p) {
  return p == Part::noun || p == Part::name || p == Part::number ||
         p == Part::adjective || p == Part::time;
}

uint32_t phrase_end(const ParsedTokens& tokens, uint32_t i) {
  return PhraseFinder(tokens).end_of(i);
}

bool opens_cue_noun(const ParsedTokens& tokens, uint32_t i) {
  return PhraseFinder(tokens).opens_cue_noun(i);
}

}  // namespace quoth
