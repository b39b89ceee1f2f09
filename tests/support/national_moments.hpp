// The simulated national fleet until July 2025, counted as the published figures count.
#pragma once
#include <array>
#include <map>
#include <string>
#include <vector>

#include "engine/actors/national/national_fleet.hpp"

namespace stichtag::test {

// Published by 30.06.2025 (or for that day), in the order of moment_names(): per cent, thousands,
// operators. The class means are taken as unweighted, which no source says.
struct Moment {
  const char* name;
  double published;
  double weight;  // in the fit; 0 where the series counts others than the fleet
};
[[nodiscard]] const std::vector<Moment>& national_moments();

// In the order of national_moments(). One replication of one fleet.
[[nodiscard]] std::vector<double> simulated_moments(const actors::ClassRollouts& rollouts,
                                                    std::uint64_t seed);

}  // namespace stichtag::test
