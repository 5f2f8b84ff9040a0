// The dates of RSS.
#ifndef QUOTH_READ_FEED_DATE_H_
#define QUOTH_READ_FEED_DATE_H_

#include <string>
#include <string_view>

namespace quoth {

// "2021-05-03T10:00:00+02:00" of `Mon, 03 May 2021 10:00:00 +0200`, the format
// of mail (RFC 822) that RSS asks for. Any other text as it is.
std::string iso_date(std::string_view date);

}  // namespace quoth

#endif  // QUOTH_READ_FEED_DATE_H_
