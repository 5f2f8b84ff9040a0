// See time.h.
#include "serve/time.h"

#include <chrono>
#include <cstdio>
#include <ctime>

namespace quoth {

std::string time_now() {
  using namespace std::chrono;
  const auto now = system_clock::now();
  const std::time_t seconds = system_clock::to_time_t(now);
  const auto milliseconds =
      duration_cast<std::chrono::milliseconds>(now.time_since_epoch()) % 1000;
  std::tm utc = {};
  gmtime_r(&seconds, &utc);
  char day[32];
  std::strftime(day, sizeof day, "%Y-%m-%dT%H:%M:%S", &utc);
  char all[48];
  std::snprintf(all, sizeof all, "%s.%03dZ", day,
                static_cast<int>(milliseconds.count()));
  return all;
}

int64_t seconds_now() {
  return static_cast<int64_t>(std::time(nullptr));
}

}  // namespace quoth
