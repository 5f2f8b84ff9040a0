// See weights.h. A file of counts:
//
//   counts   1
//   from     840 articles, 19832 attributions
//   base     -0.53
//   least    0.3
//   rule     source-says-that 380/410
//   right    source-says-that 0.9 301/312
//   quoted   source-says-that 0.9 98/101
//   weigh    +0.412 233/410 rule source-says-that
//
// `rule` says how many findings of a rule were right, `right` the same of those
// that quote nothing and whose probability was at least 0.9 and below the next
// step, `quoted` of those that quote; of `all` rules as well. What weighs are
// candidates: findings and those that lost to them.
#include "rule/weights.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/hash.h"
#include "rule/compiled_rules.h"

namespace quoth {
namespace {

constexpr std::string_view kEnding = ".counts";
constexpr std::string_view kAllRules = "all";

template <typename Number>
bool parse(std::string_view text, Number& out) {
  if (text.starts_with('+')) text.remove_prefix(1);
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), out);
  return error == std::errc() && end == text.data() + text.size();
}

// "401/412"
bool parse(std::string_view text, Measured& out) {
  const size_t slash = text.find('/');
  return slash != text.npos && parse(text.substr(0, slash), out.right) &&
         parse(text.substr(slash + 1), out.seen) && out.right <= out.seen;
}

std::string_view take_word(std::string_view& rest) {
  const size_t begin = std::min(rest.find_first_not_of(' '), rest.size());
  rest.remove_prefix(begin);
  const std::string_view word = rest.substr(0, rest.find(' '));
  rest.remove_prefix(word.size());
  rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
  return word;
}

float log_odds(float probability) {
  return std::log(probability / (1 - probability));
}

}  // namespace

bool WeightTable::add(uint64_t key, float weight) {
  if ((keys_.size() + 1) * 2 > slots_.size()) grow();
  size_t at = key & last();
  for (; slots_[at].tag != 0; at = (at + 1) & last()) {
    if (slots_[at].tag == tag_of(key)) return false;
  }
  slots_[at] = {tag_of(key), weight};
  keys_.push_back(key);
  return true;
}

void WeightTable::grow() {
  std::vector<uint64_t> keys;
  keys.swap(keys_);
  std::vector<float> weights;
  for (uint64_t key : keys) weights.push_back(find(key));
  slots_.assign(slots_.size() * 2, {});
  for (size_t i = 0; i < keys.size(); ++i) add(keys[i], weights[i]);
}

class Weights::Reader {
 public:
  Reader(const Traits& traits, const CompiledRules& rules,
         Complaints& complaints, Weights& out)
      : traits_(traits), rules_(rules), complaints_(complaints), out_(out) {
    out_.counted_.assign(rules.rules.size(), false);
    for (Counts& counts : out_.counts_) {
      counts.of_rule.resize(rules.rules.size());
    }
  }

  void run(const std::vector<PackFile>& files, uint32_t file) {
    const std::string& text = files[file].text;
    for (size_t begin = 0; begin < text.size();) {
      const size_t end = std::min(text.find('\n', begin), text.size());
      const std::string_view line(text.data() + begin, end - begin);
      const Place place{file, static_cast<uint32_t>(begin),
                        static_cast<uint32_t>(end)};
      if (!line.empty() && line[0] != '#' && !read(line)) {
        complaints_.error(place, "no line of a file of counts",
                          "`quoth learn` writes this file");
      }
      begin = end + 1;
    }
    if (gone_ == 0) return;
    complaints_.warn({file, 0, 0},
                     std::to_string(gone_) +
                         " of the contexts counted here name a rule or a word "
                         "that the pack has no more",
                     "`quoth learn` counts anew");
  }

 private:
  bool read(std::string_view line) {
    const std::string_view key = take_word(line);
    if (key == "weigh") return read_weight(line);
    if (key == "right") return read_right(line, out_.counts_[0]);
    if (key == "quoted") return read_right(line, out_.counts_[1]);
    if (key == "rule") return read_rule(line);
    if (key == "base") return parse(line, out_.base_);
    if (key == "counts") return out_.any_ = line == "1";
    if (key == "least") {
      float probability = 0;
      if (!parse(line, probability) || probability <= 0 || probability >= 1) {
        return false;
      }
      out_.least_ = log_odds(probability);
      return true;
    }
    return key == "from";
  }

