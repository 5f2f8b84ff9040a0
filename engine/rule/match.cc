// The stage: sentence by sentence, rule text, which lines may match, what they
// find, what of it stands.
//
// In `Reuters reported that Ana Ortiz said it rained.` two candidates stand,
// one inside the content of the other; `within` of the inner names the outer.
#include "base/titles.h"
#include "rule/match.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "rule/settle.h"
#include "rule/weights.h"
#include "stages.h"

namespace quoth {
namespace {

Span extent(const Attribution& a) {
  Span out = a.content.front();
  out.end = a.content.back().end;
  for (Span span : {a.source, a.cue}) {
    if (span.empty()) continue;
    out.begin = std::min(out.begin, span.begin);
    out.end = std::max(out.end, span.end);
  }
  return out;
}

class Matcher {
 public:
  Matcher(const Article& article, const CompiledRules& rules,
          const MatchOptions& options)
      : article_(article),
        rules_(rules),
        options_(options),
        writer_(article, *rules.alphabet),
        finder_(article, rules),
        weigher_(article, rules) {
    for (uint32_t i = 0; i < rules.lines.size(); ++i) {
      if (options.only_rule == MatchOptions::kAllRules ||
          options.only_rule == rules.lines[i].rule) {
        lines_.push_back(i);
      }
    }
  }

  std::vector<Attribution> run() {
    for (const Paragraph& paragraph : article_.segments.paragraphs) {
      size_t first = found_.size();
      for (uint32_t s = paragraph.first_sentence; s < paragraph.last_sentence;
           ++s) {
        match_sentence(s, paragraph.zone);
      }
      finish_paragraph(first);
    }
    return std::move(found_);
  }

 private:
  void match_sentence(uint32_t sentence, Zone zone) {
    writer_.write(sentence, text_);
    candidates_.clear();
    find_candidates();
    weigher_.weigh(text_, candidates_);
    std::erase_if(candidates_, [this](const Candidate& candidate) {
      return weigher_.is_unlikely(candidate);
    });
    if (candidates_.empty()) return;
    settle(candidates_, rules_, settled_);
    size_t first = found_.size();
    for (uint32_t i : settled_.accepted) {
      found_.push_back(attribution(i, zone));
    }
    for (size_t k = 0; k < settled_.accepted.size(); ++k) {
      uint32_t outer = settled_.within[settled_.accepted[k]];
      if (outer == Settled::kNone) continue;
      auto at = std::find(settled_.accepted.begin(), settled_.accepted.end(),
                          outer);
      found_[first + k].within.index = static_cast<uint32_t>(
          first + static_cast<size_t>(at - settled_.accepted.begin()));
    }
  }

  void find_candidates() {
    const SieveHits* hits = options_.use_sieve ? &hits_ : nullptr;
    if (hits != nullptr) rules_.sieve.run(text_.text, hits_);
    if (hits != nullptr) {
      rules_.sieve.find_lines(*hits, sifted_);
    } else {
      sifted_ = lines_;
    }
    for (uint32_t line : sifted_) {
      if (std::binary_search(lines_.begin(), lines_.end(), line)) {
        finder_.find(line, text_, hits, candidates_);
      }
    }
  }

  Attribution attribution(uint32_t index, Zone zone) const {
    const Candidate& from = candidates_[index];
    const Rule& rule = rules_.rules[rules_.lines[from.line].rule];
    Attribution out;
    out.mode = from.mode;
    out.zone = zone;
    out.source = from.source.span;
    out.cue = from.cue.span;
    for (const Captured& part : from.content) out.content.push_back(part.span);
    out.addressee = from.addressee.span;
    out.sentence = text_.sentence;
    if (out.cue.empty() && from.content[0].first == 0 &&
        text_.text[0] == symbol::previous) {
      --out.sentence;
    }
    out.rule = rule.id;
    out.odds = from.odds;
    add_quotations(out);
    out.measured =
        rules_.weights->measured(rules_.lines[from.line].rule,
                                 !out.quotations.empty(), from.odds);
    read_cue(from, rule, out);
    add_beaten(index, out);
    return out;
  }

  void add_quotations(Attribution& out) const {
    for (Span part : out.content) {
      auto at = std::lower_bound(
          article_.quotations.begin(), article_.quotations.end(), part.begin,
          [](const Quotation& q, uint32_t begin) {
            return q.outer.begin < begin;
          });
      for (; at != article_.quotations.end() && at->outer.begin < part.end;
           ++at) {
        if (!part.contains(at->outer)) continue;
        if (part != at->outer &&
            names_something(article_.text, article_.segments, *at,
                            rules_.vocabulary)) {
          continue;
        }
        out.quotations.push_back(
            static_cast<uint32_t>(at - article_.quotations.begin()));
      }
    }
  }

