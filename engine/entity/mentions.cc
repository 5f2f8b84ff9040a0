// Noun phrases, and what kind of thing each of them names.
//
//   The head of Roscosmos, Zoë Díaz, told the board's lawyers
//
// has the mentions `The head` (a role), `Roscosmos` (an organisation), `Zoë
// Díaz` (a person) and `the board's lawyers` (a group), in which `the board's`
// is embedded. Phrases are base phrases: prepositions and commas end them, but
// for names such as `the Ministry of Health`.
#include <algorithm>

#include "base/unicode.h"
#include "base/vocabulary.h"
#include "entity/name_parts.h"
#include "entity/phrases.h"
#include "entity/word_shapes.h"
#include "stages.h"

namespace quoth {
namespace {

namespace wc = word_class;

class MentionFinder {
 public:
  MentionFinder(std::string_view text, const std::vector<Token>& tokens,
                const Vocabulary& words)
      : text_(text), counts_(text, tokens, words), here_(text, words) {
    out_.reserve(tokens.size() / 2);
  }

  // Mentions of tokens [first, last) of `tokens`.
  void add(const std::vector<Token>& tokens, uint32_t first, uint32_t last,
           uint32_t sentence, bool quoted) {
    here_.tokens = tokens.data();
    here_.first = first;
    here_.last = last;
    sentence_ = sentence;
    quoted_ = quoted;
    find_parts(text_, here_.tokens + first, here_.tokens + last, here_.words,
               counts_, here_.parts);
    for (uint32_t i = first; i < last;) i = step(i);
  }

  // Puts what was added since `first` mentions in order: the phrases of a
  // sentence and the names in its quotations.
  void sort_from(size_t first) {
    auto begins_before = [](const Mention& a, const Mention& b) {
      return a.span.begin < b.span.begin;
    };
    auto begin = out_.begin() + static_cast<ptrdiff_t>(first);
    if (std::is_sorted(begin, out_.end(), begins_before)) return;
    std::stable_sort(begin, out_.end(), begins_before);
  }

  size_t size() const { return out_.size(); }
  std::vector<Mention> take() { return std::move(out_); }

 private:
  Part part(uint32_t i) const { return here_.part(i); }
  WordClasses classes(uint32_t i) const { return here_.classes(i); }
  bool is(uint32_t i, WordClasses any) const { return here_.is(i, any); }

  uint32_t step(uint32_t i) {
    switch (part(i)) {
      case Part::pronoun:
      case Part::relative:
        if (!quoted_) add_pronoun(i);
        return i + 1;
      case Part::determiner:
      case Part::possessive:
      case Part::adjective:
      case Part::number:
      case Part::noun:
      case Part::name:
      case Part::time: return add_phrase(i);
      default: return i + 1;
    }
  }

  uint32_t add_phrase(uint32_t begin) {
    uint32_t end = phrase_end(here_, begin);
    if (end == begin) return begin + 1;
    bool bare = end == begin + 1 && !in_phrase(part(begin));
    bool owner = part(begin) == Part::possessive && opens_cue_noun(here_, end);
    if (bare && !owner && !is(begin, wc::pronoun | wc::number)) return end;
    bool genitive = part(end - 1) == Part::genitive;
    uint32_t core = genitive ? end - 1 : end;
    if (quoted_ && part(core - 1) != Part::name) return end;
    size_t at = out_.size();
    out_.push_back(describe(begin, core, end));
    out_[at].genitive = genitive;
    add_embedded(begin, core);
    return end;
  }

  void add_pronoun(uint32_t i) {
    WordClasses c = classes(i);
    Mention m = bare(i, i + 1);
    m.gender = gender_of(c);
    m.plural = (c & wc::plural) != 0;
    if (part(i) == Part::relative) {
      m.kind = MentionKind::relative;
    } else if ((c & wc::subject) != 0) {
      m.kind = MentionKind::subject_pronoun;
    } else if ((c & wc::object) != 0) {
      m.kind = MentionKind::object_pronoun;
    } else if ((c & wc::possessive) != 0) {
      m.kind = MentionKind::possessive;
    } else {
      m.kind = MentionKind::subject_pronoun;
    }
    out_.push_back(m);
  }

