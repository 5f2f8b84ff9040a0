// Reads the word lists of a pack into a Vocabulary; see vocabulary.cc.
#ifndef QUOTH_BASE_LEX_READER_H_
#define QUOTH_BASE_LEX_READER_H_

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/vocabulary.h"

namespace quoth {

// A .lex file, split into header and entries.
struct LexEntry {
  uint32_t line = 0;  // 1-based
  // A column holds the alternatives for one inflection; the first is the lemma.
  std::vector<std::vector<std::string>> columns;
  WordClasses classes = 0;
};

struct LexFile {
  std::string path;
  std::string list;
  WordClasses classes = 0;
  std::vector<std::string> forms;  // names of the columns after the first
  std::string lemma_form;          // name of the first column
  std::string inflect;
  uint32_t inflect_line = 0;
  Zone zone = Zone::boilerplate;
  bool has_zone = false;
  std::vector<LexEntry> entries;
};

class LexReader {
 public:
  // Parses `file`; what is wrong goes to errors().
  LexFile parse(const PackFile& file);
  // Adds the entries of all files, those that others inflect by first.
  void add(std::vector<LexFile>& files, Vocabulary& words);
  const std::vector<Diagnostic>& errors() const { return errors_; }

 private:
  void parse_header(const PackFile& file, uint32_t line,
                    std::string_view text, LexFile& out);
  void parse_entry(const PackFile& file, uint32_t line, std::string_view text,
                   LexFile& out);
  WordClasses parse_classes(const PackFile& file, uint32_t line,
                            std::string_view text, std::string_view names);
  void inflect(LexFile& file);
  void add_entry(const LexFile& file, const LexEntry& entry,
                 Vocabulary& words);
  void fail(const std::string& file, uint32_t line, std::string_view text,
            std::string_view at, std::string message, std::string hint);

  std::map<std::string, const LexFile*, std::less<>> by_name_;
  std::map<std::string, std::map<std::string, const LexEntry*, std::less<>>,
           std::less<>>
      by_lemma_;
  std::vector<Diagnostic> errors_;
};

// The bit of a class name such as "given-name", or 0.
WordClasses find_word_class(std::string_view name);

}  // namespace quoth

#endif  // QUOTH_BASE_LEX_READER_H_
