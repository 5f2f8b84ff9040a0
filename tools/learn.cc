// quoth learn: from articles that people annotated to the counts of a pack.
//
// `quoth learn corpus --pack rules/en` runs the rules of the pack over the
// articles, sees which of their candidates people agree with, and writes what
// speaks for a candidate and what against it into the file of counts that
// pack.rules names. The same articles and rules give the same file.
#include <boost/program_options.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "arguments.h"
#include "command.h"
#include "learn/learn.h"
#include "load_rules.h"

namespace quoth {
namespace {

namespace po = boost::program_options;

struct LearnOptions {
  bool help = false;
  std::string corpus;
  std::string pack;
  double least = 0.19;
};

po::options_description visible_options() {
  po::options_description options("options", 80, 50);
  options.add_options()
      ("pack", po::value<std::string>()->default_value("")->value_name("DIR"),
       "the rule pack whose counts are written")
      ("least", po::value<double>()->default_value(0.19, "0.19")
                    ->value_name("P"),
       "drop candidates that are right less often than this: a higher share "
       "finds less, and more of it is right")
      ("help,h", "this text");
  return options;
}

Result<LearnOptions> parse(int argc, char** argv) {
  po::options_description all = visible_options();
  all.add_options()("corpus", po::value<std::string>()->default_value(""));
  po::variables_map given;
  try {
    given = read_arguments(argc, argv, all, "corpus", 1);
  } catch (const po::error& error) {
    return complaint("quoth learn", error.what(),
                     "`quoth learn --help` lists the options");
  }
  LearnOptions options;
  options.help = given.count("help") > 0;
  options.corpus = given["corpus"].as<std::string>();
  options.pack = given["pack"].as<std::string>();
  options.least = given["least"].as<double>();
  if (options.help) return options;
  if (options.corpus.empty() || options.pack.empty()) {
    return complaint("quoth learn", "name a corpus and a pack",
                     "`quoth learn corpus --pack rules/en`");
  }
  if (!(options.least > 0 && options.least < 1)) {
    return complaint("--least", "a share between 0 and 1 stands here",
                     "`--least 0.3`");
  }
  return options;
}

// The file of the pack whose path ends so, "" for none.
std::string find_file(const PackSources& pack, std::string_view ending) {
  for (const PackFile& file : pack.files) {
    if (file.path.ends_with(ending)) return file.path;
  }
  return "";
}

// Beside the old file first: whoever reads it finds the old or the new.
bool replace_file(const std::string& path, const std::string& text) {
  const std::string fresh = path + ".new";
  std::ofstream out(fresh, std::ios::binary);
  out << text;
  out.close();
  std::error_code error;
  if (out) std::filesystem::rename(fresh, path, error);
  return static_cast<bool>(out) && !error;
}

bool write(const std::string& path, const std::string& text) {
  const bool done = replace_file(path, text);
  if (done) {
    std::printf("written: %s\n", path.c_str());
  } else {
    print({complaint(path, "cannot be written", "is the folder writable?")});
  }
  return done;
}

void print_figures(const Learned& learned) {
  std::printf("%zu candidates, %zu of them right\n\n", learned.candidates,
              learned.right);
  std::puts("each half of the articles by what the other half taught:");
  for (size_t i = 0; i < kFigures; ++i) {
    const Ratio& ratio = learned.figures.of[i];
    if (ratio.gold == 0) continue;
    const std::string name(kFigureNames[i]);
    if (is_recall_only(static_cast<Figure>(i))) {
      std::printf("%-20s                R %.3f\n", name.c_str(),
                  ratio.recall());
    } else {
      std::printf("%-20s P %.3f  R %.3f  F1 %.3f\n", name.c_str(),
                  ratio.precision(), ratio.recall(), ratio.f1());
    }
  }
  std::puts("");
}

int run(const LearnOptions& options) {
  const Result<PackSources> pack = read_pack(options.pack);
  if (!pack) {
    print(pack.errors());
    return kExitRules;
  }
  const std::string path = find_file(*pack, kCountsEnding);
  if (path.empty()) {
    print({complaint(options.pack, "the pack names no file of counts",
                     "make an empty learned.counts and add `use "
                     "learned.counts` to its pack.rules")});
    return kExitRules;
  }
  const Result<Corpus> corpus = read_corpus(options.corpus);
  if (!corpus) {
    print(corpus.errors());
    return kExitIncomplete;
  }
  const Result<Learned> learned = learn(*corpus, *pack, options.least);
  if (!learned) {
    print(learned.errors());
    return kExitRules;
  }
  print_figures(*learned);
  const std::string cues = find_file(*pack, kCueFile);
  const bool all = (cues.empty() || write(cues, learned->cues)) &&
                   write(path, learned->counts);
  return all ? kExitDone : kExitIncomplete;
}

}  // namespace

int run_learn(int argc, char** argv) {
  const Result<LearnOptions> options = parse(argc, argv);
  if (!options) {
    print(options.errors());
    return kExitUsage;
  }
  if (options->help) {
    std::ostringstream text;
    text << "usage: quoth learn CORPUS --pack DIR [OPTION]...\n\n"
            "Counts in annotated articles what speaks for what the rules find "
            "and against it,\nand how often it is right, and writes both into "
            "the file of counts that the\npack names. CORPUS holds text/ and "
            "attributions/ in brat standoff, or marked\ntext.\n\n"
         << visible_options()
         << "\nExample:\n  quoth learn corpus --pack rules/en\n";
    std::fputs(text.str().c_str(), stdout);
    return kExitDone;
  }
  return run(*options);
}

}  // namespace quoth
