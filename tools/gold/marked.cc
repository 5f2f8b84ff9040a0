// Marked text: an article as people type it, with its attributions between
// braces, as in the cases of rules.
//
//   {content:1=“Fares will fall,”} {cue:1=said} {source:1=Ana Ortiz}.
//   {content:1=“In May.”}
//
// is one attribution in two parts, tied together by the number.
#include <algorithm>
#include <map>
#include <utility>

#include "gold/corpus.h"
#include "rule/cases.h"

namespace quoth {
namespace {

// What ties marks together: a number, or the line they stand on.
using Key = std::pair<bool, uint32_t>;

Key key_of(const RoleMark& mark, std::string_view text) {
  if (mark.number != 0) return {true, mark.number};
  const auto before = text.substr(0, mark.span.begin);
  return {false, static_cast<uint32_t>(
                     std::count(before.begin(), before.end(), '\n'))};
}

void add(const RoleMark& mark, GoldAttribution& out) {
  switch (mark.role) {
    case Role::source: return out.source.push_back(mark.span);
    case Role::cue: return out.cue.push_back(mark.span);
    case Role::content: return out.content.push_back(mark.span);
    case Role::addressee: return;  // not judged: corpora do not mark it
  }
}

// In the order of their first marks.
std::vector<GoldAttribution> tied(const std::vector<RoleMark>& marks,
                                  std::string_view text) {
  std::vector<GoldAttribution> out;
  std::map<Key, size_t> index;
  for (const RoleMark& mark : marks) {
    const auto [at, is_new] = index.emplace(key_of(mark, text), out.size());
    if (is_new) out.push_back({static_cast<uint32_t>(out.size() + 1), {}, {},
                               {}});
    add(mark, out[at->second]);
  }
  return out;
}

}  // namespace

Result<GoldArticle> read_marked(std::string text, const std::string& file) {
  const std::vector<PackFile> files{{file, std::move(text)}};
  Complaints complaints(files);
  const Place whole{0, 0, static_cast<uint32_t>(files[0].text.size())};
  Case read;
  parse_case_text(whole, complaints, read);
  if (complaints.has_errors()) return complaints.sorted();
  GoldArticle out;
  out.attributions = tied(read.marks, read.text);
  for (const GoldAttribution& gold : out.attributions) {
    if (!gold.content.empty()) continue;
    const Span at = gold.cue.empty() ? gold.source.front() : gold.cue.front();
    return Diagnostic{file, 0, 0, 1, "",
                      "the attribution of '" +
                          std::string(slice(read.text, at)) +
                          "' has no content",
                      "mark what is said: {content=…}, on the same line or "
                      "with the same number"};
  }
  out.document.source = file;
  out.document.text = std::move(read.text);
  return out;
}

}  // namespace quoth
