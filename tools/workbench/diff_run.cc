// See diff_run.h. Each article is read by both packs in one go, and only what
// differs is kept.
#include "workbench/diff_run.h"

#include <algorithm>
#include <tuple>

#include "quoth/extract.h"
#include "workbench/parallel.h"

namespace quoth {
namespace {

struct ArticleDiff {
  std::vector<Change> changes;
  std::map<std::string, std::pair<size_t, size_t>> fired;  // before, after
  Figures before;
  Figures after;
};

ArticleDiff diff_of(const GoldArticle& article, bool gold, bool with_speakers,
                    const RuleSet& before, const RuleSet& after) {
  const GoldArticle* judged = gold ? &article : nullptr;
  const ArticleFindings a = findings_in(extract(article.document, before),
                                        judged, with_speakers);
  const ArticleFindings b = findings_in(extract(article.document, after),
                                        judged, with_speakers);
  ArticleDiff out;
  out.changes = changes(article.name, article.document.text, a.findings,
                        b.findings);
  for (const Finding& finding : a.findings) ++out.fired[finding.rule].first;
  for (const Finding& finding : b.findings) ++out.fired[finding.rule].second;
  out.before = a.figures;
  out.after = b.figures;
  return out;
}

void count(const Change& change, std::map<std::string, RuleChange>& rules) {
  const auto kind = static_cast<size_t>(change.kind);
  const std::string& rule =
      change.before ? change.before->rule : change.after->rule;
  ++rules[rule].counts[kind];
  if (change.before && change.after && change.after->rule != rule) {
    ++rules[change.after->rule].moved_in;
  }
}

// What gold says changed comes first, then by kind, rule and article.
void sort_by_weight(std::vector<Change>& all) {
  std::stable_sort(all.begin(), all.end(),
                   [](const Change& a, const Change& b) {
                     const auto key = [](const Change& c) {
                       const Finding& f = c.before ? *c.before : *c.after;
                       return std::tuple(c.gain() == 0, c.kind, c.gain(),
                                         std::string_view(f.rule));
                     };
                     return key(a) < key(b);
                   });
}

}  // namespace

DiffReport compare_packs(const Corpus& articles, bool gold,
                         const RuleSet& before, const RuleSet& after,
                         unsigned threads) {
  std::vector<ArticleDiff> diffs(articles.articles.size());
  for_each_index(diffs.size(), threads, [&](size_t i) {
    diffs[i] = diff_of(articles.articles[i], gold, articles.has_speakers,
                       before, after);
  });
  DiffReport out;
  out.articles = diffs.size();
  out.has_speakers = articles.has_speakers;
  std::vector<Figures> figures_before;
  std::vector<Figures> figures_after;
  std::map<std::string, std::pair<size_t, size_t>> fired;
  for (ArticleDiff& diff : diffs) {
    for (Change& change : diff.changes) {
      count(change, out.rules);
      out.changes.push_back(std::move(change));
    }
    for (const auto& [rule, counts] : diff.fired) {
      fired[rule].first += counts.first;
      fired[rule].second += counts.second;
    }
    figures_before.push_back(diff.before);
    figures_after.push_back(diff.after);
  }
  for (auto& [rule, change] : out.rules) {
    std::tie(change.before, change.after) = fired[rule];
  }
  sort_by_weight(out.changes);
  if (gold) out.figures = differences(figures_before, figures_after);
  return out;
}

}  // namespace quoth
