// A scenario in which one operator is left of all. Operators do not act on each other and each has
// its own chance, so it does what it does among the others.
#pragma once
#include <cstddef>
#include <string>

#include "scenarios/branch.hpp"

namespace stichtag::scenarios {

// Its place among the operators of a run; refused with the nearest names where there is none.
[[nodiscard]] Result<std::size_t> place_of_operator(const actors::RunSpec& spec,
                                                    const std::string& name);

// The operator of a generated fleet becomes one that the scenario names, so that shocks hit it.
// Refused with the nearest names where there is no such operator.
[[nodiscard]] Result<Scenario> with_one_operator(Scenario scenario, const std::string& name);

}  // namespace stichtag::scenarios
