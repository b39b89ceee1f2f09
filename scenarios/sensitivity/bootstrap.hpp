// How sure an estimate from a sample is: the percentile bootstrap (Efron 1979). Rows are drawn
// anew with their replacement, all estimates from the same draw, so that they stay coherent.
#pragma once
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "scenarios/ensemble/statistics.hpp"

namespace stichtag::scenarios {

struct Estimate {
  double value = 0;
  Interval ci;  // 95 %, percentile bootstrap
};

inline constexpr std::size_t resamples = 500;

// From the rows named, each perhaps more than once, to a fixed number of estimates.
using Estimator = std::function<std::vector<double>(std::span<const std::uint32_t> rows)>;

// `rows` > 0. The draws hang on `seed` alone.
[[nodiscard]] std::vector<Estimate> bootstrapped(std::size_t rows, const Estimator& estimator,
                                                 std::uint64_t seed, std::size_t times = resamples);

}  // namespace stichtag::scenarios
