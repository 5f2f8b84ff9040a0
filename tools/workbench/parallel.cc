// See parallel.h. oneTBB hands out small ranges, so one long article among
// short ones keeps nobody waiting.
#include "workbench/parallel.h"

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <thread>

namespace quoth {

void for_each_index(size_t count, unsigned threads,
                    const std::function<void(size_t)>& work) {
  namespace tbb = oneapi::tbb;
  if (threads == 0) threads = std::max(1u, std::thread::hardware_concurrency());
  const tbb::global_control limit(
      tbb::global_control::max_allowed_parallelism, threads);
  tbb::task_arena arena(static_cast<int>(threads));
  arena.execute([&] { tbb::parallel_for(size_t{0}, count, work); });
}

}  // namespace quoth
