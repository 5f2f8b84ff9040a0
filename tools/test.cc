// quoth test: does the pack do what its cases say, and what people marked?
//
// `quoth test newsroom --corpus gold` runs every case of every rule through the
// whole pack, then all annotated articles, and says what failed, what no case
// exercises, and which gates of the pack were missed.
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <set>
#include <thread>

#include "arguments.h"
#include "command.h"
#include "load_rules.h"
#include "output_file.h"
#include "test_options.h"
#include "workbench/accept.h"
#include "workbench/revision.h"

namespace quoth {
namespace {

namespace fs = std::filesystem;

// `hedges.rules` is the file of that name, wherever the pack has it.
bool is_file_of(const Rule& rule, const std::string& target) {
  std::error_code unknown;
  return rule.file.ends_with("/" + target) ||
         fs::equivalent(rule.file, target, unknown);
}

// Errors: targets that are neither a file of the pack nor a rule of it.
std::vector<Diagnostic> unknown_targets(const TestOptions& options,
                                        const RuleSet& rules) {
  std::vector<Diagnostic> errors;
  for (const std::string& target : options.targets) {
    const auto& all = rules.rules().rules;
    const bool known = std::any_of(
        all.begin(), all.end(), [&](const Rule& rule) {
          return rule.id == target || is_file_of(rule, target);
        });
    if (known) continue;
    errors.push_back(complaint(
        target, "is no pack, no file with rules of the pack, and no rule",
        "--rules says which pack is meant"));
  }
  return errors;
}

CaseFilter filter_of(const TestOptions& options,
                     const std::optional<std::set<std::string>>& changed) {
  CaseFilter filter;
  filter.rule = [&options, &changed](const Rule& rule) {
    if (changed && !changed->contains(rule.id)) return false;
    return options.targets.empty() ||
           std::any_of(options.targets.begin(), options.targets.end(),
                       [&](const std::string& target) {
                         return rule.id == target || is_file_of(rule, target);
                       });
  };
  if (options.filter.empty()) return filter;
  filter.example = [&options](const Rule& rule, const Case& example) {
    return rule.id.find(options.filter) != std::string::npos ||
           example.text.find(options.filter) != std::string::npos;
  };
  return filter;
}

// The rules that changed since the revision; false after printing errors.
bool find_changed(const TestOptions& options, const RuleSet& rules,
                  std::optional<std::set<std::string>>& changed) {
  if (options.changed.empty()) return true;
  const auto sources =
      read_packs_at(options.changed, pack_directories(options.rules));
  if (!sources) {
    print(sources.errors());
    return false;
  }
  const auto before = compile_rules(*sources);
  if (!before) {
    print(before.errors());
    return false;
  }
  changed = changed_rules(*before, rules);
  return true;
}

std::string explain_command(const TestOptions& options) {
  std::string out = "quoth explain ";
  for (const std::string& pack : options.rules) out += "--rules " + pack + " ";
  return out;
}

// What a person says to one case: a letter of "arsq"; q at the end of input.
char ask(const TestReport& report, const CaseResult& result, bool acceptable) {
  std::string text;
  write_failure(report, result, text);
  std::cout << "\n" << report.rule(result).file << ":"
            << report.example(result).line << ": "
            << failure_line(report, result) << "\n"
            << text;
  for (std::string line;;) {
    std::cout << (acceptable ? "accept, reject, skip, quit [a/r/s/q]? "
                             : "marks cannot mend it: skip, quit [s/q]? ")
              << std::flush;
    if (!std::getline(std::cin, line)) return 'q';
    const char answer = line.empty() ? ' ' : line.front();
    const std::string_view allowed = acceptable ? "arsq" : "sq";
    if (allowed.find(answer) != allowed.npos) return answer;
  }
}

// The edits that --accept or the answers to --review ask for.
std::vector<FileEdit> wanted_edits(const TestReport& report,
                                   const TestOptions& options) {
  std::vector<FileEdit> edits;
  for (const CaseResult& result : report.cases->results) {
    if (!is_failure(result.outcome.outcome)) continue;
    const auto edit = edit_to_accept(result, report.rules);
    if (options.review) {
      const char answer = ask(report, result, edit.has_value());
      if (answer == 'q') break;
      if (answer == 'a') edits.push_back(*edit);
    } else if (edit) {
      edits.push_back(*edit);
    }
  }
  return edits;
}

int write_report(const TestReport& report, const TestOptions& options) {
  std::string text;
  options.writer(report, text);
  OutputFile file;
  const std::string name =
      options.output.empty() ? "standard output" : options.output;
  if (file.open(options.output)) {
    file.write(text);
    file.close();
  }
  if (!file.error().empty()) {
    print({complaint(name, file.error())});
    return kExitIncomplete;
  }
  return report.failed() ? kExitIncomplete : kExitDone;
}

class TestRun {
 public:
  TestRun(const TestOptions& options, const RuleSet& rules)
      : options_(options),
        rules_(rules),
        report_{rules, explain_command(options), {}, {}, {}, {},
                options.verbose} {}

