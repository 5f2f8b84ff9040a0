// Places in the files of a pack, and what is wrong there.
//
// In `match {quote} {sayz}` the reader of rules knows only that bytes 114 to
// 120 of the third file name no list. Complaints turns that into file, line,
// column, the line itself and a caret, and keeps all of them, up to a number
// that no one reads to the end: whoever mends a pack wants to see everything at
// once.
#ifndef QUOTH_RULE_PLACES_H_
#define QUOTH_RULE_PLACES_H_

#include <string>
#include <string_view>
#include <vector>

#include "quoth/result.h"
#include "quoth/rules.h"

namespace quoth {

// Bytes [begin, end) of files[file].text.
struct Place {
  uint32_t file = 0;
  uint32_t begin = 0;
  uint32_t end = 0;

  friend bool operator==(const Place&, const Place&) = default;
};

class Complaints {
 public:
  // REQUIRES: files outlives this.
  explicit Complaints(const std::vector<PackFile>& files) : files_(files) {}

  void error(Place at, std::string message, std::string hint = "") {
    add(at, Severity::error, std::move(message), std::move(hint));
  }
  void warn(Place at, std::string message, std::string hint = "") {
    add(at, Severity::warning, std::move(message), std::move(hint));
  }
  void add(Diagnostic diagnostic);

  std::string_view text(Place at) const {
    return std::string_view(files_[at.file].text)
        .substr(at.begin, at.end - at.begin);
  }
  const std::string& path(Place at) const { return files_[at.file].path; }
  uint32_t line_of(Place at) const;  // 1-based
  // "line 6", or "names.rules:6" when it is not in the file of `from`.
  std::string pointer(Place at, Place from) const;
  bool has_errors() const { return errors_ > 0; }
  // What was kept so far, in the order of files and places.
  std::vector<Diagnostic> sorted() const;

 private:
  void add(Place at, Severity severity, std::string message,
           std::string hint);

  // A file that is no pack at all has a complaint a byte.
  static constexpr size_t kMost = 200;  // of each severity
  bool is_full(Severity severity) const;

  const std::vector<PackFile>& files_;
  std::vector<Diagnostic> found_;
  size_t errors_ = 0;
};

// The name of `names` that is nearest to `name`, or "" when none is near.
std::string nearest_name(std::string_view name,
                         const std::vector<std::string>& names);

}  // namespace quoth

#endif  // QUOTH_RULE_PLACES_H_
