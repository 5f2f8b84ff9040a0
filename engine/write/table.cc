// For people at a terminal: an article's title, then a line an attribution.
//
//   Bus fares to fall
//   bus-fares.txt: 1 attribution, 1 speaker
//
//   who        said how         what                     to         via  …
//   ─────────  ───────────────  ───────────────────────  ─────────  ───  …
//   Ana Ortiz  direct    told   “Bus fares will fall,”   reporters  —    …
//
// A dash stands for what is not known. Words from the article are put on one
// line and stripped of control characters: an article cannot move the cursor.
#include "base/display.h"
#include "quoth/write.h"
#include "write/facts.h"
#include "write/selection.h"
#include "write/table_layout.h"

namespace quoth {
namespace {

constexpr std::string_view kUnknown = "—";
constexpr size_t kLongestMode = 8;  // indirect

std::string or_unknown(std::string text) {
  return text.empty() ? std::string(kUnknown) : text;
}

void append_name(std::string_view name, std::string& list) {
  if (!list.empty()) list += ", ";
  list += one_line(name);
}

// Names of the speakers; a source that denotes no one known in parentheses.
std::string who(const Extraction& extraction, size_t i) {
  std::string names;
  for (const Speaker& speaker : extraction.statements[i].speakers) {
    append_name(extraction.entities.entities[speaker.entity.index].name,
                names);
  }
  if (!names.empty()) return names;
  Span source = extraction.statements[i].source;
  if (source.empty()) return "";
  return "(" + one_line(slice(extraction.document.text, source)) + ")";
}

std::string how(const Extraction& extraction, const Attribution& attribution) {
  std::string out(to_string(attribution.mode));
  std::string cue = one_line(slice(extraction.document.text, attribution.cue));
  if (cue.empty() && attribution.continues) cue = "(goes on)";
  if (cue.empty()) return out;
  out.resize(kLongestMode + 2, ' ');
  return out + cue;
}

std::string what(const Extraction& extraction,
                 const Attribution& attribution) {
  std::string out;
  for (Span part : attribution.content) {
    if (!out.empty()) out += " … ";
    out += one_line(slice(extraction.document.text, part));
  }
  return out;
}

// Who passes it on, from the nearest outwards.
std::string via(const Extraction& extraction, const Attribution& attribution) {
  std::string names;
  for (Id<Attribution> outer = attribution.within; outer;
       outer = extraction.attributions[outer.index].within) {
    append_name(or_unknown(who(extraction, outer.index)), names);
  }
  return names;
}

Row row_of(const Extraction& extraction, size_t i) {
  const Attribution& attribution = extraction.attributions[i];
  std::string_view text = extraction.document.text;
  Row row;
  row[kWho] = or_unknown(who(extraction, i));
  row[kHow] = how(extraction, attribution);
  row[kWhat] = what(extraction, attribution);
  row[kTo] = or_unknown(one_line(slice(text, attribution.addressee)));
  row[kVia] = or_unknown(via(extraction, attribution));
  row[kConfidence] = or_unknown(confidence_text(attribution.measured));
  row[kRule] = or_unknown(attribution.rule);
  return row;
}

std::string counted(size_t count, std::string_view thing) {
  std::string out = std::to_string(count);
  out.append(" ").append(thing);
  return count == 1 ? out : out + "s";
}

size_t speaker_count(const Extraction& extraction,
                     const Selection& selection) {
  std::vector<bool> speaks(extraction.entities.entities.size());
  size_t count = 0;
  for (size_t i = 0; i < extraction.statements.size(); ++i) {
    if (!selection.attributions[i]) continue;
    for (const Speaker& speaker : extraction.statements[i].speakers) {
      count += !speaks[speaker.entity.index];
      speaks[speaker.entity.index] = true;
    }
  }
  return count;
}

void append_head(const Extraction& extraction, const WriteOptions& options,
                 std::string_view summary, std::string& out) {
  std::string title = one_line(title_of(extraction));
  if (!title.empty()) out += shortened(title, options.width) + '\n';
  std::string source = one_line(repaired(extraction.document.source));
  if (!source.empty()) out.append(source).append(": ");
  out.append(summary).append("\n\n");
}

}  // namespace

void write_table(const Extraction& extraction, const RuleSet&,
                 const WriteOptions& options, std::string& out) {
  Selection selection = select(extraction, options);
  std::vector<Row> rows = {
      {"who", "said how", "what", "to", "via", "conf", "rule"}};
  for (size_t i = 0; i < extraction.attributions.size(); ++i) {
    if (selection.attributions[i]) rows.push_back(row_of(extraction, i));
  }
  if (rows.size() == 1) {
    return append_head(extraction, options, "no attributions found", out);
  }
  size_t speakers = speaker_count(extraction, selection);
  append_head(extraction, options,
              counted(rows.size() - 1, "attribution") + ", " +
                  counted(speakers, "speaker"),
              out);
  append_rows(rows, options.width, out);
  out += '\n';
}

}  // namespace quoth
