// Elementary effects: what a step of one input does, from many places. Cheap screening: mu* says
// how much an input matters, sigma how much that hangs on the others.
//
// Source: Morris, "Factorial sampling plans for preliminary computational experiments" (1991); mu*
// of Campolongo, Cariboni and Saltelli (2007).
#pragma once
#include "scenarios/sensitivity/bootstrap.hpp"

namespace stichtag::scenarios {

// Points of the unit cube, each differing from the one before in one input, so that inputs + 1
// points give one effect of every input.
struct Trajectory {
  std::vector<std::vector<double>> points;
  std::vector<std::size_t> moved;  // moved[i]: the input that changes from point i to i + 1
};

// On the middles of four equal parts of each input; a step is two parts, half of the input's
// probability. Trajectory t is the same for every `count`.
inline constexpr double morris_step = 0.5;
[[nodiscard]] std::vector<Trajectory> morris_design(std::size_t inputs, std::size_t count,
                                                    std::uint64_t seed);

struct ElementaryEffects {
  double mean = 0;         // mu: with its sign, per whole range of probability
  Estimate mean_absolute;  // mu*
  double deviation = 0;    // sigma, of the effects
};

// `values[t][i]`: the measure at point i of trajectory t; at least two trajectories. By input.
[[nodiscard]] std::vector<ElementaryEffects> elementary_effects(
    const std::vector<Trajectory>& design, const std::vector<std::vector<double>>& values,
    std::uint64_t seed);

}  // namespace stichtag::scenarios
