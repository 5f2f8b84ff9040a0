// See zone_report.h:
//
//   headline    Ferry aground                (a heading above the article)
//   body        “We won,” said Ana Ortiz.    (a paragraph of the article)
//
//   left out
//   boilerplate Home                         (in a nav)
#include "zone_report.h"

#include "base/display.h"

namespace quoth {
namespace {

constexpr size_t kZoneColumns = 12;
constexpr uint32_t kTextColumns = 60;

void write_zone(Zone zone, const std::string& reason, std::string_view text,
                std::string& out) {
  std::string name(to_string(zone));
  name.resize(kZoneColumns, ' ');
  out += name + shortened(one_line(text), kTextColumns) + "  (" + reason +
         ")\n";
}

}  // namespace

void write_zones(const Extraction& extraction, std::string& out) {
  const Document& document = extraction.document;
  for (const ZonedSpan& zone : extraction.zones) {
    write_zone(zone.zone, zone.reason, slice(document.text, zone.span), out);
  }
  if (!document.page || document.page->left_out.empty()) return;
  out += "\nleft out\n";
  for (const LeftOut& left : document.page->left_out) {
    write_zone(left.zone, left.reason, left.text, out);
  }
}

}  // namespace quoth
