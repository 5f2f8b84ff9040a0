// The writers of other people's formats, each in the file of its name. What
// they have in common with write_ndjson: they append one article and its
// attributions of the zones asked for. Articles are put together as the table
// in formats.cc says.
#ifndef QUOTH_WRITE_FORMATS_H_
#define QUOTH_WRITE_FORMATS_H_

#include "quoth/write.h"

namespace quoth {

// A row an attribution. csv_header() names the columns.
void write_csv(const Extraction&, const RuleSet&, const WriteOptions&,
               std::string& out);
std::string csv_header();

// schema.org, a line an article.
void write_jsonld(const Extraction&, const RuleSet&, const WriteOptions&,
                  std::string& out);

// Web Annotation, a line an article. Counts code points, as that format says.
void write_w3c(const Extraction&, const RuleSet&, const WriteOptions&,
               std::string& out);

// Two files of a tar archive an article. Counts code points, as brat does.
void write_brat(const Extraction&, const RuleSet&, const WriteOptions&,
                std::string& out);
std::string brat_opening();
std::string brat_closing();

// A task with a prediction. Counts code points, as Label Studio does.
void write_label_studio(const Extraction&, const RuleSet&,
                        const WriteOptions&, std::string& out);

// Graphviz, a digraph an article.
void write_dot(const Extraction&, const RuleSet&, const WriteOptions&,
               std::string& out);

// A <graph> an article.
void write_graphml(const Extraction&, const RuleSet&, const WriteOptions&,
                   std::string& out);
std::string graphml_opening();

// An <article> an article.
void write_html(const Extraction&, const RuleSet&, const WriteOptions&,
                std::string& out);
std::string html_opening();

}  // namespace quoth

#endif  // QUOTH_WRITE_FORMATS_H_
