// Published figures of the rollout in German: what was counted, of whom, and the number as Germans
// write it.
#pragma once
#include <optional>
#include <string>

#include "events/log/event.hpp"

namespace stichtag::view {

// "Eingebaute iMSys: 1.005.642 (bundesweit)". Nothing for a figure or a scope that it has no words
// for.
[[nodiscard]] std::optional<std::string> german_figure(const RolloutReported& figure);

}  // namespace stichtag::view
