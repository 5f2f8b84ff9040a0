// See judge.h. The definitions are those that were published with the figures
// of others, so that theirs and ours can stand in one table.
#include "gold/judge.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "gold/quote_segments.h"
#include "gold/word_index.h"
#include "write/facts.h"
#include "write/selection.h"

namespace quoth {
namespace {

std::vector<Span> as_list(Span span) {
  if (span.empty()) return {};
  return {span};
}

struct Roles {
  std::vector<Span> source;
  std::vector<Span> cue;
  std::vector<Span> content;
  Words source_words;
  Words cue_words;
  Words content_words;
};

constexpr std::vector<Span> Roles::* kSpans[] = {&Roles::source, &Roles::cue,
                                                 &Roles::content};
constexpr Words Roles::* kWords[] = {&Roles::source_words, &Roles::cue_words,
                                     &Roles::content_words};
constexpr Figure kExact[] = {Figure::exact_source, Figure::exact_cue,
                             Figure::exact_content};
constexpr Figure kTokens[] = {Figure::token_source, Figure::token_cue,
                              Figure::token_content};

class Judge {
 public:
  Judge(const Extraction& found, const GoldArticle& gold, bool with_speakers)
      : found_(found),
        gold_(gold),
        with_speakers_(with_speakers),
        index_(found.document.text),
        selection_(select(found, {})),
        segments_(quote_segments(found.document.text, index_)) {
    for (size_t i = 0; i < found.attributions.size(); ++i) {
      const Attribution& a = found.attributions[i];
      ours_.push_back(roles(as_list(found.statements[i].source),
                            as_list(a.cue), a.content));
      quotes_.push_back(quoted_parts(a, found.quotations));
    }
    for (const GoldAttribution& g : gold.attributions) {
      theirs_.push_back(roles(g.source, g.cue, g.content));
    }
    out_.attributions.resize(ours_.size());
    out_.found.resize(theirs_.size());
  }

  Judgement run() {
    judge_segments();
    count_quotes_elsewhere();
    pair_up();
    count_attributions();
    count_by_mode();
    count_exact();
    count_tokens();
    return std::move(out_);
  }

 private:
  Roles roles(std::vector<Span> source, std::vector<Span> cue,
              std::vector<Span> content) const {
    Roles out{std::move(source), std::move(cue), std::move(content), {}, {},
              {}};
    for (size_t i = 0; i < std::size(kSpans); ++i) {
      out.*kWords[i] = index_.words(out.*kSpans[i]);
    }
    return out;
  }

  Ratio& ratio(Figure figure) { return out_.figures[figure]; }

  // --- quotations ---

  bool covers_half(const std::vector<Span>& spans, Span segment) const {
    return 2 * index_.overlap(spans, {segment}) >= index_.length({segment});
  }

  // The first attribution that quotes it, and the first of the gold.
  Id<Attribution> quoting(Span segment) const {
    for (uint32_t i = 0; i < ours_.size(); ++i) {
      if (selection_.attributions[i] && covers_half(quotes_[i], segment)) {
        return {i};
      }
    }
    return {};
  }
  Id<GoldAttribution> gold_of(Span segment) const {
    for (uint32_t i = 0; i < theirs_.size(); ++i) {
      if (covers_half(theirs_[i].content, segment)) return {i};
    }
    return {};
  }

  // The attribution and those that pass it on, inside out.
  std::vector<uint32_t> chain(Id<Attribution> at) const {
    std::vector<uint32_t> out;
    while (selection_.has(at) &&
           std::find(out.begin(), out.end(), at.index) == out.end()) {
      out.push_back(at.index);
      at = found_.attributions[at.index].within;
    }
    return out;
  }

  const GoldSpeaker* speaker_of(Id<GoldAttribution> id) const {
    if (!id) return nullptr;
    const auto at =
        gold_.speakers.find(gold_.attributions[id.index].item);
    return at == gold_.speakers.end() ? nullptr : &at->second;
  }

  std::vector<std::string> speakers(uint32_t attribution) const {
    std::vector<std::string> out;
    for (const Speaker& s : found_.statements[attribution].speakers) {
      const Entity& entity = found_.entities.entities[s.entity.index];
      if (!entity.name.empty()) out.push_back(entity.name);
    }
    return out;
  }

