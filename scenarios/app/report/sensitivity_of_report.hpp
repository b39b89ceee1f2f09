// What the results of a report hang on: the numbers of `stichtag sensitivity` with the same seed.
#pragma once
#include <optional>

#include "scenarios/app/asked/request.hpp"
#include "scenarios/report/report.hpp"

namespace stichtag::app {

// At every end of an input, where nothing else is asked for; fewer if all runs would be too many.
inline constexpr std::uint64_t default_sensitivity_runs = 4;
inline constexpr std::uint64_t most_sensitivity_runs = 400;

// Nothing for --sensitivity-runs 0.
[[nodiscard]] Result<std::optional<report::Sensitivity>> sensitivity_of_report(
    const Request& request, const std::string& scenario);

}  // namespace stichtag::app
