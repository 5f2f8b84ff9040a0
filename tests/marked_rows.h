// Rows that hold a stage to what it marks: the marks of a row are taken off, the
// stage is run on the text, and what it found must be the row again.
//
//   {"a surname", "[1.name Zoë Díaz] won. Later [1.surname Díaz] left."}
#ifndef QUOTH_TESTS_MARKED_ROWS_H_
#define QUOTH_TESTS_MARKED_ROWS_H_

#include <catch2/catch.hpp>

#include "marked.h"

namespace quoth {

struct MarkedRow {
  const char* what;     // it shows
  const char* article;  // with its spans marked
};

// `marked_by` gives a text with the spans that a stage finds in it marked.
template <typename Stage>
void check_row(const MarkedRow& row, Stage marked_by) {
  INFO(row.what);
  CHECK(marked_by(read_marked(row.article).text) == row.article);
}

}  // namespace quoth

#endif  // QUOTH_TESTS_MARKED_ROWS_H_
