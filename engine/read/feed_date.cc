// The names of months are part of the format, whatever language a feed is in.
#include "read/feed_date.h"

#include <algorithm>
#include <vector>

namespace quoth {
namespace {

constexpr std::string_view kMonths[] = {"Jan", "Feb", "Mar", "Apr",
                                        "May", "Jun", "Jul", "Aug",
                                        "Sep", "Oct", "Nov", "Dec"};

std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> out;
  constexpr std::string_view kGaps = " ,\t";
  for (size_t at = 0;;) {
    at = text.find_first_not_of(kGaps, at);
    if (at == std::string_view::npos) return out;
    const size_t end = std::min(text.find_first_of(kGaps, at), text.size());
    out.push_back(text.substr(at, end - at));
    at = end;
  }
}

bool is_number(std::string_view text, size_t least, size_t most) {
  return text.size() >= least && text.size() <= most &&
         std::all_of(text.begin(), text.end(),
                     [](char c) { return c >= '0' && c <= '9'; });
}

// "+02:00" of +0200, "Z" of GMT; "" of what is neither.
std::string zone_of(std::string_view zone) {
  if (zone == "GMT" || zone == "UT" || zone == "UTC" || zone == "Z") return "Z";
  const bool offset = zone.starts_with('+') || zone.starts_with('-');
  if (!offset || !is_number(zone.substr(1), 4, 4)) return "";
  return std::string(zone.substr(0, 3)) + ":" + std::string(zone.substr(3));
}

}  // namespace

std::string iso_date(std::string_view date) {
  std::vector<std::string_view> parts = split(date);
  if (!parts.empty() && !is_number(parts[0], 1, 2)) parts.erase(parts.begin());
  if (parts.size() < 4 || !is_number(parts[0], 1, 2) ||
      !is_number(parts[2], 4, 4)) {
    return std::string(date);
  }
  const auto* month = std::find(std::begin(kMonths), std::end(kMonths),
                                parts[1].substr(0, 3));
  const bool time = (parts[3].size() == 8 || parts[3].size() == 5) &&
                    parts[3][2] == ':';
  if (month == std::end(kMonths) || !time) return std::string(date);
  std::string out(parts[2]);
  const auto number = static_cast<int>(month - std::begin(kMonths)) + 1;
  out += number < 10 ? "-0" : "-";
  out += std::to_string(number);
  out += parts[0].size() == 1 ? "-0" : "-";
  out += parts[0];
  out += "T";
  out += parts[3];
  if (parts[3].size() == 5) out += ":00";
  return out + (parts.size() > 4 ? zone_of(parts[4]) : "");
}

}  // namespace quoth
