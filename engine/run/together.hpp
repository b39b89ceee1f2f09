// Scenarios beside one another: what they have in common is simulated once.
#pragma once
#include <span>

#include "engine/run/run.hpp"

namespace stichtag::run {

// Runs of several scenarios under one chance, each the same as by itself to the last byte. What an
// operator does before the first day on which the law, the market or the operator itself is another
// one than in the first scenario is simulated once.
[[nodiscard]] std::vector<Run> simulate_together(std::span<const Prepared* const> scenarios,
                                                 const RunKey& key, const Options& options = {});

}  // namespace stichtag::run
