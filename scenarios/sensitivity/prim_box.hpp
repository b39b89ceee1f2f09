// The steps of PRIM: what a box holds, the best part to peel off it, the best part to paste to it.
#pragma once
#include "scenarios/sensitivity/prim.hpp"

namespace stichtag::scenarios {

struct PrimData {
  const std::vector<Column>& columns;
  const std::vector<bool>& of_interest;
};

// One a column.
using Limits = std::vector<Restriction>;

[[nodiscard]] Limits whole_cube(const std::vector<Column>& columns);
// Only what restricts, counted.
[[nodiscard]] Box box_of(const PrimData& data, const Limits& limits);
void count(const PrimData& data, Box& box);

// Of all ways to take a share away at one end of a number, or one category, the one that leaves the
// highest mean; nothing if none leaves enough runs. Equal ones: the one that takes less, then the
// first.
[[nodiscard]] std::optional<Limits> best_peel(const PrimData& data, const Limits& limits,
                                              const PrimOptions& options);
// The same outwards, if it makes the box denser or as dense.
[[nodiscard]] std::optional<Box> best_paste(const PrimData& data, const Box& box,
                                            const PrimOptions& options);

}  // namespace stichtag::scenarios
