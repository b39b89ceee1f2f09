// What many runs say together.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "scenarios/ensemble/members.hpp"

namespace stichtag::scenarios {

inline constexpr std::array quantile_levels{0.05, 0.25, 0.5, 0.75, 0.95};
inline constexpr std::array quantile_names{"0.05", "0.25", "0.5", "0.75", "0.95"};

struct Interval {
  double low = 0;
  double high = 0;
};

[[nodiscard]] std::vector<double> sorted(std::vector<double> values);
// Linear between order statistics (Hyndman and Fan 1996, type 7). `sorted` ascends and holds at
// least one value; 0 <= level <= 1.
[[nodiscard]] double quantile(std::span<const double> sorted, double level);

// Of at least one value.
[[nodiscard]] double mean_of(std::span<const double> values);
// Unbiased, with n - 1 below the line, so of at least two values.
[[nodiscard]] double sample_variance(std::span<const double> values);

// 95 %, exact (Clopper and Pearson 1934), for `hits` of `trials` > 0.
[[nodiscard]] Interval clopper_pearson(std::uint64_t hits, std::uint64_t trials);
// 95 % of the mean, by Student's t; nothing for fewer than two values.
[[nodiscard]] std::optional<Interval> interval_of_mean(std::span<const double> values);

// Over the runs in which the measure exists.
struct Summary {
  Measure measure;
  std::uint64_t defined = 0;
  std::optional<double> mean;
  std::optional<std::array<double, quantile_levels.size()>> quantiles;
  std::optional<double> probability;  // of yes
  std::optional<Interval> ci;         // 95 %, of the probability, or else of the mean
};
[[nodiscard]] std::vector<Summary> summaries(const std::vector<Measure>& measures,
                                             const Members& members);

}  // namespace stichtag::scenarios
