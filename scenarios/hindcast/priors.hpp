// What is taken to be likely before any figure is seen; nothing of it is from a figure later than
// 2018.
#pragma once
#include <string>
#include <vector>

#include "engine/simulation/chance.hpp"
#include "scenarios/hindcast/country.hpp"

namespace stichtag::scenarios::hindcast {

// Logarithm of the density over the logarithms of the parameters, up to a constant.
[[nodiscard]] double log_prior(const Parameters& parameters);
[[nodiscard]] Parameters drawn_from_prior(simulation::Stream& stream);

// The prior of every parameter in words, for whoever doubts it.
[[nodiscard]] std::vector<std::string> priors_in_words();

}  // namespace stichtag::scenarios::hindcast
