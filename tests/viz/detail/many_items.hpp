// Rows of random items, and what they look like worked out as plainly as can be: every item painted
// on every column.
#pragma once
#include <vector>

#include "engine/simulation/chance.hpp"
#include "viz/detail/strips.hpp"

namespace stichtag::testing {

inline constexpr std::int32_t days_of_rows = 3000;

// Overlapping, with gaps, some empty, some that never end; from few and long to many and short.
[[nodiscard]] std::vector<view::Item> random_items(simulation::Stream& stream);
[[nodiscard]] view::Columns random_columns(simulation::Stream& stream);

// The worst of each column.
using Column = std::vector<view::Rank>;
[[nodiscard]] Column painted(const std::vector<view::Item>& items, const view::Columns& columns);
[[nodiscard]] Column painted(const std::vector<view::Strip>& strips, const view::Columns& columns);

}  // namespace stichtag::testing
