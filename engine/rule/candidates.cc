// See candidates.h. A line is searched for again and again in a sentence: from
// the end of the cue after a match, since what the cue brings may hold another
// (`Ana said that Zoë denied it`); one symbol further after a match that a
// guard rejected.
#include "rule/candidates.h"

#include <algorithm>
#include <span>

#include "base/unicode.h"

namespace quoth {
namespace {

void extend(Span& extent, const Captured& part) {
  if (part.empty()) return;
  if (extent.empty()) {
    extent = part.span;
    return;
  }
  extent.begin = std::min(extent.begin, part.span.begin);
  extent.end = std::max(extent.end, part.span.end);
}

// Asked for a group, RE2 backtracks where it stands; asked only whether there
// is a match, it would build an automaton that is seldom used twice.
bool matches_at(const RE2& regex, re2::StringPiece piece, size_t begin,
                RE2::Anchor anchor) {
  re2::StringPiece groups[2];
  return regex.Match(piece, begin, piece.size(), anchor, groups, 2);
}

}  // namespace

CandidateFinder::CandidateFinder(const Article& article,
                                 const CompiledRules& rules)
    : article_(article), rules_(rules), borders_(article, rules.vocabulary) {
  size_t groups = 0;
  for (const MatchLine& line : rules.lines) {
    groups = std::max(groups, line.roles.size());
  }
  groups_.resize(groups + 1);
}

void CandidateFinder::find(uint32_t number, const RuleText& text,
                           const SieveHits* hits, std::vector<Candidate>& out,
                           std::vector<Rejection>* rejections) {
  const MatchLine& line = rules_.lines[number];
  const Rule& rule = rules_.rules[line.rule];
  uint32_t from = 0;
  rule.page.encode(text.text, bytes_);
  while (match(number, text, hits, from)) {
    Candidate found;
    found.line = number;
    uint32_t guard = Rejection::kContent;
    if (fill(line, text, found)) guard = failed_guard(rule, found, text);
    from = found.begin + 1;
    if (guard != kNoGuard) {
      if (rejections != nullptr) {
        rejections->push_back({number, guard, found.begin, found.end});
      }
      continue;
    }
    from = std::max<size_t>(from, next_begin(found, text));
    out.push_back(std::move(found));
  }
}

// Where the line may match again: behind the cue, or behind a comma before it.
// `After the debate, she praised the plan, citing costs`: what stands between
// the commas is no aside of the debate, but only the second match can tell.
uint32_t CandidateFinder::next_begin(const Candidate& found,
                                     const RuleText& text) {
  if (found.cue.empty()) return found.end;
  for (uint32_t i = found.begin; i < found.cue.first; ++i) {
    if (text.text[i] == symbol::comma) return i + 1;
  }
  return found.cue.last;
}

// A `not before` of one symbol looks no further than that symbol.
bool CandidateFinder::may_stand_at(const Guard& guard, const RuleText& text,
                                   size_t begin) {
  return begin == 0 || !guard.single->test(text.text[begin - 1]);
}

// False where a guard would reject whatever begins at symbol `begin`, so that
// RE2 need not run there.
bool CandidateFinder::may_begin(const Rule& rule, const RuleText& text,
                                size_t begin) {
  return std::all_of(
      rule.guards.begin(), rule.guards.end(), [&](const Guard& guard) {
        return guard.kind != GuardKind::before || !guard.single ||
               may_stand_at(guard, text, begin);
      });
}

// The first match that begins at symbol `from` or later, into groups_.
// Where the sieve names the places, each is tried by itself: anchored, RE2 goes
// straight to its backtracker and builds no automaton.
bool CandidateFinder::match(uint32_t number, const RuleText& text,
                            const SieveHits* hits, size_t from) {
  const MatchLine& line = rules_.lines[number];
  auto groups = static_cast<int>(line.roles.size()) + 1;
  if (hits == nullptr) {
    return from < bytes_.size() &&
           line.regex->Match(bytes_, from, bytes_.size(), RE2::UNANCHORED,
                             groups_.data(), groups);
  }
  for (; from < bytes_.size(); ++from) {
    if (rules_.sieve.may_begin(*hits, number, from) &&
        may_begin(rules_.rules[line.rule], text, from) &&
        line.regex->Match(bytes_, from, bytes_.size(), RE2::ANCHOR_START,
                          groups_.data(), groups)) {
      return true;
    }
  }
  return false;
}

Captured CandidateFinder::captured(size_t group, const RuleText& text) const {
  re2::StringPiece piece = groups_[group];
  if (piece.data() == nullptr || piece.empty()) return {};
  Captured out;
  out.first = static_cast<uint32_t>(piece.data() - bytes_.data());
  out.last = out.first + static_cast<uint32_t>(piece.size());
  out.span = {text.symbols[out.first].span.begin,
              text.symbols[out.last - 1].span.end};
  return out;
}

// Puts the groups of the last match into roles; false when nothing is said.
bool CandidateFinder::fill(const MatchLine& line, const RuleText& text,
                           Candidate& out) const {
  Captured whole = captured(0, text);
  out.begin = whole.first;
  out.end = whole.last;
  for (size_t i = 0; i < line.roles.size(); ++i) {
    Captured part = captured(i + 1, text);
    if (part.empty()) continue;
    if (line.roles[i] == Role::content) {
      borders_.trim_content(part, text);
      if (!part.empty()) out.content.push_back(part);
      continue;
    }
    Captured& role = line.roles[i] == Role::source ? out.source
                     : line.roles[i] == Role::cue  ? out.cue
                                                   : out.addressee;
    if (role.empty()) role = part;
  }
  if (out.content.empty()) return false;
  std::sort(out.content.begin(), out.content.end(),
            [](const Captured& a, const Captured& b) {
              return a.span < b.span;
            });
  borders_.trim_source(out.source, text);
  borders_.take_colon(out.cue, text);
  extend(out.extent, out.source);
  extend(out.extent, out.cue);
  for (const Captured& part : out.content) extend(out.extent, part);
  out.mode = mode_of(out, text);
  return true;
}

Mode CandidateFinder::mode_of(const Candidate& candidate,
                              const RuleText& text) const {
  bool quoted = false;
  bool plain = false;
  for (const Captured& part : candidate.content) {
    for (uint32_t i = part.first; i < part.last; ++i) {
      const RuleSymbol& symbol = text.symbols[i];
      for (uint32_t t = symbol.first_token; t < symbol.last_token; ++t) {
        TokenKind kind = article_.segments.tokens[t].kind;
        quoted |= kind == TokenKind::quotation;
        plain |= kind == TokenKind::word || kind == TokenKind::number;
      }
    }
  }
  if (!quoted) return Mode::indirect;
  return plain ? Mode::mixed : Mode::direct;
}

// The first guard of the rule that does not hold, kMode, or kNoGuard.
uint32_t CandidateFinder::failed_guard(const Rule& rule,
                                       const Candidate& candidate,
                                       const RuleText& text) const {
  for (uint32_t i = 0; i < rule.guards.size(); ++i) {
    if (!holds(rule.guards[i], candidate, text)) return i;
  }
  bool yielded = rule.modes.empty() ||
                 std::find(rule.modes.begin(), rule.modes.end(),
                           candidate.mode) != rule.modes.end();
  return yielded ? kNoGuard : Rejection::kMode;
}

bool CandidateFinder::holds(const Guard& guard, const Candidate& candidate,
                            const RuleText& text) const {
  if (guard.kind == GuardKind::before) {
    if (guard.single) return may_stand_at(guard, text, candidate.begin);
    return !RE2::PartialMatch(bytes_of(0, candidate.begin), *guard.pattern);
  }
  if (guard.kind == GuardKind::after) {
    if (guard.single) {
      return candidate.end >= text.symbols.size() ||
             !guard.single->test(text.text[candidate.end]);
    }
    return !matches_at(*guard.pattern,
                       bytes_of(candidate.end, text.symbols.size()), 0,
                       RE2::ANCHOR_START);
  }
  bool found = false;
  switch (guard.role) {
    case Role::source:
      found = holds_for(guard, candidate.source, text);
      break;
    case Role::cue:
      found = holds_for(guard, candidate.cue, text);
      break;
    case Role::addressee:
      found = holds_for(guard, candidate.addressee, text);
      break;
    case Role::content:
      if (guard.kind >= GuardKind::longer) {
        uint32_t words = 0;
        for (const Captured& part : candidate.content) {
          words += word_count(part.span);
        }
        found = guard.kind == GuardKind::longer ? words > guard.count
                                                : words < guard.count;
        break;
      }
      found = std::any_of(candidate.content.begin(), candidate.content.end(),
                          [&](const Captured& part) {
                            return holds_for(guard, part, text);
                          });
  }
  return found != guard.negated;
}

bool CandidateFinder::holds_for(const Guard& guard, const Captured& role,
                                const RuleText& text) const {
  if (guard.kind == GuardKind::shorter) {
    return word_count(role.span) < guard.count;
  }
  if (role.empty()) return false;
  if (guard.kind == GuardKind::longer) {
    return word_count(role.span) > guard.count;
  }
  if (guard.kind == GuardKind::in) {
    return rules_.vocabulary.in_list(head(role, text), guard.list);
  }
  return guard.kind == GuardKind::is
             ? matches_at(*guard.pattern, bytes_of(role.first, role.last),
                          0, RE2::ANCHOR_BOTH)
             : has(guard, role, text);
}

bool CandidateFinder::has(const Guard& guard, const Captured& role,
                          const RuleText& text) const {
  const std::span symbols(text.text);
  guard.sieve.run(symbols.subspan(role.first, role.last - role.first),
                  guard_hits_);
  if (!guard.sieve.may_match(guard_hits_, 0)) return false;
  const re2::StringPiece piece = bytes_of(role.first, role.last);
  for (size_t i = 0; i < piece.size(); ++i) {
    if (guard.sieve.may_begin(guard_hits_, 0, i) &&
        matches_at(*guard.pattern, piece, i, RE2::ANCHOR_START)) {
      return true;
    }
  }
  return false;
}

// The head of the first mention in the role, else its last word.
WordId CandidateFinder::head(const Captured& role, const RuleText& text) const {
  for (uint32_t i = role.first; i < role.last; ++i) {
    Id<Mention> mention = text.symbols[i].mention;
    if (mention) return article_.mentions[mention.index].head;
  }
  for (uint32_t i = role.last; i-- > role.first;) {
    const RuleSymbol& symbol = text.symbols[i];
    for (uint32_t t = symbol.last_token; t-- > symbol.first_token;) {
      const Token& token = article_.segments.tokens[t];
      if (token.kind == TokenKind::word) return token.word;
    }
  }
  return 0;
}

uint32_t CandidateFinder::word_count(Span span) const {
  uint32_t count = 0;
  bool in_word = false;
  for (size_t at = span.begin; at < span.end;) {
    CodePoint c = code_point_at(article_.text, at);
    bool space = is_space(c.value);
    count += !space && !in_word;
    in_word = !space;
    at += std::max(c.size, 1u);
  }
  return count;
}

}  // namespace quoth
