// quoth extract: articles in, tables or claim graphs out.
//
// `quoth extract -j 4 news/ wire.ndjson` reads one article after the other,
// extracts up to four at a time and writes in the order of reading, errors
// too, so that the bytes do not depend on the number of threads. What cannot be
// read is named on standard error, and the rest is still written.
#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/parallel_pipeline.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <memory>
#include <utility>

#include "article_notes.h"
#include "article_stream.h"
#include "command.h"
#include "extract_options.h"
#include "load_rules.h"
#include "output_file.h"
#include "quoth/extract.h"

namespace quoth {
namespace {

// What one article gave.
struct Outcome {
  std::string output;
  std::vector<Diagnostic> messages;
  bool refused = false;     // there is no output
  bool incomplete = false;  // there is, but it does not count as done
};

Outcome refuse(std::vector<Diagnostic> why) {
  Outcome outcome;
  outcome.messages = std::move(why);
  outcome.refused = true;
  outcome.incomplete = outcome.messages.front().severity == Severity::error;
  return outcome;
}

Outcome process(RawArticle article, const RuleSet& rules,
                const ExtractOptions& options) {
  if (article.refused) return refuse({*article.refused});
  Result<Document> document =
      read_document(std::move(article.bytes), article.format, article.source,
                    article.options);
  if (!document) return refuse(document.errors());
  const Extraction found = extract(std::move(*document), rules);
  Outcome outcome;
  outcome.messages = article_notes(found, article.source,
                                   article.format == Format::text);
  outcome.incomplete = options.strict && !found.lost_quotations.empty();
  options.format->write(found, rules, options.write, outcome.output);
  return outcome;
}

// Takes outcomes in order of reading.
class Results {
 public:
  Results(OutputFile& file, const OutputFormat& format)
      : file_(file), format_(format) {
    file_.write(format_.opening);
  }

  void take(const Outcome& outcome) {
    if (stopped_) return;
    print(outcome.messages);
    any_incomplete_ = any_incomplete_ || outcome.incomplete;
    if (!outcome.refused) {
      if (any_written_) file_.write(format_.between);
      file_.write(outcome.output);
      any_written_ = true;
    }
    stopped_ = file_.is_done();
  }
  // To be called once, after the last.
  void close() { file_.write(format_.closing); }
  // Nobody reads any further: reading more articles is of no use.
  bool stopped() const { return stopped_; }
  bool any_incomplete() const { return any_incomplete_; }

 private:
  OutputFile& file_;
  const OutputFormat& format_;
  std::atomic<bool> stopped_ = false;  // asked by the thread that reads
  bool any_incomplete_ = false;
  bool any_written_ = false;
};

void run_serially(ArticleStream& articles, const RuleSet& rules,
                  const ExtractOptions& options, Results& results) {
  while (auto article = articles.next()) {
    results.take(process(std::move(*article), rules, options));
    if (results.stopped()) return;
  }
}

// Memory is bounded by the number of tokens: articles on their way at a time.
void run_in_parallel(ArticleStream& articles, const RuleSet& rules,
                     const ExtractOptions& options, Results& results) {
  namespace tbb = oneapi::tbb;
  using Held = std::shared_ptr<RawArticle>;  // TBB copies what filters pass on
  using Done = std::shared_ptr<Outcome>;
  const auto read = tbb::make_filter<void, Held>(
      tbb::filter_mode::serial_in_order, [&](tbb::flow_control& control) {
        auto article = results.stopped() ? std::nullopt : articles.next();
        if (!article) control.stop();
        return article ? std::make_shared<RawArticle>(std::move(*article))
                       : nullptr;
      });
  const auto work = tbb::make_filter<Held, Done>(
      tbb::filter_mode::parallel, [&](const Held& article) {
        return std::make_shared<Outcome>(
            process(std::move(*article), rules, options));
      });
  const auto write = tbb::make_filter<Done, void>(
      tbb::filter_mode::serial_in_order,
      [&](const Done& outcome) { results.take(*outcome); });
  const tbb::global_control limit(
      tbb::global_control::max_allowed_parallelism, options.threads);
  tbb::task_arena arena(static_cast<int>(options.threads));
  arena.execute([&] {
    tbb::parallel_pipeline(4 * options.threads, read & work & write);
  });
}

void print_error(const std::string& file, const std::string& message) {
  Diagnostic error;
  error.file = file;
  error.message = message;
  print({error});
}

// What $COLUMNS says, else that of the terminal, else `otherwise`.
uint32_t table_width(const OutputFile& file, uint32_t otherwise) {
  uint32_t columns = 0;
  if (const char* given = std::getenv("COLUMNS")) {
    std::from_chars(given, given + std::strlen(given), columns);
  }
  if (columns == 0) columns = file.terminal_width();
  return columns == 0 ? otherwise : columns;
}

// Whether `output` is one of the inputs, or would be an article in one.
bool is_read(const std::string& output,
             const std::vector<std::string>& inputs) {
  namespace fs = std::filesystem;
  if (output.empty()) return false;
  std::error_code unknown;
  const fs::path folder = fs::weakly_canonical(output, unknown).parent_path();
  return std::any_of(
      inputs.begin(), inputs.end(), [&](const std::string& input) {
        if (fs::is_regular_file(output, unknown) &&
            fs::equivalent(output, input, unknown)) {
          return true;
        }
        if (!fs::is_directory(input, unknown)) return false;
        const fs::path inside =
            folder.lexically_relative(fs::weakly_canonical(input, unknown));
        return !inside.empty() && *inside.begin() != ".." &&
               kind_by_name(output) != InputKind::automatic;
      });
}

int extract_all(ExtractOptions options, const RuleSet& rules) {
  if (is_read(options.output, options.inputs)) {
    print_error(options.output, "is read as well, and writing would empty it");
    return kExitUsage;
  }
  OutputFile file;
  const std::string name =
      options.output.empty() ? "standard output" : options.output;
  if (!file.open(options.output)) {
    print_error(name, file.error());
    return kExitIncomplete;
  }
  options.write.width = table_width(file, options.write.width);
  ArticleStream articles(options.inputs, options.input);
  Results results(file, *options.format);
  const auto run = options.threads > 1 ? run_in_parallel : run_serially;
  run(articles, rules, options, results);
  results.close();
  file.close();
  if (file.error().empty()) {
    return results.any_incomplete() ? kExitIncomplete : kExitDone;
  }
  print_error(name, file.error());
  return kExitIncomplete;
}

}  // namespace

int run_extract(int argc, char** argv) {
  Result<ExtractOptions> options = parse_extract_options(argc, argv);
  if (!options) {
    print(options.errors());
    return kExitUsage;
  }
  if (options->help) {
    std::fputs(extract_usage().c_str(), stdout);
    return kExitDone;
  }
  const auto rules = load_rules(options->rules);
  return rules ? extract_all(std::move(*options), *rules) : kExitRules;
}

}  // namespace quoth
