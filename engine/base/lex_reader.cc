// Word lists. A file such as
//
//   # verbs that report speech
//   list    says
//   class   speech
//   inflect verbs
//   ---
//   say
//   point out
//
// gives the forms say, says, said, saying, point out, points out ... in the
// list `says`; the forms come from the entry `say: says, said, said, saying` of
// the list `verbs`, whose columns have names.
#include "base/lex_reader.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"

namespace quoth {
namespace {

constexpr std::string_view kRemark = "  # ";  // behind an entry

namespace wc = word_class;
struct ClassName {
  std::string_view name;
  WordClasses bit;
};
// clang-format off
constexpr ClassName kClasses[] = {
    {"determiner", wc::determiner}, {"definite", wc::definite},
    {"possessive", wc::possessive}, {"pronoun", wc::pronoun},
    {"subject", wc::subject}, {"object", wc::object},
    {"relative", wc::relative}, {"adposition", wc::adposition},
    {"of", wc::of}, {"coordinator", wc::coordinator},
    {"conjoins", wc::conjoins}, {"subordinator", wc::subordinator},
    {"auxiliary", wc::auxiliary}, {"modal", wc::modal},
    {"negation", wc::negation}, {"adverb", wc::adverb}, {"verb", wc::verb},
    {"base", wc::base}, {"third", wc::third}, {"past", wc::past},
    {"participle", wc::participle}, {"gerund", wc::gerund},
    {"noun", wc::noun}, {"adjective", wc::adjective}, {"number", wc::number},
    {"title", wc::title}, {"role", wc::role}, {"given-name", wc::given_name},
    {"place", wc::place}, {"demonym", wc::demonym},
    {"organization", wc::organization},
    {"organization-word", wc::organization_word},
    {"document", wc::document}, {"group", wc::group}, {"person", wc::person},
    {"time", wc::time}, {"male", wc::male}, {"female", wc::female},
    {"neuter", wc::neuter}, {"plural", wc::plural},
    {"first-person", wc::first_person}, {"second-person", wc::second_person},
    {"abbreviation", wc::abbreviation}, {"particle", wc::particle},
    {"suffix", wc::suffix}, {"cue-noun", wc::cue_noun},
    {"genitive", wc::genitive}, {"speech", wc::speech},
    {"line-start", wc::line_start}, {"line-whole", wc::line_whole},
    {"line-part", wc::line_part}, {"nickname", wc::nickname},
    {"spokesperson", wc::spokesperson}, {"not-name", wc::not_name},
    {"clitic", wc::clitic}, {"outlet", wc::outlet},
    {"element-name", wc::element_name}, {"example", wc::example},
};
constexpr std::string_view kZones[] = {
    "headline", "standfirst", "byline", "dateline",
    "body", "caption", "boilerplate", "comments"};
// clang-format on

constexpr WordClasses kLineClasses =
    wc::line_start | wc::line_whole | wc::line_part | wc::element_name;

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r";
  size_t begin = text.find_first_not_of(kBlank);
  if (begin == std::string_view::npos) return text.substr(0, 0);
  return text.substr(begin, text.find_last_not_of(kBlank) + 1 - begin);
}

std::vector<std::string_view> split(std::string_view text, char mark) {
  std::vector<std::string_view> out;
  for (size_t at = 0; at <= text.size();) {
    size_t end = std::min(text.find(mark, at), text.size());
    out.push_back(trimmed(text.substr(at, end - at)));
    at = end + 1;
  }
  return out;
}

std::string stem(std::string_view path) {
  path.remove_prefix(path.rfind('/') + 1);
  return std::string(path.substr(0, path.rfind('.')));
}

}  // namespace

WordClasses find_word_class(std::string_view name) {
  for (const ClassName& c : kClasses) {
    if (c.name == name) return c.bit;
  }
  return 0;
}

