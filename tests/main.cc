// The main function of quoth_tests. `quoth_tests "[quotations]"` runs the tests
// of one stage, such as how “We won,” said Ana Ortiz is split; see -h.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