  bool names(uint32_t attribution, const GoldSpeaker& speaker) const {
    const std::vector<std::string> given = speakers(attribution);
    return !given.empty() &&
           std::all_of(given.begin(), given.end(),
                       [&](const std::string& name) {
                         return is_name_of(name, speaker.names);
                       });
  }

  bool same_source(const Roles& a, const Roles& b) const {
    return index_.overlap(a.source, b.source) > 0 ||
           (a.source.empty() && b.source.empty());
  }

  void judge_segments() {
    for (Span segment : segments_) {
      const Id<GoldAttribution> gold = gold_of(segment);
      const Id<Attribution> ours = quoting(segment);
      if (ours) covered_.push_back(segment);
      const GoldSpeaker* speaker = speaker_of(gold);
      const bool nameable = speaker != nullptr && speaker->nameable;
      bool right_name = false;
      bool right_source = false;
      for (uint32_t i : chain(ours)) {
        right_name |= nameable && names(i, *speaker);
        right_source |= gold && same_source(ours_[i], theirs_[gold.index]);
      }
      right_source |= right_name;
      if (ours) {
        ++out_.attributions[ours.index].quoted;
        out_.attributions[ours.index].quoted_right += right_source;
      }
      for (Figure f : {Figure::quotes_found, Figure::quotes_source}) {
        ratio(f) += {0, ours ? 1u : 0u, gold ? 1u : 0u};
      }
      ratio(Figure::quotes_found).correct += gold && ours;
      ratio(Figure::quotes_source).correct += right_source;
      if (!with_speakers_ || (gold && speaker == nullptr)) continue;
      const bool says = ours && !speakers(ours.index).empty();
      ratio(Figure::quotes_named) += {right_name, says, nameable};
    }
  }

  // What is given as quoted where the text has no quotation marks.
  void count_quotes_elsewhere() {
    for (uint32_t i = 0; i < ours_.size(); ++i) {
      if (!selection_.attributions[i]) continue;
      for (Span part : quotes_[i]) {
        if (index_.overlap(covered_, {part}) > 0) continue;
        ++ratio(Figure::quotes_found).predicted;
        ++ratio(Figure::quotes_source).predicted;
        if (!with_speakers_) continue;
        ratio(Figure::quotes_named).predicted += !speakers(i).empty();
      }
    }
  }

  // --- attributions ---

  struct Pair {
    double overlap;
    uint32_t gold;
    uint32_t ours;
  };

  std::vector<Pair> possible_pairs() const {
    std::vector<Pair> out;
    for (uint32_t g = 0; g < theirs_.size(); ++g) {
      for (uint32_t i = 0; i < ours_.size(); ++i) {
        if (!selection_.attributions[i]) continue;
        const Words& a = theirs_[g].content_words;
        const Words& b = ours_[i].content_words;
        const size_t both = shared(a, b);
        const size_t either = a.size() + b.size() - both;
        if (both == 0 || 2 * both < either) continue;
        out.push_back({static_cast<double>(both) / either, g, i});
      }
    }
    std::sort(out.begin(), out.end(), [](const Pair& a, const Pair& b) {
      return std::tuple(-a.overlap, a.gold, a.ours) <
             std::tuple(-b.overlap, b.gold, b.ours);
    });
    return out;
  }

  void pair_up() {
    for (const Pair& pair : possible_pairs()) {
      Verdict& verdict = out_.attributions[pair.ours];
      if (verdict.gold || out_.found[pair.gold]) continue;
      const Roles& a = theirs_[pair.gold];
      const Roles& b = ours_[pair.ours];
      out_.found[pair.gold].index = pair.ours;
      verdict.gold.index = pair.gold;
      verdict.relation = same_source(a, b);
      verdict.full = verdict.relation && index_.overlap(a.cue, b.cue) > 0;
      verdict.exact_source = a.source_words == b.source_words;
      verdict.exact_cue = a.cue_words == b.cue_words;
      verdict.exact_content = a.content_words == b.content_words;
    }
    for (uint32_t i = 0; i < ours_.size(); ++i) {
      Verdict& verdict = out_.attributions[i];
      verdict.counts = selection_.attributions[i] &&
                       (verdict.gold || !is_nested(i));
    }
  }

