// What the names of an element of a page say it is.
//
//   class="post__related-links"     related links: zone boilerplate
//   id="articleBody"                article body: zone body
#ifndef QUOTH_TEXT_ELEMENT_NAMES_H_
#define QUOTH_TEXT_ELEMENT_NAMES_H_

#include <string>
#include <string_view>

#include "base/vocabulary.h"

namespace quoth {

// Reads names by the lists of a pack whose class is element-name.
class ElementNames {
 public:
  explicit ElementNames(const Vocabulary& words) : words_(words) {}

  // The longest phrase of the pack among `names`; of phrases as long, one that
  // speaks against the article before one that speaks for it. Null: none.
  const LinePhrase* find(std::string_view names);

 private:
  const LinePhrase* find_in(std::string_view name);
  void split(std::string_view name);

  const Vocabulary& words_;
  std::string spaced_;  // of the name at hand
};

// "article body" is never an accident; "content" and "story" often are.
bool names_an_article(const LinePhrase& phrase);

}  // namespace quoth

#endif  // QUOTH_TEXT_ELEMENT_NAMES_H_
