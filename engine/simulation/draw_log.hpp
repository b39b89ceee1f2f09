// What a run drew, for measurements: how many draws, and what they cost alone. Nothing reads it
// while a run goes on.
#pragma once
#include <cstdint>
#include <vector>

namespace stichtag::simulation {

enum class DrawKind : std::uint8_t { uniform, binomial, hypergeometric, gamma, lognormal, hazard };

// The parameters in the order of the function of that name (distributions.hpp).
struct Draw {
  DrawKind kind{};
  double a = 0;
  double b = 0;
  double c = 0;
};
using DrawLog = std::vector<Draw>;

// Draws all of them again, one after another; the sum, so that nothing is optimised away.
[[nodiscard]] double draw_again(const DrawLog& draws, std::uint64_t seed);

}  // namespace stichtag::simulation
