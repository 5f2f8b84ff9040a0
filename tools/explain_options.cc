// Reads the arguments of `quoth explain`. `fares.txt:12` is a file and a line;
// a name that ends in anything but digits is a file by itself.
#include "explain_options.h"

#include "arguments.h"

#include <boost/program_options.hpp>

#include <algorithm>
#include <cctype>
#include <sstream>

namespace quoth {
namespace {

namespace po = boost::program_options;

Diagnostic usage_error(std::string message, std::string hint) {
  return {"quoth explain", 0, 0, 1, "", std::move(message), std::move(hint)};
}

po::typed_value<std::string>* text(const char* name) {
  return po::value<std::string>()->default_value("")->value_name(name);
}

po::options_description visible_options() {
  po::options_description options("options", 80, 50);
  options.add_options()
      ("text", text("TEXT"), "explain this text instead of a file")
      ("id", text("ID"),
       "only the sentence of the attribution with this id, a:...")
      ("most", po::value<size_t>()->default_value(8)->value_name("N"),
       "how many rules to show that stopped half-way")
      ("profile", "show instead how long each rule takes over all of it")
      ("zones", "show instead what each line is and why, and what of a page "
       "was left out")
      ("rules", po::value<std::vector<std::string>>()->value_name("PACK"),
       "directory of a rule pack, or `en`; several: one on top of the other")
      ("help,h", "this text");
  return options;
}

// FILE:LINE, where LINE is all digits.
void split_place(ExplainOptions& options) {
  size_t colon = options.file.rfind(':');
  if (colon == std::string::npos) return;
  std::string line = options.file.substr(colon + 1);
  bool is_line = !line.empty() && line.size() < 9 &&
                 std::all_of(line.begin(), line.end(), [](unsigned char c) {
                   return std::isdigit(c) != 0;
                 });
  if (!is_line) return;
  options.line = static_cast<uint32_t>(std::stoul(line));
  options.file.resize(colon);
}

po::variables_map parse(int argc, char** argv) {
  po::options_description all = visible_options();
  all.add_options()("place", po::value<std::string>()->default_value(""));
  return read_arguments(argc, argv, all, "place", 1);
}

Result<ExplainOptions> from_given(const po::variables_map& given) {
  ExplainOptions options;
  options.help = given.count("help") > 0;
  options.file = given["place"].as<std::string>();
  options.text = given["text"].as<std::string>();
  options.id = given["id"].as<std::string>();
  if (given.count("rules")) {
    options.rules = given["rules"].as<std::vector<std::string>>();
  }
  options.most = given["most"].as<size_t>();
  options.profile = given.count("profile") > 0;
  options.zones = given.count("zones") > 0;
  split_place(options);
  if (options.help) return options;
  if (options.file.empty() == options.text.empty()) {
    return usage_error("name one file or one --text",
                       "`quoth explain fares.txt:12`");
  }
  if (options.is_case() && options.line == 0) {
    return usage_error(options.file + " is a rule file",
                       "say which case: " + options.file + ":LINE");
  }
  return options;
}

}  // namespace

Result<ExplainOptions> parse_explain_options(int argc, char** argv) {
  try {
    return from_given(parse(argc, argv));
  } catch (const po::error& error) {
    return usage_error(error.what(),
                       "`quoth explain --help` lists the options");
  }
}

std::string explain_usage() {
  std::ostringstream text;
  text << "usage: quoth explain [OPTION]... FILE[:LINE]\n"
          "       quoth explain [OPTION]... --text TEXT\n\n"
          "Shows each sentence as the rules see it, and what became of "
          "every rule that\ncame near it. LINE is a line of a text, in "
          "NDJSON the record of that line, and\nin a rule file the case of "
          "that line.\n\n"
       << visible_options()
       << "\nExamples:\n"
          "  quoth explain fares.txt:12\n"
          "  quoth explain rules/en/attribution/quotations.rules:12\n"
          "  quoth explain --text '“We won,” said Ana Ortiz.'\n"
          "  quoth explain --profile news/\n";
  return text.str();
}

}  // namespace quoth