  Mention bare(uint32_t begin, uint32_t end) const {
    Mention m;
    m.span = {here_.tokens[begin].span.begin, here_.tokens[end - 1].span.end};
    m.first_token = begin;
    m.last_token = end;
    m.sentence = sentence_;
    m.in_quotation = quoted_;
    m.head = here_.tokens[end - 1].word;
    return m;
  }

  static Gender gender_of(WordClasses c) {
    bool male = (c & wc::male) != 0;
    bool female = (c & wc::female) != 0;
    if (male != female) return male ? Gender::male : Gender::female;
    return (c & wc::neuter) != 0 ? Gender::neuter : Gender::unknown;
  }

  // The mention of tokens [begin, core), ending in `end` with its genitive.
  Mention describe(uint32_t begin, uint32_t core, uint32_t end) const {
    Mention m = bare(begin, core);
    m.span.end = here_.tokens[end - 1].span.end;
    m.last_token = end;
    m.definite = is(begin, wc::definite | wc::possessive);
    if (part(core - 1) == Part::name && !names_nobody(here_, begin, core)) {
      name(begin, core, m);
    } else if (part(begin) == Part::possessive && core == begin + 1) {
      m.kind = MentionKind::possessive;
      m.gender = gender_of(classes(begin));
      m.plural = is(begin, wc::plural);
    } else {
      common(core, m);
    }
    return m;
  }

  // A phrase that ends in a common noun: its head says what it is.
  void common(uint32_t core, Mention& m) const {
    WordClasses c = classes(core - 1);
    if (c == 0) c = classes_behind_number(here_.form(core - 1), here_.words);
    m.gender = gender_of(c);
    m.plural = (c & (wc::plural | wc::group)) != 0;
    if (part(core - 1) == Part::time) {
      m.kind = MentionKind::time;
    } else if ((c & wc::organization_word) != 0 && (c & wc::plural) == 0) {
      m.kind = MentionKind::organization;
      m.plural = false;
    } else if ((c & wc::group) != 0) {
      m.kind = MentionKind::group;
    } else if ((c & (wc::role | wc::person)) != 0) {
      m.kind = m.plural ? MentionKind::group : MentionKind::role;
    } else if ((c & wc::document) != 0) {
      m.kind = MentionKind::document;
    } else if ((c & (wc::organization | wc::organization_word)) != 0) {
      m.kind = MentionKind::organization;
    }
  }

  // A phrase that ends in a name: `former mayor Zoë Díaz`, `the Guardian`.
  void name(uint32_t begin, uint32_t core, Mention& m) const {
    uint32_t from = name_begin(here_, begin, core);
    m.name = {here_.tokens[from].span.begin, here_.tokens[core - 1].span.end};
    WordClasses before = 0;
    for (uint32_t i = begin; i < from; ++i) before |= classes(i);
    uint32_t given = from;
    while (given + 1 < core && is(given, wc::title)) ++given;
    for (uint32_t i = from; i < given; ++i) before |= classes(i) | wc::title;
    WordClasses lead = from > begin ? classes(from - 1) : 0;
    m.kind = name_kind(here_, given, core, before, m.definite);
    const bool group = (lead & wc::group) != 0 && (lead & wc::plural) == 0;
    bool body_leads = (group ||
                       (lead & (wc::organization_word | wc::outlet)) != 0) &&
                      (lead & (wc::role | wc::title)) == 0 &&
                      (before & wc::title) == 0;
    if (body_leads) m.kind = MentionKind::organization;
    m.gender = name_gender(begin, given, core);
    if (m.kind == MentionKind::organization || m.kind == MentionKind::place) {
      m.gender = Gender::neuter;
    }
    // A definite article belongs to the names of bodies, not of people.
    if (m.kind != MentionKind::person && from == begin + 1 &&
        part(begin) == Part::determiner) {
      m.name.begin = here_.tokens[begin].span.begin;
    }
  }

  // Titles decide, then the given name; but for women who are called by a role
  // of their own, since a spokesman may be one too.
  Gender name_gender(uint32_t begin, uint32_t given, uint32_t core) const {
    WordClasses titles = 0;
    WordClasses roles = 0;
    for (uint32_t i = own_begin(begin, given); i < given; ++i) {
      (is(i, wc::title) ? titles : roles) |= classes(i);
    }
    const Gender by_title = gender_of(titles & (wc::male | wc::female));
    const Gender by_role = gender_of(roles & (wc::male | wc::female));
    if (by_title != Gender::unknown) return by_title;
    if (by_role == Gender::female || core - given == 1) return by_role;
    const Gender by_name = gender_of(classes(given));
    return by_name != Gender::unknown ? by_name : by_role;
  }

