// See pack_files.h. Of the pack file
//
//   pack  newsroom
//   use   lexicon/says.lex
//   use   notes.txt
//
// the second `use` is an error in its place: word lists end in .lex, rules in
// .rules, counts in .counts.
#include "rule/pack_files.h"

#include <utility>

#include "rule/rule_file.h"

namespace quoth {
namespace {

bool is_of_pack(const std::string& name) {
  return name.ends_with(".lex") || name.ends_with(".rules") ||
         name.ends_with(".counts");
}

}  // namespace

Result<PackSources> read_pack_files(const std::string& directory,
                                    const std::string& missing,
                                    const FileTexts& texts) {
  PackFile pack{directory + "/pack.rules", "", true};
  auto text = texts({"pack.rules"});
  if (!text.front()) {
    return Diagnostic{pack.path, 0, 0, 1, "", missing,
                      "a pack is a directory with a file pack.rules"};
  }
  pack.text = std::move(*text.front());
  const std::vector<PackFile> first{pack};
  Complaints complaints(first);
  std::vector<Place> places;
  std::vector<std::string> names;
  for (const Place place : used_paths(pack)) {
    std::string name(complaints.text(place));
    if (is_of_pack(name)) {
      places.push_back(place);
      names.push_back(std::move(name));
    } else {
      complaints.error(
          place, name + " is no file of a pack",
          "word lists end in .lex, rules in .rules, counts in .counts");
    }
  }
  text = texts(names);
  PackSources out{{std::move(pack)}};
  for (size_t i = 0; i < names.size(); ++i) {
    if (text[i]) {
      out.files.push_back(
          {directory + "/" + names[i], std::move(*text[i]), false});
    } else {
      complaints.error(places[i], names[i] + " " + missing,
                       "the path counts from the directory of this file");
    }
  }
  if (complaints.has_errors()) return complaints.sorted();
  return out;
}

}  // namespace quoth
