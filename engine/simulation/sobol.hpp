// Sobol points: low-discrepancy sequences in [0, 1)^d. The only place that knows Boost's table.
#pragma once
#include <cstdint>
#include <vector>

namespace stichtag::simulation {

// Joe and Kuo 2010, as in Boost.Random; unshifted, the first point is the origin's successor.
// 1 <= dimensions <= most_sobol_dimensions.
inline constexpr std::size_t most_sobol_dimensions = 3000;
[[nodiscard]] std::vector<double> sobol_point(std::size_t dimensions, std::uint64_t index);

}  // namespace stichtag::simulation
