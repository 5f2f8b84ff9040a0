// Any bytes as a web archive, packed or not: WARC/1.0 with a length that lies,
// chunks that are none, gzip that is cut off. The reader ends, and holds no
// more than it was allowed to.
#include <string>

#include "fuzz/checks.h"
#include "warc_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  constexpr size_t kLimit = 1 << 16;
  quoth::FileReader file;
  file.open_bytes(std::string(reinterpret_cast<const char*>(data), size));
  quoth::WarcReader archive(file, kLimit);
  quoth::WarcRecord record;
  for (;;) {
    const auto status = archive.next(record);
    if (status == quoth::WarcReader::Status::end) return 0;
    if (status == quoth::WarcReader::Status::failed) {
      quoth::fuzz::require(!archive.error().empty());
      return 0;
    }
    quoth::fuzz::require(record.body.size() <= kLimit);
  }
}
