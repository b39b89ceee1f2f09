// Whether two scenarios can be set against each other: the same days, the same operators.
#pragma once
#include <string>

#include "scenarios/branch.hpp"

namespace stichtag::app {

// "the horizons differ (2016-09-02 until 2033-01-01, 2020-01-01 until 2033-01-01)", and whether the
// operators do, by name and points on the first day; empty where neither does. A scenario without
// actors is run with the worked operator.
[[nodiscard]] std::string unlike(const scenarios::Scenario& one, const scenarios::Scenario& other);

}  // namespace stichtag::app
