// A run that somebody waits for: it says how far it is, and can be stopped.
#pragma once
#include <functional>
#include <optional>

#include "engine/run/run.hpp"

namespace stichtag::run {

// Asked before each decision of an operator with the share that is done, 0 to 1; false stops the
// run.
using GoesOn = std::function<bool(double)>;

// The same as simulate(); absent where it was stopped.
[[nodiscard]] std::optional<Run> simulate_watched(const Prepared& prepared, const RunKey& key,
                                                  const Options& options, const GoesOn& goes_on);

}  // namespace stichtag::run
