// Raw graphs and reviewed work in every format of `quoth extract`, written
// article by article: an export of all there is takes the memory of one.
//
// Graphs are those of the rules that run now, so that an article whose last run
// was by others must be extracted anew first.
#include <algorithm>

#include "quoth/write.h"
#include "serve/desk.h"
#include "serve/judged.h"

namespace quoth {

Answer Desk::export_all(const Request& request) {
  const std::string& name = request.path_parts.at("format");
  const auto format =
      std::ranges::find(output_formats(), name, &OutputFormat::name);
  if (format == output_formats().end()) {
    return problem(404, "no-such-format", "there is no format " + name);
  }
  const std::string one = request.parameter("article");
  if (!one.empty() && !store_.fed(one)) {
    return problem(404, "no-such-article", "no article " + one);
  }
  if (!store_.outdated(rules_.sha256()).empty()) {
    return problem(409, "outdated",
                   "some articles were extracted by other rules; POST "
                   "/api/extractions first");
  }
  Answer answer;
  answer.media_type = std::string(format->media_type);
  const bool only_reviewed = request.parameter("reviewed") == "true";
  answer.stream = [this, format, only_reviewed,
                   ids = one.empty() ? store_.article_ids()
                                     : std::vector{one},
                   next = size_t{0}](std::string& chunk) mutable {
    if (next == 0) chunk += format->opening;
    if (next > 0 && next < ids.size()) chunk += format->between;
    if (next < ids.size()) {
      const auto fed = store_.fed(ids[next]);
      Result<Extraction> found = extract_fed(*fed, rules_);
      if (found && only_reviewed) {
        const Judged decided = judged(store_, ids[next]);
        *found = reviewed(with_added(*found, decided.added, rules_),
                          decided.taken);
        merge_speakers(store_.merged_names(ids[next]), *found);
      }
      if (found) format->write(*found, rules_, {}, chunk);
    }
    if (++next < ids.size()) return true;
    chunk += format->closing;
    return false;
  };
  return answer;
}

}  // namespace quoth
