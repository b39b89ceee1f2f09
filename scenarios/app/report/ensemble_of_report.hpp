// The ensemble behind a report: the measures of `stichtag ensemble` with the same seed and runs,
// and the way of each quota to its due day.
#pragma once
#include <optional>

#include "scenarios/app/asked/simulated.hpp"
#include "scenarios/report/report.hpp"

namespace stichtag::app {

inline constexpr std::uint64_t default_report_runs = 20;

// Nothing for --runs 1: a run told alone. `alone` is that run, whose duties are followed.
[[nodiscard]] Result<std::optional<report::Ensemble>> ensemble_of_report(
    const Request& request, const std::string& scenario, const Simulated& alone);

}  // namespace stichtag::app
