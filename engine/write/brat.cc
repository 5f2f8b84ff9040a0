// brat standoff, and other tools that read it: the text and, beside it, what
// stands where in it. For `“It rained,” said Zoë.`:
//
//   T1  Cue 13 17          said
//   T2  Attribution 13 17  said
//   T3  Content 0 12       “It rained,”
//   T4  Source 18 21       Zoë
//   E1  Attribution:T2 Cue:T1 Content:T3 Source:T4
//   A1  Mode E1 direct
//   #1  AnnotatorNotes E1  a:…; Zoë; quote-said
//
// An event stands at its cue, or where there is none at its content. brat
// counts code points and lets no stretch cross the end of a line, so that one
// over several lines is given as several. The files come as a tar archive:
// brat wants a folder of pairs, and articles are written one after the other.
#include <algorithm>

#include "base/display.h"
#include "base/offsets.h"
#include "write/facts.h"
#include "write/formats.h"
#include "write/selection.h"
#include "write/tar.h"

namespace quoth {
namespace {

constexpr std::string_view kAnnotationConf =
    "[entities]\nSource\nCue\nContent\nAddressee\n\n"
    "[relations]\n\n"
    "[events]\n"
    "Attribution\tSource?:Source, Cue?:Cue, Content:Content, "
    "Addressee?:Addressee, Within?:Attribution, Continues?:Attribution\n\n"
    "[attributes]\n"
    "Mode\tArg:Attribution, Value:direct|indirect|mixed\n"
    "Act\tArg:Attribution, Value:statement|question|order|belief|intention|"
    "denial|support|other\n"
    "Negated\tArg:Attribution\n";

// Parts of one line each, without the ends of lines.
std::vector<Span> on_single_lines(const std::vector<Span>& spans,
                                  std::string_view text) {
  std::vector<Span> parts;
  for (Span span : spans) {
    uint32_t begin = span.begin;
    for (uint32_t at = span.begin; at <= span.end; ++at) {
      const bool ends = at == span.end || text[at] == '\n' || text[at] == '\r';
      if (!ends) continue;
      if (begin < at) parts.push_back({begin, at});
      begin = at + 1;
    }
  }
  return parts;
}

class StandoffWriter {
 public:
  StandoffWriter(const Extraction& extraction, const WriteOptions& options)
      : extraction_(extraction),
        text_(extraction.document.text),
        selection_(select(extraction, options)),
        offsets_(text_, OffsetUnit::codepoint) {
    for (size_t i = 0; i < selection_.attributions.size(); ++i) {
      events_.push_back(event_count_);
      event_count_ += selection_.attributions[i];
    }
  }

  std::string all() {
    for (size_t i = 0; i < selection_.attributions.size(); ++i) {
      if (selection_.attributions[i]) attribution(i);
    }
    return std::move(out_);
  }

 private:
  void attribution(size_t i) {
    const Attribution& attribution = extraction_.attributions[i];
    const std::string cue = stretch("Cue", {attribution.cue});
    const std::string trigger =
        stretch("Attribution", cue.empty()
                                   ? std::vector{attribution.content.front()}
                                   : std::vector{attribution.cue});
    std::string event = event_id(i) + "\tAttribution:" + trigger;
    add_role("Cue", cue, event);
    add_role("Content", stretch("Content", attribution.content), event);
    add_role("Source", stretch("Source", {extraction_.statements[i].source}), event);
    add_role("Addressee", stretch("Addressee", {attribution.addressee}),
             event);
    add_role("Within", event_id(attribution.within), event);
    add_role("Continues", event_id(attribution.continues), event);
    out_ += event + '\n';
    attribute("Mode", i, to_string(attribution.mode));
    attribute("Act", i, to_string(attribution.act));
    if (attribution.negated) attribute("Negated", i, "");
    note(i);
  }

  // The id of a new text-bound annotation; "" for an empty span.
  std::string stretch(std::string_view type, const std::vector<Span>& spans) {
    const std::vector<Span> parts = on_single_lines(spans, text_);
    if (parts.empty()) return "";
    const std::string id = "T" + std::to_string(++stretches_);
    out_.append(id).append("\t").append(type);
    char before = ' ';
    for (Span part : parts) {
      out_ += before + std::to_string(offsets_(part.begin)) + ' ' +
              std::to_string(offsets_(part.end));
      before = ';';
    }
    before = '\t';
    for (Span part : parts) {
      out_.append(1, before).append(slice(text_, part));
      before = ' ';
    }
    out_ += '\n';
    return id;
  }

  static void add_role(std::string_view role, const std::string& id,
                       std::string& event) {
    if (!id.empty()) event.append(" ").append(role).append(":").append(id);
  }

  void attribute(std::string_view name, size_t i, std::string_view value) {
    out_ += "A" + std::to_string(++attributes_);
    out_.append("\t").append(name).append(" ").append(event_id(i));
    if (!value.empty()) out_.append(" ").append(value);
    out_ += '\n';
  }

  void note(size_t i) {
    std::string note = extraction_.graph.attribution_ids[i];
    const std::string names =
        one_line(names_of(extraction_.statements[i].speakers, extraction_));
    for (const std::string& more : {names, extraction_.attributions[i].rule}) {
      if (!more.empty()) note += "; " + more;
    }
    out_ += "#" + std::to_string(++notes_) + "\tAnnotatorNotes " +
            event_id(i) + '\t' + note + '\n';
  }

  std::string event_id(size_t i) const {
    return "E" + std::to_string(events_[i] + 1);
  }
  std::string event_id(Id<Attribution> id) const {
    return selection_.has(id) ? event_id(id.index) : "";
  }

  const Extraction& extraction_;
  std::string_view text_;
  Selection selection_;
  OffsetIndex offsets_;
  std::vector<size_t> events_;  // number of selected ones before each
  size_t event_count_ = 0;
  size_t stretches_ = 0;
  size_t attributes_ = 0;
  size_t notes_ = 0;
  std::string out_;
};

// `news/bus fares.txt` is bus-fares-tygqbfxr3zfexo3i: a name that no other
// text has and every file system takes.
std::string file_name(const Extraction& extraction) {
  constexpr size_t kLongest = 60;
  std::string name = extraction.document.source;
  name.erase(0, name.rfind('/') + 1);
  name.resize(std::min({name.size(), name.rfind('.'), kLongest}));
  auto is_plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9') || c == '_';
  };
  for (char& c : name) {
    if (!is_plain(c)) c = '-';
  }
  return name + "-" + extraction.graph.document_id.substr(2);
}

}  // namespace

void write_brat(const Extraction& extraction, const RuleSet&,
                const WriteOptions& options, std::string& out) {
  const std::string name = file_name(extraction);
  append_tar_member(name + ".txt", extraction.document.text, out);
  append_tar_member(name + ".ann",
                    StandoffWriter(extraction, options).all(), out);
}

std::string brat_opening() {
  std::string out;
  append_tar_member("annotation.conf", kAnnotationConf, out);
  return out;
}

std::string brat_closing() { return tar_end(); }

}  // namespace quoth
