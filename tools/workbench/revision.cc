// See revision.h. `git cat-file --batch` is asked for all files at once:
//   HEAD~3:./lexicon/says.lex
// and answers with a line `SHA blob SIZE`, as many bytes, and a newline.
#include "workbench/revision.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>

#include "rule/compiled_rules.h"
#include "rule/pack_files.h"
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
    Result<PackSources> pack = read_pack_files(
        directory_, "is not in revision " + revision_,
        [this](const std::vector<std::string>& names) { return texts(names); });
    if (failure_) return *failure_;
    return pack;
  }

 private:
  std::vector<std::optional<std::string>> texts(
      const std::vector<std::string>& names) {
    std::string asked;
    for (const std::string& name : names) {
      asked += revision_ + ":./" + name + "\n";
    }
    const ProgramResult git =
        run_program({"git", "-C", directory_, "cat-file", "--batch"}, asked);
    std::vector<std::optional<std::string>> out(names.size());
    if (git.status != 0) {
      failure_ = complaint(directory_, "git does not give it at " + revision_,
                           git.status == 127
                               ? "is git installed?"
                               : "it must stand in a git repository");
      return out;
    }
    std::string_view answer = git.output;
    for (auto& text : out) text = take_blob(answer);
    return out;
  }

  const std::string& revision_;
  const std::string& directory_;
  std::optional<Diagnostic> failure_;
};

bool is_in_git(const std::string& directory) {
  return run_program({"git", "-C", directory, "rev-parse", "--git-dir"})
             .status == 0;
}

// The lines of a pack file that choose files and rules; its version is free.
std::string choices(const std::string& text) {
  std::string out;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    const std::string line = text.substr(begin, end - begin);
    if (line.starts_with("use") || line.starts_with("off")) out += line + "\n";
    begin = end + 1;
  }
  return out;
}

// What all rules of a pack share, in its order: word lists and counts, and how
// its files are put together.
std::vector<PackFile> shared_files(const CompiledRules& rules) {
  std::vector<PackFile> out;
  for (const PackFile& file : rules.files) {
    if (file.opens_pack) {
      out.push_back({file.path, choices(file.text), true});
    } else if (!file.path.ends_with(".rules")) {
      out.push_back(file);
    }
  }
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
  const bool shared_differ =
      shared_files(old) != shared_files(after.rules());
  std::set<std::string> out;
  for (const Rule& rule : after.rules().rules) {
    const auto known =
        std::find_if(old.rules.begin(), old.rules.end(),
                     [&](const Rule& other) { return other.id == rule.id; });
    if (shared_differ || known == old.rules.end() ||
        known->sha256 != rule.sha256 || !same_cases(*known, rule)) {
      out.insert(rule.id);
    }
  }
  return out;
}

}  // namespace quoth
