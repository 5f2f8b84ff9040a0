// See verb_or_noun.h. What the word is besides, the part before it and the
// classes of the word behind it decide, in this order.
#include "entity/verb_or_noun.h"

#include "entity/word_groups.h"

namespace quoth {
namespace {

namespace wc = word_class;

class VerbFinder {
 public:
  explicit VerbFinder(const PartContext& at) : at_(at) {}

  Part part_of(const Token& t) const {
    const WordClasses c = classes(t);
    bool also_noun = (c & (kNominal | wc::adjective)) != 0;
    bool inflected = (c & (wc::participle | wc::gerund)) != 0;
    if (!also_noun) {
      // `the other said it rained`
      if (at_.before == Part::adjective && is_bare_past(c) &&
          !nominal_follows(t, at_)) {
        return Part::verb;
      }
      if (is_modifier(at_.before) && inflected) return Part::adjective;
      if (takes_noun(at_.before) && (c & (wc::base | wc::third)) != 0) {
        return Part::noun;
      }
      if (at_.before == Part::adposition && (c & wc::participle) != 0 &&
          nominal_follows(t, at_)) {
        return Part::adjective;
      }
      return Part::verb;
    }
    switch (at_.before) {
      case Part::determiner:
      case Part::possessive:
      case Part::adjective:
      case Part::number:
      case Part::genitive:
      case Part::verb: return Part::noun;
      case Part::adposition: return after_adposition(t);
      case Part::auxiliary:
      case Part::pronoun:
      case Part::relative:
      case Part::adverb: return Part::verb;
      case Part::noun:
      case Part::name:
      case Part::time: return after_noun(t, c);  // Díaz recently claimed
      case Part::quotation:
      case Part::mark:
        return &t == at_.begin ? opening(t, c) : after_noun(t, c);
      case Part::coordinator: return after_coordinator(t, c);
      default: return Part::noun;
    }
  }

 private:
  WordClasses classes(const Token& t) const {
    return at_.words.classes(t.word);
  }

  // `Díaz’s insist`, `their ask`: nothing but a noun phrase follows these.
  static bool takes_noun(Part p) {
    return p == Part::possessive || p == Part::genitive;
  }

  // `Fearing the flood, they left`, but `Reports say it rained`.
  Part opening(const Token& t, WordClasses c) const {
    return (c & wc::gerund) != 0 ? opens_complement(&t + 1) : Part::noun;
  }

  // `left and promised to return`, but `tried and tested plans`: a finite form
  // whose object follows is a verb.
  Part after_coordinator(const Token& t, WordClasses c) const {
    const Token* n = &t + 1;
    if ((c & wc::past) == 0 || &t == at_.begin + 1 || n == at_.end) {
      return Part::noun;
    }
    if (n->kind == TokenKind::quotation) return Part::verb;
    if (n->kind != TokenKind::word) return Part::noun;
    const bool object =
        n->capital ||
        (classes(*n) & (wc::determiner | wc::possessive | wc::pronoun |
                        wc::subordinator | wc::relative |
                        wc::adposition)) != 0;
    return object ? Part::verb : Part::noun;
  }

  // `to claim` is a verb, `of claims` a noun: an adposition that is no more
  // than that takes nouns; the infinitive's word is one that takes base forms.
  Part after_adposition(const Token& t) const {
    if ((classes(t) & wc::gerund) != 0) return Part::verb;  // as saying
    const Token* p = &t - 1;
    bool takes_verbs = (classes(*p) & wc::subordinator) != 0;
    bool base = (classes(t) & wc::base) != 0;
    return takes_verbs && base ? Part::verb : Part::noun;
  }

  // `the campaign saying Díaz was right`, but `campaign spending on ads`.
  Part opens_complement(const Token* n) const {
    if (n == at_.end) return Part::noun;
    bool opens = n->kind == TokenKind::quotation || n->capital ||
                 (classes(*n) & (wc::determiner | wc::possessive |
                                 wc::pronoun | wc::subordinator |
                                 wc::relative)) != 0;
    return opens ? Part::verb : Part::noun;
  }

  bool follows_plural(const Token& t) const {
    return &t != at_.begin && (&t - 1)->kind == TokenKind::word &&
           (classes(*(&t - 1)) & wc::plural) != 0;
  }