void LexReader::fail(const std::string& file, uint32_t line,
                     std::string_view text, std::string_view at,
                     std::string message, std::string hint) {
  Diagnostic d{file, line, 1, 1, std::string(text), message, hint};
  if (at.data() >= text.data() && at.data() < text.data() + text.size()) {
    std::string_view before = text.substr(0, at.data() - text.data());
    auto points = [](std::string_view s) {
      return static_cast<uint32_t>(std::count_if(
          s.begin(), s.end(), [](char c) { return (c & 0xC0) != 0x80; }));
    };
    d.column = points(before) + 1;
    d.length = std::max(points(at), 1u);
  }
  errors_.push_back(std::move(d));
}

WordClasses LexReader::parse_classes(const PackFile& file, uint32_t line,
                                     std::string_view text,
                                     std::string_view names) {
  WordClasses out = 0;
  for (std::string_view name : split(names, ' ')) {
    if (name.starts_with('+')) name.remove_prefix(1);
    if (name.empty()) continue;
    WordClasses bit = find_word_class(name);
    if (bit == 0) {
      fail(file.path, line, text, name,
           "no word class named " + std::string(name),
           "the classes are listed in rules/README.md");
    }
    out |= bit;
  }
  return out;
}

void LexReader::parse_header(const PackFile& file, uint32_t line,
                             std::string_view text, LexFile& out) {
  std::string_view body = trimmed(text);
  size_t gap = std::min(body.find_first_of(" \t"), body.size());
  std::string_view key = body.substr(0, gap);
  std::string_view value = trimmed(body.substr(gap));
  if (key == "list") {
    out.list = value;
  } else if (key == "class") {
    out.classes |= parse_classes(file, line, text, value);
  } else if (key == "inflect") {
    out.inflect = value;
    out.inflect_line = line;
  } else if (key == "forms") {
    auto names = split(value, ' ');
    out.lemma_form = names.front();
    out.forms.assign(names.begin() + 1, names.end());
  } else if (key == "zone") {
    auto* found = std::find(std::begin(kZones), std::end(kZones), value);
    if (found == std::end(kZones)) {
      fail(file.path, line, text, value, "no such zone",
           "one of headline, standfirst, byline, dateline, body, caption, "
           "boilerplate, comments");
      return;
    }
    out.zone = static_cast<Zone>(found - std::begin(kZones));
    out.has_zone = true;
  } else if (key != "from") {
    fail(file.path, line, text, key, "no such line in a head",
         "list, class, forms, inflect, zone or from; entries come after ---");
  }
}

void LexReader::parse_entry(const PackFile& file, uint32_t line,
                            std::string_view text, LexFile& out) {
  LexEntry entry{line, {}, 0};
  std::string_view body = trimmed(text);
  if (size_t plus = body.find(" +"); plus != std::string_view::npos) {
    entry.classes = parse_classes(file, line, text, body.substr(plus));
    body = trimmed(body.substr(0, plus));
  }
  // A colon ends the lemma only before a space: 10:30 is one word.
  size_t colon = body.find(": ");
  entry.columns.push_back({std::string(trimmed(body.substr(0, colon)))});
  if (colon != std::string_view::npos) {
    for (std::string_view column : split(body.substr(colon + 1), ',')) {
      auto& forms = entry.columns.emplace_back();
      for (std::string_view form : split(column, '/')) {
        if (!form.empty()) forms.emplace_back(form);
      }
    }
  }
  size_t columns = out.forms.size() + 1;
  if (!out.forms.empty() && entry.columns.size() > columns) {
    fail(file.path, line, text, body,
         "an entry of " + std::to_string(entry.columns.size()) + " columns",
         "the head names " + std::to_string(columns) +
             "; alternatives of one column are separated by /");
    return;
  }
  out.entries.push_back(std::move(entry));
}

