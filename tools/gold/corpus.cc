// The files of a corpus. attributions/fares_ana.ann belongs to text/fares.txt;
// attributions/fares_zoe.ann, of the same text, comes later and does not count.
#include "gold/corpus.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

#include "quoth/extract.h"

namespace quoth {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

std::optional<std::string> bytes_of(const fs::path& path) {
  std::error_code unknown;
  if (!fs::is_regular_file(path, unknown)) return std::nullopt;
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::nullopt;
  return std::string{std::istreambuf_iterator<char>(in), {}};
}

Diagnostic complaint(const fs::path& file, std::string message,
                     std::string hint = "", uint32_t line = 0) {
  return {file.string(), line, 0, 1, "", std::move(message), std::move(hint)};
}

// The files of a folder with that ending, in the order of their names.
std::vector<fs::path> files_in(const fs::path& folder,
                               std::string_view ending) {
  std::vector<fs::path> out;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end;
       !error && entry != end; entry.increment(error)) {
    if (entry->path().extension() == ending) out.push_back(entry->path());
  }
  std::sort(out.begin(), out.end());
  return out;
}

class CorpusReader {
 public:
  explicit CorpusReader(std::string directory)
      : directory_(std::move(directory)) {}

  Result<Corpus> run() {
    for (const fs::path& file : files_in(directory_ / "attributions", ".ann")) {
      const std::string stem = file.stem().string();
      const std::string name = stem.substr(0, stem.rfind('_'));
      if (names_.insert(name).second) add_standoff(name, file);
    }
    for (const fs::path& file : files_in(directory_, ".marked")) {
      add_marked(file);
    }
    if (names_.empty()) {
      return complaint(directory_, "holds no gold",
                       "either text/NAME.txt and attributions/NAME_WHO.ann, "
                       "or NAME.marked");
    }
    std::sort(out_.articles.begin(), out_.articles.end(),
              [](const GoldArticle& a, const GoldArticle& b) {
                return a.name < b.name;
              });
    read_speakers();
    if (!errors_.empty()) return errors_;
    return std::move(out_);
  }

 private:
  // The value of `result`, or its errors among the others.
  template <typename T>
  std::optional<T> taken(Result<T> result) {
    if (result) return std::move(*result);
    errors_.insert(errors_.end(), result.errors().begin(),
                   result.errors().end());
    return std::nullopt;
  }

  std::optional<std::string> read(const fs::path& file) {
    auto bytes = bytes_of(file);
    if (!bytes) errors_.push_back(complaint(file, "cannot be read"));
    return bytes;
  }

  void add_standoff(const std::string& name, const fs::path& annotations) {
    const fs::path file = directory_ / "text" / (name + ".txt");
    auto bytes = read(file);
    const auto lines = read(annotations);
    if (!bytes || !lines) return;
    auto document = taken(
        read_document(std::move(*bytes), Format::text, file.string()));
    if (!document) return;
    auto gold =
        taken(read_standoff(*lines, document->text, annotations.string()));
    if (!gold) return;
    out_.articles.push_back(
        {name, std::move(*document), std::move(*gold), {}});
  }

  void add_marked(const fs::path& file) {
    names_.insert(file.stem().string());
    auto bytes = read(file);
    if (!bytes) return;
    auto article = taken(read_marked(std::move(*bytes), file.string()));
    if (!article) return;
    article->name = file.stem().string();
    auto document = taken(read_document(std::move(article->document.text),
                                        Format::text, file.string()));
    if (!document) return;
    article->document = std::move(*document);
    out_.articles.push_back(std::move(*article));
  }

  void read_speakers() {
    const fs::path file = directory_ / "speakers.jsonl";
    const auto bytes = bytes_of(file);
    if (!bytes) return;
    uint32_t line = 0;
    for (size_t begin = 0; begin < bytes->size();) {
      const size_t end = std::min(bytes->find('\n', begin), bytes->size());
      ++line;
      if (end > begin && !read_speaker(bytes->substr(begin, end - begin))) {
        errors_.push_back(complaint(
            file, "is no speaker of an attribution",
            R"({"article": "fares", "item": 1, "speaker": "Ana Ortiz",)"
            R"( "kind": "person"})",
            line));
      }
      begin = end + 1;
    }
  }

  // False: not of the shape that the hint above has.
  bool read_speaker(const std::string& line) {
    try {
      const Json row = Json::parse(line);
      GoldSpeaker speaker;
      if (row.at("speaker").is_string()) {
        add_names(row.at("speaker").get<std::string>(), speaker.names);
      }
      const std::string kind = row.at("kind").is_string()
                                   ? row.at("kind").get<std::string>()
                                   : "";
      speaker.nameable = !speaker.names.empty() &&
                         (kind == "person" || kind == "organization" ||
                          kind == "document");
      for (const Json& alias : row.value("aliases", Json::array())) {
        speaker.names.push_back(alias.get<std::string>());
      }
      out_.has_speakers = true;
      const auto article = row.at("article").get<std::string>();
      const auto item = row.at("item").get<uint32_t>();
      for (GoldArticle& known : out_.articles) {
        if (known.name == article) known.speakers[item] = std::move(speaker);
      }
      return true;
    } catch (const Json::exception&) {
      return false;
    }
  }

  // "Ana Ortiz;Zoë Díaz": either will do.
  static void add_names(const std::string& text,
                        std::vector<std::string>& names) {
    for (size_t begin = 0; begin < text.size();) {
      const size_t end = std::min(text.find(';', begin), text.size());
      if (end > begin) names.push_back(text.substr(begin, end - begin));
      begin = end + 1;
    }
  }

  fs::path directory_;
  std::set<std::string> names_;
  Corpus out_;
  std::vector<Diagnostic> errors_;
};

}  // namespace

Result<Corpus> read_corpus(const std::string& directory) {
  return CorpusReader(directory).run();
}

}  // namespace quoth
