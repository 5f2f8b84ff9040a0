// quoth diff: what a change of rules changed in articles.
//
// `quoth diff HEAD~1 . --corpus gold` runs the pack of the last commit and that
// of the working tree over the same articles, and shows which attributions were
// lost, gained, given to another speaker, cut otherwise, or taken over by
// another rule; with gold, also whether the figures moved more than by chance.
#include <cstdio>
#include <filesystem>
#include <iostream>

#include "arguments.h"
#include "article_stream.h"
#include "command.h"
#include "diff_options.h"
#include "load_rules.h"
#include "output_file.h"
#include "rule/compiled_rules.h"
#include "workbench/new_case.h"
#include "workbench/revision.h"

namespace quoth {
namespace {

bool is_directory(const std::string& path) {
  std::error_code unknown;
  return std::filesystem::exists(path + "/pack.rules", unknown);
}

// `.` is the pack as it stands, a directory another pack on top of those that
// --rules names, and anything else a revision.
Result<PackSources> sources_of(const std::string& side,
                               const std::vector<std::string>& packs) {
  if (side == ".") return read_packs(pack_directories(packs));
  if (!is_directory(side)) {
    return read_packs_at(side, pack_directories(packs));
  }
  std::vector<std::string> all =
      packs.empty() ? packs : pack_directories(packs);
  all.push_back(side);
  return read_packs(all);
}

std::optional<RuleSet> rules_of(const std::string& side,
                                const std::vector<std::string>& packs) {
  const Result<PackSources> sources = sources_of(side, packs);
  if (!sources) {
    print(sources.errors());
    return std::nullopt;
  }
  const Result<RuleSet> rules = compile_rules(*sources);
  if (rules) return *rules;
  print(rules.errors());
  return std::nullopt;
}

struct Articles {
  Corpus corpus;
  bool gold = false;
  bool any_refused = false;
};

// Articles that nobody annotated.
Articles plain_articles(const std::string& path) {
  Articles out;
  ArticleStream stream({path}, InputKind::automatic);
  while (auto article = stream.next()) {
    Result<Document> document =
        article->refused ? Result<Document>(*article->refused)
                         : read_document(std::move(article->bytes),
                                         article->format, article->source);
    if (!document) {
      print(document.errors());
      out.any_refused = true;
      continue;
    }
    out.corpus.articles.push_back(
        {document->source, std::move(*document), {}, {}});
  }
  return out;
}

bool has_gold(const std::string& path) {
  namespace fs = std::filesystem;
  std::error_code unknown;
  if (fs::is_directory(path + "/attributions", unknown)) return true;
  for (fs::directory_iterator entry(path, unknown), end;
       !unknown && entry != end; entry.increment(unknown)) {
    if (entry->path().extension() == ".marked") return true;
  }
  return false;
}

// None after printing errors.
std::optional<Articles> read_articles(const std::string& path) {
  Articles out;
  if (has_gold(path)) {
    Result<Corpus> corpus = read_corpus(path);
    if (!corpus) {
      print(corpus.errors());
      return std::nullopt;
    }
    out.corpus = std::move(*corpus);
    out.gold = true;
    return out;
  }
  out = plain_articles(path);
  if (out.corpus.articles.empty()) return std::nullopt;
  return out;
}

// A person's answers, as cases of the later pack.
int review(const DiffReport& report, const RuleSet& rules) {
  std::vector<FileEdit> edits;
  for (const Change& change : report.changes) {
    std::string text;
    write_change(change, text);
    std::cout << "\n" << text;
    char answer = ' ';
    while (std::string_view("rwsq").find(answer) == std::string_view::npos) {
      std::cout << "is it right as it is now? right, wrong, skip, quit "
                   "[r/w/s/q]? "
                << std::flush;
      std::string line;
      answer = !std::getline(std::cin, line) ? 'q'
               : line.empty()                ? ' '
                                             : line.front();
    }
    if (answer == 'q') break;
    if (answer == 's') continue;
    const auto added = case_of(change, answer == 'r');
    auto edit = added ? edit_to_add(*added, rules) : std::nullopt;
    if (edit) {
      edits.push_back(std::move(*edit));
    } else {
      std::cout << "no rule of the later pack can have this as a case\n";
    }
  }
  const auto errors = apply_edits(edits, rules.rules().files);
  print(errors);
  std::fprintf(stderr, "new cases: %zu\n", edits.size());
  return errors.empty() ? kExitDone : kExitIncomplete;
}

int write(const DiffReport& report, const DiffOptions& options) {
  std::string text;
  options.writer(report, text);
  OutputFile file;
  if (file.open(options.output)) {
    file.write(text);
    file.close();
  }
  if (file.error().empty()) return kExitDone;
  print({complaint(options.output.empty() ? "standard output" : options.output,
                   file.error())});
  return kExitIncomplete;
}

int diff(const DiffOptions& options) {
  const auto before = rules_of(options.before, options.rules);
  const auto after = rules_of(options.after, options.rules);
  if (!before || !after) return kExitRules;
  const auto articles = read_articles(options.corpus);
  if (!articles) return kExitRules;
  DiffReport report = compare_packs(articles->corpus, articles->gold, *before,
                               *after, options.threads);
  report.before = options.before;
  report.after = options.after;
  if (options.review) return review(report, *after);
  const int code = write(report, options);
  if (code != kExitDone || articles->any_refused) return kExitIncomplete;
  return report.empty() ? kExitDone : kExitIncomplete;
}

}  // namespace

int run_diff(int argc, char** argv) {
  const Result<DiffOptions> options = parse_diff_options(argc, argv);
  if (!options) {
    print(options.errors());
    return kExitUsage;
  }
  if (options->help) {
    std::fputs(diff_usage().c_str(), stdout);
    return kExitDone;
  }
  return diff(*options);
}

}  // namespace quoth
