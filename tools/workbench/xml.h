// Text as XML and HTML have it: `“A & B” < C` as `“A &amp; B” &lt; C`.
#ifndef QUOTH_TOOLS_WORKBENCH_XML_H_
#define QUOTH_TOOLS_WORKBENCH_XML_H_

#include <string>
#include <string_view>

namespace quoth {

// For content and for attributes in double quotes. Control characters that
// XML cannot hold are left out.
inline std::string in_xml(std::string_view text) {
  std::string out;
  for (char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\t': case '\n': case '\r': out += c; break;
      default:
        if (static_cast<unsigned char>(c) >= 0x20) out += c;
    }
  }
  return out;
}

}  // namespace quoth

#endif  // QUOTH_TOOLS_WORKBENCH_XML_H_
