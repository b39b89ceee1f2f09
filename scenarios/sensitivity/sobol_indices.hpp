// Sobol' indices: which share of a measure's variance an input explains alone (first), and which
// share falls away only if the input is settled (total). For independent inputs.
//
// Source: Saltelli et al., "Variance based sensitivity analysis of model output" (2010): first by
// its table 2 (b), total by Jansen (1999), table 2 (f).
#pragma once
#include "scenarios/sensitivity/bootstrap.hpp"

namespace stichtag::scenarios {

// Two independent samples A and B of the unit cube; for each input also A with that input's column
// taken from B.
struct SaltelliPoints {
  std::vector<std::vector<double>> a, b;
  [[nodiscard]] std::vector<double> mixed(std::size_t row, std::size_t input) const;
};

// The measure at these points.
struct SaltelliValues {
  std::vector<double> a, b;
  std::vector<std::vector<double>> mixed;  // by input, then row
};

struct SobolIndices {
  double mean = 0, variance = 0;
  // By input; all of them not a number where the measure never changes.
  std::vector<Estimate> first, total;
};

// All lists of values are of one length, at least 2.
[[nodiscard]] SobolIndices sobol_indices(const SaltelliValues& values, std::uint64_t seed,
                                         std::size_t times = resamples);

}  // namespace stichtag::scenarios
