// See sample.h. The cases of the pack are read once for a phrase book: which
// words stood for which symbol of the rule text, and what was said in clauses.
// A pattern is then walked, each choice taken at random, and what comes out is
// kept if the rule takes it.
#include "workbench/sample.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "quoth/extract.h"
#include "rule/compiled_rules.h"
#include "rule/rule_text.h"

namespace quoth {
namespace {

constexpr size_t kTriesPerSentence = 200;
constexpr uint64_t kSeed = 7;

using WordsBySymbol = std::map<Symbol, std::vector<std::string>>;

struct PhraseBook {
  WordsBySymbol own;  // of the cases of the rule
  WordsBySymbol all;  // of all cases
  std::vector<std::string> clauses;
};

Extraction extracted(const std::string& text, const RuleSet& rules) {
  Document document;
  document.source = "sample";
  document.text = text;
  return extract(std::move(document), rules);
}

void add_symbols(const Extraction& found, const CompiledRules& rules,
                 WordsBySymbol& words) {
  const Article article{found.document.text, found.segments,
                        found.quotations, found.mentions};
  RuleTextWriter writer(article, *rules.alphabet);
  RuleText text;
  for (uint32_t s = 0; s < found.segments.sentences.size(); ++s) {
    writer.write(s, text);
    for (size_t i = 0; i < text.symbols.size(); ++i) {
      const Symbol symbol = text.text[i];
      if (symbol < symbol::speech_quote) continue;  // marks are no words
      words[symbol].emplace_back(slice(article.text, text.symbols[i].span));
    }
  }
}

// What the cases of the rule, else those of all rules, say without quotation.
void add_clauses(const CompiledRules& rules, const Rule& rule,
                 PhraseBook& book) {
  const auto add = [&](const Rule& from) {
    for (const Case& example : from.cases) {
      for (const RoleMark& mark : example.marks) {
        const std::string_view said = slice(example.text, mark.span);
        const bool plain = said.find_first_of("\"\n") == said.npos &&
                           said.find("“") == said.npos;
        if (mark.role == Role::content && plain && example.positive) {
          book.clauses.emplace_back(said);
        }
      }
    }
  };
  add(rule);
  if (!book.clauses.empty()) return;
  for (const Rule& other : rules.rules) add(other);
}

PhraseBook phrase_book(const RuleSet& rules, const Rule& rule) {
  PhraseBook book;
  for (const Rule& from : rules.rules().rules) {
    for (const Case& example : from.cases) {
      const Extraction found = extracted(example.text, rules);
      add_symbols(found, rules.rules(), book.all);
      if (from.id == rule.id && example.positive) {
        add_symbols(found, rules.rules(), book.own);
      }
    }
  }
  add_clauses(rules.rules(), rule, book);
  return book;
}

// Marks by their symbols; nothing for the edges of a sentence.
std::string_view mark_of(Symbol symbol) {
  switch (symbol) {
    case symbol::full_stop: return ".";
    case symbol::exclamation: return "!";
    case symbol::question: return "?";
    case symbol::ellipsis: return "…";
    case symbol::comma: return ",";
    case symbol::colon: return ":";
    case symbol::semicolon: return ";";
    case symbol::open_parenthesis: return "(";
    case symbol::close_parenthesis: return ")";
    case symbol::open_bracket: return "[";
    case symbol::close_bracket: return "]";
    case symbol::dash: return "—";
    case symbol::slash: return "/";
    default: return "";
  }
}

class SentenceMaker {
 public:
  SentenceMaker(const CompiledRules& rules, const PhraseBook& book)
      : rules_(rules), book_(book), random_(kSeed) {}

  std::string make(const Node& pattern) {
    out_.clear();
    walk(pattern);
    const bool is_closed = out_.ends_with('.') || out_.ends_with('!') ||
                           out_.ends_with('?');
    if (!is_closed && !out_.empty()) out_ += '.';
    return out_;
  }

 private:
  size_t draw(size_t count) { return random_() % count; }
  bool often() { return draw(4) != 0; }

  template <typename T>
  const T& one_of(const std::vector<T>& all) {
    return all[draw(all.size())];
  }

