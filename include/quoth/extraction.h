// The values that the stages return, in the order of the pipeline. An
// Extraction is all of them together: writers, `explain` and `diff` are
// functions of it.
#ifndef QUOTH_EXTRACTION_H_
#define QUOTH_EXTRACTION_H_

#include <string>
#include <vector>

#include "quoth/document.h"
#include "quoth/span.h"

namespace quoth {

// The index of a known form in the pack's vocabulary; 0 is every other word.
using WordId = uint32_t;

enum class TokenKind : uint8_t { word, number, mark, quotation };

// A word, number or punctuation mark; several words where the pack lists them
// as one ("according to"); or a whole quotation with its marks.
struct Token {
  Span span;
  WordId word = 0;
  TokenKind kind = TokenKind::word;
  bool capital = false;       // starts with an upper-case letter
  bool all_capitals = false;  // has two or more letters, all upper-case
  bool space_before = false;
  uint32_t quotation = Id<Token>::kNone;  // index, for kind quotation

  friend bool operator==(const Token&, const Token&) = default;
};

// Sentences in which a quotation stands count as one, whatever full stops are
// inside its marks. [first_token, last_token) are indices of Segments::tokens.
struct Sentence {
  Span span;  // with its closing mark, without white space
  uint32_t first_token = 0;
  uint32_t last_token = 0;
  uint32_t paragraph = 0;

  friend bool operator==(const Sentence&, const Sentence&) = default;
};

struct Paragraph {
  Span span;
  Zone zone = Zone::body;
  uint32_t first_sentence = 0;
  uint32_t last_sentence = 0;  // exclusive

  friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

struct Segments {
  std::vector<Paragraph> paragraphs;
  std::vector<Sentence> sentences;
  std::vector<Token> tokens;  // of all sentences, a quotation being one token

  friend bool operator==(const Segments&, const Segments&) = default;
};

// A stretch between quotation marks. `outer` includes the marks.
struct Quotation {
  Span outer;
  Span inner;
  bool closed = true;      // false: left open to the end of its paragraph
  bool continues = false;  // opens a paragraph after one that was left open
  // ''So'': read as a quotation, but two apostrophes are no quotation marks of
  // Unicode, so that the graph does not list it among the `quotes`.
  bool doubled = false;
  Id<Quotation> parent;    // the quotation it is nested in

  friend bool operator==(const Quotation&, const Quotation&) = default;
};

enum class MentionKind : uint8_t {
  person,        // Zoë Díaz
  organization,  // the Harbour Board
  place,         // Lisbon
  document,      // the report
  group,         // residents
  role,          // the mayor
  noun,          // any other noun phrase
  subject_pronoun,  // he
  object_pronoun,   // him
  possessive,       // his, whose
  relative,         // who, which
  time,             // Monday
};

enum class Gender : uint8_t { unknown, male, female, neuter };

struct Entity;

// A base noun phrase: determiner, modifiers and head, without what follows in
// a prepositional phrase. [first_token, last_token) are in Segments::tokens,
// or, for a mention inside a quotation, in the tokens of the whole text.
struct Mention {
  Span span;
  Span name;  // the part of a person, organisation or place that names it
  MentionKind kind = MentionKind::noun;
  Gender gender = Gender::unknown;
  bool plural = false;
  bool genitive = false;  // ends in a possessive mark: "the mayor's"
  bool definite = false;  // opens with a definite or possessive determiner
  bool in_quotation = false;
  bool embedded = false;  // part of the mention before: its possessor, say
  uint32_t sentence = 0;
  uint32_t first_token = 0;
  uint32_t last_token = 0;
  WordId head = 0;  // of its last word

  friend bool operator==(const Mention&, const Mention&) = default;
};

enum class EntityKind : uint8_t {
  person,
  organization,
  document,
  group,
  unknown,
};
std::string_view to_string(EntityKind kind);

// One thing that mentions denote. `name` and `aliases` are texts of mentions.
struct Entity {
  EntityKind kind = EntityKind::unknown;
  Gender gender = Gender::unknown;
  bool plural = false;
  bool place = false;
  bool named = false;  // false: only described ("a senior official")
  std::string name;
  std::vector<std::string> aliases;
  std::vector<std::string> roles;
  std::vector<Id<Entity>> affiliations;
  std::vector<Id<Mention>> mentions;