  // Most of its content lies in that of the one it is within.
  bool is_nested(uint32_t inner) const {
    const Id<Attribution> outer = found_.attributions[inner].within;
    if (!selection_.has(outer)) return false;
    const std::vector<Span>& content = ours_[inner].content;
    return 10 * index_.overlap(content, ours_[outer.index].content) >=
           9 * index_.length(content);
  }

  void count_attributions() {
    const auto gold = static_cast<uint32_t>(theirs_.size());
    for (Figure f : {Figure::content, Figure::relation, Figure::full}) {
      ratio(f).gold = gold;
    }
    for (const Verdict& verdict : out_.attributions) {
      if (!verdict.counts) continue;
      ratio(Figure::content) += {bool(verdict.gold), 1, 0};
      ratio(Figure::relation) += {verdict.relation, 1, 0};
      ratio(Figure::full) += {verdict.full, 1, 0};
    }
  }

  Figure mode_of(const Roles& gold) const {
    std::vector<Span> quoted;
    for (Span segment : segments_) {
      if (covers_half(gold.content, segment)) quoted.push_back(segment);
    }
    if (quoted.empty()) return Figure::indirect;
    const Words inside = index_.words(quoted);
    return shared(gold.content_words, inside) < gold.content_words.size()
               ? Figure::mixed
               : Figure::direct;
  }

  void count_by_mode() {
    for (size_t g = 0; g < theirs_.size(); ++g) {
      const Id<Attribution> pair = out_.found[g];
      const bool right = pair && out_.attributions[pair.index].relation;
      ratio(mode_of(theirs_[g])) += {right, 0, 1};
    }
  }

  // Spans of the same words may stand in several attributions: as many of
  // ours are right as there are of theirs.
  void count_exact() {
    for (size_t role = 0; role < std::size(kWords); ++role) {
      std::map<Words, uint32_t> wanted;
      Ratio& exact = ratio(kExact[role]);
      for (const Roles& gold : theirs_) {
        const Words& words = gold.*kWords[role];
        if (words.empty()) continue;
        ++exact.gold;
        ++wanted[words];
      }
      for (size_t i = 0; i < ours_.size(); ++i) {
        const Words& words = ours_[i].*kWords[role];
        if (!out_.attributions[i].counts || words.empty()) continue;
        ++exact.predicted;
        const auto at = wanted.find(words);
        if (at == wanted.end() || at->second == 0) continue;
        --at->second;
        ++exact.correct;
      }
    }
  }

  void count_tokens() {
    for (size_t role = 0; role < std::size(kSpans); ++role) {
      std::vector<Span> all_theirs;
      std::vector<Span> all_ours;
      for (const Roles& gold : theirs_) append(gold.*kSpans[role], all_theirs);
      for (size_t i = 0; i < ours_.size(); ++i) {
        if (!out_.attributions[i].counts) continue;
        append(ours_[i].*kSpans[role], all_ours);
      }
      const Words a = index_.words(all_theirs);
      const Words b = index_.words(all_ours);
      ratio(kTokens[role]) = {static_cast<uint32_t>(shared(a, b)),
                              static_cast<uint32_t>(b.size()),
                              static_cast<uint32_t>(a.size())};
    }
  }

  static void append(const std::vector<Span>& from, std::vector<Span>& to) {
    to.insert(to.end(), from.begin(), from.end());
  }

  const Extraction& found_;
  const GoldArticle& gold_;
  const bool with_speakers_;
  const WordIndex index_;
  const Selection selection_;
  const std::vector<Span> segments_;
  std::vector<Roles> ours_;
  std::vector<Roles> theirs_;
  std::vector<std::vector<Span>> quotes_;  // of each of ours
  std::vector<Span> covered_;  // segments that one of ours quotes
  Judgement out_;
};

}  // namespace

Judgement judge(const Extraction& found, const GoldArticle& gold,
                bool with_speakers) {
  return Judge(found, gold, with_speakers).run();
}

}  // namespace quoth
