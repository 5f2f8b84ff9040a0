// A task of Label Studio with what quoth found as its prediction, to be
// corrected there. `“It rained,” said Zoë.` has three regions, Content, Cue and
// Source, and relations from the cue to the other two. A labelling config that
// shows them:
//
//   <View>
//     <Labels name="label" toName="text">
//       <Label value="Source"/> <Label value="Cue"/>
//       <Label value="Content"/> <Label value="Addressee"/>
//     </Labels>
//     <Text name="text" value="$text"/>
//   </View>
//
// Label Studio counts code points. Its regions are one stretch each, so content
// in parts becomes several.
#include "base/display.h"
#include "base/offsets.h"
#include "write/facts.h"
#include "write/formats.h"
#include "write/json_fields.h"
#include "write/selection.h"

namespace quoth {
namespace {

class TaskWriter {
 public:
  TaskWriter(const Extraction& extraction, const RuleSet& rules,
             const WriteOptions& options, CompactJson& json)
      : extraction_(extraction),
        rules_(rules),
        selection_(select(extraction, options)),
        offsets_(extraction.document.text, OffsetUnit::codepoint),
        json_(extraction.document.text, OffsetUnit::codepoint, json) {}

  void write() {
    json_.open();
    data();
    json_.open_array("predictions");
    json_.open();
    json_.field("model_version", "quoth " QUOTH_VERSION " with " +
                                     rules_.pack() + ' ' + rules_.version());
    json_.open_array("result");
    for (size_t i = 0; i < selection_.attributions.size(); ++i) {
      if (selection_.attributions[i]) attribution(i);
    }
    json_.close_array();
    json_.close();
    json_.close_array();
    json_.close();
  }

 private:
  void data() {
    const Document& document = extraction_.document;
    json_.open("data");
    json_.field("text", document.text);
    json_.field("id", extraction_.graph.document_id);
    json_.field("source", repaired(document.source));
    json_.field_or_null("url", document.url);
    json_.field_or_null("title", title_of(extraction_));
    json_.close();
  }

  // Relations start from the cue, or where there is none from the content.
  void attribution(size_t i) {
    const Attribution& attribution = extraction_.attributions[i];
    const std::string id = extraction_.graph.attribution_ids[i];
    std::vector<std::string> regions;
    auto add = [&](std::string_view label, Span at, std::string part) {
      if (at.empty()) return;
      regions.push_back(id + "/" + part);
      region(regions.back(), label, at, i);
    };
    add("Cue", attribution.cue, "cue");
    for (size_t n = 0; n < attribution.content.size(); ++n) {
      add("Content", attribution.content[n],
          "content" + std::to_string(n + 1));
    }
    add("Source", extraction_.statements[i].source, "source");
    add("Addressee", attribution.addressee, "addressee");
    for (size_t n = 1; n < regions.size(); ++n) {
      relation(regions.front(), regions[n]);
    }
  }

  void region(std::string_view id, std::string_view label, Span at, size_t i) {
    json_.open();
    json_.field("id", id);
    json_.field("from_name", "label");
    json_.field("to_name", "text");
    json_.field("type", "labels");
    json_.open("value");
    json_.count("start", offsets_(at.begin));
    json_.count("end", offsets_(at.end));
    json_.field("text", slice(extraction_.document.text, at));
    json_.open_array("labels");
    json_.string(label);
    json_.close_array();
    json_.close();
    json_.open("meta");
    json_.open_array("text");
    json_.string(note(i));
    json_.close_array();
    json_.close();
    json_.close();
  }

  // What a person sees beside the region: `direct, Ana Ortiz, quote-said`.
  std::string note(size_t i) const {
    const Attribution& attribution = extraction_.attributions[i];
    std::string note(to_string(attribution.mode));
    const std::string names =
        names_of(extraction_.statements[i].speakers, extraction_);
    for (const std::string& more : {names, attribution.rule}) {
      if (!more.empty()) note += ", " + more;
    }
    return note;
  }

  void relation(std::string_view from, std::string_view to) {
    json_.open();
    json_.field("type", "relation");
    json_.field("from_id", from);
    json_.field("to_id", to);
    json_.field("direction", "right");
    json_.close();
  }

  const Extraction& extraction_;
  const RuleSet& rules_;
  Selection selection_;
  OffsetIndex offsets_;
  JsonFields<CompactJson> json_;
};

}  // namespace

void write_label_studio(const Extraction& extraction, const RuleSet& rules,
                        const WriteOptions& options, std::string& out) {
  rapidjson::StringBuffer buffer;
  CompactJson json(buffer);
  TaskWriter(extraction, rules, options, json).write();
  out.append(buffer.GetString(), buffer.GetSize());
}

}  // namespace quoth
