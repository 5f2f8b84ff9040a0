// See filters.h.
#include "serve/filters.h"

#include <charconv>

namespace quoth {
namespace {

struct TextFilter {
  const char* name;
  std::string AttributionFilter::*value;
};
constexpr TextFilter kTexts[] = {
    {"article", &AttributionFilter::article},
    {"speaker", &AttributionFilter::speaker},
    {"entity", &AttributionFilter::entity},
    {"outlet", &AttributionFilter::outlet},
    {"rule", &AttributionFilter::rule},
    {"mode", &AttributionFilter::mode},
    {"state", &AttributionFilter::state},
    {"words", &AttributionFilter::words},
    {"published_from", &AttributionFilter::published_from},
    {"published_before", &AttributionFilter::published_before}};

struct NumberFilter {
  const char* name;
  std::optional<double> AttributionFilter::*value;
};
constexpr NumberFilter kNumbers[] = {
    {"confidence_from", &AttributionFilter::confidence_from},
    {"confidence_below", &AttributionFilter::confidence_below}};

}  // namespace

std::optional<double> number_in(const std::string& digits) {
  double number = 0;
  const char* end = digits.data() + digits.size();
  const auto result = std::from_chars(digits.data(), end, number);
  if (result.ec != std::errc() || result.ptr != end) return std::nullopt;
  return number;
}

std::optional<Answer> read_filter(const Request& request,
                                  AttributionFilter& filter) {
  for (const auto& [name, value] : kTexts) {
    filter.*value = request.parameter(name);
  }
  for (const auto& [name, value] : kNumbers) {
    const std::string given = request.parameter(name);
    filter.*value = number_in(given);
    if (!given.empty() && !(filter.*value)) {
      return problem(400, "parameter", std::string(name) + " is no number");
    }
  }
  filter.conflict = request.parameter("conflict") == "true";
  return std::nullopt;
}

void read_filter(BodyReader& body, AttributionFilter& filter) {
  for (const auto& [name, value] : kTexts) {
    filter.*value = body.text(name).value_or("");
  }
  for (const auto& [name, value] : kNumbers) {
    filter.*value = body.number(name);
  }
  filter.conflict = body.flag("conflict").value_or(false);
}

}  // namespace quoth
