// Draws from the distributions of the model. Each takes its numbers from a Stream and nothing else.
//
// The same everywhere: counts come from integers, from +, -, *, / and sqrt, which IEEE 754 fixes to
// the last bit, and from std::log, exp and pow, which it does not: two libraries may differ in the
// last bit. A count changes only if a draw falls into that last bit (about once in 1e14 draws), and
// durations and sizes are rounded to whole units here, so callers never see such a bit.
#pragma once
#include <cstdint>
#include <span>

#include "engine/simulation/chance.hpp"

namespace stichtag::simulation {

using Count = std::int64_t;

// A day of 30.436875 to the month: the mean of the Gregorian calendar.
inline constexpr double days_a_month = 30.436875;

[[nodiscard]] bool happens(Stream& stream, double probability);

// Successes among n independent trials, 0 <= n <= 2^52, 0 <= p <= 1. Exact, O(1) in n.
// Source: Hörmann, "The generation of binomial random variates" (1993), BTRD.
[[nodiscard]] Count binomial(Stream& stream, Count n, double p);

// Puts n into the cells with probabilities proportional to weights; sizes are equal, weights >= 0
// and one of them > 0. The cells sum to n.
void multinomial(Stream& stream, Count n, std::span<const double> weights, std::span<Count> cells);

// How many marked ones are among `drawn` taken without putting back. Exact, O(standard deviation).
[[nodiscard]] Count hypergeometric(Stream& stream, Count marked, Count unmarked, Count drawn);

// Takes `drawn` of all gateways in the cells, each with the same chance (drawn <= their sum).
void take_at_random(Stream& stream, Count drawn, std::span<const Count> cells,
                    std::span<Count> taken);

// Durations, in whole days, rounded to the nearest.
[[nodiscard]] std::int32_t gamma_days(Stream& stream, double mean_days, double shape);
[[nodiscard]] std::int32_t lognormal_days(Stream& stream, double median_days, double sigma);
// The wait for an event with a constant hazard above 0.
[[nodiscard]] std::int32_t hazard_days(Stream& stream, double hazard_a_month);

// A size between the two, 0 < smallest <= largest, rounded; the logarithm is uniform.
[[nodiscard]] Count log_uniform(Stream& stream, Count smallest, Count largest);

}  // namespace stichtag::simulation
