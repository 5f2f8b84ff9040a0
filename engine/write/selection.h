// What of an extraction is written.
//
// An article may end in `Sign up! “Best newsletter ever,” says Ana.` That
// attribution is found like any other, but it stands in boilerplate: unless
// all zones are asked for it stays out, and so do its claim and everything
// that only it needs. What is written is closed: every id resolves.
#ifndef QUOTH_WRITE_SELECTION_H_
#define QUOTH_WRITE_SELECTION_H_

#include <vector>

#include "quoth/extraction.h"
#include "quoth/write.h"

namespace quoth {

// An entry a thing: true when it is written.
struct Selection {
  std::vector<bool> attributions;
  std::vector<bool> entities;
  std::vector<bool> claims;

  bool has(Id<Attribution> id) const { return id && attributions[id.index]; }
};

// Attributions of headline, standfirst, caption and body; their claims; the
// entities these point to, those affiliated with them, and every other entity
// that is named in such a zone.
Selection select(const Extraction& extraction, const WriteOptions& options);

}  // namespace quoth

#endif  // QUOTH_WRITE_SELECTION_H_