  bool read_weight(std::string_view line) {
    float weight = 0;
    Measured counted;
    if (!parse(take_word(line), weight) || !parse(take_word(line), counted)) {
      return false;
    }
    const auto trait = traits_.find(line);
    gone_ += !trait;
    if (!trait) return true;
    return out_.weights_.add(trait->key(), weight);
  }

  bool read_right(std::string_view line, Counts& counts) {
    const std::string_view id = take_word(line);
    float from = 0;
    Measured counted;
    if (!parse(take_word(line), from) || !parse(line, counted)) return false;
    const auto step = std::ranges::find(kSteps, from);
    if (step == kSteps.end()) return false;
    const auto number = static_cast<size_t>(step - kSteps.begin());
    if (id == kAllRules) {
      counts.of_all[number] = counted;
      return true;
    }
    if (id.starts_with('(')) {
      out_.of_kind_[std::string(id)] = counted;
      return true;
    }
    const uint32_t rule = find_rule(id);
    if (rule != 0) counts.of_rule[rule - 1][number] = counted;
    return true;
  }

  bool read_rule(std::string_view line) {
    const uint32_t rule = find_rule(take_word(line));
    if (rule != 0) out_.counted_[rule - 1] = true;
    Measured counted;
    return parse(line, counted);
  }

  // Its index plus 1; 0 when the pack has no such rule.
  uint32_t find_rule(std::string_view id) {
    const uint32_t rule = rules_.rule_of_id.find(hash64(id));
    gone_ += rule == 0;
    return rule;
  }

  const Traits& traits_;
  const CompiledRules& rules_;
  Complaints& complaints_;
  Weights& out_;
  uint32_t gone_ = 0;
};

Weights Weights::read(const std::vector<PackFile>& files, const Traits& traits,
                      const CompiledRules& rules, Complaints& complaints) {
  Weights out;
  for (uint32_t i = 0; i < files.size(); ++i) {
    if (!files[i].path.ends_with(kEnding)) continue;
    Reader(traits, rules, complaints, out).run(files, i);
  }
  return out;
}

float Weights::weight(const Trait& trait) const {
  return weights_.find(trait.key());
}

float Weights::odds(const std::vector<Trait>& traits) const {
  for (const Trait& trait : traits) weights_.expect(trait.key());
  float sum = base_;
  for (const Trait& trait : traits) sum += weight(trait);
  return sum;
}

size_t Weights::step_of(float odds) {
  const float probability = 1 / (1 + std::exp(-odds));
  const auto above = std::ranges::upper_bound(kSteps, probability);
  return static_cast<size_t>(above - kSteps.begin()) - 1;
}

Measured Weights::measured(uint32_t rule, bool quotes, float odds) const {
  if (!counted(rule)) return {};
  const Counts& counts = counts_[quotes ? 1 : 0];
  const size_t step = step_of(odds);
  const Measured& own = counts.of_rule[rule][step];
  return own.seen >= kFewest ? own : counts.of_all[step];
}

Measured Weights::measured(std::string_view kind) const {
  const auto at = of_kind_.find(kind);
  return at == of_kind_.end() ? Measured{} : at->second;
}

void Weigher::weigh(const RuleText& text, std::vector<Candidate>& candidates) {
  const Weights& weights = *rules_.weights;
  if (!weights.any()) return;
  for (Candidate& candidate : candidates) {
    const uint32_t rule = rules_.lines[candidate.line].rule;
    if (rules_.rules[rule].inner || !weights.counted(rule)) {
      candidate.odds = kStands;
      candidate.rank = static_cast<int>(kStands);
      continue;
    }
    rules_.traits->read(candidate, text, article_, traits_);
    candidate.odds = weights.odds(traits_);
    candidate.rank = static_cast<int>(std::floor(candidate.odds));
  }
}

}  // namespace quoth
