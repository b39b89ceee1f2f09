// What must hold for any bytes; a fuzzer sees the program end where it does not.
#pragma once
#include <cstdlib>

inline void expect(bool kept) {
  if (!kept) std::abort();
}
