// From the files of a pack to a RuleSet.
//
// All rules are read first. Only then is it known which words they tell apart:
// that `told` stands in {tells} and {says} and `said` in {says} alone. From
// that the alphabet is made, and with it every pattern becomes a regular
// expression of a few classes.
#include <algorithm>
#include <map>
#include <optional>

#include "base/hash.h"
#include "rule/compiled_rules.h"
#include "rule/resolve.h"
#include "rule/rule_file.h"
#include "rule/rule_reader.h"
#include "rule/traits.h"
#include "rule/weights.h"

namespace quoth {

CompiledRules::CompiledRules(Vocabulary words)
    : vocabulary(std::move(words)) {}
CompiledRules::~CompiledRules() = default;

namespace {

constexpr int64_t kLineMemory = 16 << 20;  // bytes
constexpr std::string_view kActLists[] = {
    "act-statement", "act-question", "act-order",   "act-belief",
    "act-intention", "act-denial",   "act-support", "act-other"};

RE2::Options regex_options() {
  RE2::Options options;
  options.set_log_errors(false);
  options.set_longest_match(false);
  options.set_encoding(RE2::Options::EncodingLatin1);  // see code_page.h
  options.set_max_mem(kLineMemory);
  return options;
}

class PackCompiler {
 public:
  explicit PackCompiler(const PackSources& sources)
      : files_(sources.files), complaints_(files_) {}

  std::vector<Diagnostic> run(std::shared_ptr<const CompiledRules>& out) {
    Result<Vocabulary> words = Vocabulary::read(files_);
    if (!words) {
      for (const Diagnostic& d : words.errors()) complaints_.add(d);
    }
    Atoms atoms;
    std::vector<RuleDraft> drafts = read(words ? &*words : nullptr, atoms);
    if (complaints_.has_errors()) return complaints_.sorted();
    for (const std::string& word : atoms.literals) words->add_literal(word);
    words->freeze();
    rules_ = std::make_shared<CompiledRules>(std::move(*words));
    rules_->atoms = std::move(atoms);
    build(drafts);
    if (!complaints_.has_errors()) {
      rules_->warnings = complaints_.sorted();
      out = rules_;
    }
    return complaints_.sorted();
  }

 private:
  std::vector<RuleDraft> read(const Vocabulary* words, Atoms& atoms) {
    text_ = read_rule_files(files_, complaints_);
    check_head();
    Resolver resolver(text_.slots, words, atoms, complaints_);
    resolver.check_slots();
    std::vector<RuleDraft> out;
    for (const RuleSource& source : text_.rules) {
      resolver.take_used_slots();
      out.push_back(read_rule(source, resolver, complaints_));
      Rule& rule = out.back().rule;
      rule.file = files_[source.place.file].path;
      rule.sha256 = digest(source, resolver.take_used_slots());
    }
    if (atoms.raws.size() > kMaxRawPieces) {
      complaints_.add({files_[0].path, 0, 0, 1, "",
                       "more than " + std::to_string(kMaxRawPieces) +
                           " different raw pieces",
                       "a word list does the same faster"});
    }
    return out;
  }

  void check_head() {
    if (files_.empty()) {
      complaints_.add({"", 0, 0, 1, "", "a pack without files", ""});
    } else if (!text_.pack.empty() && text_.version.empty()) {
      complaints_.add({files_[0].path, 0, 0, 1, "",
                       "the pack has no version", "version 1.0.0"});
    }
  }

  // Of everything that decides what the rule finds, word lists apart.
  std::string digest(const RuleSource& source,
                     const std::set<std::string>& slots) const {
    std::string all = source.id;
    for (const RuleLine& line : source.lines) {
      all.append("\n").append(complaints_.text(line.key));
      all.append(" ").append(complaints_.text(line.value));
    }
    for (const SlotSource& slot : text_.slots) {
      if (!slots.contains(slot.name)) continue;
      all.append("\nslot ").append(slot.name);
      all.append(" =").append(complaints_.text(slot.pattern));
    }
    return sha256_hex(all);
  }

  void build(std::vector<RuleDraft>& drafts) {
    rules_->pack = text_.pack;
    rules_->version = text_.version;
    rules_->files = files_;
    rules_->gates = text_.gates;
    rules_->sha256 = digest_of_files();
    rules_->alphabet =
        std::make_unique<Alphabet>(rules_->atoms, rules_->vocabulary);
    if (rules_->alphabet->size() > kMaxSymbols) {
      complaints_.add({files_[0].path, 0, 0, 1, "",
                       "the rules tell more than " +
                           std::to_string(kMaxSymbols) + " sets of words apart",
                       "use fewer word lists and columns in patterns"});
      return;
    }
    for (size_t i = 0; i < drafts.size(); ++i) {
      build_rule(text_.rules[i], drafts[i]);
    }
    rules_->sieve = Sieve(sieve_lines_, rules_->alphabet->size());
    build_acts();
    rules_->traits = std::make_unique<Traits>(*rules_);
    rules_->weights = std::make_unique<Weights>(
        Weights::read(files_, *rules_->traits, *rules_, complaints_));
  }

  std::string digest_of_files() const {
    std::string all;
    for (const PackFile& file : files_) {
      std::string_view name = file.path;
      name.remove_prefix(name.rfind('/') + 1);
      all.append(name).push_back('\0');
      all.append(file.text).push_back('\0');
    }
    return sha256_hex(all);
  }

  void build_page(const RuleSource& source, RuleDraft& draft) {
    std::optional<CodePage> page = CodePage::of(sets_of(draft));
    if (page) {
      draft.rule.page = *page;
    } else {
      complaints_.error(source.place,
                        "this rule tells more than 256 sets of words apart",
                        "split it, or use fewer word lists in its patterns");
    }
  }