  // Sets `edits` to what is to change in the rule files before all is run
  // again; else reports.
  int run(std::vector<FileEdit>* edits) {
    const auto unknown = unknown_targets(options_, rules_);
    if (!unknown.empty()) {
      print(unknown);
      return kExitUsage;
    }
    if (!run_all_cases()) return kExitRules;
    if (edits != nullptr) *edits = wanted_edits(report_, options_);
    if (edits != nullptr && !edits->empty()) return kExitDone;
    if (!run_gold()) return kExitRules;
    if (report_.cases->results.empty() && !report_.corpus) {
      print({complaint("quoth test", "there is no case to run",
                       "see --filter, --changed and what was named")});
      return kExitNothing;
    }
    return write_report(report_, options_);
  }

 private:
  bool run_all_cases() {
    std::optional<std::set<std::string>> changed;
    if (!find_changed(options_, rules_, changed)) return false;
    report_.cases =
        run_cases(rules_, filter_of(options_, changed), options_.threads);
    if (options_.filter.empty()) {
      report_.coverage = coverage_of(*report_.cases, rules_);
    }
    return true;
  }

  bool run_gold() {
    if (options_.corpus.empty()) return true;
    const auto corpus = read_corpus(options_.corpus);
    if (!corpus) {
      print(corpus.errors());
      return false;
    }
    report_.corpus =
        run_corpus(*corpus, options_.corpus, rules_, options_.threads);
    auto gates = check_gates(*report_.corpus, rules_);
    if (!gates) {
      print(gates.errors());
      return false;
    }
    report_.gates = std::move(*gates);
    return true;
  }

  const TestOptions& options_;
  const RuleSet& rules_;
  TestReport report_;
};

int test_once(const TestOptions& options) {
  const auto rules = load_rules(options.rules);
  if (!rules) return kExitRules;
  const bool edits_files = options.accept || options.review;
  std::vector<FileEdit> edits;
  const int code = TestRun(options, *rules).run(edits_files ? &edits : nullptr);
  if (edits.empty()) return code;
  const auto errors = apply_edits(edits, rules->rules().files);
  print(errors);
  std::fprintf(stderr, "cases with new marks: %zu\n", edits.size());
  if (!errors.empty()) return kExitIncomplete;
  const auto anew = load_rules(options.rules);
  return anew ? TestRun(options, *anew).run(nullptr) : kExitRules;
}

// The youngest change in the folders of the packs.
fs::file_time_type last_change(const std::vector<std::string>& directories) {
  fs::file_time_type last = fs::file_time_type::min();
  for (const std::string& directory : directories) {
    std::error_code error;
    for (fs::recursive_directory_iterator entry(directory, error), end;
         !error && entry != end; entry.increment(error)) {
      std::error_code unknown;
      const auto time = entry->last_write_time(unknown);
      if (!unknown) last = std::max(last, time);
    }
  }
  return last;
}

// Until it is interrupted. A pack that does not load waits for the next change.
[[noreturn]] void watch(const TestOptions& options) {
  const auto directories = pack_directories(options.rules);
  for (;;) {
    const auto seen = last_change(directories);
    test_once(options);
    std::fputs("waiting for a change\n", stderr);
    while (last_change(directories) == seen) {
      std::this_thread::sleep_for(std::chrono::milliseconds(200));
    }
  }
}

}  // namespace

int run_test(int argc, char** argv) {
  const Result<TestOptions> options = parse_test_options(argc, argv);
  if (!options) {
    print(options.errors());
    return kExitUsage;
  }
  if (options->help) {
    std::fputs(test_usage().c_str(), stdout);
    return kExitDone;
  }
  if (options->watch) watch(*options);
  return test_once(*options);
}

}  // namespace quoth
