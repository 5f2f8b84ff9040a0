// The table of output formats: `quoth extract --format csv` finds its row here.
// A new format is a row and a file of its own.
#include "write/formats.h"

namespace quoth {

const std::vector<OutputFormat>& output_formats() {
  static const std::vector<OutputFormat> kFormats = {
      {"table", "text/plain", "for people", write_table, "", "", ""},
      {"ndjson", "application/x-ndjson", "a claim graph a line", write_ndjson,
       "", "", ""},
      {"json", "application/json", "the same, indented", write_json, "", "",
       ""},
      {"csv", "text/csv", "a row an attribution", write_csv, csv_header(), "",
       ""},
      {"jsonld", "application/x-ndjson",
       "schema.org claims and quotations, a line an article", write_jsonld,
       "", "", ""},
      {"w3c", "application/x-ndjson",
       "Web Annotations, a line an article", write_w3c, "", "", ""},
      {"brat", "application/x-tar",
       "brat standoff, two files an article in a tar archive", write_brat,
       brat_opening(), "", brat_closing()},
      {"label-studio", "application/json", "tasks with predictions",
       write_label_studio, "[\n", ",\n", "\n]\n"},
      {"dot", "text/vnd.graphviz", "a Graphviz digraph an article", write_dot,
       "", "", ""},
      {"graphml", "application/xml", "a GraphML graph an article",
       write_graphml, graphml_opening(), "", "</graphml>\n"},
      {"html", "text/html", "one page with the quotations marked in the text",
       write_html, html_opening(), "", "</main>\n</body>\n</html>\n"},
  };
  return kFormats;
}

}  // namespace quoth
