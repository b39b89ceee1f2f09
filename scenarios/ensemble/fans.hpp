// An ensemble told: its measures, and how the share of each quota grows on the way to its due day.
#pragma once
#include <array>

#include "scenarios/ensemble/futures.hpp"
#include "scenarios/ensemble/statistics.hpp"
#include "scenarios/runs/quota_on_the_way.hpp"

namespace stichtag::scenarios {

using Quantiles = std::array<double, quantile_levels.size()>;

// Share equipped of what a duty covers, on an evening, over the runs of an ensemble.
struct FanPoint {
  Date on;
  Quantiles quantiles;
};
struct Fan {
  std::string duty;           // name
  std::string operator_name;  // empty: all operators together
  std::vector<FanPoint> points;
};

struct EnsembleTold {
  std::uint64_t runs = 0;
  std::vector<Summary> summaries;
  std::vector<Fan> fans;
};

// Members 0 to runs - 1 on `jobs` threads: those of `stichtag ensemble` under the same seed. `ways`
// are followed as well; `spec` names their operators. Absent where `progress` stopped it.
[[nodiscard]] Result<std::optional<EnsembleTold>> told(const Futures& futures,
                                                       const std::vector<QuotaWay>& ways,
                                                       const actors::RunSpec& spec,
                                                       std::uint64_t runs, unsigned jobs,
                                                       const Progress& progress);
// Members that are there already, from a file: without ways.
[[nodiscard]] EnsembleTold told(const std::vector<Measure>& measures, const Members& members);

}  // namespace stichtag::scenarios