LexFile LexReader::parse(const PackFile& file) {
  LexFile out;
  out.path = file.path;
  out.list = stem(file.path);
  bool in_head = file.text.starts_with("---\n") ||
                 file.text.find("\n---") != std::string::npos;
  uint32_t line = 0;
  for (std::string_view rest = file.text; !rest.empty();) {
    size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view text = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    ++line;
    std::string_view body = trimmed(text);
    if (body.empty() || body.starts_with('#')) continue;
    if (in_head && body == "---") {
      in_head = false;
    } else if (in_head) {
      parse_header(file, line, text, out);
    } else {
      parse_entry(file, line, text.substr(0, text.find(kRemark)), out);
    }
  }
  return out;
}

// Gives each entry the columns of its first word in the list it inflects by,
// with the words that follow: point out, points out, pointed out.
void LexReader::inflect(LexFile& file) {
  auto base = by_name_.find(file.inflect);
  if (base == by_name_.end()) {
    fail(file.path, file.inflect_line, "inflect " + file.inflect, {},
         "no list named " + file.inflect, "name it before with `use`");
    return;
  }
  const LexFile& verbs = *base->second;
  file.forms = verbs.forms;
  file.lemma_form = verbs.lemma_form;
  file.classes |= verbs.classes;
  const auto& lemmas = by_lemma_[file.inflect];
  for (LexEntry& entry : file.entries) {
    if (entry.columns.size() > 1) continue;  // says its own forms
    const std::string lemma = entry.columns[0][0];
    size_t gap = std::min(lemma.find(' '), lemma.size());
    auto found = lemmas.find(lemma.substr(0, gap));
    if (found == lemmas.end()) {
      fail(file.path, entry.line, lemma, {},
           "no entry " + lemma.substr(0, gap) + " in list " + file.inflect,
           "add it there with its forms");
      continue;
    }
    entry.columns = found->second->columns;
    for (auto& forms : entry.columns) {
      for (std::string& form : forms) form += lemma.substr(gap);
    }
  }
}

void LexReader::add_entry(const LexFile& file, const LexEntry& entry,
                          Vocabulary& words) {
  WordClasses all = file.classes | entry.classes;
  if ((all & kLineClasses) != 0) {
    words.line_phrases_.push_back({folded(entry.columns[0][0]),
                                   all & kLineClasses, file.zone, file.list});
    return;
  }
  WordId lemma = 0;
  for (size_t i = 0; i < entry.columns.size(); ++i) {
    std::string name = i == 0                       ? file.lemma_form
                            : i - 1 < file.forms.size() ? file.forms[i - 1]
                                                        : "";
    for (const std::string& form : entry.columns[i]) {
      WordId id = words.add_form(form);
      if (lemma == 0) lemma = id;
      // `told` may stand in some list by itself, but is a form of `tell`.
      WordId& known = words.words_[id].lemma;
      const bool inflected = entry.columns.size() > 1;
      if (known == 0 || (known == id && inflected)) known = lemma;
      words.words_[id].classes |= all | find_word_class(name);
      words.add_to_list(id, words.list_numbers_.at(file.list));
      if (!name.empty()) {
        std::string column = file.list + "." + std::string(name);
        auto number = static_cast<uint32_t>(words.list_numbers_.size());
        words.add_to_list(
            id, words.list_numbers_.try_emplace(column, number).first->second);
      }
    }
  }
}

void LexReader::add(std::vector<LexFile>& files, Vocabulary& words) {
  for (const LexFile& file : files) {
    by_name_[file.list] = &file;
    for (const LexEntry& entry : file.entries) {
      by_lemma_[file.list].try_emplace(entry.columns[0][0], &entry);
    }
  }
  for (LexFile& file : files) {
    if (!file.inflect.empty()) inflect(file);
    auto number = static_cast<uint32_t>(words.list_numbers_.size());
    words.list_numbers_.try_emplace(file.list, number);
    for (const LexEntry& entry : file.entries) add_entry(file, entry, words);
  }
}

}  // namespace quoth
