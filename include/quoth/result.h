// A value, or what the user can do to get one.
//
// Everything a user can cause (a file that cannot be read, a rule that does not
// parse) comes back as a Result. Stages after reading are total and return
// plain values.
#ifndef QUOTH_RESULT_H_
#define QUOTH_RESULT_H_

#include <cassert>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace quoth {

enum class Severity { error, warning };

// One thing to tell the user. `line` and `column` are 1-based and count lines
// and code points; 0 means that the file as a whole is meant. `length` is in
// code points and says how many carets to draw. `hint` says the way out.
struct Diagnostic {
  std::string file;
  uint32_t line = 0;
  uint32_t column = 0;
  uint32_t length = 1;
  std::string source_line;
  std::string message;
  std::string hint;
  Severity severity = Severity::error;

  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

// Formats as
//   rules/en/a.rules:11:30: error: no slot named {speeker}
//      11 |   match    {quote}[,] {says} {speeker}
//         |                              ^^^^^^^^^ did you mean {speaker}?
// with a closing newline.
std::string to_string(const Diagnostic& diagnostic);

template <typename T>
class Result {
 public:
  Result(T value) : state_(std::move(value)) {}
  Result(Diagnostic error)
      : state_(std::vector<Diagnostic>{std::move(error)}) {}
  // REQUIRES: errors is not empty.
  Result(std::vector<Diagnostic> errors) : state_(std::move(errors)) {}

  explicit operator bool() const { return state_.index() == 0; }
  // REQUIRES: the Result holds a value.
  T& operator*() { return *checked(); }
  const T& operator*() const { return *checked(); }
  T* operator->() { return checked(); }
  const T* operator->() const { return checked(); }
  // REQUIRES: the Result holds errors. All of them, in file order.
  const std::vector<Diagnostic>& errors() const {
    return std::get<1>(state_);
  }

 private:
  T* checked() {
    assert(state_.index() == 0);
    return &std::get<0>(state_);
  }
  const T* checked() const {
    assert(state_.index() == 0);
    return &std::get<0>(state_);
  }

  std::variant<T, std::vector<Diagnostic>> state_;
};

}  // namespace quoth

#endif  // QUOTH_RESULT_H_
