// Writers: functions of an Extraction that append to a string.
//
// `“It rained,” said Ana Ortiz.` becomes a line of a table for people, or an
// object of JSON in which every span carries its text.
#ifndef QUOTH_WRITE_H_
#define QUOTH_WRITE_H_

#include <string>
#include <string_view>
#include <vector>

#include "quoth/extraction.h"
#include "quoth/rules.h"

namespace quoth {

enum class OffsetUnit { codepoint, byte, utf16 };

struct WriteOptions {
  OffsetUnit offsets = OffsetUnit::codepoint;
  bool with_text = false;   // put the text into document.text
  bool all_zones = false;   // attributions of every zone
  uint32_t width = 100;     // of a table, in columns
};

// claim-graph/1 as one line with a closing newline: a record of NDJSON.
void write_ndjson(const Extraction& extraction, const RuleSet& rules,
                  const WriteOptions& options, std::string& out);
// The same, indented for people.
void write_json(const Extraction& extraction, const RuleSet& rules,
                const WriteOptions& options, std::string& out);
// For people: who, said how, what, to whom, via whom, confidence, rule.
void write_table(const Extraction& extraction, const RuleSet& rules,
                 const WriteOptions& options, std::string& out);

using Writer = void (*)(const Extraction& extraction, const RuleSet& rules,
                        const WriteOptions& options, std::string& out);

// A way to write articles, one after the other: what opens the output, each
// article with what stands between two, what closes it. An output without
// articles is opened and closed all the same.
struct OutputFormat {
  std::string_view name;        // "csv"
  std::string_view media_type;  // "text/csv"
  std::string_view summary;     // a line for people
  Writer write = nullptr;
  std::string opening;
  std::string_view between;
  std::string closing;
};

// All of them, `table` first.
const std::vector<OutputFormat>& output_formats();

}  // namespace quoth

#endif  // QUOTH_WRITE_H_
