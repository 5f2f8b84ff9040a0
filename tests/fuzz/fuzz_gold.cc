// Any bytes as gold: as marked text, and as brat's standoff of a short text.
// What is read must lie in the text, on whole code points; what is not must be
// refused with an error that names the file.
#include <string>

#include "fuzz/checks.h"
#include "gold/corpus.h"

namespace {

constexpr const char* kText = "“Não,” said Zoë. “We won,” Ana told them.";

void check_spans(const std::vector<quoth::GoldAttribution>& gold,
                 std::string_view text) {
  const auto starts_code_point = [&](uint32_t at) {
    return at == text.size() || (text[at] & 0xC0) != 0x80;
  };
  for (const quoth::GoldAttribution& one : gold) {
    quoth::fuzz::require(!one.content.empty());
    for (const auto* spans : {&one.source, &one.cue, &one.content}) {
      for (quoth::Span span : *spans) {
        quoth::fuzz::require(span.begin <= span.end);
        quoth::fuzz::require(span.end <= text.size());
        quoth::fuzz::require(starts_code_point(span.begin));
        quoth::fuzz::require(starts_code_point(span.end));
      }
    }
  }
}

void check_errors(const std::vector<quoth::Diagnostic>& errors) {
  quoth::fuzz::require(!errors.empty());
  for (const quoth::Diagnostic& error : errors) {
    quoth::fuzz::require(error.file == "fuzz" && !to_string(error).empty());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const auto standoff = quoth::read_standoff(bytes, kText, "fuzz");
  standoff ? check_spans(*standoff, kText) : check_errors(standoff.errors());
  const auto document =
      quoth::read_document(bytes, quoth::Format::text, "fuzz");
  if (!document || !document->charset.empty()) return 0;
  const auto marked = quoth::read_marked(bytes, "fuzz");
  marked ? check_spans(marked->attributions, marked->document.text)
         : check_errors(marked.errors());
  return 0;
}
