// See wordings.h. Only wordings that share a word are held against each other.
#include "serve/wordings.h"

#include <algorithm>
#include <map>

#include "base/unicode.h"

namespace quoth {
namespace {

constexpr size_t kLongWord = 4;  // letters
constexpr size_t kFewest = 3;    // shared words
constexpr double kMost = 0.6;    // of the words of the shorter

class Grouper {
 public:
  void add(size_t wording, const std::string& text) {
    const std::set<std::string> words = telling_words(text);
    size_t best = claims_.size();
    double highest = 0;
    for (const auto& [claim, shared] : shared_with(words)) {
      const size_t shorter = std::min(words.size(), claims_[claim].words);
      const double share =
          static_cast<double>(shared) / static_cast<double>(shorter);
      if (shared < kFewest || share < kMost || share <= highest) continue;
      best = claim;
      highest = share;
    }
    if (best == claims_.size()) begin_claim(words);
    claims_[best].wordings.push_back(wording);
  }

  std::vector<std::vector<size_t>> groups(
      const std::vector<Wording>& wordings) const {
    std::vector<std::vector<size_t>> out;
    for (const Claim& claim : claims_) {
      std::set<std::string> articles;
      for (size_t one : claim.wordings) articles.insert(wordings[one].article);
      if (articles.size() > 1) out.push_back(claim.wordings);
    }
    return out;
  }

 private:
  struct Claim {
    size_t words = 0;
    std::vector<size_t> wordings;
  };

  std::map<size_t, size_t> shared_with(
      const std::set<std::string>& words) const {
    std::map<size_t, size_t> shared;
    for (const std::string& word : words) {
      const auto having = having_.find(word);
      if (having == having_.end()) continue;
      for (size_t claim : having->second) ++shared[claim];
    }
    return shared;
  }

  void begin_claim(const std::set<std::string>& words) {
    for (const std::string& word : words) {
      having_[word].push_back(claims_.size());
    }
    claims_.push_back({words.size(), {}});
  }

  std::vector<Claim> claims_;
  std::map<std::string, std::vector<size_t>> having_;  // by word
};

}  // namespace

std::set<std::string> telling_words(std::string_view text) {
  std::set<std::string> words;
  std::string word;
  size_t letters = 0;
  bool number = false;
  const auto end_word = [&] {
    if (letters >= kLongWord || number) words.insert(folded(word));
    word.clear();
    letters = 0;
    number = false;
  };
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (is_alphanumeric(c.value)) {
      word += text.substr(at, c.size);
      ++letters;
      number = number || is_digit(c.value);
    } else {
      end_word();
    }
    at += c.size;
  }
  end_word();
  return words;
}

std::vector<std::vector<size_t>> same_claims(
    const std::vector<Wording>& wordings) {
  Grouper grouper;
  for (size_t i = 0; i < wordings.size(); ++i) {
    grouper.add(i, wordings[i].text);
  }
  return grouper.groups(wordings);
}

}  // namespace quoth
