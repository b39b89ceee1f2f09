// How large the synthetic operators of the national fleet are. Class counts, the 54.7 million
// points and the points of every case group hold exactly, whatever the seed.
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/actors/spec/operator_spec.hpp"

namespace stichtag::actors {

// Counts of the classes: E&M 24.10.2025 by bayern-innovativ.de (state 30.06.2025). The ends of the
// outer classes are assumptions: 1,000 points, and Westnetz with 4.6 million customers (C).
struct SizeClass {
  std::string name;
  int operators;
  Count smallest;
  Count largest;
};
// The largest first.
[[nodiscard]] const std::array<SizeClass, 4>& size_classes();
// Of any operator, by all its metering points on the first day; the smallest class takes what is
// smaller still.
[[nodiscard]] std::size_t size_class_of(const OperatorSpec& spec);

inline constexpr Count national_points = 54'700'000;      // Handelsblatt, state 31.03.2025
inline constexpr Count national_mandatory = 4'600'000;    // 6 to 100 MWh and § 14a; ZfK, pvinsider
[[nodiscard]] Count national_points_of(CaseGroup group);  // sums to national_points

struct NationalSize {
  std::string name;  // "synthetic-over-500k-01"
  std::size_t size_class;
  Count points;
  std::array<Count, case_group_count> by_group;
};
// Largest class first; 810 of them.
[[nodiscard]] std::vector<NationalSize> national_sizes(std::uint64_t seed);

// Whole numbers that sum to `total`, in proportion to the weights (largest remainder; ties go to
// the first). Weights >= 0, one of them > 0.
[[nodiscard]] std::vector<Count> largest_remainder(std::span<const double> weights, Count total);

}  // namespace stichtag::actors
