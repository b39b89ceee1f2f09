// The same ensemble under two scenarios: run k of both has the same chance (common random numbers),
// so their difference says what the scenario does, with the noise that they share taken out.
#pragma once
#include <optional>
#include <vector>

#include "scenarios/ensemble/statistics.hpp"

namespace stichtag::scenarios {

struct Difference {
  Measure measure;
  std::uint64_t pairs = 0;  // runs in which both have the measure
  double mean_before = 0, mean_after = 0;
  double mean = 0;             // after - before
  std::optional<Interval> ci;  // 95 %, Student's t
  // (Var before + Var after) / Var(after - before): how many times more runs independent ensembles
  // would need for the same interval. Nothing where the difference is always the same.
  std::optional<double> variance_reduction;
  [[nodiscard]] bool is_certain() const { return ci && (ci->low > 0 || ci->high < 0); }
};

// For the measures that both have, in the order of the first. `members` run alike.
struct Side {
  const std::vector<Measure>& measures;
  const Members& members;
};
[[nodiscard]] std::vector<Difference> differences(const Side& before, const Side& after);

}  // namespace stichtag::scenarios
