// A recursive descent over one pattern. In `{says} (that|how) {content={rest}}`
// the braces call the reference, which calls the pattern again after `=`; the
// parentheses call the choice. Every node keeps its bytes, so that whatever
// goes wrong later still points into the line.
#include "rule/pattern.h"

#include <algorithm>

#include "base/unicode.h"
#include "rule/raw_piece.h"

namespace quoth {
namespace {

class PatternParser {
 public:
  PatternParser(Place place, Complaints& complaints)
      : place_(place), at_(place.begin), complaints_(complaints) {
    text_ = complaints.text({place.file, 0, place.end});
  }

  Node run() {
    Node out = parse_choice();
    while (at_ < place_.end) {  // a closing bracket that nothing opened
      complaints_.error(here(1),
                        std::string("nothing opens this ") + text_[at_],
                        "a bracket meant as text is written \\" +
                            std::string(1, text_[at_]));
      ++at_;
      for (Node& node : parse_choice().children) {
        out.children.push_back(std::move(node));
      }
    }
    return out;
  }

 private:
  Place here(uint32_t length) const {
    return {place_.file, at_, std::min(at_ + length, place_.end)};
  }
  Place since(uint32_t begin) const { return {place_.file, begin, at_}; }
  char peek() const { return at_ < place_.end ? text_[at_] : '\0'; }
  CodePoint next_code_point() const { return code_point_at(text_, at_); }

  void skip_space() {
    while (at_ < place_.end) {
      CodePoint c = next_code_point();
      if (!is_space(c.value)) return;
      at_ += c.size;
    }
  }

  // Alternatives up to a closing bracket.
  Node parse_choice() {
    uint32_t begin = at_;
    std::vector<Node> options;
    options.push_back(parse_sequence());
    while (peek() == '|') {
      ++at_;
      options.push_back(parse_sequence());
    }
    if (options.size() == 1) return std::move(options[0]);
    Node out;
    out.kind = NodeKind::choice;
    out.children = std::move(options);
    out.place = since(begin);
    return out;
  }

  Node parse_sequence() {
    Node out;
    skip_space();
    uint32_t begin = at_;
    while (at_ < place_.end) {
      char c = peek();
      if (c == '|' || c == ')' || c == ']' || c == '}') break;
      parse_element(out.children);
      skip_space();
    }
    out.place = since(begin);
    return out;
  }

  void parse_element(std::vector<Node>& out) {
    if (depth_ == kDeepest) {
      complaints_.error(here(1), "brackets nested too deep",
                        "give the inner part a name with slot");
      at_ = place_.end;
      return;
    }
    ++depth_;
    parse_piece(out);
    --depth_;
  }

  void parse_piece(std::vector<Node>& out) {
    switch (peek()) {
      case '{':
        return out.push_back(parse_braces());
      case '[':
        return out.push_back(parse_group(']', 0));
      case '(':
        return out.push_back(parse_group(')', 1));
      case '/':
        return out.push_back(parse_raw());
      case '*':
      case '+':
        complaints_.error(here(1), "nothing to repeat before this",
                          "only a group is repeated: [also]* or (a|b)+");
        ++at_;
        return;
      default:
        return parse_literal(out);
    }
  }

  // [optional] and (one|other), each with * or + behind it.
  Node parse_group(char closing, uint32_t least) {
    uint32_t begin = at_++;
    Node out;
    out.kind = NodeKind::repeat;
    out.least = least;
    out.children.push_back(parse_choice());
    close(closing, begin);
    if (peek() == '*' || peek() == '+') {
      out.least = peek() == '*' ? 0 : 1;
      out.most = Node::kUnbounded;
      ++at_;
    }
    out.place = since(begin);
    if (out.children[0].place.begin == out.children[0].place.end) {
      complaints_.error(out.place, "an empty group", "put a word into it");
    }
    return out;
  }

  void close(char closing, uint32_t begin) {
    if (peek() == closing) {
      ++at_;
      return;
    }
    complaints_.error({place_.file, begin, begin + 1},
                      "this bracket is not closed",
                      std::string("its ") + closing + " is missing" +
                          (at_ < place_.end
                               ? std::string(" before ") + peek()
                               : std::string()));
  }

  // {name}, {name:role}, {role=pattern}, {..6}
  Node parse_braces() {
    uint32_t begin = at_++;
    skip_space();
    uint32_t name_begin = at_;
    while (at_ < place_.end &&
           std::string_view("{}=:|[]() \t\n").find(peek()) ==
               std::string_view::npos) {
      ++at_;
    }
    Place name = since(name_begin);
    skip_space();
    if (peek() == '=') return parse_role(begin, name);
    Node out;
    out.kind = NodeKind::reference;
    out.text = complaints_.text(name);
    std::optional<Role> role = find_role(out.text);
    if (peek() == ':') role = parse_role_name();
    close('}', begin);
    out.place = since(begin);
    if (out.text.empty()) {
      complaints_.error(out.place, "a name is missing between these braces");
    }
    return role ? captured(std::move(out), *role) : out;
  }

