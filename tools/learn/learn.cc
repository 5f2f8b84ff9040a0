// See learn.h. Weights are fitted three times: on the articles of even number,
// on those of odd number, and on all. What a rule's findings are worth is
// counted with the weights that never saw the article, else every confidence
// would be too good; what the pack keeps are the weights of all.
#include "learn/learn.h"

#include "gold/judge.h"
#include "learn/counts_file.h"
#include "learn/cue_words.h"
#include "learn/examples.h"
#include "quoth/extract.h"

namespace quoth {
namespace {

PackSources without_counts(PackSources pack) {
  std::erase_if(pack.files, [](const PackFile& file) {
    return file.path.ends_with(kCountsEnding);
  });
  return pack;
}

class Learner {
 public:
  Learner(const Corpus& corpus, const PackSources& pack, double least)
      : corpus_(corpus), pack_(without_counts(pack)) {
    file_.least = least;
    size_t attributions = 0;
    for (const GoldArticle& article : corpus.articles) {
      attributions += article.attributions.size();
    }
    file_.from = std::to_string(corpus.articles.size()) + " articles, " +
                 std::to_string(attributions) + " attributions";
  }

  Result<Learned> run() {
    Result<RuleSet> rules = compile_rules(pack_);
    if (rules) rules = with_new_cues(*rules);
    if (!rules) return rules.errors();
    examples_ = find_examples(corpus_, *rules);
    Rightness rightness;
    for (uint32_t half : {0u, 1u}) {
      const Fit fit = fit_weights(examples_, [&](uint32_t article) {
        return article % 2 != half;
      });
      Result<RuleSet> weighed = compile(file_.text(fit, examples_, *rules));
      if (!weighed) return weighed.errors();
      judge_half(half, *weighed, rightness);
    }
    file_.rightness = std::move(rightness);
    const Fit fit = fit_weights(examples_, [](uint32_t) { return true; });
    out_.counts = file_.text(fit, examples_, *rules);
    out_.candidates = examples_.all.size();
    for (const Example& example : examples_.all) out_.right += example.right;
    return std::move(out_);
  }

 private:
  Result<RuleSet> with_new_cues(const RuleSet& rules) {
    for (PackFile& file : pack_.files) {
      if (!file.path.ends_with(kCueFile)) continue;
      out_.cues = cue_lexicon(corpus_, rules);
      file.text = out_.cues;
      return compile_rules(pack_);
    }
    return rules;
  }

  Result<RuleSet> compile(std::string counts) const {
    PackSources sources = pack_;
    sources.files.push_back(
        {std::string(kCountsEnding), std::move(counts), false});
    return compile_rules(sources);
  }

  void judge_half(uint32_t half, const RuleSet& rules, Rightness& rightness) {
    for (size_t i = half; i < corpus_.articles.size(); i += 2) {
      const GoldArticle& article = corpus_.articles[i];
      const Extraction found = extract(article.document, rules);
      const Judgement judged = judge(found, article, corpus_.has_speakers);
      out_.figures += judged.figures;
      for (size_t a = 0; a < found.attributions.size(); ++a) {
        const Verdict& verdict = judged.attributions[a];
        if (!verdict.counts && verdict.quoted == 0) continue;
        Measured& count =
            count_of(found.attributions[a], verdict.quoted > 0, rightness);
        ++count.seen;
        count.right += verdict.quoted > 0
                           ? 2 * verdict.quoted_right > verdict.quoted
                           : verdict.relation;
      }
    }
  }

  static Measured& count_of(const Attribution& found, bool quotes,
                            Rightness& rightness) {
    if (!found.rule.empty()) {
      auto& rules = quotes ? rightness.of_quoted : rightness.of_rule;
      return rules[found.rule][Weights::step_of(found.odds)];
    }
    const std::string_view kind = found.continues ? RuleSet::kContinued
                                                  : RuleSet::kUnattributed;
    return rightness.of_kind[std::string(kind)];
  }

  const Corpus& corpus_;
  PackSources pack_;
  CountsFile file_;
  Examples examples_;
  Learned out_;
};

}  // namespace

Result<Learned> learn(const Corpus& corpus, const PackSources& pack,
                      double least) {
  return Learner(corpus, pack, least).run();
}

}  // namespace quoth
