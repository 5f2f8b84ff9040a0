// How symbols are numbered. With the atoms {says}, {tells} and `that`, the
// words of a pack fall into five sets: in none of them (`rain`), in {says}
// alone (`claimed`), in both lists (`told`), the literal `that`, and so on.
// Each set gets a symbol; sets are numbered in order of the atoms in them.
#include "rule/alphabet.h"

#include <algorithm>
#include <unordered_map>
#include <optional>

#include "base/unicode.h"

namespace quoth {
namespace {

constexpr std::string_view kFixedNames[] = {
    "previous", "next", "start", "end", ".", "!", "?", "…", ",", ":", ";", "(", ")",
    "[", "]", "-", "/", "mark", "speech-quote", "phrase-quote",
    "word-quote",     "title-quote"};
constexpr std::string_view kKindNames[] = {
    "person", "organization", "place",      "document",
    "group",  "role",         "noun",       "subject-pronoun",
    "object-pronoun", "possessive", "relative", "time"};

uint32_t index_of(std::vector<std::string>& all, std::string_view text) {
  auto at = std::find(all.begin(), all.end(), text);
  if (at == all.end()) at = all.insert(all.end(), std::string(text));
  return static_cast<uint32_t>(at - all.begin());
}

// A form that folds to itself.
bool is_plain(std::string_view form) {
  return std::all_of(form.begin(), form.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || c == ' ' || c == '-' || c == '\'';
  });
}

RE2::Options raw_options() {
  RE2::Options options;
  options.set_log_errors(false);
  options.set_case_sensitive(false);
  return options;
}

// "says+verbs": the names of atoms without their braces.
std::string joined_names(const std::vector<std::string>& names,
                         const std::vector<uint32_t>& atoms) {
  std::string out;
  for (uint32_t atom : atoms) {
    if (!out.empty()) out += "+";
    std::string_view name = names[atom];
    if (name.starts_with('{')) name = name.substr(1, name.size() - 2);
    out += name;
  }
  return out;
}

}  // namespace

uint32_t Atoms::add(const Atom& atom, std::string name) {
  auto at = std::find(atoms.begin(), atoms.end(), atom);
  if (at == atoms.end()) {
    at = atoms.insert(atoms.end(), atom);
    names.push_back(std::move(name));
  }
  return static_cast<uint32_t>(at - atoms.begin());
}

uint32_t Atoms::add_literal(std::string_view word) {
  return add({AtomKind::literal, index_of(literals, word)},
             std::string(word));
}

uint32_t Atoms::add_raw(std::string_view source) {
  return add({AtomKind::raw, index_of(raws, source)},
             "/" + std::string(source) + "/");
}

Alphabet::Alphabet(const Atoms& atoms, const Vocabulary& words) {
  for (std::string_view name : kFixedNames) {
    add_symbol(std::string(name), {});
  }
  add_symbol("number", {});
  for (const std::string& raw : atoms.raws) {
    raws_.push_back(std::make_unique<RE2>(raw, raw_options()));
  }
  for (WordId id = 0; id < words.size(); ++id) {
    words_.emplace_back().list_set = words.list_set(id);
  }
  number_mentions(atoms, words);
  first_word_ = static_cast<Symbol>(size());
  number_words(atoms, words);
  if (size() <= kMaxSymbols) build_sets(atoms);
}

Symbol Alphabet::add_symbol(std::string name, const Signature& atoms) {
  auto out = static_cast<Symbol>(size());
  names_.push_back(std::move(name));
  fits_.push_back(atoms);
  return out;
}

void Alphabet::find_words_alone(const Atoms& atoms, const Vocabulary& words) {
  constexpr WordClasses kAlone = word_class::pronoun | word_class::determiner |
                                 word_class::possessive | word_class::relative;
  for (uint32_t a = 0; a < atoms.atoms.size(); ++a) {
    if (atoms.atoms[a].kind != AtomKind::literal) continue;
    WordId id = words.find(atoms.literals[atoms.atoms[a].first]);
    if (!words.is(id, kAlone) || alone_atoms_.size() == UINT8_MAX) continue;
    alone_atoms_.push_back(a);
    alone_words_.push_back(id);
    words_[id].alone = static_cast<uint8_t>(alone_atoms_.size());
  }
}

