// All that a program needs to find out who says “We won,” in a text. RULES is
// the directory of the English pack; find_pack("en") finds it at run time.
#include <cstdio>

#include "quoth/extract.h"

int main() {
  const auto rules = quoth::compile_rules(*quoth::read_pack(RULES));
  auto document = quoth::read_document("“We won,” said Ana Ortiz on Monday.",
                                       quoth::Format::text, "fares.txt");
  const auto found = quoth::extract(*document, *rules);
  for (const quoth::Attribution& said : found.attributions) {
    const auto source = quoth::slice(found.document.text, said.source);
    std::printf("%.*s\n", static_cast<int>(source.size()), source.data());
  }
}
