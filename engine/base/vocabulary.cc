// See vocabulary.h. Reading is lex_reader.cc; here are the tables that every
// stage asks: form to word, word to its lists.
#include "base/vocabulary.h"

#include <algorithm>

#include "base/lex_reader.h"
#include "base/unicode.h"

namespace quoth {

Vocabulary::Vocabulary() {
  intern("");  // word 0 stands for every unknown form
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
  return words;
}

WordId Vocabulary::intern(std::string_view form) {
  if (auto found = ids_.find(form); found != ids_.end()) return found->second;
  auto id = static_cast<WordId>(words_.size());
  const std::string& kept = forms_.emplace_back(form);
  words_.push_back({kept, 0, 0, 0});
  opens_phrase_.push_back(false);
  lists_of_word_.emplace_back();
  ids_.emplace(kept, id);
  return id;
}

WordId Vocabulary::add_form(std::string_view form) {
  for (size_t gap = form.find(' '); gap != std::string_view::npos;
       gap = form.find(' ', gap + 1)) {
    opens_phrase_[intern(form.substr(0, gap))] = true;
  }
  return intern(form);
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
  for (size_t i = 0; i < words_.size(); ++i) {
    auto next = static_cast<uint32_t>(list_sets_.size());
    auto [at, is_new] = numbers.try_emplace(lists_of_word_[i], next);
    if (is_new) list_sets_.push_back(lists_of_word_[i]);
    words_[i].lists = at->second;
  }
}

WordId Vocabulary::find(std::string_view form) const {
  auto found = ids_.find(form);
  return found == ids_.end() ? 0 : found->second;
}

WordId Vocabulary::find_folded(std::string_view folded) const {
  return find(folded);
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
