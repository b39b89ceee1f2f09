// Whether a box that PRIM found is there or is chance. Random halves of the runs, in pairs that
// have no run in common, show how often each limit comes back (Shah and Samworth, "Variable
// selection with error control", 2013); outcomes shuffled over the runs show how good a box luck
// alone makes (a permutation test, which knows that the box was chosen).
#pragma once
#include <cstdint>

#include "scenarios/sensitivity/prim.hpp"

namespace stichtag::scenarios {

struct LimitAgain {
  std::size_t restriction = 0;  // of the chosen box
  enum class Side : std::uint8_t { low, high, kept } side{};
  double share = 0;               // of the halves that have a limit on this side, or the same names
  std::optional<Interval> bound;  // of numbers: where it lay in nine in ten of those halves
};

struct Stability {
  std::size_t halves = 0;
  std::vector<LimitAgain> limits;  // in the order of the restrictions
  // Share of runs of interest in a box found in one half: there, and in the half that was not
  // looked at. Means over the halves, each run of a box counting alike; nothing if none has a run.
  double density_found = 0;
  std::optional<double> density_elsewhere;
  std::size_t shuffles = 0;
  std::size_t as_good = 0;  // shuffles with a box of the same worth or more
  // Chance of a box as good if no input mattered (Phipson and Smyth 2010: never 0).
  [[nodiscard]] double by_luck() const { return (double(as_good) + 1) / (double(shuffles) + 1); }
};

struct StabilityOptions {
  std::size_t pairs_of_halves = 50;
  std::size_t shuffles = 99;
};

inline constexpr double most_by_luck = 0.05;     // beyond it a box may be chance
inline constexpr double least_to_rely_on = 0.5;  // share of the halves for a limit

// Of what `discover` found in these runs. The draws hang on `seed` alone.
[[nodiscard]] Stability stability_of(const std::vector<Column>& columns,
                                     const std::vector<bool>& of_interest, const Discovery& found,
                                     std::uint64_t seed, const PrimOptions& options = {},
                                     const StabilityOptions& how = {});

}  // namespace stichtag::scenarios