  friend bool operator==(const Entity&, const Entity&) = default;
};

// The result of coreference. `of_mention` has an entry a mention: its entity
// and the method that found it; no entity for plain noun phrases.
struct Coreference {
  Id<Entity> entity;
  std::string_view why;  // name, surname, acronym, role, apposition, ...

  friend bool operator==(const Coreference&, const Coreference&) = default;
};

struct Entities {
  std::vector<Entity> entities;
  std::vector<Coreference> of_mention;

  friend bool operator==(const Entities&, const Entities&) = default;
};

enum class Mode : uint8_t { direct, indirect, mixed };
std::string_view to_string(Mode mode);

enum class Act : uint8_t {
  statement,
  question,
  order,
  belief,
  intention,
  denial,
  support,
  other,
};
std::string_view to_string(Act act);

// Of findings alike in articles that people annotated, how many were right.
// seen 0: never counted.
struct Measured {
  uint32_t right = 0;
  uint32_t seen = 0;

  friend bool operator==(const Measured&, const Measured&) = default;
};

// Who (source) says (cue) what (content), as rules found it in the text.
struct Attribution {
  Mode mode = Mode::indirect;
  Act act = Act::statement;
  bool negated = false;
  Zone zone = Zone::body;
  Span source;                // empty: none
  Span cue;                   // empty: none
  std::vector<Span> content;  // in text order, at least one
  Span addressee;             // empty: none
  std::vector<uint32_t> quotations;  // indices whose words are in the content
  uint32_t sentence = 0;             // where the cue or the first content is
  std::string rule;                  // its id
  float odds = 0;     // natural logarithm, of its being right, as weighed
  Measured measured;  // what its confidence rests on
  std::vector<std::string> beaten;   // rules that lost this place to it
  Id<Attribution> within;            // the attribution that passes this one on
  Id<Attribution> continues;         // whose words this one goes on with

  friend bool operator==(const Attribution&, const Attribution&) = default;
};

enum class SourceStatus : uint8_t { named, pronoun, described, implicit, none };
std::string_view to_string(SourceStatus status);

struct Speaker {
  Id<Entity> entity;
  std::string_view why;

  friend bool operator==(const Speaker&, const Speaker&) = default;
};

// The resolved side of the attribution of the same index.
struct Statement {
  SourceStatus status = SourceStatus::none;
  std::vector<Speaker> speakers;
  std::vector<Speaker> addressees;
  Span source;  // of the attribution; when implicit, of what the speaker of the
                // sentence before was called there

  friend bool operator==(const Statement&, const Statement&) = default;
};

// The proposition of the attributions that put it forward.
struct Claim {
  std::string text;                  // content without marks and without 'that'
  std::vector<std::string> signals;  // names of the pack's signal lexicons
  std::vector<Id<Entity>> about;
  double check_worthiness = 0;       // 0 to 1
  Id<Claim> repeats;                 // an earlier claim in the same words

  friend bool operator==(const Claim&, const Claim&) = default;
};

struct ClaimGraph {
  std::string document_id;                   // d:...
  std::string text_sha256;
  std::vector<std::string> entity_ids;       // e:..., an entry an entity
  std::vector<std::string> attribution_ids;  // a:..., an entry an attribution
  std::vector<Claim> claims;
  std::vector<std::string> claim_ids;        // c:..., an entry a claim
  std::vector<Id<Claim>> claim_of;           // an entry an attribution

  friend bool operator==(const ClaimGraph&, const ClaimGraph&) = default;
};

struct Extraction {
  Document document;
  // Quotations of a page that are not in the text that was taken from it.
  std::vector<std::string> lost_quotations;
  std::vector<ZonedSpan> zones;
  std::vector<Quotation> quotations;
  Segments segments;
  std::vector<Mention> mentions;
  Entities entities;
  std::vector<Attribution> attributions;
  std::vector<Statement> statements;  // an entry an attribution
  ClaimGraph graph;

  friend bool operator==(const Extraction&, const Extraction&) = default;
};

}  // namespace quoth

#endif  // QUOTH_EXTRACTION_H_
