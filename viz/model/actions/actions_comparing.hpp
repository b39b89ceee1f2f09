// Actions that say which scenarios stand beside each other, and how; part of action.hpp.
#pragma once
#include <cstddef>

#include "viz/model/view/comparing.hpp"

namespace stichtag::view {

struct BringToFront {
  std::size_t scenario;
  bool operator==(const BringToFront&) const = default;
};
struct StepScenario {  // to the next (+1) or the previous (-1), around
  int direction;
  bool operator==(const StepScenario&) const = default;
};
struct StepArrangement {  // of the scenarios, to the next
  bool operator==(const StepArrangement&) const = default;
};
struct CompareAs {  // the scenarios stand beside each other like that
  Comparing how;
  bool operator==(const CompareAs&) const = default;
};

}  // namespace stichtag::view
