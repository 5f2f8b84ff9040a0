// Articles that are fetched or unpacked behind the scenes.
//
// Somebody gives the address of a feed: it is answered at once that it was
// taken in. A thread of its own fetches the feed and the pages it links to,
// extracts one article after the other and stores each with what became of it,
// so that lists go on and progress can be watched. What was not done when the
// desk stopped, or was killed, is begun again by the next.
#ifndef QUOTH_TOOLS_SERVE_INTAKES_H_
#define QUOTH_TOOLS_SERVE_INTAKES_H_

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

#include "article_stream.h"
#include "serve/store.h"

namespace quoth {

class Intakes {
 public:
  // `news` is called after each step.
  Intakes(Store& store, const RuleSet& rules, const WebOptions& web,
          std::function<void()> news);
  // Waits for the article that is at work.
  ~Intakes();

  // There is something new to take in.
  void wake();

 private:
  void work();
  void run(const Intake& intake);
  bool stopped();

  Store& store_;
  const RuleSet& rules_;
  WebOptions web_;
  std::function<void()> news_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool stopped_ = false;
  bool woken_ = true;  // there may be something left from before
  std::thread thread_;
};

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_INTAKES_H_
