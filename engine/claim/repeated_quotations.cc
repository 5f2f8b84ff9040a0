// The headline `“We won the election”` has the letters wewontheelection, and
// so has `“And yes, we won the election,” said Zoë Díaz` further down.
//
// Quotations are entered under their first twelve letters, and every twelve
// letters of what has a speaker are looked up, which is linear in the text. How
// much may be compared after that has a limit too, which no article reaches.
#include "claim/repeated_quotations.h"

#include <bitset>
#include <cstring>
#include <string>

#include "base/hash.h"
#include "base/hash_index.h"
#include "base/unicode.h"

namespace quoth {
namespace {

constexpr uint32_t kNone = UINT32_MAX;
constexpr size_t kOpening = 12;     // bytes; what has fewer proves nothing
constexpr size_t kMostAlike = 8;    // quotations of one opening
constexpr size_t kMostHolders = 16;
constexpr size_t kMostCompared = 64;  // times the size of all words

// Quotations of the same letters, and the attributions that hold them.
struct Repeated {
  std::string_view words;
  uint32_t sourced = kNone;       // the first that had a speaker before
  std::vector<uint32_t> others;   // the first of those that may get one
  uint32_t last = kNone;
  uint32_t next = 0;  // of the same opening; 0: none
};

class RepeatFinder {
 public:
  RepeatFinder(std::string_view text,
               const std::vector<Attribution>& attributions,
               std::vector<Statement>& statements)
      : text_(text),
        attributions_(attributions),
        statements_(statements),
        words_(attributions.size()) {}

  void run() {
    read_words();
    if (repeated_.size() == 1) return;
    for (uint32_t a = 0; a < words_.size(); ++a) find_in(a);
    for (uint32_t a = 0; a < words_.size(); ++a) {
      if (is_unsourced(a)) share(a);
    }
  }

 private:
  bool is_unsourced(uint32_t a) const {
    return statements_[a].speakers.empty() && attributions_[a].source.empty() &&
           !attributions_[a].quotations.empty();
  }

  void read_words() {
    bool any = false;
    for (uint32_t a = 0; a < words_.size(); ++a) any |= is_unsourced(a);
    if (!any) return;
    size_t total = 0;
    for (uint32_t a = 0; a < words_.size(); ++a) {
      const bool unsourced = is_unsourced(a);
      if (!unsourced && statements_[a].speakers.empty()) continue;
      words_[a] = words_of(a);
      total += words_[a].size();
      if (unsourced && words_[a].size() >= kOpening) enter(words_[a]);
    }
    may_compare_ = kMostCompared * total;
  }

  // Letters only, in lower case.
  std::string words_of(uint32_t a) {
    std::string out;
    for (Span span : attributions_[a].content) {
      folded_.clear();
      append_folded(slice(text_, span), folded_);
      for (char c : folded_) {
        if ((c >= 'a' && c <= 'z') || !is_ascii(c)) out += c;
      }
    }
    return out;
  }

  static uint64_t opening(const char* words) {
    uint64_t eight;
    uint32_t four;
    std::memcpy(&eight, words, sizeof eight);
    std::memcpy(&four, words + sizeof eight, sizeof four);
    return joined(eight, four);
  }

  void enter(std::string_view words) {
    const uint64_t whole = hash64(words);
    if (by_words_.find(whole) != 0) return;
    const auto number = static_cast<uint32_t>(repeated_.size());
    by_words_.add(whole, number);
    repeated_.emplace_back().words = words;
    const uint64_t key = opening(words.data());
    filter_.set(key >> 32 & (filter_.size() - 1));
    uint32_t at = by_opening_.find(key);
    if (at == 0) return by_opening_.add(key, number);
    size_t alike = 1;
    for (; repeated_[at].next != 0; at = repeated_[at].next) ++alike;
    if (alike < kMostAlike) repeated_[at].next = number;
  }

  void find_in(uint32_t holder) {
    std::string_view words = words_[holder];
    for (; words.size() >= kOpening; words.remove_prefix(1)) {
      const uint64_t key = opening(words.data());
      if (!filter_.test(key >> 32 & (filter_.size() - 1))) continue;
      for (uint32_t at = by_opening_.find(key); at != 0;
           at = repeated_[at].next) {
        compare(holder, words, repeated_[at]);
      }
    }
  }

  void compare(uint32_t holder, std::string_view words, Repeated& repeated) {
    const size_t size = repeated.words.size();
    if (repeated.last == holder || size > may_compare_) return;
    may_compare_ -= size;
    if (!words.starts_with(repeated.words)) return;
    repeated.last = holder;
    if (statements_[holder].speakers.empty()) {
      if (repeated.others.size() < kMostHolders) {
        repeated.others.push_back(holder);
      }
    } else if (repeated.sourced == kNone) {
      repeated.sourced = holder;
    }
  }

  // The first holder that has a speaker, be it by a repetition as well.
  void share(uint32_t a) {
    if (words_[a].size() < kOpening) return;
    const Repeated& repeated = repeated_[by_words_.find(hash64(words_[a]))];
    uint32_t holder = repeated.sourced;
    for (uint32_t other : repeated.others) {
      if (other < holder && !statements_[other].speakers.empty()) {
        holder = other;
      }
    }
    if (holder == kNone) return;
    statements_[a].status = SourceStatus::implicit;
    for (const Speaker& speaker : statements_[holder].speakers) {
      statements_[a].speakers.push_back({speaker.entity, "repeated"});
    }
  }

  std::string_view text_;
  const std::vector<Attribution>& attributions_;
  std::vector<Statement>& statements_;
  std::vector<std::string> words_;  // an entry an attribution
  std::vector<Repeated> repeated_{1};
  HashIndex by_words_;
  HashIndex by_opening_;
  std::bitset<4096> filter_;  // of openings
  std::string folded_;
  size_t may_compare_ = 0;  // bytes
};

}  // namespace

void share_speakers(std::string_view text,
                    const std::vector<Attribution>& attributions,
                    std::vector<Statement>& statements) {
  RepeatFinder(text, attributions, statements).run();
}

}  // namespace quoth
