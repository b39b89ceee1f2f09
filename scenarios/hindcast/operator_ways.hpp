// From the numbers drawn for an operator to what it does, and back.
#pragma once
#include <optional>

#include "scenarios/hindcast/country.hpp"

namespace stichtag::scenarios::hindcast {

// `known`: a span of the law that begins later is not there, the one before goes on. In years after
// the first of January 2020.
[[nodiscard]] double start_of(const ClassParameters& own, const Draws& draws, Date known);
[[nodiscard]] Ways ways_of(const Parameters& parameters, std::size_t size_class, const Draws& draws,
                           Date known);

// The draws under which the operator does the same if its class has other parameters.
struct Carried {
  Draws draws;
  double log_stretch = 0;  // logarithm of how much wider a step of the draws is there
};
// Nothing where no draw does.
[[nodiscard]] std::optional<Carried> carried(const ClassParameters& from, const ClassParameters& to,
                                             const Draws& draws, Date known);

}  // namespace stichtag::scenarios::hindcast
