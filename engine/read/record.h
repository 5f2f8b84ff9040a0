// One record of NDJSON to a Document.
#ifndef QUOTH_READ_RECORD_H_
#define QUOTH_READ_RECORD_H_

#include <string_view>

#include "quoth/extract.h"
#include "quoth/result.h"

namespace quoth {

// `json` is the record in UTF-8. `source` names the file in errors, and the
// article when the record has neither "id" nor "source".
Result<Document> read_record(std::string_view json, std::string source,
                             const ReadOptions& options);

}  // namespace quoth

#endif  // QUOTH_READ_RECORD_H_
