// Which verbs are cues, counted: what the list of a pack is written from.
//
// Of 155 places of `criticize` outside all content 131 are in a cue, of 420 of
// `walk` two are.
#ifndef QUOTH_TOOLS_LEARN_CUE_WORDS_H_
#define QUOTH_TOOLS_LEARN_CUE_WORDS_H_

#include <string>

#include "gold/corpus.h"
#include "quoth/rules.h"

namespace quoth {

// The text of lexicon/learned-cues.lex: verbs, and phrases that begin with one,
// that are cues at least twice and in one of five of their places. What is inside
// the content of a gold attribution is not counted, since gold says nothing of
// attributions in there.
std::string cue_lexicon(const Corpus& corpus, const RuleSet& rules);

}  // namespace quoth

#endif  // QUOTH_TOOLS_LEARN_CUE_WORDS_H_