  // Act and negation: the last word of the cue that says one.
  void read_cue(const Candidate& from, const Rule& rule,
                Attribution& out) const {
    uint8_t act = CompiledRules::kNoAct;
    for (uint32_t i = from.cue.last; i-- > from.cue.first;) {
      const RuleSymbol& symbol = text_.symbols[i];
      for (uint32_t t = symbol.last_token; t-- > symbol.first_token;) {
        WordId word = article_.segments.tokens[t].word;
        if (act == CompiledRules::kNoAct) act = rules_.act_of_word[word];
        out.negated |= rules_.vocabulary.is(word, word_class::negation);
      }
    }
    out.act = rule.act                       ? *rule.act
              : act != CompiledRules::kNoAct ? static_cast<Act>(act)
                                             : Act::statement;
  }

  void add_beaten(uint32_t winner, Attribution& out) const {
    for (size_t i = 0; i < candidates_.size(); ++i) {
      if (settled_.beaten_by[i] != winner) continue;
      const std::string& id =
          rules_.rules[rules_.lines[candidates_[i].line].rule].id;
      if (id != out.rule) out.beaten.push_back(id);
    }
    std::sort(out.beaten.begin(), out.beaten.end());
    out.beaten.erase(std::unique(out.beaten.begin(), out.beaten.end()),
                     out.beaten.end());
  }

  // Puts the attributions from `first` on into text order and finds those
  // that others pass on.
  void finish_paragraph(size_t first) {
    put_in_order(first);
    for (size_t i = first; i < found_.size(); ++i) find_outer(first, i);
  }

  bool comes_before(uint32_t a, uint32_t b) const {
    const Span x = extent(found_[a]);
    const Span y = extent(found_[b]);
    return std::forward_as_tuple(x.begin, y.end, found_[a].rule, a) <
           std::forward_as_tuple(y.begin, x.end, found_[b].rule, b);
  }

  void put_in_order(size_t first) {
    const size_t count = found_.size() - first;
    std::vector<uint32_t>& order = order_;
    order.resize(count);
    std::iota(order.begin(), order.end(), static_cast<uint32_t>(first));
    const auto before = [this](uint32_t a, uint32_t b) {
      return comes_before(a, b);
    };
    if (std::is_sorted(order.begin(), order.end(), before)) return;
    std::sort(order.begin(), order.end(), before);
    std::vector<uint32_t> place(count);
    std::vector<Attribution> sorted;
    for (size_t i = 0; i < count; ++i) {
      place[order[i] - first] = static_cast<uint32_t>(first + i);
      sorted.push_back(std::move(found_[order[i]]));
    }
    for (Attribution& a : sorted) {
      if (a.within) a.within.index = place[a.within.index - first];
    }
    std::move(sorted.begin(), sorted.end(), found_.begin() +
                                                static_cast<long>(first));
  }

  // The smallest content that holds all of found_[inner].
  void find_outer(size_t first, size_t inner) {
    if (found_[inner].within) return;
    Span whole = extent(found_[inner]);
    uint32_t smallest = UINT32_MAX;
    auto consider = [&](size_t i) {
      for (Span part : found_[i].content) {
        if (!part.contains(whole) || part == whole ||
            part.size() >= smallest) {
          continue;
        }
        smallest = part.size();
        found_[inner].within.index = static_cast<uint32_t>(i);
      }
    };
    // What holds it is of its sentence, or says the sentence before.
    uint32_t at = found_[inner].sentence;
    for (size_t i = inner; i-- > first && found_[i].sentence + 1 >= at;) {
      consider(i);
    }
    for (size_t i = inner + 1;
         i < found_.size() && found_[i].sentence <= at + 1; ++i) {
      consider(i);
    }
  }

  const Article& article_;
  const CompiledRules& rules_;
  const MatchOptions& options_;
  RuleTextWriter writer_;
  CandidateFinder finder_;
  Weigher weigher_;
  std::vector<uint32_t> lines_;  // those that are run
  // Reused from sentence to sentence.
  RuleText text_;
  SieveHits hits_;
  std::vector<Candidate> candidates_;
  std::vector<uint32_t> sifted_;  // lines that the sieve lets through
  Settled settled_;
  std::vector<uint32_t> order_;  // of the findings of a paragraph
  std::vector<Attribution> found_;
};

}  // namespace

std::vector<Attribution> match_rules(const Article& article,
                                     const CompiledRules& rules,
                                     const MatchOptions& options) {
  return Matcher(article, rules, options).run();
}

std::vector<Attribution> match_rules(std::string_view text,
                                     const Segments& segments,
                                     const std::vector<Quotation>& quotations,
                                     const std::vector<Mention>& mentions,
                                     const RuleSet& rules) {
  Article article{text, segments, quotations, mentions};
  return match_rules(article, rules.rules(), {});
}

}  // namespace quoth
