// A sentence as the rules see it.
//
// `“It rained,” Ana Ortiz said on Monday.` becomes
//   start  speech-quote  person  says  on  time  .  end
// one symbol (alphabet.h) for each, with its span and tokens kept. When the
// paragraph has a sentence before this one, a symbol for that whole sentence
// stands in front of `start`.
#ifndef QUOTH_RULE_RULE_TEXT_H_
#define QUOTH_RULE_RULE_TEXT_H_

#include <string>
#include <string_view>
#include <vector>

#include "quoth/extraction.h"
#include "rule/alphabet.h"

namespace quoth {

// What the stages before the rules found, and what everything in engine/rule
// reads.
struct Article {
  std::string_view text;
  const Segments& segments;
  const std::vector<Quotation>& quotations;
  const std::vector<Mention>& mentions;
};

struct RuleSymbol {
  Span span;
  uint32_t first_token = 0;
  uint32_t last_token = 0;  // exclusive
  Id<Mention> mention;
};

struct RuleText {
  std::vector<Symbol> text;
  std::vector<RuleSymbol> symbols;  // what each symbol of `text` stands for
  uint32_t sentence = 0;
};

// Lowers sentences in any order; quickest in text order.
class RuleTextWriter {
 public:
  RuleTextWriter(const Article& article, const Alphabet& alphabet)
      : article_(article), alphabet_(alphabet) {}

  // Overwrites `out`.
  void write(uint32_t sentence, RuleText& out);

 private:
  void add_next(uint32_t number, RuleText& out) const;
  void add_signed(uint32_t number, RuleText& out) const;
  void add_quoted(const Paragraph& paragraph, Symbol symbol,
                  RuleText& out) const;
  void seek_mention(uint32_t sentence);
  uint32_t add_mention(uint32_t token, uint32_t last, RuleText& out);
  Symbol symbol_of(const Token& token) const;
  Symbol quotation_symbol(const Token& token) const;

  const Article& article_;
  const Alphabet& alphabet_;
  size_t mention_ = 0;  // the next that can begin
};

}  // namespace quoth

#endif  // QUOTH_RULE_RULE_TEXT_H_
