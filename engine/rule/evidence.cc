// See evidence.h. The same finders as in match.cc, sentence by sentence, without
// the settling: of `Zoë Díaz said it rained` three rules may make something.
#include "rule/evidence.h"

#include <algorithm>

#include "rule/candidates.h"
#include "rule/compiled_rules.h"
#include "rule/rule_text.h"

namespace quoth {
namespace {

class Gatherer {
 public:
  Gatherer(const Extraction& extraction, const CompiledRules& rules)
      : article_{extraction.document.text, extraction.segments,
                 extraction.quotations, extraction.mentions},
        rules_(rules),
        writer_(article_, *rules.alphabet),
        finder_(article_, rules) {}

  std::vector<Evidence> run() {
    const auto sentences =
        static_cast<uint32_t>(article_.segments.sentences.size());
    for (uint32_t i = 0; i < sentences; ++i) gather(i);
    return std::move(out_);
  }

 private:
  void gather(uint32_t sentence) {
    writer_.write(sentence, text_);
    rules_.sieve.run(text_.text, hits_);
    rules_.sieve.find_lines(hits_, lines_);
    candidates_.clear();
    for (uint32_t line : lines_) {
      if (rules_.rules[rules_.lines[line].rule].inner) continue;
      finder_.find(line, text_, &hits_, candidates_);
    }
    for (const Candidate& candidate : candidates_) add(candidate);
  }

  void add(const Candidate& candidate) {
    Evidence& one = out_.emplace_back();
    one.source = candidate.source.span;
    one.cue = candidate.cue.span;
    one.sentence = article_.segments.sentences[text_.sentence].span;
    for (const Captured& part : candidate.content) {
      one.content.push_back(part.span);
      one.sentence.begin = std::min(one.sentence.begin, part.span.begin);
      one.sentence.end = std::max(one.sentence.end, part.span.end);
    }
    rules_.traits->read(candidate, text_, article_, one.traits);
  }

  Article article_;
  const CompiledRules& rules_;
  RuleTextWriter writer_;
  CandidateFinder finder_;
  RuleText text_;
  SieveHits hits_;
  std::vector<uint32_t> lines_;
  std::vector<Candidate> candidates_;
  std::vector<Evidence> out_;
};

}  // namespace

std::vector<Evidence> find_evidence(const Extraction& extraction,
                                    const RuleSet& rules) {
  return Gatherer(extraction, rules.rules()).run();
}

}  // namespace quoth
