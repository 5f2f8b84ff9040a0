// Work on many cases or articles at once, each into a place of its own, so that
// results come in one order whatever the number of threads.
#ifndef QUOTH_TOOLS_WORKBENCH_PARALLEL_H_
#define QUOTH_TOOLS_WORKBENCH_PARALLEL_H_

#include <cstddef>
#include <functional>

namespace quoth {

// Calls work(0), ..., work(count - 1) on at most `threads` threads at a time;
// 0 is one a processor.
void for_each_index(size_t count, unsigned threads,
                    const std::function<void(size_t)>& work);

}  // namespace quoth

#endif  // QUOTH_TOOLS_WORKBENCH_PARALLEL_H_
