// See raw_piece.h. `(?!would)` becomes the advice `not after would`: a guard
// says the same, and stays outside the regular expression.
#include "rule/raw_piece.h"

#include <algorithm>
#include <optional>

namespace quoth {
namespace {

struct LookAround {
  std::string_view opening;
  bool ahead;
};
constexpr LookAround kLookAround[] = {
    {"(?=", true}, {"(?!", true}, {"(?<=", false}, {"(?<!", false}};

class RawPiece {
 public:
  RawPiece(Place place, const Complaints& complaints)
      : place_(place), text_(complaints.text(place)) {}

  std::optional<Place> find(std::string_view piece) const {
    size_t at = text_.find(piece);
    if (at == std::string_view::npos) return std::nullopt;
    auto begin = static_cast<uint32_t>(place_.begin + at);
    return Place{place_.file, begin,
                 begin + static_cast<uint32_t>(piece.size())};
  }

  // What a look-around looks for, to the end of its bracket.
  std::string inside(Place opening) const {
    std::string_view rest = text_.substr(opening.end - place_.begin);
    size_t last = rest.empty() ? 0 : rest.size() - 1;
    return std::string(rest.substr(0, std::min(rest.find(')'), last)));
  }

 private:
  Place place_;
  std::string_view text_;
};

}  // namespace

void check_raw_piece(Place place, Complaints& complaints) {
  RawPiece raw(place, complaints);
  for (auto [opening, ahead] : kLookAround) {
    std::optional<Place> at = raw.find(opening);
    if (!at) continue;
    complaints.error(
        *at, ahead ? "look-ahead is not available"
                   : "look-behind is not available",
        "RE2 has no look-around, so that matching stays linear; write it as a "
        "guard: " +
            std::string(ahead ? "not after " : "not before ") +
            raw.inside(*at));
  }
  if (auto at = raw.find("\\w")) {
    complaints.warn(*at, "\\w knows only ASCII here",
                    "a letter of any script is \\pL");
  }
  if (auto at = raw.find("\\b")) {
    complaints.warn(*at, "\\b knows only ASCII here",
                    "a raw piece is held against one whole word, so it needs "
                    "no \\b; a letter is \\pL");
  }
}

}  // namespace quoth
