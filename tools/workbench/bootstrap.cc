// See bootstrap.h.
#include "workbench/bootstrap.h"

#include <algorithm>
#include <random>

namespace quoth {
namespace {

constexpr size_t kSamples = 1000;
constexpr uint64_t kSeed = 20240229;

Figures sum(const std::vector<Figures>& all) {
  Figures out;
  for (const Figures& one : all) out += one;
  return out;
}

// From 0 to count - 1. std::uniform_int_distribution differs between
// libraries; the slight lean of this does not matter for a few thousand.
size_t draw(std::mt19937_64& random, size_t count) { return random() % count; }

}  // namespace

double value_of(Figure figure, const Figures& figures) {
  const Ratio& ratio = figures[figure];
  return is_recall_only(figure) ? ratio.recall() : ratio.f1();
}

std::array<Difference, kFigures> differences(
    const std::vector<Figures>& before, const std::vector<Figures>& after) {
  std::array<Difference, kFigures> out;
  std::array<std::vector<double>, kFigures> drawn;
  std::mt19937_64 random(kSeed);
  for (size_t s = 0; s < kSamples && !before.empty(); ++s) {
    Figures a;
    Figures b;
    for (size_t i = 0; i < before.size(); ++i) {
      const size_t article = draw(random, before.size());
      a += before[article];
      b += after[article];
    }
    for (size_t f = 0; f < kFigures; ++f) {
      const auto figure = static_cast<Figure>(f);
      drawn[f].push_back(value_of(figure, b) - value_of(figure, a));
    }
  }
  const Figures all_before = sum(before);
  const Figures all_after = sum(after);
  for (size_t f = 0; f < kFigures; ++f) {
    const auto figure = static_cast<Figure>(f);
    out[f].before = value_of(figure, all_before);
    out[f].after = value_of(figure, all_after);
    if (drawn[f].empty()) continue;
    std::sort(drawn[f].begin(), drawn[f].end());
    out[f].low = drawn[f][kSamples / 40];                 // 2.5%
    out[f].high = drawn[f][kSamples - 1 - kSamples / 40];  // 97.5%
  }
  return out;
}

}  // namespace quoth
