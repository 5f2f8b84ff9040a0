// Who wrote the article, a name each:
//
//   By Ana Ortiz, Bob Roe and Zoë Díaz        a line of a text
//   "author": "Ana Ortiz and Bob Roe"         what a page says, two in one
//   By Noreen Castle, Court reporter, in Weir
//
// have three names, two and one. A line is cut at commas and the words
// that the pack joins names with; a part is a name as far as its words have
// capitals, when there are two of them at least and none says what somebody is
// or where. What a page gives as one author is cut only where that leaves two
// names, lest a firm be two people.
#include <algorithm>
#include <string>

#include "base/unicode.h"
#include "base/vocabulary.h"
#include "stages.h"
#include "text/credit_line.h"

namespace quoth {
namespace {

namespace wc = word_class;

constexpr size_t kMostWords = 5;  // of a name
constexpr std::string_view kCuts = ",;/&";

class AuthorFinder {
 public:
  explicit AuthorFinder(const Vocabulary& words) : words_(words) {}

  // Of what the page or the record gives.
  std::vector<std::string> of_given(const std::vector<std::string>& given) {
    for (const std::string& author : given) {
      const std::string_view rest = after_phrase(author);
      const std::vector<std::string> names = names_in(rest);
      if (names.size() > 1) {
        for (const std::string& name : names) add(name);
      } else {
        add(std::string(rest));
      }
    }
    return std::move(out_);
  }

  // Of the lines of a text.
  std::vector<std::string> of_lines(std::string_view text,
                                    const std::vector<ZonedSpan>& zones) {
    for (const ZonedSpan& zone : zones) {
      if (zone.zone != Zone::byline) continue;
      const std::string_view line = slice(text, zone.span);
      const std::string_view rest = after_phrase(line);
      if (rest.size() == line.size() && !is_name_line(line, words_)) continue;
      for (const std::string& name : names_in(rest)) add(name);
    }
    return std::move(out_);
  }

 private:
  void add(const std::string& name) {
    const bool known = std::find(out_.begin(), out_.end(), name) != out_.end();
    if (!name.empty() && !known) out_.push_back(name);
  }

  // `line` without `By` or the like in front of it.
  std::string_view after_phrase(std::string_view line) const {
    const std::string low = folded(line);
    size_t longest = 0;
    for (const LinePhrase& phrase : words_.line_phrases_like(low)) {
      const size_t size = phrase.form.size();
      const bool leads = phrase.list.ends_with("-names") &&
                         low.starts_with(phrase.form) && size < low.size() &&
                         (low[size] == ' ' || low[size] == ':');
      const bool same_bytes =
          std::all_of(phrase.form.begin(), phrase.form.end(), is_ascii);
      if (leads && same_bytes) longest = std::max(longest, size);
    }
    const size_t at = line.find_first_not_of(": ", longest);
    return at == line.npos ? std::string_view() : line.substr(at);
  }

  // Behind a bar stands who published it.
  std::vector<std::string> names_in(std::string_view line) const {
    line = line.substr(0, line.find('|'));
    std::vector<std::string> names;
    std::vector<std::string_view> part;
    const auto end_part = [&] {
      if (std::string name = name_of(part); !name.empty()) {
        names.push_back(std::move(name));
      }
      part.clear();
    };
    for (size_t at = 0; at < line.size();) {
      size_t end = std::min(line.find_first_of(" ,;/&", at), line.size());
      const std::string_view word = line.substr(at, end - at);
      const bool joins = words_.is(words_.find(folded(word)), wc::conjoins);
      if (!word.empty() && !joins) part.push_back(word);
      const bool cut = end < line.size() && kCuts.find(line[end]) != kCuts.npos;
      if (joins || cut) end_part();
      at = end + 1;
    }
    end_part();
    return names;
  }

  // As far as its words have capitals; "" for what is no name of a person.
  std::string name_of(const std::vector<std::string_view>& part) const {
    std::string name;
    size_t capitals = 0;
    for (std::string_view word : part) {
      const WordId id = words_.find(folded(word));
      const bool capital = is_upper(code_point_at(word, 0).value);
      if (!capital && !words_.is(id, wc::particle)) break;
      if (tells_what(id) && !is_given(part.front())) return "";
      if (!name.empty()) name += ' ';
      name += word;
      capitals += capital;
    }
    return capitals < 2 || capitals > kMostWords ? "" : name;
  }

  bool tells_what(WordId id) const {
    return words_.is(id, wc::role | wc::time | wc::organization_word |
                             wc::outlet | wc::determiner | wc::adposition);
  }

  bool is_given(std::string_view word) const {
    std::string form = folded(word);
    if (!form.empty() && form[0] >= 'a' && form[0] <= 'z') form[0] -= 32;
    return words_.is(words_.find(form), wc::given_name);
  }

  const Vocabulary& words_;
  std::vector<std::string> out_;
};

}  // namespace

std::vector<std::string> find_authors(const Document& document,
                                      const std::vector<ZonedSpan>& zones,
                                      const RuleSet& rules) {
  AuthorFinder finder(rules.vocabulary());
  return document.byline.empty() ? finder.of_lines(document.text, zones)
                                 : finder.of_given(document.byline);
}

}  // namespace quoth
