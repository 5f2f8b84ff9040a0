// quoth bench: from bytes to NDJSON, against the floor, on one thread.
//
// Reads all texts into memory first, then runs floor and pipeline over the
// same texts several times and keeps the best run of each: the run that other
// programs disturbed least. Prints MB a second of both, their ratio, and the
// time of each stage, so that `quoth bench fixtures/articles` says what to
// make faster next. Loading the rules is timed by itself: it happens once.
#include <algorithm>
#include <boost/program_options.hpp>
#include <cstdio>
#include <iostream>

#include "article_stream.h"
#include "bench/floor.h"
#include "bench/stopwatch.h"
#include "command.h"
#include "load_rules.h"
#include "quoth/extract.h"
#include "quoth/write.h"

namespace quoth {
namespace {

struct BenchOptions {
  bool help = false;
  std::vector<std::string> inputs;
  std::vector<std::string> rules;
  int runs = 5;
};

struct Texts {
  std::vector<RawArticle> articles;   // the bytes that quoth is given
  std::vector<Document> documents;  // the texts that the floor is given
  size_t bytes = 0;                // of all texts
  bool any_refused = false;
};

namespace po = boost::program_options;

po::options_description visible_options(BenchOptions& options) {
  po::options_description visible("options");
  visible.add_options()  //
      ("runs", po::value(&options.runs)->default_value(5)->value_name("N"),
       "how often each is measured; the best counts")  //
      ("rules", po::value(&options.rules)->value_name("PACK"),
       "directory of a rule pack, or `en`; several: one on top of the "
       "other")  //
      ("help,h", po::bool_switch(&options.help), "this text");
  return visible;
}

Result<BenchOptions> parse_bench_options(int argc, char** argv) {
  BenchOptions options;
  po::options_description all = visible_options(options);
  all.add_options()("input-file", po::value(&options.inputs));
  po::positional_options_description positional;
  positional.add("input-file", -1);
  try {
    using namespace po::command_line_style;
    po::variables_map given;
    po::store(po::command_line_parser(argc, argv)
                  .options(all)
                  .positional(positional)
                  .style(unix_style & ~allow_guessing)
                  .run(),
              given);
    po::notify(given);
  } catch (const po::error& error) {
    Diagnostic usage;
    usage.file = "quoth bench";
    usage.message = error.what();
    usage.hint = "`quoth bench --help` lists the options";
    return usage;
  }
  if (options.inputs.empty()) options.inputs = {"fixtures/articles"};
  options.runs = std::max(1, options.runs);
  return options;
}

void print_usage() {
  BenchOptions unused;
  std::cout << "usage: quoth bench [OPTION]... [FILE|DIR]...\n\n"
               "Measures quoth, from bytes to NDJSON on one thread, against a "
               "floor: the same\ntexts broken into sentences and words by "
               "ICU and searched for cues by RE2.\nWithout FILE or DIR: "
               "fixtures/articles.\n\n"
            << visible_options(unused);
}

Texts read_texts(const std::vector<std::string>& inputs) {
  Texts texts;
  ArticleStream stream(inputs, InputKind::automatic);
  while (auto article = stream.next()) {
    auto document = article->refused
                        ? Result<Document>(*article->refused)
                        : read_document(article->bytes, article->format,
                                        article->source);
    if (!document) {
      print(document.errors());
      texts.any_refused = true;
      continue;
    }
    texts.bytes += document->text.size();
    texts.documents.push_back(std::move(*document));
    texts.articles.push_back(std::move(*article));
  }
  return texts;
}

// Calls `measure` so often and keeps the laps of the quickest call.
template <typename Measure>
Stopwatch best_of(int runs, Measure measure) {
  Stopwatch best = measure();
  for (int run = 1; run < runs; ++run) {
    Stopwatch next = measure();
    if (next.total() < best.total()) best = std::move(next);
  }
  return best;
}

// `found` keeps the counts alive; it is printed.
Stopwatch run_floor(const Texts& texts, Floor& floor, size_t& found) {
  Stopwatch watch;
  found = 0;
  watch.start();
  for (const Document& document : texts.documents) {
    found += floor.count_sentences(document.text);
    watch.lap("ICU sentences");
    found += floor.count_words(document.text);
    watch.lap("ICU words");
    found += floor.count_cues(document.text);
    watch.lap("RE2 cues");
  }
  return watch;
}

Stopwatch run_quoth(const Texts& texts, const RuleSet& rules,
                    size_t& written) {
  Stopwatch watch;
  std::string out;
  written = 0;
  watch.start();
  for (const RawArticle& article : texts.articles) {
    auto document =
        read_document(article.bytes, article.format, article.source);
    watch.lap("read");
    const Extraction found =
        extract(std::move(*document), rules,
                [&](std::string_view stage) { watch.lap(stage); });
    out.clear();
    write_ndjson(found, rules, WriteOptions(), out);
    written += out.size();
    watch.lap("write");
  }
  return watch;
}

// REQUIRES: the rules load.
Stopwatch run_load(const std::vector<std::string>& packs) {
  Stopwatch watch;
  watch.start();
  if (!load_rules(packs)) std::abort();
  watch.lap("rules");
  return watch;
}

double megabytes(size_t bytes) { return static_cast<double>(bytes) / 1e6; }

void print_laps(const Stopwatch& watch) {
  for (const Stopwatch::Lap& lap : watch.laps()) {
    std::printf("  %-24s %9.2f ms %5.1f %%\n", std::string(lap.name).c_str(),
                lap.seconds * 1e3, 100 * lap.seconds / watch.total());
  }
}

void print_report(const Texts& texts, const Stopwatch& floor,
                  const Stopwatch& quoth, double load_seconds) {
  const double size = megabytes(texts.bytes);
  std::printf("floor  %8.2f MB/s\n", size / floor.total());
  print_laps(floor);
  std::printf("quoth  %8.2f MB/s\n", size / quoth.total());
  print_laps(quoth);
  std::printf("ratio  %8.3f of the floor\n", floor.total() / quoth.total());
  std::printf("rules  %8.2f ms to load\n", load_seconds * 1e3);
}

int measure(const BenchOptions& options, const RuleSet& rules) {
  const Texts texts = read_texts(options.inputs);
  Floor floor(rules);
  if (!floor.error().empty()) {
    std::fprintf(stderr, "quoth bench: error: %s\n", floor.error().c_str());
    return kExitRules;
  }
  size_t found = 0;
  size_t written = 0;
  const Stopwatch floor_watch =
      best_of(options.runs, [&] { return run_floor(texts, floor, found); });
  const Stopwatch quoth_watch =
      best_of(options.runs, [&] { return run_quoth(texts, rules, written); });
  const Stopwatch load_watch =
      best_of(options.runs, [&] { return run_load(options.rules); });
  std::printf("%zu texts of %.2f MB; best of %d; one thread\n",
              texts.documents.size(), megabytes(texts.bytes), options.runs);
  std::printf("floor counts %zu pieces; quoth writes %.2f MB\n\n", found,
              megabytes(written));
  print_report(texts, floor_watch, quoth_watch, load_watch.total());
  return texts.any_refused ? kExitIncomplete : kExitDone;
}

}  // namespace

int run_bench(int argc, char** argv) {
  const Result<BenchOptions> options = parse_bench_options(argc, argv);
  if (!options) {
    print(options.errors());
    return kExitUsage;
  }
  if (options->help) {
    print_usage();
    return kExitDone;
  }
  const auto rules = load_rules(options->rules);
  return rules ? measure(*options, *rules) : kExitRules;
}

}  // namespace quoth
