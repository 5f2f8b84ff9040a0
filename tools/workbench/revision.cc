// See revision.h. `git cat-file --batch` is asked for all files at once:
//   HEAD~3:./lexicon/says.lex
// and answers with a line `SHA blob SIZE`, as many bytes, and a newline.
#include "workbench/revision.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>

#include "rule/compiled_rules.h"
#include "workbench/program.h"

namespace quoth {
namespace {

Diagnostic complaint(const std::string& about, std::string message,
                     std::string hint = "") {
  return {about, 0, 0, 1, "", std::move(message), std::move(hint)};
}

// The next blob of what git answered; none for `REVISION:PATH missing`.
std::optional<std::string> take_blob(std::string_view& answer) {
  const size_t end = std::min(answer.find('\n'), answer.size());
  const std::string_view line = answer.substr(0, end);
  answer.remove_prefix(std::min(end + 1, answer.size()));
  const size_t blank = line.rfind(' ');
  size_t size = 0;
  const char* last = line.data() + line.size();
  if (blank == line.npos ||
      std::from_chars(line.data() + blank + 1, last, size).ptr != last ||
      size > answer.size()) {
    return std::nullopt;
  }
  std::string blob(answer.substr(0, size));
  answer.remove_prefix(std::min(size + 1, answer.size()));
  return blob;
}

class RevisionReader {
 public:
  RevisionReader(const std::string& revision, const std::string& directory)
      : revision_(revision), directory_(directory) {}

  Result<PackSources> run() {
    if (!read({"pack.rules"})) return errors_;
    std::vector<std::string> names;
    const PackFile pack = out_.files.front();
    for (Place place : used_paths(pack)) {
      names.push_back(pack.text.substr(place.begin, place.end - place.begin));
    }
    if (!read(names)) return errors_;
    return std::move(out_);
  }

 private:
  bool read(const std::vector<std::string>& names) {
    std::string asked;
    for (const std::string& name : names) {
      asked += revision_ + ":./" + name + "\n";
    }
    const ProgramResult git =
        run_program({"git", "-C", directory_, "cat-file", "--batch"}, asked);
    if (git.status != 0) {
      errors_.push_back(complaint(
          directory_, "git does not give it at " + revision_,
          git.status == 127 ? "is git installed?"
                            : "it must stand in a git repository"));
      return false;
    }
    std::string_view answer = git.output;
    for (const std::string& name : names) {
      auto text = take_blob(answer);
      const std::string path = directory_ + "/" + name;
      if (text) {
        const bool opens_pack = out_.files.empty();
        out_.files.push_back({path, std::move(*text), opens_pack});
      } else {
        errors_.push_back(complaint(path, "is not in revision " + revision_));
      }
    }
    return errors_.empty();
  }

  const std::string& revision_;
  const std::string& directory_;
  PackSources out_;
  std::vector<Diagnostic> errors_;
};

bool is_in_git(const std::string& directory) {
  return run_program({"git", "-C", directory, "rev-parse", "--git-dir"})
             .status == 0;
}

// The word lists of a pack, in their order.
std::vector<PackFile> word_lists(const CompiledRules& rules) {
  std::vector<PackFile> out = rules.files;
  std::erase_if(out, [](const PackFile& file) {
    return !file.path.ends_with(".lex");
  });
  return out;
}

bool same_cases(const Rule& a, const Rule& b) {
  return std::equal(a.cases.begin(), a.cases.end(), b.cases.begin(),
                    b.cases.end(), [](const Case& x, const Case& y) {
                      return x.positive == y.positive && x.alone == y.alone &&
                             x.todo == y.todo && x.text == y.text &&
                             x.marks == y.marks && x.because == y.because;
                    });
}

}  // namespace

Result<PackSources> read_packs_at(
    const std::string& revision, const std::vector<std::string>& directories) {
  PackSources out;
  std::vector<Diagnostic> errors;
  for (const std::string& directory : directories) {
    const bool as_it_is = directories.size() > 1 && !is_in_git(directory);
    Result<PackSources> pack =
        as_it_is ? read_pack(directory)
                 : RevisionReader(revision, directory).run();
    if (pack) {
      std::move(pack->files.begin(), pack->files.end(),
                std::back_inserter(out.files));
    } else {
      errors.insert(errors.end(), pack.errors().begin(), pack.errors().end());
    }
  }
  if (!errors.empty()) return errors;
  return out;
}

std::set<std::string> changed_rules(const RuleSet& before,
                                    const RuleSet& after) {
  const CompiledRules& old = before.rules();
  const bool words_differ = word_lists(old) != word_lists(after.rules());
  std::set<std::string> out;
  for (const Rule& rule : after.rules().rules) {
    const auto known =
        std::find_if(old.rules.begin(), old.rules.end(),
                     [&](const Rule& other) { return other.id == rule.id; });
    if (words_differ || known == old.rules.end() ||
        known->sha256 != rule.sha256 || !same_cases(*known, rule)) {
      out.insert(rule.id);
    }
  }
  return out;
}

}  // namespace quoth
