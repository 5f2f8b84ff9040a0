// See explain.h. A rule that matched is explained by what settled it. One that
// did not is tried again element by element: `{quote:content} {says:cue}
// {person:source}` over `“It rained,” said the bank.` matches up to {says:cue},
// so it stopped at {person:source}.
#include "rule/explain.h"

#include <algorithm>
#include <cstdio>
#include <optional>

#include "rule/candidates.h"
#include "rule/compiled_rules.h"
#include "rule/settle.h"
#include "rule/traits.h"
#include "rule/weights.h"

namespace quoth {
namespace {

class Explainer {
 public:
  Explainer(const Extraction& extraction, const CompiledRules& rules)
      : article_{extraction.document.text, extraction.segments,
                 extraction.quotations, extraction.mentions},
        rules_(rules) {}

  SentenceTrace run(uint32_t sentence) {
    RuleTextWriter(article_, *rules_.alphabet).write(sentence, text_);
    out_.sentence = sentence;
    out_.span = article_.segments.sentences[sentence].span;
    for (size_t i = 0; i < text_.symbols.size(); ++i) {
      Symbol symbol = text_.text[i];
      out_.symbols.push_back(
          {rules_.alphabet->name(symbol), text_.symbols[i].span});
    }
    CandidateFinder finder(article_, rules_);
    for (uint32_t i = 0; i < rules_.lines.size(); ++i) {
      finder.find(i, text_, nullptr, candidates_, &rejections_);
    }
    add_candidates();
    add_rejections();
    add_stopped();
    std::stable_sort(out_.rules.begin(), out_.rules.end(),
                     [](const RuleTrace& a, const RuleTrace& b) {
                       bool a_stopped = a.fate == Fate::stopped;
                       bool b_stopped = b.fate == Fate::stopped;
                       if (a_stopped && b_stopped) return a.depth > b.depth;
                       return a.fate < b.fate;
                     });
    return std::move(out_);
  }

 private:
  RuleTrace trace_of(uint32_t line, Fate fate, uint32_t begin,
                     uint32_t end) const {
    const Rule& rule = rules_.rules[rules_.lines[line].rule];
    RuleTrace out;
    out.rule = rule.id;
    out.file = rule.file;
    out.line = rules_.lines[line].elements.front().line;
    out.column = rules_.lines[line].elements.front().column;
    out.fate = fate;
    out.matched = {text_.symbols[begin].span.begin,
                   text_.symbols[std::max(end, begin + 1) - 1].span.end};
    return out;
  }

  // Takes those out that their traits speak against.
  void add_unlikely(const Weigher& weigher) {
    for (const Candidate& c : candidates_) {
      if (!weigher.is_unlikely(c)) continue;
      RuleTrace trace = trace_of(c.line, Fate::unlikely, c.begin, c.end);
      trace.detail = against(c);
      out_.rules.push_back(std::move(trace));
    }
    std::erase_if(candidates_, [&](const Candidate& candidate) {
      return weigher.is_unlikely(candidate);
    });
  }

  // The traits that weigh most against the candidate, the heaviest first.
  std::string against(const Candidate& candidate) const {
    constexpr size_t kMost = 3;
    std::vector<Trait> traits;
    rules_.traits->read(candidate, text_, article_, traits);
    std::ranges::stable_sort(traits, {}, [&](const Trait& trait) {
      return rules_.weights->weight(trait);
    });
    std::string out;
    for (size_t i = 0; i < std::min(kMost, traits.size()); ++i) {
      const float weight = rules_.weights->weight(traits[i]);
      if (weight >= 0) break;
      char number[16];
      std::snprintf(number, sizeof number, "%+.2f ", weight);
      if (!out.empty()) out += ", ";
      out += number + rules_.traits->text(traits[i]);
    }
    return out;
  }

  void add_candidates() {
    Weigher weigher(article_, rules_);
    weigher.weigh(text_, candidates_);
    add_unlikely(weigher);
    Settled settled;
    settle(candidates_, rules_, settled);
    for (uint32_t i = 0; i < candidates_.size(); ++i) {
      const Candidate& c = candidates_[i];
      uint32_t winner = settled.beaten_by[i];
      RuleTrace trace = trace_of(
          c.line, winner == Settled::kNone ? Fate::won : Fate::lost, c.begin,
          c.end);
      if (winner != Settled::kNone) {
        uint32_t line = candidates_[winner].line;
        trace.detail = rules_.rules[rules_.lines[line].rule].id;
      }
      out_.rules.push_back(std::move(trace));
    }
  }

  void add_rejections() {
    for (const Rejection& r : rejections_) {
      Fate fate = r.guard == Rejection::kMode      ? Fate::yields
                  : r.guard == Rejection::kContent ? Fate::nothing
                                                   : Fate::guard;
      RuleTrace trace = trace_of(r.line, fate, r.begin, r.end);
      if (fate == Fate::guard) {
        const Rule& rule = rules_.rules[rules_.lines[r.line].rule];
        trace.detail = rule.guards[r.guard].text;
      }
      out_.rules.push_back(std::move(trace));
    }
  }

  // For rules that are not yet in the trace: the line that got furthest.
  void add_stopped() {
    size_t settled = out_.rules.size();
    for (uint32_t i = 0; i < rules_.lines.size();) {
      uint32_t rule = rules_.lines[i].rule;
      std::optional<RuleTrace> best;
      for (; i < rules_.lines.size() && rules_.lines[i].rule == rule; ++i) {
        std::optional<RuleTrace> next = stopped(i);
        if (next && (!best || next->depth > best->depth)) best = next;
      }
      bool known = std::any_of(
          out_.rules.begin(), out_.rules.begin() + static_cast<long>(settled),
          [&](const RuleTrace& t) { return t.rule == rules_.rules[rule].id; });
      if (best && !known) out_.rules.push_back(std::move(*best));
    }
  }

