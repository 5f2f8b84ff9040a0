// What is counted when findings are held against gold, and the shares that
// follow from it.
//
// Of three quotations that people marked two were found, and one that is none:
// correct 2, predicted 3, gold 3, and so precision, recall and F1 of 0.667.
#ifndef QUOTH_TOOLS_GOLD_FIGURES_H_
#define QUOTH_TOOLS_GOLD_FIGURES_H_

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace quoth {

struct Ratio {
  uint32_t correct = 0;
  uint32_t predicted = 0;
  uint32_t gold = 0;

  double precision() const { return share(correct, predicted); }
  double recall() const { return share(correct, gold); }
  double f1() const { return share(2.0 * correct, predicted + gold); }

  Ratio& operator+=(const Ratio& other) {
    correct += other.correct;
    predicted += other.predicted;
    gold += other.gold;
    return *this;
  }
  friend bool operator==(const Ratio&, const Ratio&) = default;

 private:
  static double share(double part, double whole) {
    return whole > 0 ? part / whole : 0;
  }
};

// In the order in which they are shown.
enum class Figure : uint8_t {
  // Stretches between quotation marks.
  quotes_found,
  quotes_source,  // found, with the right source
  quotes_named,   // found, with the right speaker by name and no one else
  // Attributions whose content shares half of its words with the gold.
  content,
  relation,  // ... and the source is right
  full,      // ... and so is the cue
  // Recall of `relation` by how much of the gold content is quoted.
  direct,
  mixed,
  indirect,
  // Spans of a role that cover exactly the same words.
  exact_source,
  exact_cue,
  exact_content,
  // Words that belong to a role.
  token_source,
  token_cue,
  token_content,
};
inline constexpr size_t kFigures = 15;

// "quotes named", as in gates, tables and JSON.
inline constexpr std::array<std::string_view, kFigures> kFigureNames = {
    "quotes found",       "quotes source",    "quotes named",
    "relations content",  "relations relation", "relations full",
    "relations direct",   "relations mixed",  "relations indirect",
    "exact source",       "exact cue",        "exact content",
    "tokens source",      "tokens cue",       "tokens content"};

// True where only recall means anything.
constexpr bool is_recall_only(Figure figure) {
  return figure == Figure::direct || figure == Figure::mixed ||
         figure == Figure::indirect;
}

struct Figures {
  std::array<Ratio, kFigures> of;

  Ratio& operator[](Figure figure) { return of[static_cast<size_t>(figure)]; }
  const Ratio& operator[](Figure figure) const {
    return of[static_cast<size_t>(figure)];
  }
  Figures& operator+=(const Figures& other) {
    for (size_t i = 0; i < kFigures; ++i) of[i] += other.of[i];
    return *this;
  }
  friend bool operator==(const Figures&, const Figures&) = default;
};

// Where the true share lies with a probability of 95%, when `correct` of
// `count` were right (Wilson's interval); from 0 to 1 when count is 0.
struct Interval {
  double low = 0;
  double high = 1;
};
inline Interval wilson(uint32_t correct, uint32_t count) {
  if (count == 0) return {};
  constexpr double z = 1.959964;  // of 95%
  const double n = count;
  const double share = correct / n;
  const double middle = share + z * z / (2 * n);
  const double half =
      z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
  const double scale = 1 + z * z / n;
  return {std::max(0.0, (middle - half) / scale),
          std::min(1.0, (middle + half) / scale)};
}

}  // namespace quoth

#endif  // QUOTH_TOOLS_GOLD_FIGURES_H_
