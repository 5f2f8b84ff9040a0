// Which attributions are meant: by a query, `?rule=quote-said&state=open`, or
// by a body, `{"rule": "quote-said", "confidence_below": 0.5}`. The names are
// the same in both.
#ifndef QUOTH_TOOLS_SERVE_FILTERS_H_
#define QUOTH_TOOLS_SERVE_FILTERS_H_

#include <optional>
#include <string>

#include "serve/body.h"
#include "serve/store.h"

namespace quoth {

std::optional<double> number_in(const std::string& digits);

// What is wrong with the query otherwise.
std::optional<Answer> read_filter(const Request& request,
                                  AttributionFilter& filter);
void read_filter(BodyReader& body, AttributionFilter& filter);

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_FILTERS_H_
