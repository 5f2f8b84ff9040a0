// See settle.h. Two candidates can stand beside each other when they are apart,
// when one lies whole inside what the other says (`Ana said that Zoë denied
// it`), or when they share nothing but the source (`Ana said it rained and
// added that it snowed`).
#include "rule/settle.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace quoth {
namespace {

int role_count(const Candidate& c) {
  return !c.source.empty() + !c.cue.empty() + !c.addressee.empty() + 1;
}

// `rank_a` and `rank_b` are the best of those that say the same as a and b.
bool is_better(const Candidate& a, int rank_a, const Candidate& b, int rank_b,
               const CompiledRules& rules) {
  const MatchLine& line_a = rules.lines[a.line];
  const MatchLine& line_b = rules.lines[b.line];
  const Rule& rule_a = rules.rules[line_a.rule];
  const Rule& rule_b = rules.rules[line_b.rule];
  auto key = [](const Candidate& c, int rank, const MatchLine& line,
                const Rule& rule) {
    return std::tuple(-rank, -rule.priority, -role_count(c),
                      -static_cast<int64_t>(c.extent.size()),
                      -static_cast<int64_t>(line.literals));
  };
  auto key_a = key(a, rank_a, line_a, rule_a);
  auto key_b = key(b, rank_b, line_b, rule_b);
  if (key_a != key_b) return key_a < key_b;
  if (rule_a.id != rule_b.id) return rule_a.id < rule_b.id;
  return std::tie(a.extent, a.line) < std::tie(b.extent, b.line);
}

bool says(const Candidate& outer, const Candidate& inner) {
  return std::any_of(outer.content.begin(), outer.content.end(),
                     [&](const Captured& part) {
                       return part.span.contains(inner.extent) &&
                              part.span != inner.extent;
                     });
}

bool content_overlaps(const Candidate& a, Span span) {
  return std::any_of(
      a.content.begin(), a.content.end(),
      [&](const Captured& part) { return part.span.overlaps(span); });
}

// True when no role of one touches a role of the other, sources apart.
bool shares_only_source(const Candidate& a, const Candidate& b) {
  if (a.source.empty() || a.source.span != b.source.span) return false;
  if (a.cue.span.overlaps(b.cue.span)) return false;
  for (const auto* pair : {&a, &b}) {
    const Candidate& one = *pair;
    const Candidate& other = pair == &a ? b : a;
    if (content_overlaps(one, other.cue.span) ||
        content_overlaps(one, other.source.span)) {
      return false;
    }
    for (const Captured& part : other.content) {
      if (content_overlaps(one, part.span)) return false;
    }
  }
  return true;
}

bool conflict(const Candidate& a, const Candidate& b) {
  return a.extent.overlaps(b.extent) && !says(a, b) && !says(b, a) &&
         !shares_only_source(a, b);
}

bool same_content(const Candidate& a, const Candidate& b) {
  return std::equal(a.content.begin(), a.content.end(), b.content.begin(),
                    b.content.end(),
                    [](const Captured& x, const Captured& y) {
                      return x.span == y.span;
                    });
}

bool says_the_same(const Candidate& a, const Candidate& b) {
  return a.source.span == b.source.span && a.cue.span == b.cue.span &&
         same_content(a, b);
}

// By candidate: the best rank of those that say the same.
void share_ranks(const std::vector<Candidate>& candidates,
                 std::vector<int>& out) {
  out.clear();
  for (const Candidate& one : candidates) out.push_back(one.rank);
  for (size_t i = 0; i < candidates.size(); ++i) {
    for (size_t k = i + 1; k < candidates.size(); ++k) {
      if (!says_the_same(candidates[i], candidates[k])) continue;
      out[i] = out[k] = std::max(out[i], out[k]);
    }
  }
}

}  // namespace

void settle(const std::vector<Candidate>& candidates,
            const CompiledRules& rules, Settled& out) {
  auto is_inner = [&](uint32_t i) {
    return rules.rules[rules.lines[candidates[i].line].rule].inner;
  };
  std::vector<uint32_t>& order = out.order;
  std::vector<int>& ranks = out.ranks;
  share_ranks(candidates, ranks);
  order.resize(candidates.size());
  std::iota(order.begin(), order.end(), 0u);
  // Inner ones last: what they take their content from must stand by then.
  std::sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) {
    if (is_inner(a) != is_inner(b)) return is_inner(b);
    return is_better(candidates[a], ranks[a], candidates[b], ranks[b], rules);
  });
  out.accepted.clear();
  out.beaten_by.assign(candidates.size(), Settled::kNone);
  out.within.assign(candidates.size(), Settled::kNone);
  for (uint32_t i : order) {
    const Candidate& next = candidates[i];
    for (uint32_t a : out.accepted) {
      const Candidate& standing = candidates[a];
      if (is_inner(i) && same_content(standing, next) &&
          !standing.cue.span.overlaps(next.cue.span)) {
        out.within[i] = a;
      } else if (conflict(standing, next)) {
        out.beaten_by[i] = a;
        break;
      }
    }
    if (out.beaten_by[i] == Settled::kNone) out.accepted.push_back(i);
  }
}

}  // namespace quoth
