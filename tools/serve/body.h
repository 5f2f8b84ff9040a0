// A JSON body, read strictly: `{"verdict": "acept"}` and `{"vedict": "accept"}`
// are both refused with what is wrong, never taken for something else.
#ifndef QUOTH_TOOLS_SERVE_BODY_H_
#define QUOTH_TOOLS_SERVE_BODY_H_

#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

#include "serve/answer.h"

namespace quoth {

// An object whose fields are asked for one after the other. The first thing
// that is wrong is kept; end() also finds fields that nobody asked for.
class BodyReader {
 public:
  explicit BodyReader(const Request& request);
  BodyReader(const Json& object, std::string where);

  bool has(const char* name) const;  // and it is not null
  bool is_null(const char* name) const;
  // How a complaint names the field: "replacement.source".
  std::string place(const char* name) const { return where_ + name; }
  bool is_wrong() const { return wrong_.has_value(); }
  std::optional<std::string> text(const char* name, bool needed = false);
  std::optional<std::string> one_of(const char* name,
                                    std::initializer_list<const char*> values,
                                    bool needed = false);
  std::optional<int64_t> whole_number(const char* name);
  std::optional<bool> flag(const char* name);
  // Empty when it is not there.
  std::vector<std::string> texts(const char* name);
  std::vector<int64_t> whole_numbers(const char* name);
  std::optional<double> number(const char* name);
  // Of any shape; to be read by a reader of its own.
  std::optional<Json> value(const char* name);

  // What is wrong with the body; none when it is right.
  std::optional<Answer> end();
  void fail(const std::string& detail);

 private:
  const Json* find(const char* name, bool needed);

  Json object_;
  std::string where_;  // "" or "replacement."
  std::vector<std::string> asked_;
  std::optional<Answer> wrong_;
};

}  // namespace quoth

#endif  // QUOTH_TOOLS_SERVE_BODY_H_