  void put(std::string_view text) {
    if (text.empty()) return;
    const bool joins = std::string_view(",.:;!?)]").find(text.front()) !=
                       std::string_view::npos;
    const bool open = out_.ends_with('(') || out_.ends_with('[');
    if (!out_.empty() && !joins && !open) out_ += ' ';
    out_ += text;
  }

  // {clause}, {rest} and {..}: any pieces at all.
  bool is_gap(const Node& node) const {
    if (node.kind != NodeKind::repeat ||
        node.children[0].kind != NodeKind::atom) {
      return false;
    }
    const AtomKind kind = rules_.atoms.atoms[node.children[0].atom].kind;
    return kind == AtomKind::any || kind == AtomKind::open;
  }

  void walk(const Node& node) {
    switch (node.kind) {
      case NodeKind::atom: return put(word_for(node.atom));
      case NodeKind::choice:
        return walk(often() ? node.children.front() : one_of(node.children));
      case NodeKind::repeat: return walk_repeat(node);
      default:
        for (const Node& child : node.children) walk(child);
    }
  }

  void walk_repeat(const Node& node) {
    if (is_gap(node)) {
      if (node.least > 0 && !book_.clauses.empty()) put(one_of(book_.clauses));
      return;
    }
    // What may be left out mostly is: short sentences show more.
    uint32_t times = node.least;
    if (times < node.most && draw(6) == 0) ++times;
    for (uint32_t i = 0; i < times; ++i) walk(node.children[0]);
  }

  std::string word_for(uint32_t atom) {
    const SymbolSet& symbols = rules_.alphabet->symbols(atom);
    const std::string own = often() ? word_from(book_.own, symbols) : "";
    if (!own.empty()) return own;
    const std::string any = word_from(book_.all, symbols);
    if (!any.empty()) return any;
    const Atom& what = rules_.atoms.atoms[atom];
    if (what.kind == AtomKind::literal) {
      return rules_.atoms.literals[what.first];
    }
    if (what.kind == AtomKind::list) return word_of_list(what.first);
    return std::string(mark_of(static_cast<Symbol>(symbols._Find_first())));
  }

  std::string word_from(const WordsBySymbol& words, const SymbolSet& symbols) {
    std::vector<Symbol> known;
    for (const auto& [symbol, texts] : words) {
      if (symbols[symbol]) known.push_back(symbol);
    }
    return known.empty() ? "" : one_of(words.at(one_of(known)));
  }

  std::string word_of_list(uint32_t list) {
    std::vector<WordId> words;
    for (WordId id = 1; id < rules_.vocabulary.size(); ++id) {
      if (rules_.vocabulary.in_list(id, list)) words.push_back(id);
    }
    if (words.empty()) return "";
    return std::string(rules_.vocabulary[one_of(words)].form);
  }

  const CompiledRules& rules_;
  const PhraseBook& book_;
  std::mt19937_64 random_;
  std::string out_;
};

}  // namespace

std::vector<std::string> sample_sentences(const RuleSet& rules,
                                          std::string_view rule_id,
                                          size_t count) {
  const CompiledRules& all = rules.rules();
  const auto rule =
      std::find_if(all.rules.begin(), all.rules.end(),
                   [&](const Rule& r) { return r.id == rule_id; });
  std::vector<const Node*> patterns;
  for (const MatchLine& line : all.lines) {
    if (all.rules[line.rule].id == rule_id) patterns.push_back(&line.pattern);
  }
  std::vector<std::string> out;
  if (patterns.empty()) return out;
  const PhraseBook book = phrase_book(rules, *rule);
  SentenceMaker maker(all, book);
  std::set<std::string> seen;
  for (size_t i = 0; i < count * kTriesPerSentence && out.size() < count; ++i) {
    const std::string text = maker.make(*patterns[i % patterns.size()]);
    if (text.empty() || !seen.insert(text).second) continue;
    const Extraction found = extracted(text, rules);
    for (const Attribution& a : found.attributions) {
      if (a.rule != rule_id) continue;
      out.push_back(marked_text(text, a));
      break;
    }
  }
  return out;
}

}  // namespace quoth