  // Those that the patterns of a rule name, each once.
  std::vector<SymbolSet> sets_of(const RuleDraft& draft) const {
    std::vector<SymbolSet> out;
    const auto take = [&out](const SymbolSet& set) {
      if (std::find(out.begin(), out.end(), set) == out.end()) {
        out.push_back(set);
      }
      return std::string();
    };
    std::string unused;
    std::vector<Role> roles;
    for (const auto* patterns : {&draft.lines, &draft.guard_patterns}) {
      for (const Node& pattern : *patterns) {
        append_regex(pattern, *rules_->alphabet, take, unused, roles);
      }
    }
    return out;
  }

  // REQUIRES: the page of the rule is built.
  void append_regex_of(const Node& pattern, const Rule& rule, std::string& out,
                       std::vector<Role>& roles) const {
    const auto class_of = [&rule](const SymbolSet& set) {
      return rule.page.character_class(set);
    };
    append_regex(pattern, *rules_->alphabet, class_of, out, roles);
  }

  void build_rule(const RuleSource& source, RuleDraft& draft) {
    build_page(source, draft);
    for (size_t i = 0; i < draft.guard_patterns.size(); ++i) {
      Guard& guard = draft.rule.guards[i];
      if (guard.kind == GuardKind::in || guard.kind >= GuardKind::longer) {
        continue;
      }
      if (guard.kind == GuardKind::has) {
        guard.sieve = Sieve({{sieve_chain(draft.guard_patterns[i],
                                          *rules_->alphabet)}},
                            rules_->alphabet->size());
      }
      guard.single = single_symbol(draft.guard_patterns[i], *rules_->alphabet);
      guard.pattern = build_regex(
          guard_regex(draft.rule, draft.guard_patterns[i], guard.kind),
          source.place);
    }
    if (draft.rule.status != Status::draft) {
      for (const Node& line : draft.lines) build_line(draft.rule, line);
    }
    auto rule = static_cast<uint32_t>(rules_->rules.size());
    rules_->rule_of_id.add(hash64(draft.rule.id), rule + 1);
    rules_->rules.push_back(std::move(draft.rule));
  }

  std::string guard_regex(const Rule& rule, const Node& pattern,
                          GuardKind kind) const {
    std::string out = "(";  // see matches_at() in candidates.cc
    std::vector<Role> roles;
    append_regex_of(pattern, rule, out, roles);
    return out + (kind == GuardKind::before ? ")\\z" : ")");
  }

  std::unique_ptr<RE2> build_regex(const std::string& regex, Place place) {
    auto out = std::make_unique<RE2>(regex, regex_options());
    if (!out->ok()) {
      complaints_.error(place, "this pattern is too large for RE2: " +
                                   out->error(),
                        "shorten its gaps or split the rule");
    }
    return out;
  }

  // Of the rule that is added next.
  void build_line(const Rule& rule, const Node& node) {
    MatchLine line;
    line.rule = static_cast<uint32_t>(rules_->rules.size());
    line.literals = literal_characters(node, rules_->atoms);
    line.pattern = node;
    std::string regex;
    bool plain = node.kind == NodeKind::sequence;
    for (const Node& part :
         plain ? node.children : std::vector<Node>{node}) {
      Element element;
      append_regex_of(part, rule, element.regex, line.roles);
      element.text = complaints_.text(part.place);
      element.line = complaints_.line_of(part.place);
      element.column = column_of(part.place);
      element.telling = is_telling(part, rules_->atoms);
      regex += element.regex;
      line.elements.push_back(std::move(element));
    }
    line.regex = build_regex(regex, node.place);
    line.size = line.regex->ok() ? line.regex->ProgramSize() : 0;
    if (line.regex->ok() && RE2::FullMatch("", *line.regex)) {
      complaints_.error(node.place, "every element of this is optional",
                        "something must stand in the text");
    }
    sieve_lines_.push_back(sieve_chains(node, *rules_->alphabet));
    rules_->lines.push_back(std::move(line));
  }

  uint32_t column_of(Place at) const {
    std::string_view all = files_[at.file].text;
    size_t begin = at.begin == 0 ? 0 : all.rfind('\n', at.begin - 1) + 1;
    auto part = all.substr(begin, at.begin - begin);
    return 1 + static_cast<uint32_t>(
                   std::count_if(part.begin(), part.end(), [](char c) {
                     return (c & 0xC0) != 0x80;
                   }));
  }

  // The lists act-question, act-belief and so on say what a cue does.
  void build_acts() {
    const Vocabulary& words = rules_->vocabulary;
    rules_->act_of_word.assign(words.size(), CompiledRules::kNoAct);
    for (size_t act = 0; act < std::size(kActLists); ++act) {
      uint32_t list = words.list_number(kActLists[act], "");
      if (list == Vocabulary::kNoList) continue;
      for (WordId id = 1; id < words.size(); ++id) {
        if (words.in_list(id, list)) {
          rules_->act_of_word[id] = static_cast<uint8_t>(act);
        }
      }
    }
  }

  const std::vector<PackFile>& files_;
  Complaints complaints_;
  PackText text_;
  std::vector<std::vector<SieveChain>> sieve_lines_;
  std::shared_ptr<CompiledRules> rules_;
};

}  // namespace

std::vector<Diagnostic> compile(const PackSources& sources,
                                std::shared_ptr<const CompiledRules>& out) {
  return PackCompiler(sources).run(out);
}

}  // namespace quoth
