// A day of the model goes through these in turn: a rule, not a clock (docs/decisions/0003).
#pragma once
#include <cstddef>
#include <cstdint>

namespace stichtag::simulation {

enum class Phase : std::uint8_t {
  law,         // acts and certificates that start or end today
  facts,       // deliveries, growth
  deadlines,   // due today
  decisions,   // of operators and administrators
  work,        // installations, updates
  bookkeeping  // counts and money of the day
};
inline constexpr std::size_t phase_count = 6;

}  // namespace stichtag::simulation
