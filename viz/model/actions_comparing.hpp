// Actions that say which scenarios stand beside each other, and how; part of action.hpp.
#pragma once
#include <cstddef>

#include "viz/model/comparing.hpp"

namespace stichtag::view {

struct BringToFront {
  std::size_t scenario;
};
struct StepScenario {  // to the next (+1) or the previous (-1), around
  int direction;
};
struct StepArrangement {};  // of the scenarios, to the next
struct CompareAs {          // the scenarios stand beside each other like that
  Comparing how;
};

}  // namespace stichtag::view
