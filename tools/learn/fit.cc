// See fit.h. LIBLINEAR numbers features from 1 and ends a row with -1; the
// feature behind the last is the constant that gives the base.
#include "learn/fit.h"

#include <linear.h>

#include <memory>

namespace quoth {
namespace {

constexpr uint32_t kFewest = 5;
// Of LIBLINEAR: how much an example counts against large weights. On articles
// that were left out, half and twice of it give the same figures.
constexpr double kCost = 0.15;
// Each example is a row as often; of one that is right with other borders than
// gold has, one row is wrong. So the likelier borders win.
constexpr int kTimes = 3;

struct FreeModel {
  void operator()(model* m) const { free_and_destroy_model(&m); }
};

class Fitter {
 public:
  Fitter(const Examples& examples,
         const std::function<bool(uint32_t)>& take)
      : examples_(examples), take_(take) {}

  Fit run() {
    count();
    fill_rows();
    std::unique_ptr<model, FreeModel> fitted = train_model();
    // The weights speak for the label of the first example.
    const double sign = fitted->label[0] == 1 ? 1 : -1;
    for (size_t i = 0; i < out_.weights.size(); ++i) {
      if (column_[i] == 0) continue;
      out_.weights[i].weight =
          static_cast<float>(sign * fitted->w[column_[i] - 1]);
    }
    out_.base = static_cast<float>(sign * fitted->w[columns_]);
    return std::move(out_);
  }

 private:
  void count() {
    out_.weights.resize(examples_.traits.size());
    for (const Example& example : examples_.all) {
      if (!take_(example.article)) continue;
      for (uint32_t trait : example.traits) {
        ++out_.weights[trait].seen;
        out_.weights[trait].right += example.right;
      }
    }
    column_.assign(examples_.traits.size(), 0);
    for (size_t i = 0; i < column_.size(); ++i) {
      if (out_.weights[i].seen < kFewest) {
        out_.weights[i] = {};
      } else {
        column_[i] = ++columns_;
      }
    }
  }

  void fill_rows() {
    for (const Example& example : examples_.all) {
      if (!take_(example.article)) continue;
      for (int i = 0; i < kTimes; ++i) {
        begins_.push_back(nodes_.size());
        labels_.push_back(example.exact || (example.right && i > 0) ? 1 : 0);
      }
      for (uint32_t trait : example.traits) {
        if (column_[trait] != 0) nodes_.push_back({column_[trait], 1});
      }
      nodes_.push_back({columns_ + 1, 1});
      nodes_.push_back({-1, 0});
    }
  }

  std::unique_ptr<model, FreeModel> train_model() {
    std::vector<feature_node*> rows;
    for (size_t begin : begins_) rows.push_back(&nodes_[begin]);
    problem all{};
    all.l = static_cast<int>(rows.size());
    all.n = columns_ + 1;
    all.y = labels_.data();
    all.x = rows.data();
    all.bias = 1;
    parameter how{};
    how.solver_type = L2R_LR;
    how.eps = 0.001;
    how.C = kCost;
    set_print_string_function([](const char*) {});
    return std::unique_ptr<model, FreeModel>(train(&all, &how));
  }

  const Examples& examples_;
  const std::function<bool(uint32_t)>& take_;
  Fit out_;
  std::vector<int> column_;  // by trait: 1-based, 0 for none
  int columns_ = 0;
  std::vector<feature_node> nodes_;
  std::vector<size_t> begins_;  // of rows, in nodes_
  std::vector<double> labels_;
};

}  // namespace

Fit fit_weights(const Examples& examples,
                const std::function<bool(uint32_t article)>& take) {
  return Fitter(examples, take).run();
}

}  // namespace quoth
