// quoth fmt: rule files and word lists, set out in the one way.
//
// `quoth fmt newsroom` rewrites what is set out otherwise, each file at once;
// `--check` only names such files, for a build server; `-` formats standard
// input as a rule file, for editors.
#include <boost/program_options.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <sstream>

#include "arguments.h"
#include "command.h"
#include "file_reader.h"
#include "load_rules.h"
#include "workbench/file_edit.h"
#include "workbench/format_rules.h"

namespace quoth {
namespace {

namespace fs = std::filesystem;
namespace po = boost::program_options;

constexpr size_t kLongest = 64u << 20;  // bytes, as read_pack has it

struct FmtOptions {
  bool help = false;
  bool check = false;
  std::vector<std::string> paths;
};

po::options_description visible_options() {
  po::options_description options("options", 80, 50);
  options.add_options()
      ("check", "change nothing; exit code 1 when something would change")
      ("help,h", "this text");
  return options;
}

Result<FmtOptions> parse(int argc, char** argv) {
  po::options_description all = visible_options();
  all.add_options()("path", po::value<std::vector<std::string>>());
  FmtOptions options;
  try {
    const po::variables_map given =
        read_arguments(argc, argv, all, "path", -1);
    options.help = given.count("help") > 0;
    options.check = given.count("check") > 0;
    if (given.count("path")) {
      options.paths = given["path"].as<std::vector<std::string>>();
    }
  } catch (const po::error& error) {
    return complaint("quoth fmt", error.what(),
                     "`quoth fmt --help` lists the options");
  }
  if (!options.help && options.paths.empty()) {
    return complaint("quoth fmt", "nothing to format",
                     "name packs or files: `quoth fmt newsroom`");
  }
  return options;
}

bool is_formattable(const std::string& path) {
  return path.ends_with(".rules") || path.ends_with(".lex");
}

// The files of a folder and its folders, in the order of their names.
std::vector<std::string> files_of(const std::vector<std::string>& paths) {
  std::vector<std::string> out;
  for (const std::string& path : paths) {
    std::error_code error;
    if (!fs::is_directory(path, error)) {
      out.push_back(path);
      continue;
    }
    const size_t first = out.size();
    for (fs::recursive_directory_iterator entry(path, error), end;
         !error && entry != end; entry.increment(error)) {
      if (is_formattable(entry->path().string())) {
        out.push_back(entry->path().string());
      }
    }
    std::sort(out.begin() + static_cast<long>(first), out.end());
  }
  return out;
}

std::string formatted(const std::string& path, const std::string& text) {
  return path.ends_with(".lex") ? formatted_lexicon(text)
                                : formatted_rules(text);
}

enum class Fate { as_it_was, changed, failed };

Fate format_file(const std::string& path, bool check) {
  FileReader file;
  std::string text;
  if (!file.open(path) ||
      file.read_all(kLongest, text) != FileReader::Status::done) {
    print({complaint(path, file.error().empty() ? "is too long"
                                                : file.error())});
    return Fate::failed;
  }
  const std::string out = formatted(path, text);
  if (path == "-") {
    if (!check) std::fwrite(out.data(), 1, out.size(), stdout);
    return out == text || !check ? Fate::as_it_was : Fate::changed;
  }
  if (out == text) return Fate::as_it_was;
  std::printf("%s\n", path.c_str());
  if (check) return Fate::changed;
  const auto errors = replace_file(path, out);
  print(errors);
  return errors.empty() ? Fate::as_it_was : Fate::failed;
}

}  // namespace

int run_fmt(int argc, char** argv) {
  const Result<FmtOptions> options = parse(argc, argv);
  if (!options) {
    print(options.errors());
    return kExitUsage;
  }
  if (options->help) {
    std::ostringstream text;
    text << "usage: quoth fmt [OPTION]... PACK|FILE|-...\n\n"
            "Sets rule files and word lists out in one way and names those "
            "that changed.\nComments, sentences and the order of lines "
            "stay.\n\n"
         << visible_options();
    std::fputs(text.str().c_str(), stdout);
    return kExitDone;
  }
  int code = kExitDone;
  for (const std::string& path : files_of(options->paths)) {
    if (format_file(path, options->check) != Fate::as_it_was) {
      code = kExitIncomplete;
    }
  }
  return code;
}

}  // namespace quoth
