// See vocabulary.h. Reading is lex_reader.cc; here are the tables that every
// stage asks: form to word, word to its lists.
#include "base/vocabulary.h"

#include <algorithm>

#include "base/hash.h"
#include "base/lex_reader.h"
#include "base/unicode.h"

namespace quoth {
namespace {

// Bytes above ASCII belong to words; so do apostrophes inside them, and 0,
// which stands for any number.
bool in_line_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '0' ||
         c == '\'' || static_cast<unsigned char>(c) >= 0x80;
}

std::string_view first_word(std::string_view text) {
  size_t end = 0;
  while (end < text.size() && in_line_word(text[end])) ++end;
  return text.substr(0, end == 0 ? 1 : end);
}

}  // namespace

Vocabulary::Vocabulary() {
  words_.push_back({});  // word 0 stands for every unknown form
  lists_of_word_.emplace_back();
  line_groups_.push_back(0);
  freeze();
}

Result<Vocabulary> Vocabulary::read(const std::vector<PackFile>& files) {
  LexReader reader;
  std::vector<LexFile> lists;
  for (const PackFile& file : files) {
    if (file.path.ends_with(".lex")) lists.push_back(reader.parse(file));
  }
  Vocabulary words;
  reader.add(lists, words);
  if (!reader.errors().empty()) return reader.errors();
  words.freeze();
  words.index_line_phrases();
  return words;
}

Form Vocabulary::find_form(std::string_view form) const {
  const auto byte = static_cast<unsigned char>(form.empty() ? 0 : form[0]);
  if (form.size() == 1 && byte < 0x80) return of_char_[byte];
  return Form((form.size() <= kShort ? short_ids_ : ids_).find(hash64(form)));
}

WordId Vocabulary::intern(std::string_view form, uint32_t flags) {
  if (form.empty()) return 0;
  HashIndex& ids = form.size() <= kShort ? short_ids_ : ids_;
  const uint64_t key = hash64(form);
  const Form known(ids.find(key));
  if (known.id() != 0 && (known.flags() | flags) == known.flags()) {
    return known.id();
  }
  const bool is_new = known.id() == 0;
  const Form now(is_new ? static_cast<WordId>(words_.size()) : known.id(),
                 known.flags() | flags);
  if (is_new) {
    words_.push_back({forms_.emplace_back(form)});
    lists_of_word_.emplace_back();
    ids.add(key, now.number());
  } else {
    ids.replace(key, now.number());
  }
  if (form.size() == 1) of_char_[form[0] & 0x7F] = now;
  return now.id();
}

WordId Vocabulary::add_form(std::string_view form) {
  const bool is_new_phrase = form.find(' ') != std::string_view::npos &&
                             find_form(form).entry() == 0;
  const WordId id = intern(form, Form::kEntry);
  if (!is_new_phrase) return id;
  const std::string low = folded(form);
  std::vector<WordId> words;
  for (size_t at = 0; at < low.size();) {
    size_t end = std::min(low.find(' ', at), low.size());
    words.push_back(intern(std::string_view(low).substr(at, end - at),
                           at == 0 ? Form::kOpens : 0));
    at = end + 1;
  }
  if (std::find(words.begin(), words.end(), 0) == words.end()) {
    phrases_.add(words, id, low != form);
  }
  return id;
}

void Vocabulary::add_to_list(WordId id, uint32_t list) {
  auto& lists = lists_of_word_[id];
  auto at = std::lower_bound(lists.begin(), lists.end(), list);
  if (at == lists.end() || *at != list) lists.insert(at, list);
}

uint32_t Vocabulary::add_literal(std::string_view form) {
  auto number = static_cast<uint32_t>(list_numbers_.size());
  uint32_t list =
      list_numbers_.try_emplace("=" + folded(form), number).first->second;
  add_to_list(add_form(folded(form)), list);
  return list;
}

void Vocabulary::freeze() {
  std::map<std::vector<uint32_t>, uint32_t> numbers{{{}, 0}};
  list_sets_.assign(1, {});
  facts_.clear();
  for (size_t i = 0; i < words_.size(); ++i) {
    auto next = static_cast<uint32_t>(list_sets_.size());
    auto [at, is_new] = numbers.try_emplace(lists_of_word_[i], next);
    if (is_new) list_sets_.push_back(lists_of_word_[i]);
    facts_.push_back({words_[i].classes, words_[i].lemma, at->second});
  }
  find_signals();
  std::string sample;
  for (size_t i = 0; i < words_.size() && sample.size() < 400; ++i) {
    sample += words_[i].form;
  }
  for (const LinePhrase& phrase : line_phrases_) {
    if (sample.size() >= 800) break;
    sample += phrase.form;
  }
  script_ = main_script(sample);
}

void Vocabulary::find_signals() {
  constexpr std::string_view kPrefix = "signal-";
  signal_names_.clear();
  std::vector<uint64_t> bit_of_list(list_numbers_.size());
  for (const std::string& list : list_names(kPrefix)) {
    const bool is_column = list.find('.') != std::string::npos;
    if (is_column || signal_names_.size() == kMostSignals) continue;
    bit_of_list[list_number(list, "")] = 1ull << signal_names_.size();
    signal_names_.push_back(list.substr(kPrefix.size()));
  }
  signals_of_set_.clear();
  for (const std::vector<uint32_t>& lists : list_sets_) {
    uint64_t& bits = signals_of_set_.emplace_back();
    for (uint32_t list : lists) bits |= bit_of_list[list];
  }
}

void Vocabulary::index_line_phrases() {
  auto& all = line_phrases_;
  std::erase_if(all, [](const LinePhrase& p) { return p.form.empty(); });
  std::stable_sort(all.begin(), all.end(),
                   [](const LinePhrase& a, const LinePhrase& b) {
                     return first_word(a.form) < first_word(b.form);
                   });
  for (uint32_t i = 0; i < all.size(); ++i) {
    std::string_view word = first_word(all[i].form);
    if (i > 0 && first_word(all[i - 1].form) == word) continue;
    line_group_of_.add(hash64(word),
                       static_cast<uint32_t>(line_groups_.size()));
    line_groups_.push_back(i);
  }
  line_groups_.push_back(static_cast<uint32_t>(all.size()));
}

Vocabulary::LinePhrases Vocabulary::line_phrases_like(
    std::string_view folded) const {
  std::string_view word = first_word(folded);
  uint32_t group = line_group_of_.find(hash64(word));
  if (group == 0) return {};
  const LinePhrase* all = line_phrases_.data();
  return {all + line_groups_[group], all + line_groups_[group + 1]};
}

uint32_t Vocabulary::list_number(std::string_view name,
                                 std::string_view form_name) const {
  std::string key(name);
  if (!form_name.empty()) key.append(".").append(form_name);
  auto found = list_numbers_.find(key);
  return found == list_numbers_.end() ? kNoList : found->second;
}

std::vector<std::string> Vocabulary::list_names(
    std::string_view prefix) const {
  std::vector<std::string> out;
  for (auto at = list_numbers_.lower_bound(prefix);
       at != list_numbers_.end() && at->first.starts_with(prefix); ++at) {
    if (!at->first.starts_with('=')) out.push_back(at->first);
  }
  return out;
}

bool Vocabulary::in_list(WordId id, uint32_t list) const {
  const auto& lists = lists_of(id);
  return std::binary_search(lists.begin(), lists.end(), list);
}

}  // namespace quoth
