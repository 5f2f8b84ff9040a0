// See cue_words.h. A verb in the pack's list of verbs is inflected from there;
// a phrase such as `call for` stands in the pack already, with its forms, and
// is named here by its first form.
#include "learn/cue_words.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/vocabulary.h"
#include "quoth/extract.h"

namespace quoth {
namespace {

constexpr uint32_t kFewest = 2;
constexpr double kShare = 0.2;
constexpr std::string_view kVerbs = "verbs";  // the list they inflect by

struct Count {
  uint32_t cue = 0;
  uint32_t all = 0;
};
using Counts = std::map<std::string, Count, std::less<>>;

// One byte a byte of the text: in which roles of the gold it is.
class Marks {
 public:
  explicit Marks(const GoldArticle& article)
      : content_(article.document.text.size()),
        cue_(article.document.text.size()) {
    for (const GoldAttribution& gold : article.attributions) {
      for (Span part : gold.content) mark(part, content_);
      for (Span part : gold.cue) mark(part, cue_);
    }
  }
  bool in_cue(Span span) const { return cue_[span.end - 1]; }
  bool in_content(Span span) const { return content_[span.end - 1]; }

 private:
  static void mark(Span span, std::vector<bool>& bytes) {
    for (uint32_t i = span.begin; i < span.end; ++i) bytes[i] = true;
  }
  std::vector<bool> content_;
  std::vector<bool> cue_;
};

void count(const Extraction& found, const Marks& marks,
           const Vocabulary& words, Counts& counts) {
  constexpr WordClasses kHelpers = word_class::auxiliary | word_class::modal;
  std::set<uint32_t> of_nouns;  // tokens inside mentions
  for (const Mention& mention : found.mentions) {
    if (mention.in_quotation) continue;
    for (uint32_t t = mention.first_token; t < mention.last_token; ++t) {
      of_nouns.insert(t);
    }
  }
  for (uint32_t t = 0; t < found.segments.tokens.size(); ++t) {
    const Token& token = found.segments.tokens[t];
    const WordClasses is = words.classes(token.word);
    if (token.kind != TokenKind::word || (is & word_class::verb) == 0 ||
        (is & kHelpers) != 0 || of_nouns.contains(t)) {
      continue;
    }
    const bool cue = marks.in_cue(token.span);
    if (!cue && marks.in_content(token.span)) continue;
    const WordId lemma = words[token.word].lemma;
    Count& one = counts[std::string(words[lemma].form)];
    ++one.all;
    one.cue += cue;
  }
}

}  // namespace

std::string cue_lexicon(const Corpus& corpus, const RuleSet& rules) {
  const Vocabulary& words = rules.vocabulary();
  Counts counts;
  for (const GoldArticle& article : corpus.articles) {
    count(extract(article.document, rules), Marks(article), words, counts);
  }
  std::string out =
      "# Zoë Díaz defended the plan: verbs whose subject is a source, counted "
      "in articles\n# that people annotated. Written by `quoth learn`: "
      "changes by hand are lost.\nlist learned-cues\ninflect verbs\n---\n";
  const uint32_t verbs = words.list_number(kVerbs, "");
  for (const auto& [lemma, n] : counts) {
    const WordId first = words.find(lemma.substr(0, lemma.find(' ')));
    if (n.cue < kFewest || n.cue < kShare * n.all ||
        !words.in_list(first, verbs)) {
      continue;
    }
    out += lemma + "  # " + std::to_string(n.cue) + '/' +
           std::to_string(n.all) + '\n';
  }
  return out;
}

}  // namespace quoth