void Alphabet::number_mentions(const Atoms& atoms, const Vocabulary& words) {
  find_words_alone(atoms, words);
  for (size_t row = 0; row < 2 * kMentionKinds; ++row) {
    number_mentions_of(row, atoms, words);
  }
}

void Alphabet::number_mentions_of(size_t row, const Atoms& atoms,
                                  const Vocabulary& words) {
  bool genitive = row >= kMentionKinds;
  size_t kind = row % kMentionKinds;
  std::string name(kKindNames[kind]);
  if (genitive) name += "-genitive";
  std::map<uint32_t, uint32_t> asked;  // list -> atom
  for (uint32_t a = 0; a < atoms.atoms.size(); ++a) {
    const Atom& atom = atoms.atoms[a];
    if (atom.kind == AtomKind::mention && atom.first != Atom::kNoList &&
        ((atom.kinds >> kind) & 1) && atom.genitive == genitive) {
      asked[atom.first] = a;
    }
  }
  auto fit = [&](WordId id) {
    Signature out;
    for (uint32_t list : words.lists_of(id)) {
      if (asked.contains(list)) out.push_back(list);
    }
    return out;
  };
  MentionSymbols& out = mentions_[row];
  out.first = add_symbol(name, {});
  if (!asked.empty()) {
    out.of_lists.assign(words.list_set_count(), out.first);
    std::map<Signature, Symbol> symbols{{{}, out.first}};
    std::vector<bool> seen(words.list_set_count());
    for (WordId id = 0; id < words.size(); ++id) {
      if (seen[words.list_set(id)]) continue;
      seen[words.list_set(id)] = true;
      auto [at, is_new] = symbols.try_emplace(fit(id), Symbol{0});
      if (is_new) {
        Signature fitting;
        for (uint32_t list : at->first) fitting.push_back(asked[list]);
        at->second = add_symbol(
            name + "/" + joined_names(atoms.names, fitting), at->first);
      }
      out.of_lists[words.list_set(id)] = at->second;
    }
  }
  for (size_t i = 0; i < alone_words_.size() && !genitive; ++i) {
    Symbol symbol = add_symbol(name + "=" + atoms.names[alone_atoms_[i]],
                               fit(alone_words_[i]));
    out.of_alone.push_back(symbol);
    literal_of_[symbol] = alone_atoms_[i];
  }
}

// For each word the atoms that it fits.
std::vector<Alphabet::Signature> Alphabet::fit_words(
    const Atoms& atoms, const Vocabulary& words) {
  std::vector<uint32_t> lists;  // by number of the list: its atom
  std::unordered_map<std::string_view, uint32_t> literals;
  std::optional<uint32_t> numbers;
  for (uint32_t a = 0; a < atoms.atoms.size(); ++a) {
    const Atom& atom = atoms.atoms[a];
    if (atom.kind == AtomKind::list) {
      if (atom.first >= lists.size()) {
        lists.resize(atom.first + 1, Atom::kNoList);
      }
      lists[atom.first] = a;
    }
    if (atom.kind == AtomKind::literal) {
      literals[atoms.literals[atom.first]] = a;
    }
    if (atom.kind == AtomKind::number) numbers = a;
    if (atom.kind == AtomKind::raw) raw_atoms_.push_back(a);
  }
  std::vector<Signature> out(words.size());
  std::string buffer;
  for (WordId id = 1; id < words.size(); ++id) {
    for (uint32_t list : words.lists_of(id)) {
      bool asked = list < lists.size() && lists[list] != Atom::kNoList;
      if (asked) out[id].push_back(lists[list]);
    }
    std::string_view form = words[id].form;
    if (!is_plain(form)) {
      buffer.clear();
      append_folded(form, buffer);
      form = buffer;
    }
    auto at = literals.find(form);
    if (at != literals.end()) out[id].push_back(at->second);
    if (numbers && words.is(id, word_class::number)) {
      out[id].push_back(*numbers);
    }
    for (size_t i = 0; i < raws_.size(); ++i) {
      if (RE2::FullMatch(re2::StringPiece(form.data(), form.size()),
                         *raws_[i])) out[id].push_back(raw_atoms_[i]);
    }
    std::sort(out[id].begin(), out[id].end());
  }
  return out;
}