  // Of `her lawyer Zoë Díaz` and `the woman's lawyer` where the words about
  // her who is the lawyer begin: behind the last possessor.
  uint32_t own_begin(uint32_t begin, uint32_t end) const {
    for (uint32_t i = end; i > begin; --i) {
      const Part p = part(i - 1);
      if (p == Part::possessive || p == Part::genitive) return i;
    }
    return begin;
  }

  // Possessors and names inside a phrase: `Díaz's` in `Díaz's lawyer`,
  // `Roscosmos` in `Roscosmos spokesman Jan Novak`, `his` in `his lawyer`.
  void add_embedded(uint32_t begin, uint32_t core) {
    uint32_t name_at = core;
    if (part(core - 1) == Part::name) name_at = name_begin(here_, begin, core);
    if (part(begin) == Part::possessive && !quoted_) {
      Mention m = bare(begin, begin + 1);
      m.kind = MentionKind::possessive;
      m.gender = gender_of(classes(begin));
      m.plural = is(begin, wc::plural);
      m.embedded = true;
      out_.push_back(m);
    }
    run_ = {};
    for (uint32_t i = begin; i < name_at;) {
      uint32_t end = i + 1;
      bool name = part(i) == Part::name;
      uint32_t possessor = i;
      if (part(i) == Part::noun || part(i) == Part::determiner) {
        possessor = possessor_end(i, name_at);
      }
      bool common = possessor > i;
      if (common) end = possessor;
      while (name && end < name_at && part(end) == Part::name &&
             !leads_name(here_, end - 1, core)) {
        ++end;
      }
      if ((name && end < core) || common) {
        Mention m = describe(i, end, end);
        m.genitive = part(end) == Part::genitive;
        m.embedded = true;
        out_.push_back(m);
      }
      i = end;
    }
  }

  // `the board` of `the board's lawyers`: the end of the common possessor that
  // begins at i, or i.
  uint32_t possessor_end(uint32_t i, uint32_t limit) {
    const uint32_t begin = i + (part(i) == Part::determiner ? 1 : 0);
    const uint32_t end = std::max(begin, run_end(begin, limit));
    return end > i && end < limit && part(end) == Part::genitive &&
                   part(end - 1) == Part::noun
               ? end
               : i;
  }

  // The end of the nouns and adjectives from `i` on. All of one run share it:
  // a phrase of a million nouns is looked through once.
  uint32_t run_end(uint32_t i, uint32_t limit) {
    if (run_.contains(i)) return std::min(run_.end, limit);
    uint32_t end = i;
    while (end < limit && (part(end) == Part::noun ||
                           part(end) == Part::adjective)) {
      ++end;
    }
    run_ = {i, end};
    return end;
  }

  std::string_view text_;
  CaseCounts counts_;
  ParsedTokens here_;
  std::vector<Mention> out_;
  uint32_t sentence_ = 0;
  bool quoted_ = false;
  Span run_;  // of tokens: the nouns and adjectives last looked through
};

uint32_t token_at(const std::vector<Token>& tokens, uint32_t place) {
  auto at = std::lower_bound(
      tokens.begin(), tokens.end(), place,
      [](const Token& t, uint32_t p) { return t.span.begin < p; });
  return static_cast<uint32_t>(at - tokens.begin());
}

}  // namespace

std::vector<Mention> find_mentions(std::string_view text,
                                   const std::vector<Token>& tokens,
                                   const Segments& segments,
                                   const std::vector<Quotation>& quotations,
                                   const RuleSet& rules) {
  MentionFinder finder(text, tokens, rules.vocabulary());
  for (uint32_t s = 0; s < segments.sentences.size(); ++s) {
    const Sentence& sentence = segments.sentences[s];
    const size_t before = finder.size();
    finder.add(segments.tokens, sentence.first_token, sentence.last_token, s,
               false);
    for (uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
      const Token& t = segments.tokens[i];
      if (t.kind != TokenKind::quotation) continue;
      Span inner = quotations[t.quotation].inner;
      finder.add(tokens, token_at(tokens, inner.begin),
                 token_at(tokens, inner.end), s, true);
    }
    finder.sort_from(before);
  }
  return finder.take();
}

}  // namespace quoth
