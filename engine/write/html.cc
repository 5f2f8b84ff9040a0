// A page for people: the article with who says what marked in it, and beside
// it a list. For `“It rained,” said Zoë.` the words between the marks are
// tinted, `said` is slanted and `Zoë` underlined twice, so that nothing hangs
// on seeing colours; a number in front leads to the entry of the list and back.
//
// The page is one file without scripts, and its policy lets it load nothing.
// Whatever an article holds, tags too, is shown as text.
#include <algorithm>

#include "base/display.h"
#include "write/facts.h"
#include "write/formats.h"
#include "write/markup.h"
#include "write/page_style.h"
#include "write/selection.h"

namespace quoth {
namespace {

enum Role : size_t { kContent, kSource, kCue, kAddressee };
constexpr std::string_view kRoleClasses[] = {"content", "source", "cue",
                                             "addressee"};

// Where a stretch of text with a role begins or ends.
struct Border {
  uint32_t at;
  Role role;
  int step;  // 1: begins; -1: ends
};

// Where the number of an attribution stands.
struct Anchor {
  uint32_t at;
  size_t attribution;
};

// Browsers drop carriage returns or show them as a space.
void append_shown(std::string_view text, std::string& out) {
  for (size_t at = 0; at <= text.size();) {
    const size_t end = std::min(text.find('\r', at), text.size());
    append_escaped(text.substr(at, end - at), out);
    const bool alone = end < text.size() && !text.substr(end + 1)
                                                 .starts_with('\n');
    if (alone) out += '\n';
    at = end + 1;
  }
}

class PageWriter {
 public:
  PageWriter(const Extraction& extraction, const RuleSet& rules,
             const WriteOptions& options, std::string& out)
      : extraction_(extraction),
        text_(extraction.document.text),
        rules_(rules),
        selection_(select(extraction, options)),
        out_(out) {
    for (size_t i = 0; i < selection_.attributions.size(); ++i) {
      if (selection_.attributions[i]) add_borders(i);
    }
    std::ranges::stable_sort(borders_, {}, &Border::at);
    std::ranges::stable_sort(anchors_, {}, &Anchor::at);
  }

  void write() {
    out_ += "<article";
    attribute("lang", language_of(extraction_, rules_));
    out_ += ">\n";
    head();
    out_ += "<div class=\"both\">\n<div class=\"text\" dir=\"auto\">";
    marked_text();
    out_ += "</div>\n<ol>\n";
    for (size_t i = 0; i < selection_.attributions.size(); ++i) {
      if (selection_.attributions[i]) entry(i);
    }
    out_ += "</ol>\n</div>\n</article>\n";
  }

 private:
  void add_borders(size_t i) {
    const Attribution& attribution = extraction_.attributions[i];
    for (Span part : attribution.content) add(part, kContent);
    add(attribution.source, kSource);
    add(attribution.cue, kCue);
    add(attribution.addressee, kAddressee);
    anchors_.push_back({attribution.content.front().begin, i});
  }

  void add(Span span, Role role) {
    if (span.empty()) return;
    borders_.push_back({span.begin, role, 1});
    borders_.push_back({span.end, role, -1});
  }

  void head() {
    const std::string_view title = title_of(extraction_);
    const std::string source = repaired(extraction_.document.source);
    element("h2", "", title.empty() ? source : title);
    const std::string iri = iri_of(extraction_);
    if (iri.starts_with("http")) {
      out_ += "<p><a rel=\"noreferrer\"";
      attribute("href", iri);
      out_ += '>';
      append_escaped(iri, out_);
      out_ += "</a></p>\n";
    } else {
      element("p", "", source);
      out_ += '\n';
    }
  }

  void marked_text() {
    int open[std::size(kRoleClasses)] = {};
    auto anchor = anchors_.begin();
    uint32_t at = 0;
    for (const Border& border : borders_) {
      stretch({at, border.at}, open);
      for (; anchor != anchors_.end() && anchor->at <= border.at; ++anchor) {
        number(anchor->attribution);
      }
      at = border.at;
      open[border.role] += border.step;
    }
    stretch({at, static_cast<uint32_t>(text_.size())}, open);
  }

  void stretch(Span span, const int (&open)[std::size(kRoleClasses)]) {
    if (span.empty()) return;
    std::string classes;
    for (size_t role = 0; role < std::size(kRoleClasses); ++role) {
      if (open[role] == 0) continue;
      if (!classes.empty()) classes += ' ';
      classes += kRoleClasses[role];
    }
    if (classes.empty()) return append_shown(slice(text_, span), out_);
    out_ += "<span class=\"" + classes + "\">";
    append_shown(slice(text_, span), out_);
    out_ += "</span>";
  }

  // An empty link that the style fills, so that what is copied or searched is
  // the article alone.
  void number(size_t i) {
    const std::string& id = extraction_.graph.attribution_ids[i];
    const std::string n = std::to_string(number_of(i));
    out_ += "<a class=\"number\" id=\"in-text-" + id + "\" href=\"#" + id +
            "\" data-number=\"" + n + "\" aria-label=\"attribution " + n +
            "\"></a>";
  }

  size_t number_of(size_t i) const {
    const auto begin = selection_.attributions.begin();
    return static_cast<size_t>(
        std::count(begin, begin + static_cast<ptrdiff_t>(i) + 1, true));
  }

  void entry(size_t i) {
    const Attribution& attribution = extraction_.attributions[i];
    const std::string& id = extraction_.graph.attribution_ids[i];
    out_ += "<li id=\"" + id + "\">";
    out_ += "<a href=\"#in-text-" + id + "\">";
    append_escaped(who(i), out_);
    out_ += "</a> ";
    element("span", "cue", one_line(slice(text_, attribution.cue)));
    out_ += ' ';
    element("span", "content",
            one_line(joined_text(attribution.content, text_)));
    out_ += ' ';
    element("small", "", how(attribution));
    out_ += "</li>\n";
  }

  // The speakers; else the source in parentheses; else a dash.
  std::string who(size_t i) const {
    const std::string names =
        names_of(extraction_.statements[i].speakers, extraction_);
    const Span source = extraction_.statements[i].source;
    if (!names.empty()) return names;
    if (source.empty()) return "—";
    return "(" + one_line(slice(text_, source)) + ")";
  }

  static std::string how(const Attribution& attribution) {
    std::string how(to_string(attribution.mode));
    how.append(", ").append(to_string(attribution.act));
    if (attribution.negated) how += ", negated";
    if (!attribution.rule.empty()) how += ", " + attribution.rule;
    return how;
  }

  void element(std::string_view name, std::string_view class_name,
               std::string_view text) {
    if (text.empty()) return;
    out_.append("<").append(name);
    attribute("class", class_name);
    out_ += '>';
    append_shown(text, out_);
    out_.append("</").append(name).append(">");
  }

  void attribute(std::string_view name, std::string_view value) {
    if (value.empty()) return;
    out_.append(" ").append(name).append("=\"");
    append_escaped(value, out_);
    out_ += '"';
  }

  const Extraction& extraction_;
  std::string_view text_;
  const RuleSet& rules_;
  Selection selection_;
  std::vector<Border> borders_;
  std::vector<Anchor> anchors_;
  std::string& out_;
};

}  // namespace

std::string html_opening() { return std::string(kPageOpening); }

void write_html(const Extraction& extraction, const RuleSet& rules,
                const WriteOptions& options, std::string& out) {
  PageWriter(extraction, rules, options, out).write();
}

}  // namespace quoth
