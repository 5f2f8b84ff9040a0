// A row an attribution, for spreadsheets and data frames (RFC 4180):
//
//   …,direct,statement,…,Ana Ortiz,…,“It rained,”,0,12,…
//
// A quote that begins with `=`, `+`, `-` or `@` would be run as a formula by a
// spreadsheet. Such a cell gets an apostrophe in front, which spreadsheets do
// not show; the offsets still give the text as it stands.
#include <charconv>
#include <iterator>

#include "base/display.h"
#include "base/offsets.h"
#include "write/facts.h"
#include "write/formats.h"
#include "write/selection.h"

namespace quoth {
namespace {

constexpr std::string_view kColumns[] = {
    "document",      "file",          "url",
    "title",         "publisher",     "published",
    "attribution",   "mode",          "act",
    "negated",       "zone",          "speakers",
    "speaker_ids",   "source",        "source_status",
    "source_start",  "source_end",    "cue",
    "cue_lemma",     "cue_start",     "cue_end",
    "content",       "content_spans", "quotes",
    "quote_spans",   "addressee",     "addressee_start",
    "addressee_end", "within",        "continues",
    "claim",         "claim_text",    "check_worthiness",
    "rule",          "confidence",    "offset_unit"};

std::string with_two_digits(double number) {
  char digits[32];
  const auto end = std::to_chars(digits, std::end(digits), number,
                                 std::chars_format::fixed, 2);
  return {digits, end.ptr};
}

class CsvRow {
 public:
  explicit CsvRow(std::string& out) : out_(out) {}

  void cell(std::string_view text) {
    separate();
    const bool formula = text.find_first_of("=+-@\t\r") == 0;
    const bool quoted =
        text.find_first_of(",\"\r\n") != std::string_view::npos;
    if (quoted) out_ += '"';
    if (formula) out_ += '\'';
    for (char c : text) {
      if (c == '"') out_ += '"';
      out_ += c;
    }
    if (quoted) out_ += '"';
  }
  void cell(uint32_t number) {
    separate();
    out_ += std::to_string(number);
  }
  void end() { out_ += "\r\n"; }

 private:
  void separate() {
    if (!first_) out_ += ',';
    first_ = false;
  }

  std::string& out_;
  bool first_ = true;
};

class CsvWriter {
 public:
  CsvWriter(const Extraction& extraction, const RuleSet& rules,
            const WriteOptions& options, std::string& out)
      : extraction_(extraction),
        text_(extraction.document.text),
        rules_(rules),
        options_(options),
        selection_(select(extraction, options)),
        offsets_(text_, options.offsets),
        out_(out) {}

  void write() {
    for (size_t i = 0; i < selection_.attributions.size(); ++i) {
      if (selection_.attributions[i]) row(i);
    }
  }

 private:
  void row(size_t i) {
    const Attribution& attribution = extraction_.attributions[i];
    CsvRow row(out_);
    document(row);
    kind(i, row);
    who(i, row);
    what(attribution, row);
    span(attribution.addressee, row);
    row.cell(id_of(attribution.within));
    row.cell(id_of(attribution.continues));
    claim(extraction_.graph.claim_of[i].index, row);
    row.cell(attribution.rule);
    row.cell(confidence_text(attribution.measured));
    row.cell(to_string(options_.offsets));
    row.end();
  }

  void document(CsvRow& row) const {
    const Document& document = extraction_.document;
    row.cell(extraction_.graph.document_id);
    row.cell(repaired(document.source));
    row.cell(document.url.value_or(""));
    row.cell(title_of(extraction_));
    row.cell(document.publisher.value_or(""));
    row.cell(document.published.value_or(""));
  }

  void kind(size_t i, CsvRow& row) const {
    const Attribution& attribution = extraction_.attributions[i];
    row.cell(extraction_.graph.attribution_ids[i]);
    row.cell(to_string(attribution.mode));
    row.cell(to_string(attribution.act));
    row.cell(attribution.negated ? "true" : "false");
    row.cell(to_string(attribution.zone));
  }

  void who(size_t i, CsvRow& row) const {
    const Statement& statement = extraction_.statements[i];
    const Span source = statement.source;
    row.cell(names_of(statement.speakers, extraction_));
    row.cell(speaker_ids(statement.speakers));
    row.cell(slice(text_, source));
    row.cell(to_string(statement.status));
    offsets(source, row);
  }

  void what(const Attribution& attribution, CsvRow& row) const {
    row.cell(slice(text_, attribution.cue));
    row.cell(lemma_of(attribution.cue, extraction_, rules_));
    offsets(attribution.cue, row);
    spans(attribution.content, row);
    spans(quoted_parts(attribution, extraction_.quotations), row);
  }

  void claim(uint32_t i, CsvRow& row) const {
    const Claim& claim = extraction_.graph.claims[i];
    row.cell(extraction_.graph.claim_ids[i]);
    row.cell(claim.text);
    row.cell(with_two_digits(claim.check_worthiness));
  }

  std::string speaker_ids(const std::vector<Speaker>& speakers) const {
    std::string ids;
    for (const Speaker& speaker : speakers) {
      if (!ids.empty()) ids += ' ';
      ids += extraction_.graph.entity_ids[speaker.entity.index];
    }
    return ids;
  }

  std::string_view id_of(Id<Attribution> id) const {
    if (!selection_.has(id)) return "";
    return extraction_.graph.attribution_ids[id.index];
  }

  // The text and its two ends, all empty for an empty span.
  void span(Span at, CsvRow& row) const {
    row.cell(slice(text_, at));
    offsets(at, row);
  }
  void offsets(Span at, CsvRow& row) const {
    if (at.empty()) return row.cell(""), row.cell("");
    row.cell(offsets_(at.begin));
    row.cell(offsets_(at.end));
  }
  // The texts, and `23:41 69:78`.
  void spans(const std::vector<Span>& all, CsvRow& row) const {
    row.cell(joined_text(all, text_));
    std::string places;
    for (Span at : all) {
      if (!places.empty()) places += ' ';
      places += std::to_string(offsets_(at.begin)) + ':' +
                std::to_string(offsets_(at.end));
    }
    row.cell(places);
  }

  const Extraction& extraction_;
  std::string_view text_;
  const RuleSet& rules_;
  const WriteOptions& options_;
  Selection selection_;
  OffsetIndex offsets_;
  std::string& out_;
};

}  // namespace

std::string csv_header() {
  std::string header;
  CsvRow row(header);
  for (std::string_view column : kColumns) row.cell(column);
  row.end();
  return header;
}

void write_csv(const Extraction& extraction, const RuleSet& rules,
               const WriteOptions& options, std::string& out) {
  CsvWriter(extraction, rules, options, out).write();
}

}  // namespace quoth