  // `Polls show Díaz ahead`: a base form after a plural is its verb, unless
  // another verb comes first (`the arms control said to work`) or it names a
  // person (`Sports Minister Díaz`).
  bool may_be_predicate(const Token& t, WordClasses c) const {
    const Token* n = &t + 1;
    if (n == at_.end || n->kind == TokenKind::mark) return false;
    if ((c & (wc::role | wc::title | wc::person | wc::group)) != 0) {
      return false;
    }
    if (n->kind != TokenKind::word || n->capital) return true;
    const WordClasses next = classes(*n);
    if ((next & (wc::auxiliary | wc::modal | wc::negation)) != 0) return false;
    const bool verbal = (next & (wc::third | wc::past)) != 0 &&
                        (next & (kNominal | wc::adjective)) == 0;
    return !verbal;
  }

  // `Díaz claims victory` and `the ad uses footage`, but `police reports say`
  // and `phone calls to voters`: a finite form is a verb unless a better one
  // follows, or a preposition ties something to what is a noun as well.
  Part after_noun(const Token& t, WordClasses c) const {
    bool finite = (c & (wc::third | wc::past)) != 0;
    bool base = (c & wc::base) != 0;
    const Token* n = &t + 1;
    if ((c & wc::gerund) != 0) {
      return (c & wc::speech) != 0 ? Part::verb : opens_complement(n);
    }
    if (!finite && !base) return Part::noun;
    if (!finite && follows_plural(t) && may_be_predicate(t, c)) {
      return Part::verb;
    }
    if (n == at_.end) {
      return finite && at_.before == Part::name ? Part::verb : Part::noun;
    }
    if (n->kind == TokenKind::quotation) {
      return finite ? Part::verb : Part::noun;
    }
    bool also_noun = (c & wc::noun) != 0;
    if (n->kind == TokenKind::mark) {
      bool after_words = at_.begin->kind == TokenKind::quotation;
      return finite && (at_.before == Part::name || after_words || !also_noun)
                 ? Part::verb
                 : Part::noun;
    }
    return before_word(*n, c);
  }

  // `water protests recently began`
  bool finite_follows(const Token& t) const {
    const Token* n = &t + 1;
    if (n == at_.end || n->kind != TokenKind::word) return false;
    const WordClasses c = classes(*n);
    return (c & (wc::third | wc::past | wc::auxiliary | wc::modal)) != 0 &&
           (c & (kNominal | wc::adjective)) == 0;
  }

  // The same with the word `n` behind it.
  Part before_word(const Token& n, WordClasses c) const {
    const bool finite = (c & (wc::third | wc::past)) != 0;
    const WordClasses next = classes(n);
    // `MSNBC host Jan Novak`: a role before a name is a title.
    if (n.capital) {
      bool title = (c & (wc::role | wc::title | wc::person)) != 0;
      return finite && !title ? Part::verb : Part::noun;
    }
    if ((next & (wc::determiner | wc::possessive | wc::pronoun |
                 wc::subordinator | wc::relative)) != 0) {
      return Part::verb;
    }
    if (!finite) return Part::noun;
    if ((next & (wc::auxiliary | wc::modal | wc::negation)) != 0) {
      return Part::noun;
    }
    // `Díaz picks up the story`
    if ((next & wc::adposition) != 0 && at_.before == Part::name) {
      return Part::verb;
    }
    if ((next & wc::verb) != 0 && (next & (kNominal | wc::adjective)) == 0) {
      return (next & wc::gerund) != 0 ? Part::verb : Part::noun;
    }
    if ((next & wc::adverb) != 0 && finite_follows(n)) return Part::noun;
    if ((next & (wc::adposition | wc::coordinator)) != 0 &&
        at_.before == Part::noun) {
      return (c & wc::noun) != 0 ? Part::noun : Part::verb;
    }
    return Part::verb;
  }

  const PartContext& at_;
};

}  // namespace

Part verb_or_noun(const Token& t, const PartContext& at) {
  return VerbFinder(at).part_of(t);
}

bool nominal_follows(const Token& t, const PartContext& at) {
  const Token* n = &t + 1;
  if (n == at.end) return false;
  if (n->kind == TokenKind::number) return true;
  if (n->kind != TokenKind::word) return false;
  WordClasses c = at.words.classes(n->word);
  if (n->capital) return true;
  if ((c & (kNominal | wc::adjective | wc::number)) != 0) return true;
  if ((c & wc::verb) != 0) return (c & (wc::participle | wc::gerund)) != 0;
  return (c & (kFunction | wc::clitic)) == 0;
}

bool is_modifier(Part p) {
  return p == Part::determiner || p == Part::possessive ||
         p == Part::adjective || p == Part::genitive;
}

bool is_bare_past(WordClasses c) {
  return (c & wc::past) != 0 && (c & (kNominal | wc::adjective)) == 0;
}

}  // namespace quoth
