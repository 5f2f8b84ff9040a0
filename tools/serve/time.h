// The time of the desk's log: `2026-03-01T09:30:00.250Z`. No stage of the
// engine asks for the time; only the desk does, to say when people decided.
#ifndef QUOTH_TOOLS_SERVE_TIME_H_
#define QUOTH_TOOLS_SERVE_TIME_H_

#include <cstdint>
#include <string>

namespace quoth {

// ISO 8601 in UTC, to the millisecond: as text in the order of time.
std::string time_now();

// Since 1970.
int64_t seconds_now();

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_TIME_H_
