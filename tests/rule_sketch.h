// Articles for tests of the rules, written with their mentions marked:
//
//   “It rained,” said [person Ana Ortiz] on [time Monday].
//
// `[person' Ana Ortiz’s]` is a genitive. The stages before the rules have no
// part in it: quotations are what stands between “ and ”, a sentence ends
// with . ! or ? before a space, a paragraph at a line break.
#ifndef QUOTH_TESTS_RULE_SKETCH_H_
#define QUOTH_TESTS_RULE_SKETCH_H_

#include <string>
#include <string_view>
#include <vector>

#include "base/unicode.h"
#include "base/vocabulary.h"
#include "rule/compiled_rules.h"
#include "rule/match.h"

namespace quoth::sketch {

struct Sketch {
  std::string text;
  Segments segments;
  std::vector<Quotation> quotations;
  std::vector<Mention> mentions;

  Article article() const { return {text, segments, quotations, mentions}; }
};

class Sketcher {
 public:
  Sketcher(std::string_view source, const Vocabulary& words)
      : source_(source), words_(words) {}

  Sketch run() {
    while (at_ < source_.size()) step();
    close_paragraph();
    return std::move(out_);
  }

 private:
  std::vector<Token>& tokens() { return out_.segments.tokens; }
  uint32_t size() const { return static_cast<uint32_t>(out_.text.size()); }
  uint32_t token_count() {
    return static_cast<uint32_t>(tokens().size());
  }

  void step() {
    CodePoint c = code_point_at(source_, at_);
    if (c.value == '\n') {
      close_paragraph();
      copy(c);
    } else if (is_space(c.value)) {
      if (ended_) close_sentence();
      copy(c);
    } else if (c.value == '[') {
      open_mention();
    } else if (c.value == ']') {
      close_mention();
    } else if (c.value == U'“') {
      add_quotation();
    } else {
      add_token(c);
    }
  }

  void copy(CodePoint c) {
    out_.text += source_.substr(at_, c.size);
    at_ += c.size;
  }

  void open_mention() {
    size_t space = source_.find(' ', at_);
    std::string_view kind = source_.substr(at_ + 1, space - at_ - 1);
    Mention mention;
    mention.genitive = kind.ends_with('\'');
    if (mention.genitive) kind.remove_suffix(1);
    static constexpr std::string_view kKinds[] = {
        "person", "organization", "place", "document", "group", "role", "noun",
        "he", "him", "his", "who", "time"};
    for (size_t i = 0; i < std::size(kKinds); ++i) {
      if (kKinds[i] == kind) mention.kind = static_cast<MentionKind>(i);
    }
    mention.span.begin = size();
    mention.first_token = token_count();
    out_.mentions.push_back(mention);
    at_ = space + 1;
  }

  void close_mention() {
    Mention& mention = out_.mentions.back();
    mention.span.end = size();
    mention.last_token = token_count();
    mention.sentence =
        static_cast<uint32_t>(out_.segments.sentences.size());
    size_t last = tokens().size() - 1;
    if (mention.genitive && last > mention.first_token) --last;
    mention.head = tokens()[last].word;
    ++at_;
  }

  void add_quotation() {
    Quotation quotation;
    quotation.outer.begin = size();
    quotation.inner.begin = size() + 3;
    size_t end = source_.find("”", at_);
    out_.text += source_.substr(at_, end + 3 - at_);
    at_ = end + 3;
    quotation.outer.end = size();
    quotation.inner.end = size() - 3;
    Token token;
    token.kind = TokenKind::quotation;
    token.span = quotation.outer;
    token.quotation = static_cast<uint32_t>(out_.quotations.size());
    out_.quotations.push_back(quotation);
    tokens().push_back(token);
    ended_ = std::string_view(out_.text).substr(quotation.inner.end - 1, 1) ==
             ".";
  }

  void add_token(CodePoint first) {
    Token token;
    token.span.begin = size();
    bool is_word = is_letter(first.value) || is_apostrophe(first.value);
    token.kind = is_word                   ? TokenKind::word
                 : is_digit(first.value) ? TokenKind::number
                                         : TokenKind::mark;
    do {
      copy(code_point_at(source_, at_));
    } while (token.kind != TokenKind::mark && at_ < source_.size() &&
             (is_letter(code_point_at(source_, at_).value) ||
              is_digit(code_point_at(source_, at_).value) ||
              source_[at_] == '-'));
    token.span.end = size();
    if (is_word) token.word = word(slice(out_.text, token.span));
    ended_ = token.kind == TokenKind::mark &&
             (first.value == '.' || first.value == '!' || first.value == '?');
    tokens().push_back(token);
    if (is_word) join_phrase();
  }