  Node parse_role(uint32_t begin, Place name) {
    ++at_;
    std::optional<Role> role = role_named(name);
    Node inner = parse_choice();
    close('}', begin);
    inner.place = since(begin);
    if (inner.kind == NodeKind::sequence && inner.children.empty()) {
      complaints_.error(inner.place, "nothing stands behind the =",
                        "{content={quote}} captures a quotation");
    }
    return role ? captured(std::move(inner), *role) : inner;
  }

  std::optional<Role> parse_role_name() {
    ++at_;
    skip_space();
    uint32_t begin = at_;
    while (at_ < place_.end && (std::isalnum(static_cast<unsigned char>(
                                    peek())) != 0 ||
                                peek() == '-')) {
      ++at_;
    }
    Place name = since(begin);
    skip_space();
    return role_named(name);
  }

  std::optional<Role> role_named(Place name) {
    std::optional<Role> role = find_role(complaints_.text(name));
    if (!role) {
      std::string near = nearest_name(
          complaints_.text(name), {kRoleNames.begin(), kRoleNames.end()});
      complaints_.error(
          name, "no role named " + std::string(complaints_.text(name)),
          near.empty() ? "the roles are source, cue, content and addressee"
                       : "did you mean " + near + "?");
    }
    return role;
  }

  static Node captured(Node inner, Role role) {
    Node out;
    out.kind = NodeKind::capture;
    out.role = role;
    out.place = inner.place;
    out.children.push_back(std::move(inner));
    return out;
  }

  // /re2/: one word.
  Node parse_raw() {
    uint32_t begin = at_++;
    Node out;
    out.kind = NodeKind::raw;
    while (at_ < place_.end && peek() != '/') {
      if (peek() == '\\' && at_ + 1 < place_.end && text_[at_ + 1] == '/') {
        ++at_;
      } else if (peek() == '\\' && at_ + 1 < place_.end) {
        out.text.push_back(text_[at_++]);
      }
      out.text.push_back(text_[at_++]);
    }
    if (peek() == '/') {
      ++at_;
    } else {
      complaints_.error({place_.file, begin, begin + 1},
                        "this raw piece is not closed",
                        "it ends with another /; a slash as text is \\/");
    }
    out.place = since(begin);
    check_raw_piece(out.place, complaints_);
    return out;
  }

  // A word, or one punctuation mark.
  void parse_literal(std::vector<Node>& out) {
    uint32_t begin = at_;
    if (peek() == '\\' && at_ + 1 < place_.end) ++at_;
    CodePoint c = next_code_point();
    if (is_quotation_mark(c.value) ||
        (is_apostrophe(c.value) && !opens_clitic(c))) {
      return reject_quotation_mark(c);
    }
    if (is_letter(c.value) || is_digit(c.value) || opens_clitic(c)) {
      return out.push_back(parse_word());
    }
    at_ += c.size;
    Node node;
    node.kind = NodeKind::mark;
    node.place = since(begin);
    node.text = is_dash(c.value) || is_hyphen(c.value)
                    ? "-"
                    : text_.substr(at_ - c.size, c.size);
    out.push_back(std::move(node));
  }

  static bool is_quotation_mark(char32_t c) {
    return c == '"' || c == U'“' || c == U'”' || c == U'„' || c == U'«' ||
           c == U'»' || c == U'‘' || c == U'‚' || c == U'‹' || c == U'›' ||
           c == U'‟';
  }

  bool opens_clitic(CodePoint c) const {
    if (!is_apostrophe(c.value)) return false;
    CodePoint next = code_point_at(text_, at_ + c.size);
    if (!is_letter(next.value)) return false;
    uint32_t end = word_end();
    return end >= place_.end || !is_apostrophe(code_point_at(text_, end).value);
  }

  void reject_quotation_mark(CodePoint c) {
    complaints_.error(here(c.size), "a quotation mark in a pattern",
                      "a quotation is one piece: write {quote}");
    at_ += c.size;
  }

  // Letters and digits, with apostrophes, hyphens and full stops between them.
  uint32_t word_end() const {
    uint32_t end = at_ + next_code_point().size;
    while (end < place_.end) {
      CodePoint c = code_point_at(text_, end);
      if (!is_letter(c.value) && !is_digit(c.value)) {
        bool joins = is_apostrophe(c.value) || is_hyphen(c.value) ||
                     c.value == '.' || c.value == '&';
        if (!joins || end + c.size >= place_.end) break;
        CodePoint next = code_point_at(text_, end + c.size);
        if (!is_letter(next.value) && !is_digit(next.value)) break;
      }
      end += c.size;
    }
    return end;
  }

  Node parse_word() {
    Node out;
    out.kind = NodeKind::word;
    uint32_t begin = at_;
    at_ = word_end();
    out.place = since(begin);
    out.text = folded(complaints_.text(out.place));
    if (is_digit(code_point_at(out.text, 0).value)) {
      complaints_.error(out.place, "a number as text",
                        "every number is one piece: write {number}");
    }
    return out;
  }

  static constexpr int kDeepest = 40;

  Place place_;
  uint32_t at_;
  int depth_ = 0;
  std::string_view text_;  // of the file, up to the end of the pattern
  Complaints& complaints_;
};

}  // namespace

Node parse_pattern(Place place, Complaints& complaints) {
  return PatternParser(place, complaints).run();
}

}  // namespace quoth
