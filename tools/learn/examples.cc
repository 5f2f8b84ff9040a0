// See examples.h. Right is what gold/judge.h calls a relation: at least half of
// the words of both contents are shared, and the sources overlap. What gold has
// beyond the sentence no candidate can reach, so it is left aside: quotations
// that go on are joined later.
#include "learn/examples.h"

#include <algorithm>

#include "gold/word_index.h"
#include "quoth/extract.h"

namespace quoth {
namespace {

enum class Label { exact, right, wrong, unjudged };

std::vector<Span> as_list(Span span) {
  if (span.empty()) return {};
  return {span};
}

// The gold of one article, by words.
class Labels {
 public:
  explicit Labels(const GoldArticle& article)
      : article_(article), index_(article.document.text) {
    for (const GoldAttribution& gold : article.attributions) {
      contents_.push_back(index_.words(gold.content));
    }
  }

  Label label(const Evidence& candidate) const {
    const Words words = index_.words(candidate.content);
    bool inside = false;
    const Words near = index_.words({candidate.sentence});
    for (size_t i = 0; i < contents_.size(); ++i) {
      const size_t common = shared(words, contents_[i]);
      if (common == 0) continue;
      const size_t either =
          words.size() + shared(near, contents_[i]) - common;
      const GoldAttribution& gold = article_.attributions[i];
      if (2 * common >= either) {
        if (same_source(candidate, gold)) {
          return common == either ? Label::exact : Label::right;
        }
      } else if (common == words.size() &&
                 index_.overlap(as_list(candidate.cue), gold.cue) == 0) {
        inside = true;
      }
    }
    return inside ? Label::unjudged : Label::wrong;
  }

 private:
  bool same_source(const Evidence& candidate,
                   const GoldAttribution& gold) const {
    if (candidate.source.empty() || gold.source.empty()) {
      return candidate.source.empty() && gold.source.empty();
    }
    return index_.overlap({candidate.source}, gold.source) > 0;
  }

  const GoldArticle& article_;
  WordIndex index_;
  std::vector<Words> contents_;
};

}  // namespace

Examples find_examples(const Corpus& corpus, const RuleSet& rules) {
  Examples out;
  std::map<Trait, uint32_t> numbers;
  for (uint32_t a = 0; a < corpus.articles.size(); ++a) {
    const GoldArticle& article = corpus.articles[a];
    const Labels labels(article);
    const Extraction found = extract(article.document, rules);
    for (const Evidence& candidate : find_evidence(found, rules)) {
      const Label label = labels.label(candidate);
      if (label == Label::unjudged) continue;
      Example& example = out.all.emplace_back();
      example.article = a;
      example.right = label <= Label::right;
      example.exact = label == Label::exact;
      for (const Trait& trait : candidate.traits) {
        const auto next = static_cast<uint32_t>(numbers.size());
        const auto [at, is_new] = numbers.try_emplace(trait, next);
        if (is_new) out.traits.push_back(trait);
        example.traits.push_back(at->second);
      }
      std::ranges::sort(example.traits);
      const auto same =
          std::unique(example.traits.begin(), example.traits.end());
      example.traits.erase(same, example.traits.end());
    }
  }
  return out;
}

}  // namespace quoth