void Alphabet::number_words(const Atoms& atoms, const Vocabulary& words) {
  std::vector<Signature> fit = fit_words(atoms, words);
  std::map<Signature, Symbol> symbols;
  for (const Signature& signature : fit) {
    symbols.try_emplace(signature, Symbol{0});
  }
  size_t raw_sets = size_t{1} << raws_.size();
  for (size_t set = 0; set < raw_sets; ++set) {
    symbols.try_emplace(raw_signature(set), Symbol{0});
  }
  if (size() + symbols.size() > kMaxSymbols) {
    names_.resize(kMaxSymbols + 1);  // compile_rules says so
    return;
  }
  for (auto& [signature, number] : symbols) {
    number = add_symbol(signature.empty()
                            ? "word"
                            : joined_names(atoms.names, signature),
                        signature);
  }
  for (size_t id = 0; id < fit.size(); ++id) {
    words_[id].symbol = symbols.at(fit[id]);
  }
  for (size_t set = 0; set < raw_sets; ++set) {
    of_raws_.push_back(symbols.at(raw_signature(set)));
  }
}

Alphabet::Signature Alphabet::raw_signature(size_t set) const {
  Signature out;
  for (size_t i = 0; i < raw_atoms_.size(); ++i) {
    if ((set >> i) & 1) out.push_back(raw_atoms_[i]);
  }
  return out;
}

Symbol Alphabet::of_unknown(std::string_view text) const {
  size_t set = 0;
  for (size_t i = 0; i < raws_.size(); ++i) {
    if (RE2::FullMatch(re2::StringPiece(text.data(), text.size()), *raws_[i])) {
      set |= size_t{1} << i;
    }
  }
  return of_raws_[set];
}

// True for a symbol that is in `atom` whatever lists there are.
bool Alphabet::holds(const Atom& atom, uint32_t number, Symbol s) const {
  const Signature& fit = fits_[s];
  bool is_word = s >= first_word_;
  switch (atom.kind) {
    case AtomKind::symbols:
      return atom.first <= s && s <= atom.last;
    case AtomKind::any:
      return s > symbol::end;
    case AtomKind::open:
      return s > symbol::ellipsis;
    case AtomKind::word:
      return is_word;
    case AtomKind::number:
      return s == symbol::number ||
             (is_word && std::binary_search(fit.begin(), fit.end(), number));
    case AtomKind::literal:
      if (auto at = literal_of_.find(s); at != literal_of_.end()) {
        return at->second == number;
      }
      [[fallthrough]];
    case AtomKind::list:
    case AtomKind::raw:
      return is_word && std::binary_search(fit.begin(), fit.end(), number);
    case AtomKind::mention:
      break;
  }
  return s >= symbol::first_mention && !is_word && holds_mention(atom, s);
}

bool Alphabet::holds_mention(const Atom& atom, Symbol s) const {
  const MentionSymbols* next = std::upper_bound(
      std::begin(mentions_), std::end(mentions_), s,
      [](Symbol value, const MentionSymbols& m) { return value < m.first; });
  size_t i = static_cast<size_t>(next - std::begin(mentions_)) - 1;
  if (!((atom.kinds >> (i % kMentionKinds)) & 1) ||
      atom.genitive != (i >= kMentionKinds)) {
    return false;
  }
  return atom.first == Atom::kNoList ||
         std::binary_search(fits_[s].begin(), fits_[s].end(), atom.first);
}

void Alphabet::build_sets(const Atoms& atoms) {
  for (uint32_t a = 0; a < atoms.atoms.size(); ++a) {
    SymbolSet set;
    for (size_t s = 0; s < size(); ++s) {
      set[s] = holds(atoms.atoms[a], a, static_cast<Symbol>(s));
    }
    sets_.push_back(set);
  }
}

}  // namespace quoth
