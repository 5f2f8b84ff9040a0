// Reads `extract --format ndjson -j 4 news/` with Boost.Program_options, whose
// exceptions stop here. Abbreviated options are not guessed: --form would mean
// another thing in the version that adds --formula.
#include "extract_options.h"

#include "arguments.h"

#include <boost/program_options.hpp>
#include <sstream>
#include <string_view>
#include <thread>

namespace quoth {
namespace {

namespace po = boost::program_options;

template <typename T>
struct Choice {
  std::string_view name;
  T value;
};

constexpr Choice<InputKind> kInputs[] = {{"auto", InputKind::automatic},
                                         {"text", InputKind::text},
                                         {"html", InputKind::html},
                                         {"ndjson", InputKind::ndjson},
                                         {"feed", InputKind::feed},
                                         {"warc", InputKind::warc}};
constexpr std::string_view kFields[] = {
    "text",   "html",    "id",        "source",   "url", "title", "publisher",
    "byline", "authors", "published", "language"};
constexpr Choice<OffsetUnit> kOffsets[] = {
    {"codepoint", OffsetUnit::codepoint},
    {"byte", OffsetUnit::byte},
    {"utf16", OffsetUnit::utf16}};

Diagnostic usage_error(std::string message) {
  Diagnostic error;
  error.file = "quoth extract";
  error.message = std::move(message);
  error.hint = "`quoth extract --help` lists the options";
  return error;
}

std::vector<Choice<const OutputFormat*>> format_choices() {
  std::vector<Choice<const OutputFormat*>> choices;
  for (const OutputFormat& format : output_formats()) {
    choices.push_back({format.name, &format});
  }
  return choices;
}

// Sets `to` to what the option's value names, or adds an error. Choices is a
// range of Choice<T>.
template <typename T, typename Choices>
void choose(const po::variables_map& given, const char* option,
            const Choices& choices, T& to, std::vector<Diagnostic>& errors) {
  const std::string& value = given[option].as<std::string>();
  std::string names;
  for (const Choice<T>& choice : choices) {
    if (choice.name == value) {
      to = choice.value;
      return;
    }
    names.append(names.empty() ? "" : ", ").append(choice.name);
  }
  errors.push_back(usage_error("--" + std::string(option) + " '" + value +
                               "' is none of " + names));
}

po::typed_value<std::string>* text(const char* name, const char* otherwise) {
  return po::value<std::string>()->default_value(otherwise)->value_name(name);
}

po::options_description visible_options() {
  po::options_description options("options", 80, 50);
  options.add_options()
      ("format", text("FORMAT", "table"),
       "table, or one of those below")
      ("input", text("KIND", "auto"),
       "text, html, ndjson (an article a line), feed (RSS or Atom), warc (a "
       "web archive) or auto: by file name, else by content")
      ("field", po::value<std::vector<std::string>>()->value_name("OURS=THEIRS"),
       "what a field of NDJSON is called: text=body, title=headline …")
      ("follow", "of a feed, read the pages its entries link to")
      ("allow-private", "read addresses of this machine and its network too")
      ("strict", "a page with quotations that are not in its article text "
       "counts as refused")
      ("output,o", text("FILE", ""),
       "write to this file instead of standard output")
      ("offsets", text("UNIT", "codepoint"),
       "unit of offsets: codepoint, byte or utf16")
      ("with-text", "put the text of the article into the graph")
      ("all-zones", "attributions of bylines, boilerplate and comments too")
      ("jobs,j", po::value<int>()->default_value(0)->value_name("N"),
       "threads; 0 is one a processor. The output is the same")
      ("rules", po::value<std::vector<std::string>>()->value_name("PACK"),
       "directory of a rule pack, or `en`; several: one on top of the other")
      ("help,h", "this text");
  return options;
}

std::string format_lines() {
  constexpr size_t kLongestName = 14;
  std::string lines;
  for (const OutputFormat& format : output_formats()) {
    std::string name(format.name);
    name.resize(kLongestName, ' ');
    lines.append("  ").append(name).append(format.summary).append("\n");
  }
  return lines;
}

po::variables_map parse(int argc, char** argv) {
  po::options_description all = visible_options();
  all.add_options()("input-file", po::value<std::vector<std::string>>());
  return read_arguments(argc, argv, all, "input-file", -1);
}

// `text=body`.
void add_field(const std::string& given, ReadOptions& read,
               std::vector<Diagnostic>& errors) {
  const size_t equals = given.find('=');
  const std::string ours = given.substr(0, equals);
  const bool known = std::ranges::find(kFields, ours) != std::end(kFields);
  if (equals == std::string::npos || !known) {
    errors.push_back(usage_error("--field '" + given +
                                 "' is none of text=…, html=…, id=…, "
                                 "source=…, url=…, title=…, publisher=…, "
                                 "byline=…, authors=…, published=…, "
                                 "language=…"));
    return;
  }
  read.fields.emplace_back(ours, given.substr(equals + 1));
}

unsigned thread_count(int jobs) {
  if (jobs > 0) return static_cast<unsigned>(jobs);
  return std::max(1u, std::thread::hardware_concurrency());
}

Result<ExtractOptions> from_given(const po::variables_map& given) {
  ExtractOptions options;
  std::vector<Diagnostic> errors;
  options.help = given.count("help") > 0;
  if (options.help) return options;
  choose(given, "format", format_choices(), options.format, errors);
  choose(given, "input", kInputs, options.input.kind, errors);
  options.input.follow = given.count("follow") > 0;
  options.input.web.allow_private = given.count("allow-private") > 0;
  options.strict = given.count("strict") > 0;
  if (given.count("field")) {
    for (const auto& field : given["field"].as<std::vector<std::string>>()) {
      add_field(field, options.input.read, errors);
    }
  }
  choose(given, "offsets", kOffsets, options.write.offsets, errors);
  options.write.with_text = given.count("with-text") > 0;
  options.write.all_zones = given.count("all-zones") > 0;
  options.threads = thread_count(given["jobs"].as<int>());
  if (given.count("rules")) {
    options.rules = given["rules"].as<std::vector<std::string>>();
  }
  options.output = given["output"].as<std::string>();
  if (given.count("input-file")) {
    options.inputs = given["input-file"].as<std::vector<std::string>>();
  } else {
    errors.push_back(usage_error("no input: name files, directories or -"));
  }
  if (!errors.empty()) return errors;
  return options;
}

}  // namespace

Result<ExtractOptions> parse_extract_options(int argc, char** argv) {
  try {
    return from_given(parse(argc, argv));
  } catch (const po::error& error) {
    return usage_error(error.what());
  }
}

std::string extract_usage() {
  std::ostringstream text;
  text << "usage: quoth extract [OPTION]... FILE|DIR|-...\n\n"
          "Finds who says what in news articles. DIR stands for the articles "
          "in it and below\n(.txt, .html, .ndjson, .rss, .atom, .warc and the "
          "like, .gz or not), - for\nstandard input; https://… is read from "
          "the web.\n\n"
       << visible_options()
       << "\nFormats:\n"
       << format_lines()
       << "\nA table is as wide as the terminal, or as COLUMNS says.\n"
          "\nExamples:\n"
          "  quoth extract fares.txt\n"
          "  quoth extract --format ndjson news/ -o graphs.ndjson\n";
  return text.str();
}

}  // namespace quoth
