// How many requests one caller may make: a bucket that holds `burst` of them
// and fills up again at `per_second`. The 201st request of a second waits.
#ifndef QUOTH_TOOLS_SERVE_RATE_LIMIT_H_
#define QUOTH_TOOLS_SERVE_RATE_LIMIT_H_

#include <algorithm>
#include <map>
#include <mutex>
#include <string>

namespace quoth {

class RateLimit {
 public:
  RateLimit(double per_second, double burst)
      : per_second_(per_second), burst_(burst) {}

  // True when the caller may go on. `now` is in seconds and never goes back.
  bool allow(const std::string& caller, double now) {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (buckets_.size() > kMostCallers) forget_full_ones(now);
    Bucket& bucket = buckets_.try_emplace(caller, Bucket{burst_, now})
                         .first->second;
    bucket = {level_of(bucket, now), now};
    if (bucket.level < 1) return false;
    bucket.level -= 1;
    return true;
  }

 private:
  struct Bucket {
    double level;
    double at;
  };
  static constexpr size_t kMostCallers = 10000;

  double level_of(const Bucket& bucket, double now) const {
    return std::min(burst_, bucket.level + (now - bucket.at) * per_second_);
  }
  void forget_full_ones(double now) {
    std::erase_if(buckets_, [&](const auto& entry) {
      return level_of(entry.second, now) >= burst_;
    });
  }

  double per_second_;
  double burst_;
  std::mutex mutex_;
  std::map<std::string, Bucket> buckets_;
};

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_RATE_LIMIT_H_
