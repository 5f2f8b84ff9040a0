// Articles in which people marked who says what: the gold that rules are held
// against.
//
// A folder in the layout of brat holds text/fares.txt and, in
// attributions/fares_ana.ann, lines such as
//   T1	Source 24 33	Ana Ortiz
//   E1	Attribution:T4 Source:T1 Cue:T2 Content:T3
// Marked text says the same in one file, fares.marked:
//   {content=“Fares will fall,”} {cue=said} {source=Ana Ortiz}.
#ifndef QUOTH_TOOLS_GOLD_CORPUS_H_
#define QUOTH_TOOLS_GOLD_CORPUS_H_

#include <map>
#include <string>
#include <vector>

#include "quoth/document.h"
#include "quoth/result.h"

namespace quoth {

// Spans are bytes of the article's text, in its order, and may be several for
// each role.
struct GoldAttribution {
  uint32_t item = 0;  // 1-based, of the events of its file
  std::vector<Span> source;
  std::vector<Span> cue;
  std::vector<Span> content;  // at least one

  friend bool operator==(const GoldAttribution&,
                         const GoldAttribution&) = default;
};

// Whom a source denotes, from speakers.jsonl.
struct GoldSpeaker {
  std::vector<std::string> names;  // the full one first; empty: no one by name
  bool nameable = false;  // a person, organisation or document with a name
};

struct GoldArticle {
  std::string name;  // "fares"
  Document document;
  std::vector<GoldAttribution> attributions;
  std::map<uint32_t, GoldSpeaker> speakers;  // by item
};

struct Corpus {
  std::vector<GoldArticle> articles;  // in the order of their names
  bool has_speakers = false;
};

// Reads DIR/text with DIR/attributions, DIR/*.marked and DIR/speakers.jsonl. Of
// several annotators of one text the first by file name counts. Errors: all
// that cannot be read; figures over a half of a corpus would mislead.
Result<Corpus> read_corpus(const std::string& directory);

// The two ways to write gold down; `file` is for errors.
Result<std::vector<GoldAttribution>> read_standoff(std::string_view annotations,
                                                   std::string_view text,
                                                   const std::string& file);
// Marks without a number are one attribution a line; those of one number,
// `{content:2=…}`, are one wherever they stand. Returns the text without marks
// in document.text.
Result<GoldArticle> read_marked(std::string text, const std::string& file);

}  // namespace quoth

#endif  // QUOTH_TOOLS_GOLD_CORPUS_H_
