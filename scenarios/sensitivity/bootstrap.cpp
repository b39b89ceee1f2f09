#include "scenarios/sensitivity/bootstrap.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

#include "engine/simulation/chance.hpp"

namespace stichtag::scenarios {
namespace {

// Estimates that a resample does not have, such as a share of no variance, are left out.
Interval middle_of(std::vector<double> values) {
  std::erase_if(values, [](double value) { return std::isnan(value); });
  if (values.empty()) return {undefined, undefined};
  std::sort(values.begin(), values.end());
  return {quantile(values, 0.025), quantile(values, 0.975)};
}

}  // namespace

std::vector<Estimate> bootstrapped(std::size_t rows, const Estimator& estimator, std::uint64_t seed,
                                   std::size_t times) {
  assert(rows > 0);
  std::vector<std::uint32_t> drawn(rows);
  std::iota(drawn.begin(), drawn.end(), 0U);
  std::vector<Estimate> estimates;
  for (const auto value : estimator(drawn)) estimates.push_back({value, {}});
  std::vector<std::vector<double>> again(estimates.size());
  simulation::Stream stream(
      {seed, 0, simulation::actor_key("bootstrap"), simulation::Purpose::design, rows});
  for (std::size_t i = 0; i < times; ++i) {
    for (auto& row : drawn) row = stream.below(std::uint32_t(rows));
    const auto values = estimator(drawn);
    for (std::size_t k = 0; k < values.size(); ++k) again[k].push_back(values[k]);
  }
  for (std::size_t k = 0; k < estimates.size(); ++k)
    estimates[k].ci = middle_of(std::move(again[k]));
  return estimates;
}

}  // namespace stichtag::scenarios