  WordId word(std::string_view form) const {
    WordId id = words_.find(form);
    return id != 0 ? id : words_.find_folded(folded(form));
  }

  void join_phrase() {
    if (tokens().size() < 2) return;
    Token& before = tokens()[tokens().size() - 2];
    Span both{before.span.begin, tokens().back().span.end};
    WordId id = word(slice(out_.text, both));
    if (id == 0 || before.kind != TokenKind::word) return;
    before.span = both;
    before.word = id;
    tokens().pop_back();
  }

  void close_sentence() {
    uint32_t first = sentence_token_;
    sentence_token_ = token_count();
    ended_ = false;
    if (first == sentence_token_) return;
    Sentence sentence;
    sentence.span = {tokens()[first].span.begin, tokens().back().span.end};
    sentence.first_token = first;
    sentence.last_token = sentence_token_;
    sentence.paragraph =
        static_cast<uint32_t>(out_.segments.paragraphs.size());
    out_.segments.sentences.push_back(sentence);
  }

  void close_paragraph() {
    close_sentence();
    auto last = static_cast<uint32_t>(out_.segments.sentences.size());
    if (last == paragraph_sentence_) return;
    Paragraph paragraph;
    paragraph.span = {
        out_.segments.sentences[paragraph_sentence_].span.begin,
        out_.segments.sentences.back().span.end};
    paragraph.first_sentence = paragraph_sentence_;
    paragraph.last_sentence = last;
    paragraph_sentence_ = last;
    out_.segments.paragraphs.push_back(paragraph);
  }

  std::string_view source_;
  const Vocabulary& words_;
  Sketch out_;
  size_t at_ = 0;
  bool ended_ = false;
  uint32_t sentence_token_ = 0;
  uint32_t paragraph_sentence_ = 0;
};

inline Sketch draw(std::string_view source, const Vocabulary& words) {
  return Sketcher(source, words).run();
}

// A pack of one rule file and a few small word lists.
inline PackSources small_pack(std::string rules,
                              std::string path = "small.rules") {
  PackSources out;
  out.files.push_back({std::move(path), std::move(rules)});
  out.files.push_back(
      {"verbs.lex",
       "list verbs\nclass verb\nforms base third past participle gerund\n---\n"
       "say: says, said, said, saying\ntell: tells, told, told, telling\n"
       "ask: asks, asked, asked, asking\ndeny: denies, denied, denied, denying\n"
       "report: reports, reported, reported, reporting\n"});
  out.files.push_back({"says.lex",
                       "list says\ninflect verbs\n---\nsay\ndeny\nreport\n"
                       "ask\ntell\n"});
  out.files.push_back({"tells.lex", "list tells\ninflect verbs\n---\ntell\n"});
  out.files.push_back(
      {"act-question.lex", "list act-question\ninflect verbs\n---\nask\n"});
  out.files.push_back({"act-denial.lex",
                       "list act-denial\ninflect verbs\n---\ndeny\n"});
  out.files.push_back({"according.lex", "list according\n---\naccording to\n"});
  out.files.push_back(
      {"cue-nouns.lex", "list cue-nouns\nclass noun\n---\nclaim\nwarning\n"});
  out.files.push_back({"negation.lex", "class negation\n---\nnot\nnever\n"});
  out.files.push_back({"adverbs.lex", "class adverb\n---\nalso\nrepeatedly\n"});
  out.files.push_back({"adpositions.lex",
                       "class adposition\n---\nin\nincluding +example\n"});
  out.files.push_back({"coordinators.lex", "class coordinator\n---\nand\n"});
  out.files.push_back({"determiners.lex", "class determiner\n---\nthis\n"});
  out.files.push_back({"clitics.lex", "class clitic genitive\n---\n's\n"});
  return out;
}

}  // namespace quoth::sketch

#endif  // QUOTH_TESTS_RULE_SKETCH_H_