  // How far the line gets; nothing when it never came near.
  std::optional<RuleTrace> stopped(uint32_t number) const {
    const MatchLine& line = rules_.lines[number];
    std::optional<RuleTrace> out;
    std::string regex;
    std::string bytes;
    rules_.rules[line.rule].page.encode(text_.text, bytes);
    uint32_t depth = 0;
    for (size_t k = 0; k + 1 < line.elements.size(); ++k) {
      regex += line.elements[k].regex;
      RE2 prefix(regex, RE2::Latin1);
      re2::StringPiece found;
      if (!prefix.ok() ||
          !prefix.Match(bytes, 0, bytes.size(), RE2::UNANCHORED, &found, 1)) {
        break;
      }
      depth += line.elements[k].telling;
      if (depth == 0) continue;
      auto begin = static_cast<uint32_t>(found.data() - bytes.data());
      auto end = begin + static_cast<uint32_t>(found.size());
      const Element& next = line.elements[k + 1];
      out = trace_of(number, Fate::stopped, begin, end);
      out->detail = next.text;
      out->line = next.line;
      out->column = next.column;
      out->depth = depth;
      if (end < text_.symbols.size()) out->there = text_.symbols[end].span;
      out->wanted = lists_in(next.text);
    }
    return out;
  }

  // The word lists that an element names: {cue={says}} names {says}.
  std::vector<std::string> lists_in(std::string_view element) const {
    std::vector<std::string> out;
    for (size_t at = 0; (at = element.find('{', at)) != element.npos; ++at) {
      const size_t end = element.find_first_of("{}:=", at + 1);
      if (end == element.npos || element[end] == '{') continue;
      const std::string name(element.substr(at + 1, end - at - 1));
      const size_t dot = std::min(name.find('.'), name.size());
      const std::string column = name.substr(std::min(dot + 1, name.size()));
      if (rules_.vocabulary.list_number(name.substr(0, dot), column) !=
          Vocabulary::kNoList) {
        out.push_back(name);
      }
    }
    return out;
  }

  Article article_;
  const CompiledRules& rules_;
  RuleText text_;
  std::vector<Candidate> candidates_;
  std::vector<Rejection> rejections_;
  SentenceTrace out_;
};

std::string one_line(std::string_view text) {
  std::string out;
  for (char c : text) out.push_back(c == '\n' || c == '\r' ? ' ' : c);
  return out;
}

std::string fate_text(const RuleTrace& trace) {
  switch (trace.fate) {
    case Fate::won:
      return "won";
    case Fate::lost:
      return "lost to " + trace.detail;
    case Fate::unlikely:
      return "unlikely: " + trace.detail;
    case Fate::guard:
      return "guard: " + trace.detail;
    case Fate::yields:
      return "yields another mode";
    case Fate::nothing:
      return "captured no content";
    case Fate::stopped:
      break;
  }
  return "stopped at " + one_line(trace.detail);
}

}  // namespace

SentenceTrace explain_sentence(const Extraction& extraction,
                               const RuleSet& rules, uint32_t sentence) {
  return Explainer(extraction, rules.rules()).run(sentence);
}

namespace {

void write_rule(const RuleTrace& rule, std::string_view text,
                std::string& out) {
  out += "  " + rule.rule + ": " + fate_text(rule) + " (" + rule.file + ":" +
         std::to_string(rule.line) + ":" + std::to_string(rule.column) +
         ")\n      after: " + one_line(slice(text, rule.matched)) + "\n";
  if (rule.wanted.empty() || rule.there.empty()) return;
  out += "      there: [" + one_line(slice(text, rule.there)) +
         "], where a word of";
  for (const std::string& list : rule.wanted) {
    out += (&list == &rule.wanted.front() ? " {" : ", {") + list + "}";
  }
  out += " would do\n";
}

// What became of the rule that was asked for.
void write_asked(const SentenceTrace& trace, const std::string& id,
                 std::string_view text, std::string& out) {
  if (id.empty()) return;
  out += "\nthe rule of the case\n";
  bool any = false;
  for (const RuleTrace& rule : trace.rules) {
    if (rule.rule != id) continue;
    write_rule(rule, text, out);
    any = true;
  }
  if (!any) out += "  " + id + ": never came near\n";
}

}  // namespace

void write_trace(const SentenceTrace& trace, const Extraction& extraction,
                 const TraceView& view, std::string& out) {
  std::string_view text = extraction.document.text;
  out += one_line(slice(text, trace.span)) + "\n\nrule text\n";
  for (const NamedSymbol& symbol : trace.symbols) {
    std::string words = one_line(slice(text, symbol.span));
    out += "  " + symbol.name;
    if (!words.empty() && words != symbol.name) out += "  " + words;
    out += "\n";
  }
  write_asked(trace, view.rule, text, out);
  out += "\nrules that came near\n";
  if (trace.rules.empty()) out += "  none\n";
  size_t stopped = 0;
  for (const RuleTrace& rule : trace.rules) {
    if (rule.rule == view.rule) continue;
    if (rule.fate == Fate::stopped && ++stopped > view.most_stopped) continue;
    write_rule(rule, text, out);
  }
  if (stopped > view.most_stopped) {
    out += "  and " + std::to_string(stopped - view.most_stopped) +
           " more that stopped early\n";
  }
}

}  // namespace quoth
